// SPDX-License-Identifier: Apache-2.0
// Dates of any precision as text and as days.
#include "asterism/date.hpp"

#include "support/catch.hpp"

using asterism::DateSpan;
using asterism::first_day;
using asterism::last_day;
using asterism::PartialDate;
using asterism::to_date;
using asterism::to_string;

TEST_CASE("dates are written with the precision known", "[extract]") {
  CHECK(to_string(PartialDate{2024, 7, 25}) == "2024-07-25");
  CHECK(to_string(PartialDate{2024, 7, 0}) == "2024-07");
  CHECK(to_string(PartialDate{2024, 0, 0}) == "2024");
  CHECK(to_string(PartialDate{0, 6, 3}) == "XXXX-06-03");
  CHECK(to_string(PartialDate{0, 6, 0}) == "XXXX-06");
  CHECK(to_string(PartialDate{987, 1, 2}) == "0987-01-02");
}

TEST_CASE("a span of one date is written as that date, a range with a slash", "[extract]") {
  const PartialDate first{2024, 7, 25};
  CHECK(to_string(DateSpan{first, first}) == "2024-07-25");
  CHECK(to_string(DateSpan{first, {2024, 7, 31}}) == "2024-07-25/2024-07-31");
  CHECK(to_string(DateSpan{{2023, 0, 0}, {2024, 2, 0}}) == "2023/2024-02");
}

TEST_CASE("a date covers the days from its first to its last", "[extract]") {
  const auto covers = [](PartialDate date, PartialDate first, PartialDate last) {
    REQUIRE(first_day(date).has_value());
    REQUIRE(last_day(date).has_value());
    CHECK(to_date(*first_day(date)) == first);
    CHECK(to_date(*last_day(date)) == last);
  };
  covers({2024, 7, 25}, {2024, 7, 25}, {2024, 7, 25});
  covers({2024, 4, 0}, {2024, 4, 1}, {2024, 4, 30});
  covers({2024, 0, 0}, {2024, 1, 1}, {2024, 12, 31});
}

TEST_CASE("the last day of February follows the leap years", "[extract]") {
  CHECK(to_date(*last_day({2024, 2, 0})) == PartialDate{2024, 2, 29});
  CHECK(to_date(*last_day({2023, 2, 0})) == PartialDate{2023, 2, 28});
  CHECK(to_date(*last_day({1900, 2, 0})) == PartialDate{1900, 2, 28});
  CHECK(to_date(*last_day({2000, 2, 0})) == PartialDate{2000, 2, 29});
}

TEST_CASE("days that the calendar does not have cover nothing", "[extract]") {
  for (const PartialDate date : {PartialDate{2023, 2, 29}, PartialDate{2024, 4, 31}, PartialDate{2024, 13, 1},
                                 PartialDate{2024, 13, 0}, PartialDate{2024, 1, 32}}) {
    CHECK_FALSE(first_day(date).has_value());
    CHECK_FALSE(last_day(date).has_value());
  }
}

TEST_CASE("a date without its year, or a day without its month, covers nothing", "[extract]") {
  for (const PartialDate date : {PartialDate{0, 6, 3}, PartialDate{0, 6, 0}, PartialDate{}, PartialDate{2024, 0, 3}}) {
    CHECK_FALSE(first_day(date).has_value());
    CHECK_FALSE(last_day(date).has_value());
  }
}

TEST_CASE("days and full dates are the same thing", "[extract]") {
  for (PartialDate date : {PartialDate{1970, 1, 1}, PartialDate{2024, 2, 29}, PartialDate{1999, 12, 31}}) {
    CHECK(to_date(*first_day(date)) == date);
  }
  CHECK(*first_day({2024, 3, 1}) - *first_day({2024, 2, 1}) == std::chrono::days{29});
}
