// SPDX-License-Identifier: Apache-2.0
// Tells days from numbers of sections by their order.
#include "entries/dotted_days.hpp"

#include "dates/date_reader.hpp"
#include "text/passages.hpp"
#include "text/unicode.hpp"

#include "asterism/date.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace asterism {
namespace {

/// Takes a number of one digit or two and the stop behind it off `text`.
std::optional<std::uint8_t> take_numeral(std::string_view& text) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits == 0 || digits > 2 || digits == text.size() || text[digits] != '.') return std::nullopt;
  const auto number = static_cast<std::uint8_t>(number_of(text.substr(0, digits)));
  text.remove_prefix(digits + 1);
  return number;
}

/// The day that `text` begins with, as Germans write it.
std::optional<PartialDate> dotted_day(std::string_view text) {
  const auto day = take_numeral(text);
  const auto month = day ? take_numeral(text) : std::nullopt;
  if (!month || !(text.empty() || text[0] == ' ')) return std::nullopt;
  const PartialDate date{0, *month, *day};
  return *day != 0 && exists(date) ? std::optional(date) : std::nullopt;
}

/// The headings of one level.
struct Level {
  std::size_t headings = 0;
  std::vector<int> days;  // by month

  bool are_days() const {
    constexpr std::size_t fewest = 3;
    constexpr int last_section = 12;
    const bool many = days.size() >= fewest && days.size() * 2 >= headings;
    const bool late = std::any_of(days.begin(), days.end(), [](int day) { return day % 100 > last_section; });
    const bool rises = std::adjacent_find(days.begin(), days.end(), std::greater_equal<>()) == days.end();
    const bool falls = std::adjacent_find(days.begin(), days.end(), std::less_equal<>()) == days.end();
    return many && late && (rises || falls);
  }
};

}  // namespace

bool begin_with_dotted_days(const Log& log, const std::vector<Block>& blocks) {
  std::array<Level, 7> levels;
  for (const Block& block : blocks) {
    if (block.kind != BlockKind::heading) continue;
    Level& level = levels.at(block.level);
    ++level.headings;
    if (!is_ascii_digit(first_byte(log, block.text))) continue;
    if (const auto day = dotted_day(visible_text(log, block.text))) level.days.push_back(day->month * 100 + day->day);
  }
  return std::any_of(levels.begin(), levels.end(), [](const Level& level) { return level.are_days(); });
}

}  // namespace asterism
