// SPDX-License-Identifier: Apache-2.0
// Takes the dates that stand around a title off its line.
#include "title_dates.hpp"

#include "decoration.hpp"
#include "reading_words.hpp"
#include "section_words.hpp"
#include "unicode.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace asterism {

void take_leading_date(TitleLine& line, std::string_view text, std::size_t& begin, DayMonthOrder order) {
  const auto date = leading_date(text.substr(begin), order);
  if (!date) return;
  line.date = date->span;
  begin = skip_decoration(text, begin + date->end, line.mark);
  line.date_end = static_cast<std::uint32_t>(begin);
}

namespace {

/// Where the first letter of `text` stands behind signs alone; its length: nowhere.
std::size_t first_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = decode_code_point(text, at);
    if (is_letter(c)) return begin;
    if (is_digit(c)) break;
  }
  return text.size();
}

/// " (finished May 2, 2024)", " - gelesen am 2.5.2024": the day behind a word of reading that `rest` begins with.
std::optional<DateSpan> reading_date(std::string_view rest, DayMonthOrder order) {
  constexpr std::array joints = std::to_array<std::string_view>({"on", "in", "am", "im", "le", "el", "em", "il"});
  const std::size_t begin = first_letter(rest);
  const std::size_t end = std::min(rest.find_first_of(" :", begin), rest.size());
  if (begin >= end || !is_reading_word(comparison_key(rest.substr(begin, end - begin)))) return std::nullopt;
  std::string_view behind = rest.substr(std::min(rest.find_first_not_of(" :", end), rest.size()));
  const std::size_t word = std::min(behind.find(' '), behind.size());
  if (std::find(joints.begin(), joints.end(), behind.substr(0, word)) != joints.end())
    behind.remove_prefix(std::min(word + 1, behind.size()));
  auto date = leading_date(behind, order);
  if (!date || date->span.first.month == 0) return std::nullopt;
  // In "May 2, 2024 - 4/5" a rating follows.
  if (date->span.last.year != date->span.first.year) date->span.last = date->span.first;
  return date->span;
}

}  // namespace

void take_trailing_date(TitleLine& line, std::string_view text, DayMonthOrder order) {
  if (line.date || line.rest_begin >= text.size()) return;
  const std::string_view rest = text.substr(line.rest_begin);
  const std::size_t end = std::min(rest.find('\n'), rest.size());
  if (line.form != TitleForm::none) line.date = reading_date(rest.substr(0, end), order);
  const auto date = line.date || end > 40 ? std::nullopt : parse_date_line(rest.substr(0, end), order);
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

bool is_month(const DateSpan& date) {
  return date.first == date.last && date.first.year != 0 && date.first.month != 0 && date.first.day == 0;
}

std::optional<DateSpan> month_of_reading(std::string_view heading, DayMonthOrder order) {
  constexpr std::size_t longest = 80;
  if (heading.size() > longest) return std::nullopt;
  const std::vector<FoundDate> dates = find_dates(heading, order, DateContext::prose);
  if (dates.size() != 1 || !is_month(dates[0].span)) return std::nullopt;
  const std::string rest = std::string(heading.substr(0, dates[0].begin)) + std::string(heading.substr(dates[0].end));
  return is_reading_list_name(rest) ? std::optional(dates[0].span) : std::nullopt;
}

}  // namespace asterism
