// SPDX-License-Identifier: Apache-2.0
// Pointers that are no names: places, days, and what a title speaks of.
#include "references/pointers.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// The references of `markdown` as `label relation label rule`, each once.
Strings references_of(std::string_view markdown) {
  const Corpus corpus = corpus_of(markdown);
  Strings found;
  for (const Reference& reference : corpus.references) {
    CHECK(reference.confidence < 1);
    CHECK_FALSE(mention_of(corpus, reference.evidence).empty());
    CHECK(quote_of(corpus, reference.evidence).find(mention_of(corpus, reference.evidence)) != std::string::npos);
    found.push_back(work(corpus, reference.from).label + " " + std::string(to_string(reference.relation)) + " " +
                    work(corpus, reference.to).label + " " +
                    std::string(rule_name(reference.evidence.rule, reference.relation)));
  }
  return found;
}

std::string item(std::string_view title, std::string_view note) {
  const std::string slug(title.substr(0, title.find(':')));
  return "- 📜[" + std::string(title) + "](https://a.org/" + slug + ")\n" +
         (note.empty() ? "" : "    - " + std::string(note) + "\n");
}

/// A log with the newest day first, whose middle entry has `note`.
std::string newest_first(std::string_view note) {
  return "Legend:\n- 📜: papers\n\n07/03/2024\n" + item("Newer: A Sail", "") + "\n07/02/2024\n" +
         item("Middle: A Hull", note) + "\n07/01/2024\n" + item("Older: A Mast", "") + item("Oldish: A Keel", "");
}

/// The same with the oldest day first.
std::string oldest_first(std::string_view note) {
  return "Legend:\n- 📜: papers\n\n07/01/2024\n" + item("Older: A Mast", "") + "\n07/02/2024\n" +
         item("Middle: A Hull", note) + "\n07/03/2024\n" + item("Newer: A Sail", "");
}

}  // namespace

TEST_CASE("every row of the table of pointers is found in its example", "[extract]") {
  for (const PointerPhrase& row : pointer_phrases()) {
    INFO(row.example);
    Lexicon lexicon;
    const std::vector<Word> words = split_words(row.example, lexicon);
    const auto day = lexicon.find_key("day");
    const PointerFinder finder(lexicon, DayMonthOrder::month_first, day ? std::vector{*day} : std::vector<KeyId>());
    std::optional<Pointer> found;
    for (std::uint32_t i = 0; i < words.size() && !found; ++i) found = finder.find({words, &lexicon}, i, 0);
    REQUIRE(found.has_value());
    CHECK(found->direction == row.direction);
    CHECK(found->certainty == row.certainty);
    CHECK(row.confidence < 1);
  }
}

TEST_CASE("above and below are places in the file", "[extract]") {
  CHECK(references_of(newest_first("Similar to the paper above")) ==
        Strings{"Middle similar_to Newer pointer.position"});
  CHECK(references_of(newest_first("Similar to the paper below")) ==
        Strings{"Middle similar_to Older pointer.position"});
  CHECK(references_of(oldest_first("Extends the above paper")) == Strings{"Middle extends Older pointer.position"});
}

TEST_CASE("previous and next follow the dates, whichever way the log runs", "[extract]") {
  CHECK(references_of(newest_first("Extends the previous paper")) == Strings{"Middle extends Oldish pointer.position"});
  CHECK(references_of(oldest_first("Extends the previous paper")) == Strings{"Middle extends Older pointer.position"});
  CHECK(references_of(newest_first("More in the next paper")) == Strings{"Middle related_to Newer pointer.position"});
  CHECK(references_of(oldest_first("More in the next paper")) == Strings{"Middle related_to Newer pointer.position"});
  CHECK(references_of("- [A](https://a.org/1)\n- [B](https://a.org/2)\n    - Builds on the entry before this\n") ==
        Strings{"B extends A pointer.position"});
}

TEST_CASE("within a day the entry above came before", "[extract]") {
  CHECK(references_of("07/02/2024\n" + item("First: A Hull", "") +
                      item("Second: A Mast", "Extends the previous paper") + "\n07/01/2024\n" +
                      item("Older: A Keel", "")) == Strings{"Second extends First pointer.position"});
}

TEST_CASE("yesterday is the only entry of that day", "[extract]") {
  CHECK(references_of(oldest_first("Goes on from yesterday's paper")) ==
        Strings{"Middle related_to Older pointer.date"});
  CHECK(references_of(newest_first("Goes on from yesterday's paper")).empty());  // two papers
  CHECK(references_of(newest_first("Same as yesterday")).empty());
}

TEST_CASE("cues before a pointer type the relation", "[extract]") {
  CHECK(references_of(oldest_first("Same as yesterday")) == Strings{"Middle same_as Older pointer.date"});
  CHECK(references_of(oldest_first("Extends the entry from 07/01")) == Strings{"Middle extends Older pointer.date"});
  CHECK(references_of(oldest_first("Outperforms yesterday's paper")) ==
        Strings{"Middle outperforms Older pointer.date"});
  CHECK(references_of(oldest_first("Extended by the paper from Monday")) ==
        Strings{"Older extends Middle pointer.date"});
  CHECK(references_of(oldest_first("Extends the paper of last Monday")) ==
        Strings{"Middle extends Older pointer.date"});
  CHECK(references_of(oldest_first("Rain as last Monday")).empty());
  const std::string list = item("Tin: A Hull", "") + item("Zinc: A Mast", "Same as above but larger");
  CHECK(references_of(list) == Strings{"Zinc similar_to Tin pointer.position"});
}

TEST_CASE("a bare above stands at the top of the notes", "[extract]") {
  const std::string list = item("Tin: A Hull", "") + item("Zinc: A Mast", "It has three layers");
  CHECK(references_of(list + "    - Same as above but larger\n").empty());
  CHECK(references_of(list + "    - Extends the paper above\n") == Strings{"Zinc extends Tin pointer.position"});
}

TEST_CASE("days are found however a log writes and orders them", "[extract]") {
  const std::vector<Strings> forms = {{"2024-07-01", "2024-07-02"},
                                      {"July 1, 2024", "July 2, 2024"},
                                      {"1 July 2024", "2 July 2024"},
                                      {"07/01/2024", "07/02/2024"},
                                      {"25.06.2024", "26.06.2024"}};
  for (const Strings& days : forms) {
    const std::string day_form = days[0].find(".06.") == std::string::npos ? "July 1" : "25 June";
    for (const std::string& note : {std::string("Extends yesterday's paper"), "Extends the entry of " + days[0],
                                    "Extends the entry from " + day_form, "Extends the " + day_form + " entry"}) {
      INFO(days[0] << ": " << note);
      const std::string older = "## " + days[0] + "\n" + item("Older: A Mast", "") + "\n";
      const std::string newer = "## " + days[1] + "\n" + item("Newer: A Sail", note) + "\n";
      CHECK(references_of(older + newer) == Strings{"Newer extends Older pointer.date"});
      CHECK(references_of(newer + older) == Strings{"Newer extends Older pointer.date"});
    }
  }
}

TEST_CASE("a day without a year is the last one before the entry", "[extract]") {
  const std::string log = "## 2022-12-31\n" + item("Tin: A Hull", "") + "## 2023-12-31\n" + item("Zinc: A Mast", "") +
                          "## 2024-01-02\n" + item("Reader: A Keel", "Extends the entry of Dec 31") +
                          "## 2024-12-31\n" + item("Lead: A Sail", "");
  CHECK(references_of(log) == Strings{"Reader extends Zinc pointer.date"});
}

TEST_CASE("a list or a range of days means the entries of each", "[extract]") {
  const std::string log =
      "## 2024-05-03\n" + item("Tin: A Hull", "") + "## 2024-05-04\n" + item("Zinc: A Mast", "") + "## 2024-05-09\n";
  const Strings both = {"Reader related_to Tin pointer.date", "Reader related_to Zinc pointer.date"};
  for (const std::string_view note : {"See the entries on 2024-05-03, 2024-05-04", "See the entries of May 3 and May 4",
                                      "See the entries of May 3-4", "See the May 3-4 entries"}) {
    INFO(note);
    CHECK(references_of(log + item("Reader: A Keel", note)) == both);
  }
  for (const std::string_view note : {"It rained from May 3 to May 4", "The papers of May 3", "The paper of May 3",
                                      "Wet from Friday to Sunday", "As on previous days", "Closed from Fridays"}) {
    INFO(note);
    CHECK(references_of(log + item("Reader: A Keel", note)).empty());
  }
}

TEST_CASE("a full date alone means the heading of that day", "[extract]") {
  const std::string diary = "## 2024-05-03: Tin hull\nBuilt.\n## 2024-05-06: Red mast\nPainted.\n## 2024-05-07: ";
  CHECK(references_of(diary + "Third\nIt rained as on (2024-05-03).\n").size() == 1);
  for (const std::string_view note : {"Begun 2024-05-07", "File kites-2024-05-03", "Begun 2024-05-04", "Of May 3"}) {
    INFO(note);
    CHECK(references_of(diary + "Third\n" + std::string(note) + " in rain.\n").empty());
  }
  CHECK(references_of("## 2024-05-03\n" + item("Tin: A Hull", "") + "## 2024-05-04\n" +
                      item("Reader: A Keel", "Written 2024-05-03 at sea"))
            .empty());
}

TEST_CASE("a day that the file has not is one of another file", "[extract]") {
  const auto references = [](std::string_view other) {
    Diagnostics diagnostics;
    return corpus_of(log_of({{"a.md", "## 2024-05-03: Tin hull\nBuilt.\n"},
                             {"b.md", std::string(other) + "## 2024-05-04: Reader\nIt sank like yesterday.\n"}},
                            diagnostics))
        .references;
  };
  REQUIRE(references("").size() == 1);
  CHECK(references("")[0].evidence.rule == Rule::date);
  const std::vector<Reference> near = references("## 2024-05-03: Red mast\nPainted.\n");
  REQUIRE(near.size() == 1);
  CHECK(near[0].to != references("")[0].to);
}

TEST_CASE("of several entries of a day the noun may say which is meant", "[extract]") {
  const std::string log = "Legend:\n- 📜: papers\n- 📺: videos\n\n07/02/2024\n" + item("Tin: A Hull", "") +
                          "- 📺[Film: A Mast](https://a.org/Film)\n\n07/03/2024\n";
  CHECK(references_of(log + item("Reader: A Keel", "Extends yesterday's paper")) ==
        Strings{"Reader extends Tin pointer.date"});
  CHECK(references_of(log + item("Reader: A Keel", "Extends the video from 07/02")) ==
        Strings{"Reader extends Film pointer.date"});
  CHECK(references_of(log + item("Reader: A Keel", "Extends yesterday's article")).empty());
}

TEST_CASE("the noun says of what kind the entry is", "[extract]") {
  const std::string log = "Legend:\n- 📜: papers\n- 📺: videos\n\n07/02/2024\n" + item("Tin: A Hull", "") +
                          "- 📺[Film: A Mast](https://a.org/film)\n" + item("Reader: A Keel", "Extends the paper above");
  CHECK(references_of(log) == Strings{"Reader extends Tin pointer.position"});
}

TEST_CASE("the previous entry is known in several languages", "[extract]") {
  for (const std::string_view note :
       {"与上一篇论文相同，也是。", "基于上一篇论文", "比上一篇论文好", "上一篇论文更快", "앞의 논문과 비슷한 연구다",
        "前の論文と同じ手法", "Wie im vorigen Paper.", "Как в предыдущей статье.", "Como el artículo anterior."}) {
    INFO(note);
    const Strings found = references_of(oldest_first(note));
    REQUIRE(found.size() == 1);
    CHECK(found[0].find(" Older pointer.position") != std::string::npos);
  }
  for (const std::string_view note :
       {"上一篇：风筝", "参考网上一篇文章", "目前一篇最好", "arXiv上一篇论文", "저자들의 앞의 논문",
        "Un artículo anterior de los autores", "Dans un papier précédent", "Im vorigen Paper der Autoren",
        "앞의 논문들은 느리다", "2年前の論文と同じ", "предыдущие статьи"}) {
    INFO(note);
    CHECK(references_of(oldest_first(note)).empty());
  }
}

TEST_CASE("the previous two are both meant, and more of them are not", "[extract]") {
  const std::string above = "Legend:\n- 📜: papers\n\n07/01/2024\n" + item("Mast: A", "") + item("Hull: B", "");
  CHECK(references_of(above + item("Sail: C", "A follow-up to his previous two papers.")) ==
        Strings{"Sail extends Hull pointer.position", "Sail extends Mast pointer.position"});
  CHECK(references_of(above + item("Sail: C", "A follow-up to his previous papers.")).empty());
  const std::string one = "Legend:\n- 📜: papers\n\n07/01/2024\n" + item("Mast: A", "");
  CHECK(references_of(one + item("Sail: C", "A follow-up to the previous two papers.")) == Strings{});
}

TEST_CASE("what only looks like a pointer is none", "[extract]") {
  for (const std::string_view note :
       {"As in previous papers", "The previous paper by Boats", "The paper above all is long", "Above all a paper",
        "In previous work", "The next experiments", "The last paper of Boats", "See the table above"}) {
    INFO(note);
    CHECK(references_of(newest_first(note)).empty());
  }
  CHECK(references_of("- [A](https://a.org/1)\n    - Like the paper above\n").empty());
}

TEST_CASE("a day behind a word that points means its only entry", "[extract]") {
  CHECK(references_of(newest_first("See 07/03")) == Strings{"Middle related_to Newer pointer.date"});
  CHECK(references_of(newest_first("Extends the paper from 2024-07-03")) ==
        Strings{"Middle extends Newer pointer.date"});
  CHECK(references_of(newest_first("As in the entry of July 3, 2024")) ==
        Strings{"Middle similar_to Newer pointer.date"});
  CHECK(references_of(newest_first("See 07/01")).empty());           // two entries
  CHECK(references_of(newest_first("See 07/09")).empty());           // none
  CHECK(references_of(newest_first("07/03 of all boats")).empty());  // points nowhere
}

TEST_CASE("a day may stand before the name that it decides", "[extract]") {
  const std::string log = "07/01/2024\n" + item("Kite-Net: Sailing", "") + "\n07/02/2024\n" +
                          "- [Kite-Net: Rowing](https://a.org/row)\n\n07/05/2024\n";
  const auto target = [&](std::string_view note) {
    const Corpus corpus = corpus_of(log + item("Reader: A Keel", note));
    return corpus.references.size() == 1 ? work(corpus, corpus.references[0].to).title : std::string();
  };
  CHECK(target("From 07/02 the Kite-Net paper") == "Kite-Net: Rowing");
  CHECK(target("(07/01) Kite-Net was better") == "Kite-Net: Sailing");
  CHECK(target("Kite-Net from 07/01") == "Kite-Net: Sailing");
}

TEST_CASE("the approach is what a survey's title speaks of", "[extract]") {
  const std::string log = item("SailNet: Boats", "");
  CHECK(references_of(log + item("An Introduction to SailNet", "A great summary of the approach")) ==
        Strings{"An Introduction to SailNet surveys SailNet cue.surveys",
                "An Introduction to SailNet surveys SailNet pointer.position"});
  CHECK(references_of(log + item("Better SailNet", "Extends the approach to rivers")).size() == 1);
  CHECK(references_of("Legend:\n- 🧪: code\n\n" + log +
                      "- 🧪[Implemented SailNet](projects/sail)\n    - Slower than in the paper\n") ==
        Strings{"Implemented SailNet applies SailNet cue.applies",
                "Implemented SailNet compares_with SailNet pointer.position"});
}

TEST_CASE("the approach is what a title speaks of, also where a cue looks forward", "[extract]") {
  const auto found =
      references_of("Legend:\n- 🧪: code\n\n" + item("SailNet: Boats", "") +
                    "- 🧪[Trials extended by SailNet](projects/sail)\n    - Slower than the approach\n");
  CHECK(found == Strings{"SailNet extends Trials extended by SailNet cue.extends",
                         "Trials extended by SailNet compares_with SailNet pointer.position"});
}

TEST_CASE("cues before links type the relation", "[extract]") {
  const std::string log = item("SailNet: Boats", "") + item("Mast: Boats", "");
  CHECK(references_of(log + item("Reader: A Keel", "It extends [that one](https://a.org/SailNet)")) ==
        Strings{"Reader extends SailNet cue.extends"});
  CHECK(
      references_of(log + item("Reader: A Keel", "Beats [one](https://a.org/SailNet) and [two](https://a.org/Mast)")) ==
      Strings{"Reader outperforms SailNet cue.outperforms", "Reader outperforms Mast cue.outperforms"});
  CHECK(references_of(log + item("Reader: A Keel", "Extended by [that](https://a.org/SailNet)")) ==
        Strings{"SailNet extends Reader cue.extends"});
  CHECK(references_of(log + item("Reader: A Keel", "Extends boats. [That](https://a.org/SailNet) is nice")) ==
        Strings{"Reader related_to SailNet link.target"});
}
