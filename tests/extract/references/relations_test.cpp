// SPDX-License-Identifier: Apache-2.0
// What notes say about the works they name: who does what to whom, what is denied, what is compared.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// What the note of an entry about TinBoat says: `relation > name` for an edge to the work so called, `relation < name`
/// for one from it.
Strings relations_in(std::string_view note) {
  const Corpus corpus = corpus_of(
      "- [KiteNet: Sails of Silk](https://a.org/kite)\n- [RaftNet: Drifting Far](https://a.org/raft)\n- [TinBoat: "
      "Small "
      "Hulls](https://a.org/tin)\n  - " +
      std::string(note) + "\n");
  Strings found;
  for (const Reference& reference : corpus.references) {
    const bool forward = work(corpus, reference.from).label == "TinBoat";
    CHECK((forward || work(corpus, reference.to).label == "TinBoat"));
    found.push_back(std::string(to_string(reference.relation)) + (forward ? " > " : " < ") +
                    work(corpus, forward ? reference.to : reference.from).label);
  }
  return found;
}

}  // namespace

TEST_CASE("what came later leads to the entry", "[extract]") {
  CHECK(relations_in("Used later by KiteNet") == Strings{"uses < KiteNet"});
  CHECK(relations_in("Was later extended in KiteNet") == Strings{"extends < KiteNet"});
  CHECK(relations_in("Superseded by KiteNet") == Strings{"extends < KiteNet"});
  CHECK(relations_in("Inspired KiteNet") == Strings{"extends < KiteNet"});
  CHECK(relations_in("KiteNet builds on this") == Strings{"extends < KiteNet"});
  CHECK(relations_in("Later work such as KiteNet improves on it") == Strings{"extends < KiteNet"});
  CHECK(relations_in("Inspired by boats, inspired KiteNet") == Strings{"extends < KiteNet"});
  CHECK(relations_in("Inspired by KiteNet") == Strings{"extends > KiteNet"});
  CHECK(relations_in("A biologically inspired KiteNet") == Strings{"mentions > KiteNet"});
}

TEST_CASE("a passive cue may hold another work", "[extract]") {
  CHECK(relations_in("Was later applied to RaftNet by KiteNet") == Strings{"uses > RaftNet", "applies < KiteNet"});
  CHECK(relations_in("Applied it to KiteNet") == Strings{"uses > KiteNet"});
}

TEST_CASE("what another work does, the entry does not", "[extract]") {
  CHECK(relations_in("RaftNet outperforms KiteNet") == Strings{"mentions > RaftNet", "mentions > KiteNet"});
  CHECK(relations_in("Extends RaftNet, which is better than KiteNet") ==
        Strings{"extends > RaftNet", "mentions > KiteNet"});
  CHECK(relations_in("RaftNet is slower than KiteNet") == Strings{"mentions > RaftNet", "mentions > KiteNet"});
  CHECK(relations_in("Extends RaftNet, outperforms KiteNet") == Strings{"extends > RaftNet", "outperforms > KiteNet"});
  CHECK(relations_in("TinBoat outperforms KiteNet") == Strings{"outperforms > KiteNet"});
  CHECK(relations_in("Extends RaftNet using KiteNet") == Strings{"extends > RaftNet", "uses > KiteNet"});
}

TEST_CASE("a capital that is no mention may be the subject all the same", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Bird: Wrens at Sea](https://a.org/bird)\n- [KiteNet: Sails of Silk](https://a.org/kite)\n- [Reader of "
      "Boats](https://a.org/reader)\n  - Bird was inspired by KiteNet\n");
  REQUIRE(corpus.references.size() == 1);
  CHECK(corpus.references[0].relation == Relation::mentions);
}

TEST_CASE("what is not done is compared or only spoken of", "[extract]") {
  for (const std::string_view note :
       {"Unlike KiteNet, it floats", "Sinks instead of using KiteNet", "Learns it rather than using KiteNet",
        "Not as good as KiteNet", "Not better than KiteNet", "No faster than KiteNet", "As opposed to KiteNet"}) {
    INFO(note);
    CHECK(relations_in(note) == Strings{"compares_with > KiteNet"});
  }
  for (const std::string_view note :
       {"Does not use KiteNet", "Works without KiteNet", "Fails to extend KiteNet", "Never applies KiteNet",
        "Neither extends KiteNet", "Could not be extended by KiteNet"}) {
    INFO(note);
    CHECK(relations_in(note).front().substr(0, 8) == "mentions");
  }
  for (const std::string_view without : {"without KiteNet", "without the KiteNet", "without any KiteNet"}) {
    INFO(without);
    CHECK(relations_in("Unlike RaftNet, " + std::string(without)) ==
          Strings{"compares_with > RaftNet", "mentions > KiteNet"});
  }
  CHECK(relations_in("It not only extends KiteNet") == Strings{"extends > KiteNet"});
}

TEST_CASE("what a note strikes out says nothing, be it a name or a link", "[extract]") {
  for (const std::string_view note : {"~~Extends KiteNet~~", "<del>Extends KiteNet</del>", "<s>Extends</s> ~~it~~",
                                      "~~see [it](https://a.org/kite)~~", "<del>[it](https://a.org/kite)</del>"}) {
    INFO(note);
    CHECK(relations_in(note).empty());
  }
  CHECK(relations_in("~~Not~~ extends KiteNet") == Strings{"extends > KiteNet"});
  for (const std::string_view note :
       {"From ~~ to ~~ it extends KiteNet", "Run `a~~b` and it extends KiteNet, says `c~~d`",
        "From a\\~~b it extends KiteNet to c\\~~d", "From a&#126;~b it extends KiteNet to c&#126;~d",
        "See x~~y, it extends KiteNet, see https://u.org/~~z", "Takes ~~~a or extends KiteNet, b~~~ and c",
        "~~From~~ ~~a ~~b~~ c~~ it extends KiteNet"}) {
    INFO(note);
    CHECK(relations_in(note) == Strings{"extends > KiteNet"});
  }
  CHECK(relations_in("A~~b ~~extends~~ KiteNet~~").empty());
  CHECK(relations_in("\\\\~~extends KiteNet~~").empty());
}

TEST_CASE("what a note strikes out is no source, run, name, keyword or date", "[extract]") {
  const auto days = [](const std::string& link) {
    return corpus_of("## 2024-05-01\n\nSilk. " + link +
                     "\n\n## 2024-05-02\n\nRope. [page](https://site.org/a/b/page)\n");
  };
  CHECK(days("See [page](https://site.org/a/b/page)").references.size() == 1);
  CHECK(days("~~See [page](https://site.org/a/b/page)~~").references.empty());
  const auto runs = [](const std::string& note) {
    return corpus_of("## Experiment 1: silk\n\nIt flew.\n\n## Experiment 2: rope\n\n" + note + "\n").references.size();
  };
  CHECK(runs("Slower, see experiment 1.") == 1);
  CHECK(runs("Slower. ~~See experiment 1.~~") == 0);
  const Corpus corpus = corpus_of(
      "- [Brakes](https://a.org/1)\n  - ~~Uses the Silk Yarn Brake (SYB)~~\n  - Keywords: ~~old topic~~, sails\n  - "
      "Date: "
      "~~2024-05-01~~ 2024-05-02\n- [Reels](https://a.org/2)\n  - uses SYB\n");
  CHECK(corpus.references.empty());
  REQUIRE(corpus.log.entries.size() == 2);
  CHECK(corpus.log.entries[0].keywords == Strings{"sails"});
  REQUIRE(corpus.log.entries[0].date);
  CHECK(corpus.log.entries[0].date->first.day == 2);
}

TEST_CASE("a title of two signs is a name where a cue says so, if it is not a common one", "[extract]") {
  const auto edges = [](const std::string& title, const std::string& note) {
    return corpus_of("- [" + title + "](https://a.org/1)\n- [Reels and Twine](https://a.org/2)\n  - " + note + "\n")
        .references.size();
  };
  CHECK(edges("T5", "Much better than T5") == 1);
  CHECK(edges("M1", "room B2 of building M1") == 0);
  for (const std::string title : {"Q1", "H2", "A4", "V2"}) {
    INFO(title);
    CHECK(edges(title, "better than " + title + ", uses " + title + " paper") == 0);
  }
}

TEST_CASE("a list goes on behind a name with a plus", "[extract]") {
  CHECK(relations_in("It beats both K+Tree and the KiteNet") == Strings{"outperforms > KiteNet"});
}

TEST_CASE("comparing has a winner, a loser or neither", "[extract]") {
  CHECK(relations_in("Much better than KiteNet") == Strings{"outperforms > KiteNet"});
  CHECK(relations_in("Trains more stably than KiteNet") == Strings{"outperforms > KiteNet"});
  CHECK(relations_in("Beats KiteNet") == Strings{"outperforms > KiteNet"});
  CHECK(relations_in("Worse than KiteNet") == Strings{"compares_with > KiteNet"});
  CHECK(relations_in("On par with KiteNet") == Strings{"compares_with > KiteNet"});
  CHECK(relations_in("Matches KiteNet") == Strings{"compares_with > KiteNet"});
}

TEST_CASE("a preposition alone types nothing", "[extract]") {
  for (const std::string_view note :
       {"I am done with KiteNet", "Had problems with KiteNet", "Nothing to do with KiteNet",
        "Not to be confused with KiteNet", "Far from KiteNet", "News on KiteNet", "Parcels from KiteNet",
        "Trained, but I had problems with KiteNet", "A test on KiteNet", "Has nothing in common with KiteNet"}) {
    INFO(note);
    CHECK(relations_in(note) == Strings{"mentions > KiteNet"});
  }
}

TEST_CASE("behind a verb of making or using a preposition says what was used", "[extract]") {
  for (const std::string_view note :
       {"Trained a small policy with KiteNet", "Optimised on KiteNet", "Was built from KiteNet", "Tested it on KiteNet",
        "Equipped with KiteNet", "Combines sails with KiteNet", "Solves it via KiteNet"}) {
    INFO(note);
    CHECK(relations_in(note) == Strings{"uses > KiteNet"});
  }
  CHECK(relations_in("Replaces RaftNet with KiteNet") == Strings{"compares_with > RaftNet", "uses > KiteNet"});
}

TEST_CASE("what is wished, planned or asked is only spoken of", "[extract]") {
  for (const std::string_view note :
       {"I wonder whether it extends KiteNet", "Could be combined with KiteNet", "TODO: compare with KiteNet",
        "Should use KiteNet",
        "Might be faster than "
        "KiteNet",
        "I want to extend KiteNet", "Plan to use KiteNet", "Maybe it beats KiteNet", "Will use KiteNet",
        "Is it better than KiteNet?", "Idea: combine KiteNet with sails", "It would be nice to apply KiteNet"}) {
    INFO(note);
    CHECK(relations_in(note).back() == "mentions > KiteNet");
  }
  CHECK(relations_in("Could be cleaner, but extends KiteNet") == Strings{"extends > KiteNet"});
  CHECK(relations_in("Could be seen as an extension of KiteNet") == Strings{"extends > KiteNet"});
  CHECK(relations_in("In May it beats KiteNet") == Strings{"outperforms > KiteNet"});
  CHECK(relations_in("This will outperform KiteNet") == Strings{"outperforms > KiteNet"});
  CHECK(relations_in("Good ideas: extends KiteNet") == Strings{"extends > KiteNet"});
}

TEST_CASE("what is done rather than something else is compared with it", "[extract]") {
  CHECK(relations_in("Rather than extending KiteNet, it sinks") == Strings{"compares_with > KiteNet"});
  CHECK(relations_in("Instead of applying KiteNet, it sinks") == Strings{"compares_with > KiteNet"});
  CHECK(relations_in("Far from beating KiteNet") == Strings{"compares_with > KiteNet"});
  CHECK(relations_in("Far from extending KiteNet") == Strings{"mentions > KiteNet"});
}

TEST_CASE("the same but for something is alike", "[extract]") {
  CHECK(relations_in("Same as KiteNet") == Strings{"same_as > KiteNet"});
  CHECK(relations_in("Same as KiteNet, but longer") == Strings{"similar_to > KiteNet"});
  CHECK(relations_in("Same as KiteNet with more wind") == Strings{"similar_to > KiteNet"});
  CHECK(relations_in("Cannot be compared with KiteNet") == Strings{"mentions > KiteNet"});
  CHECK(relations_in("Identical to KiteNet except for the tail") == Strings{"similar_to > KiteNet"});
}

TEST_CASE("sentences that turn round lead from the work they name", "[extract]") {
  CHECK(relations_in("KiteNet is built on top of this") == Strings{"extends < KiteNet"});
  CHECK(relations_in("Later KiteNet derives from it") == Strings{"extends < KiteNet"});
  CHECK(relations_in("KiteNet is an implementation of this idea") == Strings{"applies < KiteNet"});
  CHECK(relations_in("Now in KiteNet") == Strings{"uses < KiteNet"});
  CHECK(relations_in("Old hulls. Used in KiteNet") == Strings{"uses < KiteNet"});
  CHECK(relations_in("Takes the loss used in KiteNet") == Strings{"uses > KiteNet"});
  CHECK(relations_in("KiteNet replaced it for all rivers") == Strings{"compares_with < KiteNet"});
}

TEST_CASE("a name that no text writes in small letters may begin a sentence", "[extract]") {
  const std::string log =
      "- [Wherrytab: Boats on Lakes](https://a.org/1)\n- [River: Swimming Well](https://a.org/2)\n"
      "- [Old Hulls](https://a.org/3)\n  - Wherrytab builds on this\n  - River builds on this\n";
  const Corpus corpus = corpus_of(log);
  REQUIRE(corpus.references.size() == 1);  // rivers may begin any sentence
  CHECK(corpus.references[0].relation == Relation::extends);
  CHECK(work(corpus, corpus.references[0].from).label == "Wherrytab");
  CHECK(corpus_of(log + "  - a wherrytab is a boat\n").references.empty());
}

TEST_CASE("a title of a word of reading and a name is no variant of that name", "[extract]") {
  for (const std::string_view title : {"Gelesen KiteNet", "Relu KiteNet", "Skimmed KiteNet", "ReLU KiteNet"}) {
    INFO(title);
    const Corpus corpus =
        corpus_of("- [KiteNet: Sails of Silk](https://a.org/kite)\n- [" + std::string(title) + "](https://a.org/2)\n");
    REQUIRE(corpus.references.size() == 1);
    CHECK((corpus.references[0].relation == Relation::extends) == (title == "ReLU KiteNet"));
  }
}

TEST_CASE("\"with a\" behind a clause tells of the clause, not of the work that it names", "[extract]") {
  CHECK(relations_in("KiteNet with a longer tail") == Strings{"extends > KiteNet"});
  CHECK(relations_in("Uses KiteNet with a longer tail") == Strings{"uses > KiteNet"});
  CHECK(relations_in("They rigged KiteNet with an anchor") == Strings{"mentions > KiteNet"});
  for (const std::string before : {"It is ", "Basically ", "In short, ", "Essentially a ", "The ", "Idea - "}) {
    INFO(before);
    CHECK(relations_in(before + "KiteNet with a longer tail") == Strings{"extends > KiteNet"});
  }
}
