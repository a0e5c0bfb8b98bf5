// SPDX-License-Identifier: Apache-2.0
// Dates of any precision as ISO 8601 text and as days of the calendar.
#include "asterism/date.hpp"

#include <cstdlib>

namespace asterism {
namespace {

std::string year_text(int year) {
  if (year == 0) return "XXXX";
  std::string text = std::to_string(std::abs(year));
  if (text.size() < 4) text.insert(0, 4 - text.size(), '0');
  return year < 0 ? "-" + text : text;
}

/// A day is nothing without its month.
bool is_covered(PartialDate date) { return date.year != 0 && (date.month != 0 || date.day == 0); }

}  // namespace

std::string to_string(PartialDate date) {
  std::string text = year_text(date.year);
  for (const int part : {static_cast<int>(date.month), date.month == 0 ? 0 : static_cast<int>(date.day)}) {
    if (part == 0) break;
    text += '-';
    text += static_cast<char>('0' + part / 10);
    text += static_cast<char>('0' + part % 10);
  }
  return text;
}

std::string to_string(const DateSpan& span) {
  if (span.first == span.last) return to_string(span.first);
  return to_string(span.first) + '/' + to_string(span.last);
}

std::optional<std::chrono::sys_days> first_day(PartialDate date) {
  if (!is_covered(date)) return std::nullopt;
  const std::chrono::year_month_day first{std::chrono::year{date.year},
                                          std::chrono::month{date.month == 0 ? 1U : date.month},
                                          std::chrono::day{date.day == 0 ? 1U : date.day}};
  if (!first.ok()) return std::nullopt;
  return std::chrono::sys_days{first};
}

std::optional<std::chrono::sys_days> last_day(PartialDate date) {
  if (!is_covered(date)) return std::nullopt;
  if (date.day != 0) return first_day(date);
  const std::chrono::year_month_day_last last{
      std::chrono::year{date.year},
      std::chrono::month_day_last{std::chrono::month{date.month == 0 ? 12U : date.month}}};
  if (!last.ok()) return std::nullopt;
  return std::chrono::sys_days{last};
}

PartialDate to_date(std::chrono::sys_days day) {
  const std::chrono::year_month_day date{day};
  return {static_cast<std::int16_t>(static_cast<int>(date.year())),
          static_cast<std::uint8_t>(static_cast<unsigned>(date.month())),
          static_cast<std::uint8_t>(static_cast<unsigned>(date.day()))};
}

}  // namespace asterism
