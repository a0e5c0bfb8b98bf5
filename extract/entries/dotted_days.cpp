// SPDX-License-Identifier: Apache-2.0
// Tells days from numbers of sections by their order.
#include "entries/dotted_days.hpp"

#include "dates/date_reader.hpp"
#include "text/passages.hpp"
#include "text/unicode.hpp"
#include "words/word_search.hpp"

#include "asterism/date.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {
namespace {

/// Takes a number of one digit or two and the stop behind it off `text`.
std::optional<std::uint8_t> take_numeral(std::string_view& text) {
  const auto number = take_number(text, 2);
  if (!number || !text.starts_with('.')) return std::nullopt;
  text.remove_prefix(1);
  return static_cast<std::uint8_t>(*number);
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
  std::vector<PartialDate> days;

  bool are_days() const {
    constexpr std::size_t fewest = 3;
    constexpr std::uint8_t last_section = 12;
    const bool many = days.size() >= fewest && days.size() * 2 >= headings;
    const bool late = std::any_of(days.begin(), days.end(), [](PartialDate day) { return day.day > last_section; });
    return many && late && is_ordered() && !is_counted() && !begins_with_first();
  }

 private:
  /// "1.1. Introduction", far likelier than the first of January.
  bool begins_with_first() const { return days.front().day == 1 && days.front().month == 1; }

  bool is_ordered() const {
    const auto place = [](PartialDate day) { return day.month * 100 + day.day; };
    const auto all = [&](auto order) {
      return std::adjacent_find(days.begin(), days.end(),
                                [&](PartialDate a, PartialDate b) { return !order(place(a), place(b)); }) == days.end();
    };
    return all(std::less<>()) || all(std::greater<>());
  }

  /// "14.1.", "14.2.", "14.3.": whether one number stays and the other goes on by one, as those of sections do.
  bool is_counted() const {
    const auto all = [&](auto step) {
      return std::adjacent_find(days.begin(), days.end(), [&](PartialDate a, PartialDate b) { return !step(a, b); }) ==
             days.end();
    };
    return all([](auto a, auto b) { return a.day == b.day && std::abs(a.month - b.month) == 1; }) ||
           all([](auto a, auto b) { return a.month == b.month && std::abs(a.day - b.day) == 1; });
  }
};

/// Whether `text` has a date with its year, which says how the page writes its days.
bool has_full_date(std::string_view text) {
  const std::vector<FoundDate> dates = find_dates(text, any_order(), DateContext::line);
  return std::any_of(dates.begin(), dates.end(), [](const FoundDate& date) { return date.span.first.year != 0; });
}

}  // namespace

bool begin_with_dotted_days(const Log& log, const std::vector<Block>& blocks) {
  std::array<Level, 7> levels;
  std::size_t dotted = 0;
  for (const Block& block : blocks) {
    const bool numbered = block.text.segment_count > 0 && is_ascii_digit(first_byte(log, block.text));
    const auto day = numbered ? dotted_day(visible_text(log, block.text)) : std::nullopt;
    dotted += day ? 1U : 0U;
    if (block.kind != BlockKind::heading) continue;
    Level& level = levels.at(block.level);
    ++level.headings;
    if (day) level.days.push_back(*day);
  }
  // What else on the page begins so may be a number.
  const auto row = std::find_if(levels.begin(), levels.end(), [](const Level& level) { return level.are_days(); });
  if (row == levels.end() || row->days.size() != dotted) return false;
  return std::none_of(blocks.begin(), blocks.end(), [&](const Block& block) {
    return block.kind == BlockKind::heading && has_full_date(visible_text(log, block.text));
  });
}

}  // namespace asterism
