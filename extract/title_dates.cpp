// SPDX-License-Identifier: Apache-2.0
// Takes the dates that stand around a title off its line.
#include "title_dates.hpp"

#include "decoration.hpp"
#include "unicode.hpp"

#include <algorithm>
#include <optional>

namespace asterism {
void take_leading_date(TitleLine& line, std::string_view text, std::size_t& begin, DayMonthOrder order) {
  const auto date = leading_date(text.substr(begin), order);
  if (!date) return;
  line.date = date->span;
  begin = skip_decoration(text, begin + date->end, line.mark);
  line.date_end = static_cast<std::uint32_t>(begin);
}

void take_trailing_date(TitleLine& line, std::string_view text, DayMonthOrder order) {
  if (line.date || line.rest_begin >= text.size()) return;
  const std::string_view rest = text.substr(line.rest_begin);
  const std::size_t end = std::min(rest.find('\n'), rest.size());
  const auto date = end > 40 ? std::nullopt : parse_date_line(rest.substr(0, end), order);
  if (!date || date->first.month == 0) return;
  line.date = date;
  line.rest_begin += static_cast<std::uint32_t>(end);
}

std::optional<DateSpan> leading_month(const TitleLine& line, DayMonthOrder order) {
  constexpr std::size_t longest = 24;
  const std::string_view lead = line.lead;
  if (line.form != TitleForm::link_first || line.is_label || line.date || lead.size() > longest) return std::nullopt;
  if (lead.find_first_of(":-") == std::string_view::npos && lead.find("–") == std::string_view::npos)
    return std::nullopt;
  const auto date = may_begin_with_date(lead) ? parse_date_line(lead, order) : std::nullopt;
  return date && date->first.month != 0 ? date : std::nullopt;
}

}  // namespace asterism
