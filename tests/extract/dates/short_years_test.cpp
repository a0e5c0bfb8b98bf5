// SPDX-License-Identifier: Apache-2.0
// Years of two digits: where they stand is decided once for a log, and reported where nothing tells.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

/// The dates of the entries of a log with these headings, one entry each, as ISO text joined by blanks.
std::string dates_below(const std::vector<std::string>& headings) {
  std::string markdown;
  for (const std::string& heading : headings) markdown += "## " + heading + "\n- [One](https://a.example.org/1)\n";
  std::string dates;
  for (const Entry& entry : log_of(markdown).entries)
    dates += (dates.empty() ? "" : " ") + (entry.date ? to_string(*entry.date) : std::string("none"));
  return dates;
}

}  // namespace

TEST_CASE("a year of two digits is first where the years of other dates say so", "[extract]") {
  CHECK(dates_below({"24-05-09", "2024-05-10"}) == "2024-05-09 2024-05-10");
  CHECK(dates_below({"09-05-24", "2024-05-10"}) == "2024-09-05 2024-05-10");
  CHECK(dates_below({"24/05/09", "2024/05/10"}) == "2024-05-09 2024-05-10");
  CHECK(dates_below({"24.05.09", "2024.05.10"}) == "2024-05-09 2024-05-10");
}

TEST_CASE("a date behind the count of days is evidence, and read by it", "[extract]") {
  CHECK(dates_below({"Day 1 (24-03-20): Splices", "Day 4 (2024-03-27): Sails"}) == "2024-03-20 2024-03-27");
}

TEST_CASE("days with a dot have the month first where one can be nothing else", "[extract]") {
  CHECK(dates_below({"03.01", "03.22"}) == "XXXX-03-01 XXXX-03-22");
  CHECK(dates_below({"03.01", "22.03"}) == "XXXX-01-03 XXXX-03-22");
  CHECK(dates_below({"03.01", "03.02"}) == "XXXX-01-03 XXXX-02-03");
  CHECK(dates_below({"03.01", "03.22", "22.03"}) == "XXXX-01-03 XXXX-03-22 XXXX-03-22");
  CHECK(dates_below({"03.01.2024", "03.22"}) == "2024-01-03 2024-03-22");
}

TEST_CASE("numbers beside them that are no days tell nothing of days with a dot", "[extract]") {
  const std::string table = "| Run | Loss |\n|---|---|\n| a | 03.22 |\n| b | 10.45 |\n\n";
  const Log log = log_of(table + "## 03.04\n- [One](https://a.example.org/1)\n");
  REQUIRE(log.entries.size() == 1);
  CHECK(to_string(*log.entries[0].date) == "XXXX-04-03");
}

TEST_CASE("a year of two digits is where few values stand beside many", "[extract]") {
  CHECK(dates_below({"24-05-09", "24-05-10", "24-06-02"}) == "2024-05-09 2024-05-10 2024-06-02");
  CHECK(dates_below({"09-05-24", "10-05-24", "02-06-24"}) == "2024-09-05 2024-10-05 2024-02-06");
  CHECK(dates_below({"24.12.18", "24.12.19", "24.12.20"}) == "2018-12-24 2019-12-24 2020-12-24");
}

TEST_CASE("with slashes no log has the same day of three years alone", "[extract]") {
  CHECK(dates_below({"23/1/17", "23/1/18", "23/1/19"}) == "2023-01-17 2023-01-18 2023-01-19");
  CHECK(dates_below({"23/1/17", "23/1/18"}) == "2017-01-23 2018-01-23");
  CHECK(dates_below({"17/1/23", "18/1/23", "19/1/23"}) == "2023-01-17 2023-01-18 2023-01-19");
}

TEST_CASE("an apostrophe in front makes two digits a year", "[extract]") {
  CHECK(dates_below({"'19.7.23", "'19.7.30 (Tue)", "’19.8.6", "'19-12-31"}) ==
        "2019-07-23 2019-07-30 2019-08-06 2019-12-31");
}

TEST_CASE("numbers that can be no day are years", "[extract]") {
  CHECK(dates_below({"99-05-09", "24-05-09"}) == "1999-05-09 2024-05-09");
  CHECK(dates_below({"07-25-24", "08-09-24"}) == "2024-07-25 2024-08-09");
}

TEST_CASE("a year of two digits that nothing tells from a day is reported", "[extract]") {
  Diagnostics diagnostics;
  const Log log = log_of({{"log.md", "## 24-05-09\n- [One](https://a.example.org/1)\n"}}, diagnostics);
  REQUIRE(log.entries.size() == 1);
  CHECK_FALSE(log.entries[0].date);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].message == "the year may be first or last in '24-05-09'");
  diagnostics.clear();
  CHECK(log_of({{"log.md", "- 24-05-09: [One](https://a.example.org/1)\n- [24-05-09](https://a.example.org/2)\n"}},
               diagnostics)
            .entries.size() == 2);
  CHECK(diagnostics.size() == 1);
  CHECK(dates_below({"24.05.09"}) == "2009-05-24");
}

TEST_CASE("years far from each other in one log are days", "[extract]") {
  CHECK(dates_below({"24.06.02", "24.07.19", "24.07.30"}) == "2024-06-02 2024-07-19 2024-07-30");
  CHECK(dates_below({"24.12.02", "24.12.19", "24.12.30"}) == "2002-12-24 2019-12-24 2030-12-24");
  CHECK(dates_below({"24.06.18", "24.07.19", "24.07.21"}) == "2018-06-24 2019-07-24 2021-07-24");
  CHECK(dates_below({"24.07.30"}) == "2030-07-24");
}
