// SPDX-License-Identifier: Apache-2.0
// Dates in text: numeric in any common order, with month names, ranges, months and years alone.
#pragma once

#include "dates/short_years.hpp"

#include "asterism/date.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace asterism {

/// Units: bytes. A longer line is no date, whatever it says.
inline constexpr std::size_t kLongestDateLine = 80;

/// A date that stands at bytes [begin, end) of a text.
struct FoundDate {
  DateSpan span;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// How far text leaves itself to be read: `line` also takes forms that mean a date only when they stand alone
/// ("July", "21.06."), `prose` takes those that mean one anywhere.
enum class DateContext : std::uint8_t { line, prose };

/// The dates in `text`, in order. A day the calendar does not have is no date. Cost: O(bytes).
std::vector<FoundDate> find_dates(std::string_view text, DateOrder order, DateContext context);

/// A cheap first look: a date has a digit, or is nothing but the name of a month.
bool may_hold_date(std::string_view text, DateContext context);

/// A cheap first look: whether the first word of `text` can begin a date line. It is a number, a month, a weekday, one
/// such as "Week", or not in ASCII.
bool may_begin_with_date(std::string_view text);

/// The date that `text` is, if it is nothing else: weekday, "Week 3", "Day 12", time of day, hours, brackets and
/// punctuation do not count.
std::optional<DateSpan> parse_date_line(std::string_view text, DateOrder order);

/// The same for a heading, where a short remark in brackets may follow a day: "2024-07-25 (at home)".
std::optional<DateSpan> parse_date_heading(std::string_view text, DateOrder order);

/// The same for a paragraph, where "4/5 (really good)" is no date: a slash needs a year, a month or a weekday.
std::optional<DateSpan> parse_date_with_remark(std::string_view text, DateOrder order);

/// The day of a year in front of a remark, as it may stand above a list: "12 Sep 2024, evening".
std::optional<DateSpan> parse_date_above_list(std::string_view text, DateOrder order);

/// The weekday that `text` is, 0: Sunday, if it is nothing else that a date line may not hold.
std::optional<std::uint8_t> parse_weekday_line(std::string_view text);

/// The date in front of a title, which ends where the title begins: "Friday, 2024-03-08 (6h): A title".
std::optional<FoundDate> leading_date(std::string_view text, DateOrder order);

/// Where the title begins in a heading that only counts days, maybe at its end: "Day 3 (2 h): A title", "Day 4-5",
/// "第3天". Of weeks and meetings, which head programmes, too, only those without a title: "Week 3". None: `text` is no
/// such heading.
std::optional<std::size_t> title_of_counted_day(std::string_view text);

/// A day in `text` that the calendar does not have ("2024-02-31", "31 June"), year or month first or last by name.
std::optional<FoundDate> find_impossible_date(std::string_view text);

/// A day in `text` of a year that no log is from ("2204-05-09", "May 9, 2204"); its `span` says nothing.
std::optional<FoundDate> find_odd_year(std::string_view text);

/// Whether `text` is nothing else than a day that the calendar does not have or that is of such a year.
bool is_impossible_date_line(std::string_view text);

/// What `text` says about the order of numeric dates: > 0 day first, < 0 month first, 0 nothing.
int order_evidence(std::string_view text);

/// `date` with the year of `known` where it has none.
DateSpan with_year(DateSpan date, std::int16_t year);

}  // namespace asterism
