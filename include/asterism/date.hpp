// SPDX-License-Identifier: Apache-2.0
// Dates as logs give them: with the precision the author chose, single or as a range.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace asterism {

/// A year, a month or a day. Range: 0 stands for "not known"; a day without a year keeps month and day.
struct PartialDate {
  std::int16_t year = 0;
  std::uint8_t month = 0;
  std::uint8_t day = 0;
  friend auto operator<=>(const PartialDate&, const PartialDate&) = default;
};

/// What `06/05` means; decided once for a log by the values that leave no choice.
enum class DayMonthOrder : std::uint8_t { month_first, day_first };

/// When something was read: one date (`first == last`) or a range.
struct DateSpan {
  PartialDate first;
  PartialDate last;
  friend auto operator<=>(const DateSpan&, const DateSpan&) = default;
};

/// ISO 8601 with the precision known: `2024`, `2024-07`, `2024-07-25`, `XXXX-06-03`.
std::string to_string(PartialDate date);
/// `2024-07-25` or, for a range, `2024-07-25/2024-07-31`.
std::string to_string(const DateSpan& span);

/// The first day that `date` covers; none without a year or for a day the calendar does not have.
std::optional<std::chrono::sys_days> first_day(PartialDate date);
/// The last day that `date` covers (the last of the month or year where the day is unknown).
std::optional<std::chrono::sys_days> last_day(PartialDate date);
/// `day` as a date of full precision.
PartialDate to_date(std::chrono::sys_days day);

}  // namespace asterism
