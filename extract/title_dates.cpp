// SPDX-License-Identifier: Apache-2.0
// Takes the dates that stand around a title off its line.
#include "title_dates.hpp"

#include "decoration.hpp"
#include "unicode.hpp"

#include <algorithm>
#include <optional>

namespace asterism {
namespace {

/// `[Title](…) by Ann (2024-02-03)`, `[Title](…), a note - 2024-02-03`: the day that closes the line, if it says which
/// year.
std::optional<DateSpan> closing_day(std::string_view rest, DayMonthOrder order) {
  const std::size_t last = rest.find_last_not_of(" \t\n");
  if (last == std::string_view::npos || !(rest[last] == ')' || is_ascii_digit(rest[last]))) return std::nullopt;
  rest = rest.substr(0, last + 1);
  const bool bracket = rest.back() == ')';
  const std::size_t open = bracket ? rest.rfind('(') : std::max(rest.rfind(" - ") + 1, rest.rfind(" – ") + 1);
  if (open == std::string_view::npos || open == 0 || rest.size() - open > 24) return std::nullopt;
  const auto date = parse_date_line(rest.substr(open), order);
  return date && date->last.day != 0 && date->last.year != 0 ? date : std::nullopt;
}

}  // namespace

void take_leading_date(TitleLine& line, std::string_view text, std::size_t& begin, DayMonthOrder order) {
  const auto date = leading_date(text.substr(begin), order);
  if (!date) return;
  line.date = date->span;
  begin = skip_decoration(text, begin + date->end, line.mark);
}

void take_trailing_date(TitleLine& line, std::string_view text, DayMonthOrder order) {
  if (line.date || line.rest_begin >= text.size()) return;
  const std::string_view rest = text.substr(line.rest_begin);
  const std::size_t end = std::min(rest.find('\n'), rest.size());
  const auto date = end > 40 ? std::nullopt : parse_date_line(rest.substr(0, end), order);
  if (date && date->first.month != 0) {
    line.date = date;
    line.rest_begin += static_cast<std::uint32_t>(end);
  } else {
    line.date = closing_day(rest, order);
  }
}

void take_leading_month(TitleLine& line, std::string_view text, std::size_t& begin, std::size_t link,
                        DayMonthOrder order) {
  constexpr std::size_t longest = 24;
  if (line.date || link <= begin || link - begin > longest) return;
  const std::string_view lead = text.substr(begin, link - begin);
  if (lead.find_first_of(":-") == std::string_view::npos && lead.find("–") == std::string_view::npos) return;
  const auto date = may_begin_with_date(lead) ? parse_date_line(lead, order) : std::nullopt;
  if (!date || date->first.month == 0) return;
  line.date = date;
  begin = link;
}

}  // namespace asterism
