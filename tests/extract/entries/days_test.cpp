// SPDX-License-Identifier: Apache-2.0
// Days: which headings, lines and items are dates, how far they hold, and days that are entries themselves.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a date line holds for the entries up to the next one", "[extract]") {
  const Log log = log_of(
      "2024-07-01\n\n- [A](https://a.org/1)\n- [B](https://a.org/2)\n\n### 2024-07-03\n\n- [C](https://a.org/3)\n");
  CHECK(dates_of(log) == Strings{"2024-07-01", "2024-07-01", "2024-07-03"});
  CHECK(log.date_counts == std::vector<std::uint32_t>{2});
}

TEST_CASE("a day may be a line of its own with nothing but prose below", "[extract]") {
  const Log log = log_of(
      "# Log\n\n2024-07-01\n\nSewed the first sail. It holds.\n\nThen rain.\n\n**2024-07-02**\n\nWound.\n\n"
      "2024-07-03\n\n- [C](https://a.org/3)\n\n## Later\n\nNo day here.\n");
  CHECK(titles_of(log) == Strings{"Sewed the first sail.", "Wound.", "C"});
  CHECK(dates_of(log) == Strings{"2024-07-01", "2024-07-02", "2024-07-03"});
  CHECK(log.entries.at(0).line == 3);
  CHECK(notes_of(log, log.entries.at(0)).size() == 2);
  CHECK(notes_of(log, log.entries.at(2)).empty());
}

TEST_CASE("a remark may follow the date of a line, in brackets or above a list", "[extract]") {
  const Log log = log_of(
      "12 Sep 2024, evening\n\n- [A](https://a.org/1)\n\n2024-09-13 (train)\n\nSewed a sail.\n\n"
      "2024-09-14 on the train\n\n[B](https://a.org/2)\n");
  CHECK(titles_of(log) == Strings{"A", "Sewed a sail.", "B"});
  CHECK(dates_of(log) == Strings{"2024-09-12", "2024-09-13", "2024-09-14"});
  CHECK(dates_of(log_of("2024-09-12 kites\n\nSewed a sail.\n\n[B](https://a.org/2)\n")) == Strings{"-"});
  CHECK(dates_of(log_of("2024-09-12: we flew:\n\n- [A](https://a.org/1)\n")) == Strings{"-"});
}

TEST_CASE("a remark behind a date is as long in any script, and an abbreviation ends no sentence", "[extract]") {
  const auto dates = [](const std::string& line) { return dates_of(log_of(line + "\n\n- [A](https://a.org/1)\n")); };
  CHECK(dates("12 сентября 2024, вечером дома") == Strings{"2024-09-12"});
  CHECK(dates("2024-09-15, 晚上在家里看书") == Strings{"2024-09-15"});
  CHECK(dates("2024-09-15, at St. Ives") == Strings{"2024-09-15"});
  CHECK(dates("2024-09-15, rain. We left") == Strings{"-"});
  CHECK(dates("2024-09-15, it rained.") == Strings{"-"});
}

TEST_CASE("a rating in a paragraph is no day", "[extract]") {
  const auto dates = [](const std::string& line) {
    return dates_of(log_of("## 2024-05-01\n\n[A](https://a.org/1)\n\n" + line + "\n\n[B](https://a.org/2)\n"));
  };
  CHECK(dates("4/5 (really good)") == Strings{"2024-05-01", "2024-05-01"});
  CHECK(dates("1/2 (half done)") == Strings{"2024-05-01", "2024-05-01"});
  CHECK(dates("May 3 (at home)") == Strings{"2024-05-01", "2024-05-03"});
  for (const std::string day :
       {"Fri 5/3 (late)", "5月3日 (雨)", "5월 3일 (비)", "Fr 3.5. (abends)", "03.05. (abends)"}) {
    INFO(day);
    CHECK(dates(day) == Strings{"2024-05-01", "2024-05-03"});
  }
}

TEST_CASE("a date with a remark in the notes of a heading begins no day", "[extract]") {
  const Log log = log_of("## [A Kite](https://a.org/1)\n\n2024-05-03 second reading\n\n- it extends sails\n");
  CHECK(titles_of(log) == Strings{"A Kite"});
  CHECK(log_of("## [A Kite](https://a.org/1)\n\n2024-05-03 (again)\n\n- it extends sails\n").entries.size() == 1);
}

TEST_CASE("headings that count days without a date are days", "[extract]") {
  const Log log = log_of(
      "# Log\n\n## Jour 1 (2 h): coudre la voile\n\nJ'ai cousu.\n\n## Jour 2/100 - la rame\n\n"
      "- [A](https://a.org/1)\n\n## Jour 3\n\nRien du tout.\n");
  CHECK(titles_of(log) == Strings{"coudre la voile", "A", "Rien du tout."});
  CHECK(dates_of(log) == Strings{"-", "-", "-"});
  CHECK(log.entries.at(0).line == 3);
  CHECK(notes_of(log, log.entries.at(0)) == Strings{"J'ai cousu."});
}

TEST_CASE("one heading alone counts no days, nor do weeks or words right behind the number", "[extract]") {
  CHECK(finds_nothing("# Log\n\n## Day 1: Sails\n\nSewed.\n"));
  CHECK(finds_nothing("## Week 1: Sails\n\nSewed.\n\n## Week 2: Oars\n\nCarved.\n"));
  CHECK(finds_nothing("## Day 1 results\n\nSewed.\n\n## Day 2 results\n\nCarved.\n"));
}

TEST_CASE("ranges, fractions and remarks belong to the number of a day", "[extract]") {
  CHECK(titles_of(log_of("## Day 1: Masts\n\nA.\n\n## Day 2-3: Sails\n\nB.\n\n## Day 3.5: half\n\nC.\n\n"
                         "## Day 4 (morning): Oars\n\nD.\n\n## Day 5+: Keels\n\nE.\n\n## Day 6-km run\n\nF.\n")) ==
        Strings{"Masts", "Sails", "half", "Oars", "Keels", "km run"});
}

TEST_CASE("days with a date and days of a programme count none", "[extract]") {
  CHECK(titles_of(log_of("## Day 1 - 2024-05-01\n\nSewed.\n\n## Day 2: Sails\n\nCarved.\n")) == Strings{"Sewed."});
  CHECK(
      finds_nothing("# Kite Meeting\n\n## Venue\n\nA hill.\n\n## Programme\n\n### Day 1: Keynotes\n\n- Wind\n\n"
                    "### Day 2: Posters\n\n- Silk\n\n## Travel\n\nBy boat.\n"));
}

TEST_CASE("days with prose of their own count beside any sections, and all beside passive ones", "[extract]") {
  CHECK(titles_of(log_of("# Plan\n\n## Day 1: Arrival\n\nWe met.\n\n## Day 2: Lectures\n\nWe heard three.\n\n"
                         "## Costs\n\nToo high.\n\n## Packing\n\nA coat.\n\n## Travel\n\nBy train.\n")) ==
        Strings{"Arrival", "Lectures"});
  CHECK(titles_of(log_of("# Log\n\n## Rules\n\nOne hour.\n\n## Goals\n\nA boat.\n\n## Tools\n\nA saw.\n\n"
                         "## Day 1: Sails\n\nSewed.\n\n## Day 2: Oars\n")) == Strings{"Sails"});
  CHECK(titles_of(log_of("# 100 days\n\n## Contents\n\n- Days\n\n## Contributing\n\n- Do.\n\n## License\n\n- MIT\n\n"
                         "## Day 1: Sails\n\n- Sewed.\n\n## Day 2\n\nRain.\n")) == Strings{"Sails", "Rain."});
}

TEST_CASE("a day may be an item with nothing but prose below", "[extract]") {
  const Log log = log_of(
      "- 2024-07-01\n  - Sewed the first sail. It holds.\n  - Then rain.\n- 2024-07-02\n  - [B](https://a.org/2)\n"
      "    - note\n- 2024-07-03\n");
  CHECK(titles_of(log) == Strings{"Sewed the first sail.", "B"});
  CHECK(dates_of(log) == Strings{"2024-07-01", "2024-07-02"});
  CHECK(notes_of(log, log.entries.at(1)) == Strings{"note"});
}

TEST_CASE("a label that begins half of the days is no part of their titles", "[extract]") {
  const Log log = log_of(
      "## 2024-07-01\n\n**Progress**: Sewed a sail.\n\n## 2024-07-02\n\nProgress: None\n\n## 2024-07-03\n\n"
      "Kites: we flew two.\n\n## 2024-07-04\n\nRain.\n");
  CHECK(titles_of(log) == Strings{"Sewed a sail.", "None", "Kites: we flew two.", "Rain."});
  CHECK(titles_of(log_of("## 2024-07-01\n\nKites: we flew two.\n")) == Strings{"Kites: we flew two."});
}

TEST_CASE("a date may be an item with its entries below", "[extract]") {
  const Log log =
      log_of("- 07/25/2024\n  - [A](https://a.org/1)\n    - note\n- 07/26/2024\n  - [B](https://a.org/2)\n");
  CHECK(titles_of(log) == Strings{"A", "B"});
  CHECK(dates_of(log) == Strings{"2024-07-25", "2024-07-26"});
  CHECK(notes_of(log, log.entries[0]) == Strings{"note"});
}

TEST_CASE("a date heading ends with its section", "[extract]") {
  const Log log = log_of(
      "## 2024-07-01\n\n- [A](https://a.org/1)\n\n### Evening\n\n- [B](https://a.org/2)\n\n## Undated\n\n- "
      "[C](https://a.org/3)\n");
  CHECK(dates_of(log) == Strings{"2024-07-01", "2024-07-01", "-"});
}

TEST_CASE("a date line ends with the section it stands in", "[extract]") {
  const Log log = log_of("## One\n\n2024-07-01\n\n- [A](https://a.org/1)\n\n## Two\n\n- [B](https://a.org/2)\n");
  CHECK(dates_of(log) == Strings{"2024-07-01", "-"});
}

TEST_CASE("a date line holds for the headings below its own", "[extract]") {
  const Log log = log_of(
      "2024-07-01\n\n## Papers\n\n- [A](https://a.org/1)\n\n## Talks\n\n- [B](https://a.org/2)\n\n2024-07-02\n\n### "
      "Late\n\n- [C](https://a.org/3)\n\n# Other\n\n- [D](https://a.org/4)\n");
  CHECK(dates_of(log) == Strings{"2024-07-01", "2024-07-01", "2024-07-02", "-"});
}

TEST_CASE("behind a section with a date of its own the date around it holds again", "[extract]") {
  const Log log = log_of(
      "# Week 3 (2024-07-01 - 2024-07-07)\n\n## Sunday, 2024-07-07\n\n- [A](https://a.org/1)\n\n## Kites\n\n"
      "- [B](https://a.org/2)\n\n# More\n\n- [C](https://a.org/3)\n");
  CHECK(dates_of(log) == Strings{"2024-07-07", "2024-07-01/2024-07-07", "-"});
}

TEST_CASE("a line with a date holds no longer than to the next date", "[extract]") {
  const Log log = log_of(
      "2024-07-01\n\n- [A](https://a.org/1)\n\n## 2024-07-03\n\n- [B](https://a.org/2)\n\n## Later\n\n"
      "- [C](https://a.org/3)\n");
  CHECK(dates_of(log) == Strings{"2024-07-01", "2024-07-03", "-"});
}

TEST_CASE("the day that heads a callout ends with it, and is a remark below a day or in notes", "[extract]") {
  const std::string callout = "> [!note] 2024-06-14\n> - [A](https://a.org/1)\n\n";
  const std::string behind = "- [B](https://a.org/2)\n\n## Kites\n\n- [C](https://a.org/3)\n";
  CHECK(dates_of(log_of("# Log\n\n" + callout + behind)) == Strings{"2024-06-14", "-", "-"});
  CHECK(dates_of(log_of("# 2024-06\n\n" + callout + behind)) == Strings{"2024-06-14", "2024-06", "2024-06"});
  CHECK(dates_of(log_of("# 2024-06-16\n\n" + callout + behind)) == Strings{"2024-06-16", "2024-06-16", "2024-06-16"});
  CHECK(dates_of(log_of(callout + "> [!tip]- 2024-06-15 evening\n> - [B](https://a.org/2)\n")) ==
        Strings{"2024-06-14", "-"});
  const Log diary = log_of("> [!note]+ June 16th, 2024\n>\n> Sewed a sail.\n\n> [!note]+ 2024-06-17\n>\n> Rain.\n");
  CHECK(titles_of(diary) == Strings{"Sewed a sail.", "Rain."});
  CHECK(titles_of(log_of("## [A](https://a.org/1)\n\n> [!note] 2024-06-14\n>\n> It flies.\n")) == Strings{"A"});
}

TEST_CASE("a weekday below a week is a day of it, and no topic", "[extract]") {
  const Log log = log_of(
      "# Week 3 (2024-07-01 - 2024-07-07)\n\n## Tuesday (2 hours)\n\n- [A](https://a.org/1)\n\n## Friday\n\n"
      "Flew a kite.\n\n# Week 4 (07/08 - 07/14)\n\n## Monday\n\n- [B](https://a.org/2)\n\n"
      "# Kites\n\n## Monday\n\n- [C](https://a.org/3)\n");
  CHECK(titles_of(log) == Strings{"A", "Flew a kite.", "B", "C"});
  CHECK(dates_of(log) == Strings{"2024-07-02", "2024-07-05", "2024-07-08", "-"});
  CHECK(log.sections.at(log.entries.at(3).section) == Strings{"Kites"});
}

TEST_CASE("a date in the title line outdoes the date above", "[extract]") {
  const Log log = log_of("## 2024-07-01\n\n- 2024-06-30: [A](https://a.org/1)\n- [B](https://a.org/2)\n");
  CHECK(dates_of(log) == Strings{"2024-06-30", "2024-07-01"});
}

TEST_CASE("one date that leaves no choice decides the order for the whole log", "[extract]") {
  const Log log = log_of("05/06/2024\n\n- [A](https://a.org/1)\n\n25/06/2024\n\n- [B](https://a.org/2)\n");
  CHECK(dates_of(log) == Strings{"2024-06-05", "2024-06-25"});
  CHECK(dates_of(log_of("05/06/2024\n\n- [A](https://a.org/1)\n")) == Strings{"2024-05-06"});
}

TEST_CASE("items that begin with days are entries where half of their list does", "[extract]") {
  const Log log = log_of(
      "## Kites\n\n- 2024-07-01 Sewed a sail of silk. It holds.\n- [x] 2024-07-02: [2021 ICKF] Kites of Many Cells\n"
      "- 2024-07-03 | Reels | made one\n- 2024-07-04 done\n\n## Plans\n\n- 2024-08-01 fly the kite\n- buy twine\n"
      "- buy silk\n\n## News\n\n- 2024-09-01 this log has pages\n- 2024-09-02 this log has tags\n\n"
      "## Books\n\n[A Book of Kites](https://a.org/1)\n\n- 2024-10-01 the first part\n- 2024-10-02 the last\n");
  REQUIRE(titles_of(log) ==
          Strings{"Sewed a sail of silk.", "Kites of Many Cells", "Reels", "done", "A Book of Kites"});
  CHECK(dates_of(log) == Strings{"2024-07-01", "2024-07-02", "2024-07-03", "2024-07-04", "-"});
  CHECK(log.entries.at(1).published == PartialDate{2021, 0, 0});
}

TEST_CASE("a day may begin with a stop", "[extract]") {
  const Log log = log_of("# Log\n\n## 2024-03-01\n\n. Went home and slept\n\nFlew kites.\n");
  CHECK(titles_of(log).size() == 1);
}

TEST_CASE("a date with a remark over linked items is a day, with a title an entry", "[extract]") {
  const std::string list = "\n\n- [Kites](https://a.org/1)\n- [Winds](https://a.org/2)\n";
  for (const char* heading : {"## 2024-09-12: silk", "## 2024-09-12 at home", "## Silk night, 2024-09-12"}) {
    INFO(heading);
    const Log log = log_of(heading + list);
    CHECK(titles_of(log) == Strings{"Kites", "Winds"});
    CHECK(to_string(*log.entries.at(0).date) == "2024-09-12");
  }
  CHECK(titles_of(log_of("# Log\n\n## 2024-09-12: Sewed a silk kite" + list)) == Strings{"Sewed a silk kite"});
  CHECK(titles_of(log_of("# Log\n\n## 2024-09-12: Silk tests\n\nIt tore." + list)) == Strings{"Silk tests"});
}

TEST_CASE("a year over days is no year of publication", "[extract]") {
  const Log log = log_of(
      "# Research log 2024\n\n## 12 September\n\n- [Kites](https://a.org/1)\n\n# 2019\n\n- "
      "[Winds](https://a.org/2)\n");
  REQUIRE(log.entries.size() == 2);
  CHECK(to_string(*log.entries[0].date) == "2024-09-12");
  CHECK_FALSE(log.entries[0].published.has_value());
  CHECK(to_string(*log.entries[1].published) == "2019");
}

TEST_CASE("a heading of lectures makes no video of a paper", "[extract]") {
  const Log log = log_of("## Lecture\n\n- [Kites](https://arxiv.org/abs/2401.00001)\n- [Winds](https://a.org/2)\n");
  REQUIRE(log.entries.size() == 2);
  CHECK(log.entries[0].kind == NodeKind::paper);
  CHECK(log.entries[1].kind == NodeKind::video);
}

TEST_CASE("items that begin with a day are days below a period that holds it", "[extract]") {
  const std::string items = "\n\n- 2024-07-01: Sewed a sail. It holds.\n- 07/02: Rain\n  - a note\n- Kites\n";
  const Log log = log_of("# July 2024" + items);
  CHECK(titles_of(log) == Strings{"Sewed a sail.", "Rain"});
  CHECK(dates_of(log) == Strings{"2024-07-01", "2024-07-02"});
  CHECK(notes_of(log, log.entries.at(0)) == Strings{"It holds."});
  CHECK(notes_of(log, log.entries.at(1)) == Strings{"a note"});
  CHECK(finds_nothing("# News" + items));
  CHECK(dates_of(log_of("# May 2024\n\n- 2024-07-01: Sewed a sail.\n- Kites\n- Ropes\n")) == Strings{"2024-05"});
  const Log linked = log_of("# July 2024\n\n- 2024-07-01: Read\n  - [A](https://a.org/1)\n");
  CHECK(titles_of(linked) == Strings{"A"});
}

TEST_CASE("a year that is a line ends with the heading of another, and is no day itself", "[extract]") {
  const Log log = log_of("# Kites\n\n**2021**\n\n- [A](https://a.org/1)\n\n### 2020\n\n- [B](https://a.org/2)\n");
  REQUIRE(log.entries.size() == 2);
  CHECK(to_string(log.entries[0].date.value()) == "2021");
  CHECK_FALSE(log.entries[1].date.has_value());
  CHECK(finds_nothing("# Kites\n\n**2021**\n\n1. The first kite flew.\n2. The second fell.\n"));
}

TEST_CASE("a line that only introduces a list is no title of a day", "[extract]") {
  const Log log = log_of("## 2024-05-06\n\nBooks that I liked since last time:\n\n- Kites of Silk\n- Ropes\n");
  CHECK(titles_of(log) == Strings{"Kites of Silk"});
  CHECK(titles_of(log_of("## 2024-05-06\n\nBooks that I liked since last time: none\n")).size() == 1);
}

TEST_CASE("the check box of its first item is no part of the title of a day", "[extract]") {
  CHECK(titles_of(log_of("## 2024-05-01\n\n- [x] Read the kite book\n- [ ] Fly it\n\n## 2024-05-02\n\n"
                         "- [ ] Sewed a sail. It holds.\n")) ==
        Strings{"Read the kite book", "Sewed a sail. It holds."});
  CHECK(titles_of(log_of("## 2024-05-01\n\n- [x] Done: sewed a sail\n\n## 2024-05-02\n\n- [x] Done: flew\n")) ==
        Strings{"sewed a sail", "flew"});
}

TEST_CASE("papers that a day lists are entries beside it", "[extract]") {
  const std::string told = "Boats float on water if they are light enough for it, and ropes hold them.";
  const std::string log =
      "## Day 1 (2024-07-01)\n\n### Papers read\n\n- [x] BoatOS (Doe et al., 2024)\n- [x] RopeOS (2023) — Twine "
      "Letters\n\n### Learned\n\n- " +
      told + "\n\n";
  const Log read = log_of(log +
                          "## Day 2 (2024-07-02)\n\n### Papers read\n\n- On Sails of Silk (2022)\n"
                          "- keels.pdf: Roe and Doe (2021) — a review\n- Masts\n");
  CHECK(titles_of(read) == Strings{told, "BoatOS (Doe et al., 2024)", "RopeOS", "On Sails of Silk",
                                   "keels.pdf: Roe and Doe (2021)", "Masts"});
  CHECK(dates_of(read) == Strings{"2024-07-01", "2024-07-01", "2024-07-01", "2024-07-02", "2024-07-02", "2024-07-02"});
  CHECK(read.entries.at(2).published == PartialDate{2023, 0, 0});
  CHECK(log_of(log).entries.size() == 1);
  CHECK(log_of("## 2024-07-01\n\n### Learned\n\n- Boats (2024)\n- Ropes (2024)\n- Oars (2024)\n").entries.size() == 1);
}

TEST_CASE("years below the name of books that were read are years of reading", "[extract]") {
  const auto date_of_first = [](const std::string& text) {
    const Log log = log_of(text + "- [Kites at Dawn](https://example.org/k)\n- [Boats](https://example.org/b)\n");
    const Entry& entry = log.entries.at(0);
    return (entry.date ? to_string(*entry.date) : "-") + " " + (entry.published ? to_string(*entry.published) : "-");
  };
  for (const char* const text :
       {"# Books I've read\n## 2021\n", "# Gelesene Bücher\n## 2021\n", "# Books I've read in 2021\n",
        "# Log\n## Papers read in 2021\n", "---\ntitle: Books I have read\n---\n## 2021\n"}) {
    CHECK(date_of_first(text) == "2021 -");
  }
  for (const char* const text :
       {"# Papers I've read\n## 2021\n", "# Books to read\n## 2021\n", "# Books read in 2022\n## 2021\n",
        "# Books I want to read in 2021\n## 2021\n", "# Books I've read\n## 2021\n## 1984\n## 2021\n"}) {
    CHECK(date_of_first(text) == "- 2021");
  }
}

TEST_CASE("what was planned for a day gives no title where what was done is told", "[extract]") {
  const auto day = [](const std::string& plans, const std::string& done) {
    return titles_of(log_of("# Log\n## 2024-05-01\n" + plans + "\n\n* learn knots\n\n" + done));
  };
  for (const char* const plans : {"**Plans for Today:**", "Goals:", "My plans:", "Objetivos:"})
    CHECK(day(plans, "**Progress:**\n\n* tied a knot\n") == std::vector<std::string>{"tied a knot"});
  CHECK(day("Plans:", "") == std::vector<std::string>{"learn knots"});
  CHECK(day("Work:", "Thoughts:\n\nIt held.\n") == std::vector<std::string>{"learn knots"});
}

TEST_CASE("headings that are weeks and nothing else are days, too", "[extract]") {
  CHECK(titles_of(log_of("# Log\n\n## Week 1\n\n- Sewed a sail.\n- Slept.\n\n## Week 2 (3 hours)\n\nCarved.\n")) ==
        Strings{"Sewed a sail.", "Carved."});
  CHECK(titles_of(log_of("## Semana 1\n\nCosí una vela.\n\n## Semana 2\n\nNada.\n")) ==
        Strings{"Cosí una vela.", "Nada."});
  CHECK(titles_of(log_of("## 第1周\n\n缝了一张帆。\n\n## 第2周\n\n刻了桨。\n")) == Strings{"缝了一张帆。", "刻了桨。"});
  CHECK(titles_of(log_of("## 1주차\n\n돛을 꿰맸다.\n\n## 2주차\n\n쉬었다.\n")) == Strings{"돛을 꿰맸다.", "쉬었다."});
  CHECK(titles_of(log_of("## Meeting 1\n\n- Chose a boat.\n\n## Meeting 2\n\n- Chose none.\n")) ==
        Strings{"Chose a boat.", "Chose none."});
  CHECK(finds_nothing("# Boats\n\n## Syllabus\n\n### Week 1\n\n- Wood\n\n### Week 2\n\n- Sails\n"));
  CHECK(finds_nothing("# 12 Week Curriculum\n\n## Week 1\n\nWood.\n\n## Week 2\n\nSails.\n"));
  CHECK(finds_nothing("## 3 week plan\n\nSew.\n\n## 4 week plan\n\nCarve.\n"));
}

TEST_CASE("a heading with a few signs behind its day is the day", "[extract]") {
  CHECK(titles_of(log_of("## 2024-05-01 <3\n\nSewed a sail.\n")) == Strings{"Sewed a sail."});
  CHECK(titles_of(log_of("## 2024-05-01 A+\n\nSewed a sail.\n")) == Strings{"A+"});
}
