// SPDX-License-Identifier: Apache-2.0
// Where titles and notes point to other works: names, dates and links, and what is none of these.
#include "references/references.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// A log with a few named works and an entry whose note is `note`.
std::string log_with(std::string_view note) {
  return "- [STaR: Sailing Toys](https://arxiv.org/abs/2101.00001)\n- [Adam: A Boat "
         "Method](https://arxiv.org/abs/2001.00002)\n"
         "- [Paper Kites of Japan](https://a.org/kites)\n- [QuIP#: Quiet Pipes](https://a.org/quip)\n- "
         "[Reader](https://a.org/reader)\n  - " +
         std::string(note) + "\n";
}

/// What the note of the last entry refers to, as `relation label mention`.
Strings references_in(std::string_view note) {
  const Corpus corpus = corpus_of(log_with(note));
  Strings found;
  for (const Reference& reference : corpus.references) {
    CHECK(work(corpus, reference.from).key == "url:a.org/reader");
    found.push_back(std::string(to_string(reference.relation)) + " " + work(corpus, reference.to).label + " " +
                    mention_of(corpus, reference.evidence));
  }
  return found;
}

}  // namespace

TEST_CASE("what a note denies is no fact, but the work is spoken of", "[extract]") {
  CHECK(references_in("Not better than STaR on rivers") == Strings{"compares_with STaR STaR"});
  CHECK(references_in("It does not extend STaR") == Strings{"mentions STaR STaR"});
  CHECK(references_in("It doesn't use STaR") == Strings{"mentions STaR STaR"});
  CHECK(references_in("Not a toy. Extends STaR") == Strings{"extends STaR STaR"});
  CHECK(references_in("Not new, extends STaR") == Strings{"extends STaR STaR"});
}

TEST_CASE("a name in a note refers to its work", "[extract]") {
  CHECK(references_in("Of all boats, STaR floats") == Strings{"mentions STaR STaR"});
  CHECK(references_in("Extends STaR by sails") == Strings{"extends STaR STaR"});
  CHECK(references_in("(STaR), \"STaR\" and STaR's") ==
        Strings{"mentions STaR STaR", "mentions STaR STaR", "mentions STaR STaR"});
  CHECK(references_in("STaRs are toys") == Strings{"mentions STaR STaRs"});
  CHECK(references_in("about paper kites of japan") == Strings{"mentions Paper Kites of Japan paper kites of japan"});
}

TEST_CASE("an identifier in a note refers to the paper that has it", "[extract]") {
  CHECK(references_in("see 2101.00001 for more") == Strings{"related_to STaR 2101.00001"});
  CHECK(references_in("Extends arXiv:2101.00001.") == Strings{"extends STaR 2101.00001"});
  CHECK(references_in("见2101.00001的图") == Strings{"mentions STaR 2101.00001"});
  CHECK(references_in("2101.000012, 12101.00001 and 2101.00001.3 are others").empty());
  CHECK(references_in("see 2101.00003 for more").empty());
  const Corpus corpus = corpus_of(
      "- [Docks](https://doi.org/10.1000/docks.2001-3)\n- [Quays](https://a.org/quays)\n"
      "  - 10.1000/docks.2001-33 is another, unlike doi:10.1000/docks.2001-3\n");
  REQUIRE(corpus.references.size() == 1);
  CHECK(mention_of(corpus, corpus.references[0].evidence) == "10.1000/docks.2001-3");
}

TEST_CASE("a title in quotes, or as much of it as no other begins with, refers to its work", "[extract]") {
  const auto quoted = [](std::string_view note) {
    const Corpus corpus = corpus_of(
        "- [Learning the Ropes of a Tall Ship](https://a.org/1)\n- [Learning the Knots](https://a.org/2)\n"
        "- [World Models](https://a.org/3)\n- [Reader](https://a.org/4)\n  - " +
        std::string(note) + "\n");
    Strings found;
    for (const Reference& reference : corpus.references) {
      found.push_back(std::string(to_string(reference.relation)) + " " + mention_of(corpus, reference.evidence));
    }
    return found;
  };
  CHECK(quoted("as in \"Learning the ropes\", and more") == Strings{"similar_to Learning the ropes"});
  CHECK(quoted("I read „Learning the Ropes …“ today") == Strings{"mentions Learning the Ropes"});
  CHECK(quoted("参考《Learning the Ropes》") == Strings{"related_to Learning the Ropes"});
  CHECK(quoted("Extends \"World Models,\" too") == Strings{"extends World Models"});
  CHECK(quoted("It calls that \"learning the ropes\"").empty());
  CHECK(quoted("Its \"Learning the\" is short").empty());
  CHECK(quoted("Its \"Learning the Art\" is another").empty());
  CHECK(quoted("Learning the ropes takes time").empty());
}

TEST_CASE("a name inside a longer name is none", "[extract]") {
  for (const std::string_view note :
       {"Uses Lean-STaR", "Uses rSTaR", "Uses rStar", "Uses STaR2", "Uses STaR-2", "Uses STaR 2", "Uses STaR.js",
        "Uses STaR_x", "Uses x_STaR", "Uses me@STaR", "Uses STaR+", "Uses STaR#", "Uses AdamW", "Uses Adam-W",
        "Uses RAdam", "Uses QuIP"}) {
    INFO(note);
    CHECK(references_in(note).empty());
  }
}

TEST_CASE("East Asian letters around a name of other letters are words of their own", "[extract]") {
  CHECK(references_in("昔のSTaRの帆") == Strings{"mentions STaR STaR"});
  CHECK(references_in("使用STaR的帆") == Strings{"uses STaR STaR"});
  CHECK(references_in("STaR와 비교한다") == Strings{"compares_with STaR STaR"});
  CHECK(references_in("STaR-2と比べる").empty());
}

TEST_CASE("words joined to a name by a hyphen say something of it", "[extract]") {
  CHECK(references_in("a STaR-based loss") == Strings{"uses STaR STaR"});
  CHECK(references_in("a STaR-style loss") == Strings{"similar_to STaR STaR"});
  CHECK(references_in("for non-STaR toys") == Strings{"mentions STaR STaR"});
}

TEST_CASE("signs at the end of a name belong to it", "[extract]") {
  CHECK(references_in("Uses QuIP# here") == Strings{"uses QuIP# QuIP#"});
}

TEST_CASE("a name must be written as its kind of name asks", "[extract]") {
  CHECK(references_in("Uses star").empty());
  CHECK(references_in("Uses Star").empty());
  CHECK(references_in("Uses STAR").empty());
  CHECK(references_in("said adam").empty());
  CHECK(references_in("Uses Adam") == Strings{"uses Adam Adam"});
  CHECK(references_in("PAPER KITES of JAPAN").size() == 1);
}

TEST_CASE("a word of English is no spelling of a name with other capitals", "[extract]") {
  const auto referred = [](std::string_view note) {
    return corpus_of(
               "- [HARBoR: Holding Boats](https://a.org/1)\n- [AutoKite: Sails](https://a.org/2)\n"
               "- [Reader](https://a.org/3)\n  - " +
               std::string(note) + "\n")
        .references.size();
  };
  CHECK(referred("It uses HARBoR.") == 1);
  CHECK(referred("It uses Harbor names.") == 0);
  CHECK(referred("HARBOR SIGNS ARE SHOWN.") == 0);
  CHECK(referred("It uses Autokite and AUTOKITE.") == 2);
}

TEST_CASE("every name of a list is typed by the cue before it", "[extract]") {
  CHECK(references_in("Outperforms STaR, Adam and QuIP# by far") ==
        Strings{"outperforms STaR STaR", "outperforms Adam Adam", "outperforms QuIP# QuIP#"});
  CHECK(references_in("Extends STaR with a loss as seen for Adam") ==
        Strings{"extends STaR STaR", "mentions Adam Adam"});
}

TEST_CASE("an entry does not refer to itself", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [STaR: Sailing Toys](https://a.org/1)\n  - STaR is a toy. [here](https://a.org/1)\n- "
      "[Boats](https://a.org/2)\n");
  CHECK(corpus.references.empty());
}

TEST_CASE("readings of one work do not refer to each other", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [STaR: Sailing Toys](https://arxiv.org/abs/2101.00001v1)\n- [STaR: Sailing "
      "Toys](https://arxiv.org/pdf/2101.00001)\n  - STaR again\n");
  CHECK(corpus.works.size() == 1);
  CHECK(corpus.references.empty());
}

TEST_CASE("a name that two works share is reported, not guessed", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Lean-Kite: Sailing](https://a.org/1)\n- [Lean-Kite: Rowing](https://a.org/2)\n- [Reader](https://a.org/3)\n  "
      "- uses Lean-Kite\n");
  CHECK(corpus.references.empty());
  REQUIRE(corpus.open_names.size() == 1);
  CHECK(corpus.open_names[0].name == "Lean-Kite");
  CHECK(corpus.open_names[0].candidates.size() == 2);
  REQUIRE(corpus.open_names[0].places.size() == 1);
  CHECK(mention_of(corpus, corpus.open_names[0].places[0]) == "Lean-Kite");
}

TEST_CASE("a date behind a name says which of two works is meant", "[extract]") {
  const Corpus corpus = corpus_of(
      "- 07/22/2024\n  - [Lean-Kite: Sailing](https://a.org/1)\n- 07/23/2024\n  - [Lean-Kite: "
      "Rowing](https://a.org/2)\n"
      "- 07/24/2024\n  - [Reader](https://a.org/3)\n    - recall the Lean-Kite paper from 07/22\n    - and the "
      "Lean-Kite of 2024-07-23\n");
  CHECK(references_between(corpus, "url:a.org/3", "url:a.org/1").size() == 1);
  CHECK(references_between(corpus, "url:a.org/3", "url:a.org/2").size() == 1);
  for (const Reference& reference : corpus.references) {
    CHECK(reference.relation == Relation::related_to);
    CHECK(reference.evidence.rule == Rule::date);
  }
  CHECK(corpus.open_names.empty());
}

TEST_CASE("the run of a day is an experiment, not the paper that names it", "[extract]") {
  const Corpus corpus = corpus_of(
      "- 07/22/2024\n  - [Kite: Sailing](https://a.org/1)\n  - Ran Kite on the lake ([code](./kite/run.py))\n"
      "- 07/24/2024\n  - [Reader](https://a.org/3)\n    - compared with my Kite run from 07/22\n");
  const auto found = references_between(corpus, "url:a.org/3", "path:kite/run.py");
  REQUIRE(found.size() == 1);
  CHECK(found[0].relation == Relation::compares_with);
  CHECK(references_between(corpus, "url:a.org/3", "url:a.org/1").empty());
  CHECK(corpus.open_names.empty());
}

TEST_CASE("links in notes lead to the work with that address, in any of its forms", "[extract]") {
  for (const std::string_view note :
       {"[that one](https://arxiv.org/pdf/2101.00001v2.pdf)", "<https://arxiv.org/abs/2101.00001>",
        "at http://arxiv.org/abs/2101.00001.", "<a href=\"https://doi.org/10.48550/arXiv.2101.00001\">x</a>"}) {
    INFO(note);
    const Corpus corpus = corpus_of(log_with(note));
    REQUIRE(corpus.references.size() == 1);
    CHECK(work(corpus, corpus.references[0].to).key == "arxiv:2101.00001");
    CHECK(corpus.references[0].evidence.rule == Rule::link);
  }
  CHECK(references_in("[elsewhere](https://b.org/x)").empty());
}

TEST_CASE("a name in the title of another work is a reference, too", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [SKY: Sails](https://a.org/1)\n- [Targeted SKY](https://a.org/2)\n- [Wind and the SKY method for "
      "boats](https://a.org/3)\n"
      "- [Implemented SKY](projects/x)\n- [Better Boats via SKY](https://a.org/4)\n");
  const auto relation = [&](std::string_view from) {
    const auto found = references_between(corpus, from, "url:a.org/1");
    return found.size() == 1 ? std::string(to_string(found[0].relation)) : std::to_string(found.size());
  };
  CHECK(relation("url:a.org/2") == "extends");
  CHECK(relation("url:a.org/3") == "related_to");
  CHECK(relation("path:projects/x") == "applies");
  CHECK(relation("url:a.org/4") == "related_to");
}

TEST_CASE("a title cannot speak of a paper that came out later", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [SKY: Sails](https://arxiv.org/abs/2201.00001)\n- [On the SKY above](https://arxiv.org/abs/2101.00002)\n");
  CHECK(corpus.references.empty());
}

TEST_CASE("words that many entries use are a concept and no reference", "[extract]") {
  std::string log =
      "- [Sailing](https://arxiv.org/abs/2101.00001)\n- [Sailing: A Toy](https://arxiv.org/abs/2101.00002)\n";
  for (int i = 0; i < 8; ++i)
    log += "- [Entry " + std::to_string(i) + "](https://a.org/" + std::to_string(i) +
           ")\n  - We like Sailing and sailing\n";
  CHECK(corpus_of(log).references.empty());
}

TEST_CASE("quotes and mentions are exactly what stands in the source, on one line", "[extract]") {
  const Corpus corpus =
      corpus_of(log_with("R&amp;D \\*été\\*: it **extends** \U0001F4DC *STaR* (see Adam),\n    uses [paper\n    kites "
                         "of\n    Japan](https://a.org/kites) `QuIP#`"));
  REQUIRE(corpus.references.size() >= 4);
  for (const Reference& reference : corpus.references) {
    const std::string quote = quote_of(corpus, reference.evidence);
    const std::string mention = mention_of(corpus, reference.evidence);
    CHECK_FALSE(mention.empty());
    CHECK(quote.find(mention) != std::string::npos);
    CHECK(quote.find('\n') == std::string::npos);
    CHECK(reference.confidence > 0);
    CHECK(reference.confidence <= 1);
  }
  CHECK(mention_of(corpus, corpus.references[0].evidence) == "STaR");
  CHECK(quote_of(corpus, corpus.references[0].evidence) == "extends** \U0001F4DC *STaR");
}

TEST_CASE("references come in the order of entries", "[extract]") {
  const Corpus corpus = corpus_of(log_with("uses QuIP#, then Adam\n  - and STaR"));
  REQUIRE(corpus.references.size() == 3);
  CHECK(std::is_sorted(corpus.references.begin(), corpus.references.end(), [](const Reference& a, const Reference& b) {
    return a.evidence.mention.begin < b.evidence.mention.begin;
  }));
}

TEST_CASE("what a title says a work uses does not name it where another is called so", "[extract]") {
  const std::string used =
      "- [Mapping Boats by RNA-kite](https://a.org/2)\n- [Sails](https://a.org/3)\n  - of RNA-kite\n";
  const auto mentioned = [](const std::string& log) {
    Strings found;
    const Corpus corpus = corpus_of(log);
    for (const Reference& reference : corpus.references) found.push_back(work(corpus, reference.to).key);
    return found;
  };
  CHECK(mentioned(used) == Strings{"url:a.org/2"});
  CHECK(mentioned("- [RNA-Kite: A Tool](https://a.org/1)\n" + used).empty());
}

TEST_CASE("surnames in Han with a year refer to the work that they wrote", "[extract]") {
  const auto count = [](const std::string& title, const std::string& note) {
    return corpus_of("- [" + title + "](https://a.org/1)\n- [櫂](https://a.org/2) - " + note + "\n").references.size();
  };
  CHECK(count("山田ら(2019) 凧の骨組み", "山田ら(2019)の方法を用いる") == 1);
  CHECK(count("凧の骨組み（山田・鈴木、2019）", "山田・鈴木(2019)を読んだ") == 1);
  CHECK(count("山田ら(2019) 凧の骨組み", "山田ら(2018)の方法を用いる") == 0);
  CHECK(count("山田ら(2019) 凧の骨組み", "山田と話した") == 0);
  CHECK(count("凧の骨組み（山田・鈴木、2019）", "山田・佐藤(2019)を読んだ") == 0);
}
