// SPDX-License-Identifier: Apache-2.0
// References without a name or a link: by authors, by day, by place, by a shared page.
#include "references/pointed_references.hpp"

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

/// All references but those by name, as `line -> line mention`, in their order.
Strings pointers_in(std::string_view markdown) {
  const Corpus corpus = corpus_of(markdown);
  const auto line = [&](WorkId id) {
    return std::to_string(corpus.log.entries[work(corpus, id).readings.front()].line);
  };
  Strings found;
  for (const Reference& reference : corpus.references) {
    found.push_back(line(reference.from) + " -> " + line(reference.to) + " " + mention_of(corpus, reference.evidence));
  }
  return found;
}

const std::string kCited =
    "- [Doe et al. 2019](https://a.org/1) on kites\n- [Doe & Roe 2021](https://a.org/2) on boats\n"
    "- [Poe & Roe 2021](https://a.org/3) on rafts\n- [Reader](https://a.org/4)\n  - ";

}  // namespace

TEST_CASE("what is said in front of a citation is said of its work", "[extract]") {
  const auto relation = [](const std::string& note) {
    const Corpus corpus = corpus_of(kCited + note + "\n");
    return corpus.references.size() == 1 ? std::string(to_string(corpus.references[0].relation)) : std::string("-");
  };
  CHECK(relation("Extends Doe et al. (2019).") == "extends");
  CHECK(relation("It applies the method of Doe and Roe (2021).") == "applies");
  CHECK(relation("unlike (Poe & Roe, 2021)") == "compares_with");
  CHECK(relation("Keels are long, Doe et al. (2019) know.") == "mentions");
  CHECK(relation("Extends BOAT and oars, see Doe et al. (2019).") == "mentions");
}

TEST_CASE("a letter behind its year belongs to a citation, and authors are shortened in German, too", "[extract]") {
  CHECK(pointers_in(kCited + "as in Doe et al. (2019a)\n") == Strings{"4 -> 1 Doe et al. (2019a"});
  CHECK(pointers_in(kCited + "wie Doe u. a. (2019) schreiben\n") == Strings{"4 -> 1 Doe u. a. (2019"});
}

TEST_CASE("authors and year cite the only work that has them", "[extract]") {
  CHECK(pointers_in(kCited + "as Doe et al. (2019) say\n") == Strings{"4 -> 1 Doe et al. (2019"});
  CHECK(pointers_in(kCited + "as in [Doe et al., 2019]\n") == Strings{"4 -> 1 Doe et al., 2019"});
  CHECK(pointers_in(kCited + "see Doe and Roe (2021)\n") == Strings{"4 -> 2 Doe and Roe (2021"});
  CHECK(pointers_in(kCited + "see Poe et al.\n") == Strings{"4 -> 3 Poe et al"});
}

TEST_CASE("authors at the end of a title cite it, too", "[extract]") {
  CHECK(pointers_in("- **On Kites**, Doe & Roe (2019). [pdf](https://a.org/1)\n- [Reader](https://a.org/2)\n  - as Doe "
                    "and Roe (2019) have it\n") == Strings{"2 -> 1 Doe and Roe (2019"});
  CHECK(
      pointers_in("- [On Kites (2019) - Doe and Roe](https://a.org/1)\n- [Reader](https://a.org/2)\n  - as Doe and Roe "
                  "(2019) have it\n") == Strings{"2 -> 1 Doe and Roe (2019"});
}

TEST_CASE("authors of front matter and the year there cite the work of a file", "[extract]") {
  const auto cited = [](const std::string& fields, const std::string& note) {
    Diagnostics diagnostics;
    const Corpus corpus =
        corpus_of(log_of({{"kites.md", "---\ntitle: Kites that fly alone\n" + fields + "---\nThey fly.\n"},
                          {"boats.md", "# Boats of the coast\n\nAs " + note + " say.\n"}},
                         diagnostics));
    return corpus.references.size();
  };
  CHECK(cited("authors: [Ann Doe, Ben Roe]\nyear: 2019\n", "Doe and Roe (2019)") == 1);
  CHECK(cited("authors: Ann Doe, Ben Roe and Cy Moe\nyear: 2019\n", "Doe et al. (2019)") == 1);
  CHECK(cited("author: Doe, Ann; Roe, Ben\nyear: 2019\n", "Doe & Roe, 2019,") == 1);
  CHECK(cited("authors: Doe A, Roe B\nyear: 2019\n", "Doe & Roe, 2019,") == 1);
  CHECK(cited("authors: Doe et al.\nyear: 2019\n", "Doe et al. (2019)") == 1);
  CHECK(cited("authors: Doe et al.\nyear: 2018\n", "Doe et al. (2019)") == 0);
  CHECK(cited("author: Ann Doe\nyear: 2019\n", "Doe (2019)") == 0);  // who wrote the notes
  CHECK(cited("authors: [Ann Doe, Ben Roe]\n", "Doe and Roe (2019)") == 0);
}

TEST_CASE("an author alone, another year or two works that fit cite nothing", "[extract]") {
  for (const std::string_view note : {"as Doe says", "Doe et al. (2018)", "Doe et al. do", "Doe and Poe (2021)",
                                      "Hoe et al. (2019)", "doe 2019", "Poe, 1899"}) {
    INFO(note);
    CHECK(pointers_in(kCited + std::string(note) + "\n").empty());
  }
}

TEST_CASE("a link says who wrote what it leads to", "[extract]") {
  const std::string log =
      "- [Kites that Fly Alone](https://a.org/1)\n- [First](https://a.org/2)\n  - after [Hargrave et "
      "al.](https://a.org/1)\n- [Second](https://a.org/3)\n  - ";
  CHECK(pointers_in(log + "a Hargrave-style tail\n") == Strings{"2 -> 1 Hargrave et al.", "4 -> 1 Hargrave"});
  CHECK(pointers_in(log + "hargrave is a word here\n") == Strings{"2 -> 1 Hargrave et al."});
}

TEST_CASE("yesterday in a title points to no day", "[extract]") {
  const std::string diary = "# Diary\n## 2024-05-03\nBuilt a boat of tin.\n## 2024-05-04\n";
  for (const char* same : {"昨日と同じ手法。", "昨日の続き。"}) CHECK(pointers_in(diary + same + "\n").size() == 1);
  for (const char* other : {"一昨日と同じ手法。", "一昨日の続き。", "[昨日の世界](https://a.org/1) を読んだ",
                            "[昨日と明日](https://a.org/1) を読んだ", "今读《昨日的世界》"})
    CHECK(pointers_in(diary + other + "\n").empty());
}

TEST_CASE("a day of the diary may point to another", "[extract]") {
  const std::string diary =
      "# Diary\n## 2024-05-03\nBuilt a boat of tin.\n## 2024-05-06\nPainted the mast red.\n## 2024-05-07\n";
  CHECK(pointers_in(diary + "It sank like yesterday.\n") == Strings{"6 -> 4 yesterday"});
  CHECK(pointers_in(diary + "As on the previous day, rain.\n") == Strings{"6 -> 4 previous day"});
  CHECK(pointers_in(diary + "Mended the hull from Friday.\n") == Strings{"6 -> 2 from Friday"});
  CHECK(pointers_in(diary + "See the entry of May 3.\n") == Strings{"6 -> 2 May 3"});
  CHECK(pointers_in(diary + "Gone from Friday to Sunday, back from Friday on.\n").empty());
  CHECK(pointers_in(diary + "A book of May 3 on the last day.\n").empty());
  CHECK(pointers_in(diary + "On Friday it will swim, tomorrow it may.\n").empty());
}

TEST_CASE("of several entries of a day the words around say which is meant", "[extract]") {
  const std::string log =
      "## 2024-05-03\n- [Tin boats afloat](https://a.org/1)\n- [Masts of pine](https://a.org/2)\n## 2024-05-04\n- "
      "[Reader](https://a.org/3)\n  - ";
  CHECK(pointers_in(log + "better than the masts from yesterday\n") == Strings{"5 -> 3 yesterday"});
  CHECK(pointers_in(log + "the weather was better yesterday\n").empty());
}

TEST_CASE("numbered days are places of the log", "[extract]") {
  const std::string log =
      "## June 10, 2021 (Day 1)\nBuilt a boat.\n## June 11, 2021 (Day 2)\nPainted it.\n## June 12, 2021 (Day 3)\n";
  CHECK(pointers_in(log + "Sailed the one from Day 1.\n") == Strings{"5 -> 1 Day 1"});
  CHECK(pointers_in(log + "Goes on with Day 1, mostly.\n") == Strings{"5 -> 1 Day 1"});
  CHECK(pointers_in(log + "Day 1 of the course, and Day 9.\n").empty());
  CHECK(pointers_in(log + "Watched Day 1: Knots.\n").empty());
  CHECK(pointers_in(log + "The mice looked cold at day 1, by day 2 not.\n").empty());
}

TEST_CASE("a numbered heading may stand in one of the same number", "[extract]") {
  const auto log = [](std::string_view level) {
    std::string text;
    for (const std::string_view week : {"Week 1", "Week 2", "Week 3"}) {
      text.append("# Boat log, ").append(week).append("\n").append(level).append(" ").append(week).append("\n");
      if (week == "Week 1") text += "- [Masts](https://a.org/1)\n- [Hulls](https://a.org/2)\n";
    }
    return text + "- [Sails](https://a.org/3)\n  - as with the hulls in Week 1\n";
  };
  CHECK(pointers_in(log("##")) == Strings{"9 -> 4 Week 1"});
  CHECK(pointers_in(log("#")).empty());
}

TEST_CASE("of several entries of a day the one that leads nowhere is what was done", "[extract]") {
  const auto log = [](std::string_view first, std::string_view last, std::string_view today) {
    return "## 2024-05-03\n- " + std::string(first) + "\n- [On Ships](https://a.org/1)\n- " + std::string(last) +
           "\n## 2024-05-04\n- Set it up, " + std::string(today) + "\n";
  };
  const std::string mast = "Cut the mast out of an old oak";
  const std::string flag = "Sewed a flag of linen";
  CHECK(pointers_in(log(mast, flag, "as in yesterday's log")) == Strings{"5 -> 1 yesterday's log"});
  CHECK(pointers_in(log(mast, flag, "with what came from yesterday")).empty());
  const std::string more = "[On Sails](https://a.org/2)";
  CHECK(pointers_in(log(more, "[On Flags](https://a.org/3)", "as in yesterday's log")).empty());
}

TEST_CASE("titles that differ by the number at their end are a series for each other", "[extract]") {
  const auto log = [](std::string_view note, std::string_view other = "Glazes of Sand, Batch 1") {
    return "## 2024-05-01: " + std::string(other) + "\nIt ran.\n## 2024-05-02: Glazes of Sand, Batch 2\n" +
           std::string(note) + "\n## 2024-05-03: Plates of Clay\nMade from batch 1.\n";
  };
  CHECK(pointers_in(log("Fired longer than batch 1.")) == Strings{"3 -> 1 batch 1"});
  CHECK(pointers_in(log("Seeded from batch1.")) == Strings{"3 -> 1 batch1"});
  CHECK(pointers_in(log("Fired longer than batch 3, in kiln 1, at batch 1%.")).empty());
  CHECK(pointers_in(log("Fired longer than batch 1.", "Glazes of Ash, Batch 1")).empty());
}

TEST_CASE("numbered weeks may have a file each", "[extract]") {
  Diagnostics diagnostics;
  const Corpus corpus = corpus_of(log_of({{"week-01.md", "# Week 1\n\nBuilt a boat.\n"},
                                          {"week-02.md", "# Week 2\n\nPainted the boat from week 1.\n"},
                                          {"week-03.md", "# Week 3\n\nSailed it, see Week 2. Rowed for 1 week.\n"}},
                                         diagnostics));
  CHECK(references_between(corpus, "path:week-02.md", "path:week-01.md").size() == 1);
  CHECK(references_between(corpus, "path:week-03.md", "path:week-02.md").size() == 1);
  CHECK(references_between(corpus, "path:week-03.md", "path:week-01.md").empty());
}

TEST_CASE("words that few headings count with mean what they say", "[extract]") {
  CHECK(pointers_in("- [A Mast](https://a.org/1)\n## Sail 1\nCut it.\n## Sail 2\nSewed it as Sail 1.\n").empty());
}

TEST_CASE("parts of courses are places of the log, and versions are none", "[extract]") {
  const auto log = [](const std::string& word) {
    return "## " + word + " 1\n\n- [Boats of Reed](https://a.org/1)\n\n## " + word +
           " 2\n\n- [Masts](https://a.org/2)\n\n## " + word + " 3\n\n- [Sails](https://a.org/3)\n  - See " + word +
           " 1.\n";
  };
  CHECK(pointers_in(log("Lecture")).size() == 1);
  CHECK(pointers_in(log("Sprint")).size() == 1);
  CHECK(pointers_in(log("Llama")).empty());
}

TEST_CASE("numbered weeks are places of the log beside numbered days", "[extract]") {
  const std::string log = "## Week 1\n\nBuilt a boat.\n\n## Week 2\n\nPainted it.\n\n## Week 3\n\n";
  CHECK(pointers_in(log + "Faster than the one of week 1.\n") == Strings{"9 -> 1 week 1"});
  CHECK(pointers_in(log + "Week 1 of the course, and in week 9.\n").empty());
  CHECK(pointers_in(log + "As on day 1.\n").empty());
}

TEST_CASE("above is the entry before, not a place in the note", "[extract]") {
  const std::string log = "- [Kites](https://a.org/1)\n- [Boats](https://a.org/2)";
  CHECK(pointers_in(log + " - methods for the above\n") == Strings{"2 -> 1 the above"});
  for (const std::string_view note : {"the figure above", "all of the above, and more", "above all",
                                      "the previous work on it", "as said in the line above"}) {
    INFO(note);
    CHECK(pointers_in(log + " - " + std::string(note) + "\n").empty());
  }
  CHECK(pointers_in("## A\n- [Kites](https://a.org/1)\n## B\n- [Boats](https://a.org/2) - for the above\n").empty());
}

TEST_CASE("a title may go on from another", "[extract]") {
  const Corpus corpus =
      corpus_of("## 2024-05-03: Various experiments\nShort.\n## 2024-05-04: More various experiments\n");
  CHECK(std::count_if(corpus.references.begin(), corpus.references.end(), [](const Reference& reference) {
          return reference.relation == Relation::extends && reference.evidence.rule == Rule::title;
        }) == 1);
}

TEST_CASE("a slug is called after the work that its first word or all its words name", "[extract]") {
  const std::string log =
      "- [KiteGPT: Flying by Wire](https://a.org/1)\n- [Learning to Trim Sails from Spoken "
      "Advice](https://a.org/2)\n- [Learning to Sail](https://a.org/3)\n- [";
  CHECK(pointers_in(log + "kitegpt_comparisons](https://a.org/4)\n") == Strings{"4 -> 1 kitegpt_comparisons"});
  CHECK(pointers_in(log + "trim-sails-from-advice](https://a.org/4)\n") == Strings{"4 -> 2 trim-sails-from-advice"});
  for (const std::string_view slug : {"learning_to", "sails-from-trim-advice", "boat_comparisons", "learning_to_row"}) {
    INFO(slug);
    CHECK(pointers_in(log + std::string(slug) + "](https://a.org/4)\n").empty());
  }
}

TEST_CASE("one title behind two citations relates them", "[extract]") {
  CHECK(pointers_in("- [Doe et al. 2012](https://a.org/1) Kites from the Harbour - sixty\n- [Roe et al. "
                    "2015](https://a.org/2) Kites from the Harbour - a hundred\n") ==
        Strings{"2 -> 1 Roe et al. 2015"});
}

TEST_CASE("two days that link to one page belong together, two papers do not", "[extract]") {
  const std::string page = "[#8](https://github.com/a/b/issues/8)";
  CHECK(pointers_in("## 2024-05-03\nBegan " + page + " today.\n## 2024-05-04\nDone with " + page + " now.\n") ==
        Strings{"3 -> 1 #8"});
  CHECK(
      pointers_in("- [Kites](https://a.org/1)\n  - on " + page + "\n- [Boats](https://a.org/2)\n  - on " + page + "\n")
          .empty());
  CHECK(pointers_in("## 2024-05-03\nIt rained, so I read the [news](https://a.org) here.\n## 2024-05-04\nIt was dry, "
                    "so I sent all [letters](https://a.org) off.\n")
            .empty());
}
