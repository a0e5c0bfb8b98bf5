// SPDX-License-Identifier: Apache-2.0
// Files that are called like a day and have titles of their own.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

Log read(std::vector<RawFile> files) {
  Diagnostics diagnostics;
  return log_of(std::move(files), diagnostics);
}

/// "date title" of each entry.
Strings days_of(const Log& log) {
  Strings days;
  for (const Entry& entry : log.entries) {
    days.push_back((entry.date ? to_string(*entry.date) : "-") + " " + title_of(log, entry));
  }
  return days;
}

}  // namespace

TEST_CASE("a day that is a file is called by its heading or front matter, not by its first words", "[extract]") {
  const Log log = read({{"2024-05-06.md", "# A kite of silk\n\n![Photo of it](kite.jpg)\n\nIt flies.\n"},
                        {"2024-05-07.md", "---\ntitle: A kite of paper\n---\nIt does not.\n"},
                        {"2024-05-08.md", "![Photo of rain](rain.jpg)\n\nIt rained.\n"}});
  CHECK(days_of(log) == Strings{"2024-05-06 A kite of silk", "2024-05-07 A kite of paper", "2024-05-08 It rained."});
}

TEST_CASE("a day that is a file is called by its heading also where that holds the day", "[extract]") {
  const Log log = read({{"2024-05-06.md", "# A kite of silk, May 6, 2024\n\nIt flies.\n"},
                        {"2024-05-07.md", "# 2024-05-07: A kite of paper\n\nIt does not.\n"},
                        {"2024-05-08.md", "# Lab, 2024-05-08\n\nIt rained.\n"},
                        {"2024-05-09.md",
                         "# Papers for 2024-05-09\n\n- [A](https://a.org/1)\n- [B](https://a.org/2)\n"
                         "- [C](https://a.org/3)\n"}});
  CHECK(days_of(log) == Strings{"2024-05-06 A kite of silk", "2024-05-07 A kite of paper", "2024-05-08 It rained.",
                                "2024-05-09 A", "2024-05-09 B", "2024-05-09 C"});
}

TEST_CASE("a month in the heading of a day's file is not when it was", "[extract]") {
  const Log log = read({{"2024-05-06.md", "# A kite of silk (May 2024)\n\nIt flies.\n"}});
  CHECK(days_of(log) == Strings{"2024-05-06 A kite of silk"});
}

TEST_CASE("a day behind the title of a page is its date", "[extract]") {
  const Log log = read({{"silk.md", "# A kite of silk 2024-05-06\n\nIt flies.\n"},
                        {"oak.md", "# A reel of oak, Nov 7, 2024\n\nIt turns.\n"},
                        {"pine.md", "# A mast of pine, 2017\n\nIt stands.\n"}});
  CHECK(days_of(log) == Strings{"2024-05-06 A kite of silk", "2024-11-07 A reel of oak", "- A mast of pine"});
}

TEST_CASE("sections of a day that is a file are an entry each, with what they say as notes", "[extract]") {
  const Log log =
      read({{"2024-05-06.md", "# A longer tail\n\nIt holds.\n\n# Knots that slip\n\nThey do.\n"},
            {"2024-05-07.md", "# 2024-05-07\n\n## Glue for silk\n\nIt sticks.\n\n## Wind at noon\n\nNone.\n"}});
  CHECK(days_of(log) == Strings{"2024-05-06 A longer tail", "2024-05-06 Knots that slip", "2024-05-07 Glue for silk",
                                "2024-05-07 Wind at noon"});
  CHECK(notes_of(log, log.entries[1]) == Strings{"They do."});
}

TEST_CASE("headings that several days have, and those above entries, are no titles", "[extract]") {
  const Log log = read({{"2024-05-06.md", "# Log of the day\n\nIt rained.\n"},
                        {"2024-05-07.md", "# Log of the day\n\nIt did not.\n"},
                        {"2024-05-08.md", "# What I read\n\n- [Kites](https://example.org/kites)\n"}});
  CHECK(days_of(log) == Strings{"2024-05-06 It rained.", "2024-05-07 It did not.", "2024-05-08 Kites"});
}

TEST_CASE(
    "the date of the front matter holds for all that a page lists, if it is one of several and has no other dates",
    "[extract]") {
  const std::string items = "- [A](https://a.org/1)\n- [B](https://a.org/2)\n- [C](https://a.org/3)\n";
  const std::string digest = "---\ntitle: Links\ndate: ";
  const RawFile other{"z.md", digest + "2022-06-06\n---\n- [X](https://x.org/1)\n- [Y](https://x.org/2)\n"};
  const auto first_of = [&](const std::string& name, const std::string& front, const std::string& above) {
    return days_of(read({{name, digest + front + "\n---\n## Links\n\n" + items + above}, other})).at(0);
  };
  CHECK(first_of("week.md", "2022-06-13", "") == "2022-06-13 A");
  CHECK(first_of("links/index.md", "2022-06-13T10:00:00Z", "") == "2022-06-13 A");
  CHECK(first_of("week.md", "2022-06-13\nlastmod: 2022-06-15", "") == "2022-06-13 A");
  CHECK(first_of("README.md", "2022-06-13", "") == "- A");
  CHECK(first_of("links.md", "1970-01-01", "") == "- A");
  CHECK(first_of("links.md", "2022-06-13\nlastmod: 2023-01-05", "") == "- A");
  CHECK(first_of("links.md", "2022-06-13\nlast_modified_at: 2023-01-05", "") == "- A");
  CHECK(first_of("links.md", "2022-06-13", "\n## 2023-01-05\n\n- [D](https://a.org/4)\n") == "- A");
  CHECK(first_of("links.md", "2022-06-13", "\n2023-01-05\n\n- [D](https://a.org/4)\n") == "- A");
  CHECK(first_of("links.md", "2022-06-13", "- 2023-01-05: [D](https://a.org/4)\n") == "- A");
  CHECK(first_of("links.md", "2022-06-13", "\n## Papers (2023)\n\n- [D](https://a.org/4)\n") == "- A");
  CHECK(first_of("links.md", "2022-06-13", "\n## Best of June 2022\n\nNone.\n") == "2022-06-13 A");
  CHECK(first_of("links.md", "2022-06-13", "\nJune 13 was a fine day.\n") == "2022-06-13 A");
  CHECK(first_of("2022-06-20.md", "2022-06-13", "") == "2022-06-20 A");
  CHECK(days_of(read({{"links.md", digest + "2022-06-13\n---\n" + items}})).at(0) == "- A");
}

TEST_CASE("a day behind a title that is before the day of the file is when the work came out", "[extract]") {
  const auto dates_of = [](const std::string& line) {
    Diagnostics diagnostics;
    const Log log =
        asterism::test::log_of({{"2024-05-06-kites.md", line + "\n"}, {"README.md", "# Notes\n"}}, diagnostics);
    REQUIRE(log.entries.size() == 1);
    const Entry& entry = log.entries[0];
    return to_string(entry.date.value()) + " " + (entry.published ? to_string(*entry.published) : "-");
  };
  CHECK(dates_of("- [Kites](https://example.org/k), Jun. 14 2021.") == "2024-05-06 2021-06-14");
  CHECK(dates_of("- [Kites](https://example.org/k), 2024-05-07") == "2024-05-07 -");
  CHECK(dates_of("- 2024-05-05: [Kites](https://example.org/k)") == "2024-05-05 -");
}

TEST_CASE("the date of one issue of a digest is that of its lists", "[extract]") {
  const auto dates = [](const std::string& title) {
    return dates_of(log_of("---\ntitle: " + title + "\ndate: 2024-05-27\n---\n## Kites\n- [A](https://a.org/1)\n" +
                           "- [B](https://a.org/2)\n## Boats\n- [C](https://a.org/3)\n"));
  };
  const Strings all(3, "2024-05-27");
  CHECK(dates("Links of the week") == all);
  CHECK(dates("\"Weekly Kites #12\"") == all);
  CHECK(dates("week-notes-5-27-24") == all);
  CHECK(dates("读书周刊 - 第3期") == all);
  CHECK(dates("Weekly reading") == Strings(3, "-"));
  CHECK(dates("Kites 12") == Strings(3, "-"));
  CHECK(dates("Weekly Kites since 2019") == Strings(3, "-"));
  CHECK(dates("Kite of the week") == Strings(3, "-"));
  CHECK(dates_of(log_of("---\ntitle: Kites of the week\ndate: 2024-05-27\n---\n- Week 3: [A](https://a.org/1)\n"
                        "- Week 4: [B](https://a.org/2)\n")) == Strings(2, "-"));
}

TEST_CASE("an issue of a digest lists what it links, however much it says", "[extract]") {
  const auto titles = [](const std::string& title) {
    Diagnostics diagnostics;
    const std::string prose = "We sailed.\n\nWe rowed.\n\nWe slept.\n\n### Random\n\nIt rained.\n\nIt stopped.\n\n";
    const std::string works =
        "* [Kites](https://a.org/1)\n\n> They fly.\n\n* [Boats](https://a.org/2)\n\n> They float.\n";
    const std::string front = "---\ndate: 2024-05-01\ntitle: \"" + title + "\"\n---\n";
    return titles_of(log_of({{"a.md", front + prose + works}, {"README.md", "# Notes\n"}}, diagnostics));
  };
  CHECK(titles("Papers I Read: 2024 Week 6") == Strings{"Kites", "Boats"});
  CHECK(titles("Weekly Kites #12") == Strings{"Kites", "Boats"});
  CHECK(titles("A Week at Sea") == Strings{"A Week at Sea"});
  CHECK(titles("6 Weeks of Rain") == Strings{"6 Weeks of Rain"});
}
