// SPDX-License-Identifier: Apache-2.0
// Dates around the titles of items.
#include "dates/dates.hpp"
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// The date of the one entry of `log`.
std::string date_of(const Log& log) {
  REQUIRE(log.entries.size() == 1);
  return dates_of(log).front();
}

}  // namespace

TEST_CASE("a date in front may end in a stop, and is no number of a section", "[extract]") {
  const auto before = [](const std::string& date) {
    return date_of(log_of("- " + date + " [A Kite](https://a.org/1)"));
  };
  CHECK(before("2024.05.06.") == "2024-05-06");
  CHECK(before("6.5.2024.") == "2024-05-06");
  const Log items = log_of("- 6.5.2024. Prvi zapis o zmaju. Leti.\n- 7.5.2024. Drugi zapis o zmaju. Pada.\n");
  CHECK(titles_of(items) == Strings{"Prvi zapis o zmaju.", "Drugi zapis o zmaju."});
  const Log headings = log_of("# Napló\n\n### 2024.05.06. hétfő\n\nVan szél.\n\n### 8.5.2024. Zmaj\n\nLeti.\n");
  CHECK(titles_of(headings) == Strings{"hétfő", "Zmaj"});
  CHECK(to_string(headings.entries.at(1).date.value()) == "2024-05-08");
}

TEST_CASE("a date that is all that follows a link is its date, and not one behind other words", "[extract]") {
  const auto behind = [](const std::string& rest) {
    return date_of(log_of("## May 2024\n\n- [A Kite](https://a.org/1)" + rest));
  };
  CHECK(behind(" (2024-05-06)") == "2024-05-06");
  for (const std::string rest :
       {" by Ann (Nov 8, 2012)", ", published (2012-11-08)", ", updated daily since - 2012-11-08",
        " v1.0 (2011-11-08), v2.0 (2012-11-08)", ", a conference, 2024-02-01 - 2024-02-03"}) {
    INFO(rest);
    CHECK(behind(rest) == "2024-05");
  }
}

TEST_CASE("a day that is counted behind other words may begin a range", "[extract]") {
  CHECK(date_of(log_of("# Log\n\n## Trip, day 23 - 25 May 2024\n\n- [Hulls](https://a.org/1)\n")) ==
        "2024-05-23/2024-05-25");
  CHECK(date_of(log_of("# Log\n\n## Day 23 - 25 May 2024\n\n- [Hulls](https://a.org/1)\n")) == "2024-05-25");
}

TEST_CASE("no dash before a date at the end of a heading is part of the title", "[extract]") {
  const auto title = [](const std::string& heading) {
    return titles_of(log_of("# Log\n\n## " + heading + "\n\nRead.\n"));
  };
  for (const std::string dashes : {"-", "–", "—", "— —", "– —", "— -"}) {
    INFO(dashes);
    CHECK(title("The Long Kite " + dashes + " 2024-05-01") == Strings{"The Long Kite"});
  }
}

TEST_CASE("months in front of the links of a list are their dates", "[extract]") {
  const auto dates = [](const std::string& items) { return dates_of(log_of("## 2025\n\n" + items)); };
  CHECK(dates("- März - [A](https://a.org/1)\n- Apr: [B](https://a.org/2)\n- [C](https://a.org/3)\n") ==
        Strings{"2025-03", "2025-04", "-"});
  CHECK(dates("- Jan: [Jan's Kite](https://a.org/1)\n- Jan: [A Boat](https://a.org/2)\n") == Strings{"-", "-"});
  CHECK(dates("- April: [A](https://a.org/1)\n- Tom: [B](https://a.org/2)\n- June: [C](https://a.org/3)\n"
              "- Ann: [D](https://a.org/4)\n- Ben: [E](https://a.org/5)\n") == Strings{"-", "-", "-", "-", "-"});
  CHECK(dates("### March\n\n- Jan: [A](https://a.org/1)\n- April: [B](https://a.org/2)\n") ==
        Strings{"2025-03", "2025-03"});
  CHECK(titles_of(log_of("- [March: A Kite](https://a.org/1)")) == Strings{"March: A Kite"});
}

TEST_CASE("several links may follow a month", "[extract]") {
  const Log log = log_of(
      "## 2025\n\n- Apr: [A](https://a.org/1), [B](https://a.org/2) and [C](https://a.org/3)\n"
      "- May - [D](https://a.org/4), [E](https://a.org/5)\n");
  CHECK(titles_of(log) == Strings{"A", "B", "C", "D", "E"});
  CHECK(dates_of(log) == Strings{"2025-04", "2025-04", "2025-04", "2025-05", "2025-05"});
}

TEST_CASE("an item of a dated list is an entry though its link stands late", "[extract]") {
  const Log log = log_of(
      "- 2024-05-01: walked by the lake, then read all about [X](https://a.org/1) and slept. Fine.\n"
      "- 2024-05-02 - Kites, a long story of how they fly, https://a.org/2\n"
      "- **2024-05-03** — Hulls [pdf](https://a.org/3)\n- 2024-05-04: [Oars](https://a.org/4)\n");
  CHECK(titles_of(log) == Strings{"walked by the lake, then read all about X and slept.",
                                  "Kites, a long story of how they fly", "Hulls", "Oars"});
  CHECK(dates_of(log) == Strings{"2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04"});
  REQUIRE(log.entries.size() == 4);
  CHECK(log.entries[0].url.empty());
  CHECK(log.entries[1].url == "https://a.org/2");
  CHECK(log.entries[2].url == "https://a.org/3");
}

TEST_CASE("a day with its year behind a word of reading behind the link is the day of the entry", "[extract]") {
  const auto behind = [](const std::string& rest) {
    return date_of(log_of("## 2024-05-10\n\n- [A Kite](https://a.org/1)" + rest));
  };
  CHECK(behind(" (finished May 2, 2024 - 4/5)") == "2024-05-02");
  CHECK(behind(", gelesen am 3.5.2024") == "2024-05-03");
  CHECK(behind(" - terminé le 3 mai 2024") == "2024-05-03");
  CHECK(behind(" 读完 2024-05-03") == "2024-05-03");
  CHECK(behind(" (last read 2024-05-03)") == "2024-05-03");
  CHECK(behind(" - finished reading on May 3, 2024") == "2024-05-03");
  CHECK(behind(" - read 2023-12-28 – 2024-01-05") == "2023-12-28/2024-01-05");
  CHECK(behind(". Read in March 2021.") == "2021-03");
}

TEST_CASE("parts, ratings and what else stands behind a word of reading are no day of the entry", "[extract]") {
  for (const std::string rest :
       {" - published 2024-05-04", " - read 3/4", " - lecture 5/12", " - studied 12/24 problems", " - прочитано 5/10",
        " - vi 4/5", " - reviewed 2023-11-02 by ICLR", " - reviewed March 2020", " - read Sept 2015 paper first",
        " - read 2024-03-01 version", " - reading 2023-05 issue", " (started May 1, finished May 9)",
        " - started 2024-03-01, finished 2024-04-02", ". Reading April 2020 data again"}) {
    INFO(rest);
    CHECK(date_of(log_of("## 2024-05-10\n\n- [A Kite](https://a.org/1)" + rest)) == "2024-05-10");
  }
}

TEST_CASE("a day alone, or one above linked items, is no dated item", "[extract]") {
  const Log log = log_of(
      "- 2024-05-01 met Ann to talk about the paper we write on [Kites](https://a.org/1)\n"
      "  - [Boats](https://a.org/2)\n- 2024-05-02 met Ben to talk about the paper we write on "
      "[Sails](https://a.org/3)\n"
      "  - [Ropes](https://a.org/4)\n");
  CHECK(titles_of(log) == Strings{"Boats", "Ropes"});
}

TEST_CASE("a heading that names the reading of a month is its date, and no entry", "[extract]") {
  const std::string item = "\n\n- [Kites](https://a.org/1)\n";
  for (const std::string heading : {"Papers of March 2024", "What I read in March 2024", "March 2024 reading",
                                    "My March 2024 reading log", "The 2024-03 papers", "Gelesen: März 2024"}) {
    const Log log = log_of("# Log\n\n## " + heading + item);
    CHECK(titles_of(log) == Strings{"Kites"});
    CHECK(dates_of(log) == Strings{"2024-03"});
  }
  const Log table = log_of("# Log\n\n## Papers of March 2024\n\n| Paper |\n|---|\n| [Kites](https://a.org/1) |\n");
  CHECK(titles_of(table) == Strings{"Kites"});
  CHECK(dates_of(table) == Strings{"2024-03"});
}

TEST_CASE("a month with other words is a scope above links, and a title above prose", "[extract]") {
  CHECK(titles_of(log_of("# Log\n\n## Best of March 2024\n\n- [Kites](https://a.org/1)\n")) == Strings{"Kites"});
  CHECK(titles_of(log_of("# Log\n\n## March 2024: A New Kite\n\nIt flies.\n")) == Strings{"A New Kite"});
  CHECK(dates_of(log_of("# Log\n\n## NeurIPS December 2023 papers\n\n- [Kites](https://a.org/1)\n")) == Strings{"-"});
}

TEST_CASE("the title of a dated item is whole, and takes no address in its midst", "[extract]") {
  const Log log = log_of(
      "- 2024-07-01 Went along the lake and read a book, Knots (2nd edition) https://a.org/1\n"
      "- 2024-07-02 Lecture Notes on Kites, how they fly and why they do https://a.org/2\n"
      "- 2024-07-03 Went to the lake and read about it on https://a.org/3 (closed now)\n");
  REQUIRE(titles_of(log) == Strings{"Went along the lake and read a book, Knots (2nd edition)",
                                    "Lecture Notes on Kites, how they fly and why they do",
                                    "Went to the lake and read about it on https://a.org/3 (closed now)"});
  CHECK(log.entries[2].url.empty());
}

TEST_CASE("eight digits in front of small letters count something", "[extract]") {
  CHECK_FALSE(leading_date("20211105 samples were used", DayMonthOrder::month_first));
  CHECK_FALSE(leading_date("20211105 reads", DayMonthOrder::month_first));
}

TEST_CASE("eight digits in front of a word of reading are a day", "[extract]") {
  for (const std::string lead : {"read", "gelesen:", "finished"}) {
    INFO(lead);
    const Log log = log_of("- 20240726 " + lead + " [B](https://a.org/1)\n");
    CHECK(date_of(log) == "2024-07-26");
    CHECK(titles_of(log) == Strings{"B"});
  }
}

TEST_CASE("the word that leads to the date at the end of a heading is no part of its title", "[extract]") {
  const auto title = [](const std::string& heading) { return titles_of(log_of("## " + heading + "\n\nIt held.\n")); };
  CHECK(title("Notes of the hull from 2024-05-06") == Strings{"Notes of the hull"});
  CHECK(title("Rumpf und Ruder vom 6.5.2024") == Strings{"Rumpf und Ruder"});
  CHECK(title("State of the hull as of 2024-05-06") == Strings{"State of the hull"});
  CHECK(title("What we row on - 2024-05-06") == Strings{"What we row on"});
  CHECK(title("The oar I come from (2024-05-06)") == Strings{"The oar I come from"});
}

TEST_CASE("a year with blanks behind its dots is no number of a list", "[extract]") {
  const Log days = log_of("# 일지\n\n## 2024. 5. 6. 연 시험\n\n날았다.\n\n## 2024. 5. 7. 바람 결과\n\n약했다.\n");
  CHECK(dates_of(days) == Strings{"2024-05-06", "2024-05-07"});
  CHECK(titles_of(days) == Strings{"연 시험", "바람 결과"});
  CHECK(titles_of(log_of("- 12. [A Kite](https://a.org/1)\n- 13. [A Gull](https://a.org/2)\n")) ==
        Strings{"A Kite", "A Gull"});
}

TEST_CASE("a bracket between a day and the sign before its title says which part of the day it is", "[extract]") {
  const Log log = log_of(
      "# Log\n\n## 2024-05-03 (night, 7) \u2014 A dry run\n\nA.\n\n## 2024-05-02 (part 2): Sails\n\nB.\n\n"
      "## 2024-05-02 (SilkNet): first sails\n\nC.\n\n## 2024-05-01 (small) sails\n\nD.\n");
  CHECK(titles_of(log) == Strings{"A dry run", "Sails", "(SilkNet): first sails", "(small) sails"});
}

TEST_CASE("a day and month with two stops may stand in front of a title, and with one be a version", "[extract]") {
  const std::string days = "## 17.05. Segel\n\nGesetzt.\n\n## 24.05.: Ruder\n\nGebaut.\n";
  const Log log = log_of("# Log 2024\n\n## 16.05.2024\n\nGeruht.\n\n" + days);
  CHECK(titles_of(log) == Strings{"Geruht.", "Segel", "Ruder"});
  CHECK(dates_of(log) == Strings{"2024-05-16", "2024-05-17", "2024-05-24"});
  CHECK(finds_nothing("# Log\n\n" + days + "\n## 05.17. Taue\n\nGespannt.\n"));  // may be sections
  CHECK(finds_nothing("# Log\n\n## 17.05 Segel\n\nGesetzt.\n\n## 24.05 Ruder\n\nGebaut.\n"));
}

TEST_CASE("headings of the level of days that are empty otherwise stand below these", "[extract]") {
  const std::string first = "## Datum: 03.05.2024\n## Was wurde gemacht:\n- Segel geschnitten\n\n";
  const std::string second = "## Datum: 04.05.2024\n## Was wurde gemacht:\n- Ruder gebaut\n### Holz\nEiche.\n\n";
  CHECK(titles_of(log_of(first + second)) == Strings{"Segel geschnitten", "Ruder gebaut"});
  CHECK(dates_of(log_of(first + second)) == Strings{"2024-05-03", "2024-05-04"});
  CHECK(finds_nothing(first));  // one may be left empty
  const Log filled = log_of(first + "## 05.05.2024\n\nGeruht.\n\n## Boote\n\n- [A](https://a.org/1)\n");
  CHECK(finds_nothing(
      "## 03.05.2024\n\n## Segel halten\n\nGut.\n\n## 04.05.2024\n\n## Ruder brechen\n\nSchade.\n"));  // no form that
                                                                                                       // repeats
  CHECK(titles_of(filled) == Strings{"Geruht.", "A"});
  CHECK(dates_of(filled) == Strings{"2024-05-05", "-"});
}

TEST_CASE("a venue or year in brackets behind a day and a bold title says when it came out", "[extract]") {
  const Log log = log_of(
      "## \u30102024/05/01\u3011**Reels of Oak**\u3010WINDCON2019\u3011\n\nA.\n\n## 2024-05-02: **Masts of Pine** "
      "(2020)\n\n"
      "B.\n\n## 2024-05-03: **Sails of Silk** (part two)\n\nC.\n\n## 2024-05-04: **Oars** (2020) and Keels\n\nD.\n");
  CHECK(titles_of(log) ==
        Strings{"Reels of Oak", "Masts of Pine", "Sails of Silk (part two)", "Oars (2020) and Keels"});
  CHECK(log.entries.at(0).published == PartialDate{2019, 0, 0});
  CHECK(dates_of(log).front() == "2024-05-01");
}

TEST_CASE("other brackets with a year stay in a bold title, and its address stands below it", "[extract]") {
  const Log log = log_of(
      "## 2024-05-01 **Reels of Oak** (WINDCON 2019)\n\nhttps://arxiv.org/abs/2401.00001\n\n"
      "## 2024-05-02 **Masts** (see 2019 draft)\n\nA.\n\n## 2024-05-03 **Sails** (3 of 2019 sheets)\n\nB.\n\n"
      "## 2024-05-04 **Oars** (Room 2019)\n\nC.\n");
  CHECK(titles_of(log) ==
        Strings{"Reels of Oak", "Masts (see 2019 draft)", "Sails (3 of 2019 sheets)", "Oars (Room 2019)"});
  CHECK(urls_of(log).front() == "https://arxiv.org/abs/2401.00001");
}

TEST_CASE("a season or term with its year at the top of a page gives days their year", "[extract]") {
  const auto date = [](const std::string& top) { return dates_of(log_of(top + "\n\n#### June 3\n\nSewed a sail.\n")); };
  CHECK(date("# Journal\n\nAnn Roe - Summer 2013 - Boat school") == Strings{"2013-06-03"});
  CHECK(date("# Journal, Spring semester 2021") == Strings{"2021-06-03"});
  CHECK(date("# Journal\n\nAfter the course in Spring 2021") == Strings{"XXXX-06-03"});
  CHECK(date("# Journal\n\nWinter 2021") == Strings{"XXXX-06-03"});
  CHECK(date("# Journal\n\nFall 2021/22") == Strings{"XXXX-06-03"});
  CHECK(date("# Journal\n\n## Boats\n\nSpring 2021") == Strings{"XXXX-06-03"});
  CHECK(date("# June 2\n\nSummer 2013") == Strings{"XXXX-06-03"});
  CHECK(date("# Journal\n\nFrom Summer 2013 to Spring 2014.") == Strings{"XXXX-06-03"});
  CHECK(date("# Journal\n\nOf a boat of 2013.") == Strings{"XXXX-06-03"});
}
