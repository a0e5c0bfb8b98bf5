// SPDX-License-Identifier: Apache-2.0
// Finds the dates in a text.
#include "dates/dates.hpp"

#include "dates/date_reader.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <string>

namespace asterism {
namespace {

/// What `form` finds first in `text`.
std::optional<FoundDate> find_first(std::string_view text,
                                    std::optional<DateReader::Match> (DateReader::*form)(std::size_t) const) {
  if (!may_hold_date(text, DateContext::prose)) return std::nullopt;
  const std::vector<Token> tokens = tokenize_dates(text);
  const DateReader reader(tokens, DayMonthOrder::month_first, DateContext::prose);
  for (std::size_t place = 0; place < tokens.size(); ++place) {
    const auto match = (reader.*form)(place);
    if (match) return FoundDate{match->span, tokens[place].begin, tokens[place + match->tokens - 1].end};
  }
  return std::nullopt;
}

}  // namespace

bool may_hold_date(std::string_view text, DateContext context) {
  if (std::any_of(text.begin(), text.end(), is_ascii_digit)) return true;
  return context == DateContext::line && text.size() < 24;
}

std::vector<FoundDate> dates_among(const std::vector<Token>& tokens, DateOrder order, DateContext context) {
  std::vector<FoundDate> found;
  const DateReader reader(tokens, order, context);
  for (std::size_t place = 0; place < tokens.size();) {
    const auto match = reader.range_at(place);
    if (match) found.push_back({match->span, tokens[place].begin, tokens[place + match->tokens - 1].end});
    place += match ? match->tokens : 1;
  }
  return found;
}

std::vector<FoundDate> find_dates(std::string_view text, DateOrder order, DateContext context) {
  if (!may_hold_date(text, context)) return {};
  return dates_among(tokenize_dates(text), order, context);
}

bool may_begin_with_date(std::string_view text) {
  const auto is_letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
  std::size_t begin = 0;
  while (begin < text.size() && !is_letter(text[begin])) {
    if (is_ascii_digit(text[begin]) || static_cast<unsigned char>(text[begin]) >= 0x80) return true;
    ++begin;
  }
  const auto end = std::find_if_not(text.begin() + begin, text.end(), is_letter);
  if (end != text.end() && static_cast<unsigned char>(*end) >= 0x80) return true;
  if (end - text.begin() == static_cast<std::ptrdiff_t>(begin) + 1 && end != text.end() && is_ascii_digit(*end))
    return true;  // "R1D12"
  std::string word(text.begin() + begin, end);
  for (char& c : word) c = static_cast<char>(c | 0x20);
  const CalendarRole role = calendar_word(word).role;
  return role == CalendarRole::month || role == CalendarRole::weekday || is_series(role);
}

std::optional<FoundDate> find_impossible_date(std::string_view text) {
  return find_first(text, &DateReader::impossible_at);
}

std::optional<FoundDate> find_odd_year(std::string_view text) { return find_first(text, &DateReader::odd_year_at); }

}  // namespace asterism
