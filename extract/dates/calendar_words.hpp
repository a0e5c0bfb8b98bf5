// SPDX-License-Identifier: Apache-2.0
// The words of calendars: months, weekdays, and what else stands beside a date.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace asterism {

/// What a word does in a date line.
/// `…series`: a number behind it counts ("Sprint 3"): days, weeks, meetings or something else. `unit`: a number before
/// it counts ("3 hours"). A meeting says nothing only with its number: "Meeting" alone may be a title.
enum class CalendarRole : std::uint8_t {
  none,
  month,
  weekday,
  series,
  day_series,
  week_series,
  meeting_series,
  unit,
  filler
};

/// Whether a number behind a word in this role counts.
constexpr bool is_series(CalendarRole role) {
  return role >= CalendarRole::series && role <= CalendarRole::meeting_series;
}

struct CalendarWord {
  CalendarRole role = CalendarRole::none;
  std::uint8_t number = 0;  ///< of a month 1 … 12, of a weekday 0 (Sunday) … 6
  bool day_first = false;   ///< of a language that writes the day before the month
};

/// What `word`, case folded, is. Cost: O(its bytes).
CalendarWord calendar_word(std::string_view word);

struct Weekday {
  std::string_view word;
  std::uint8_t number;     ///< 0: Sunday
  bool day_first = false;  ///< of a language that writes the day before the month
};

/// The full English and German names, which prose points to days with.
std::span<const Weekday> weekdays() noexcept;

}  // namespace asterism
