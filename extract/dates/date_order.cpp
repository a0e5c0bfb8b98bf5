// SPDX-License-Identifier: Apache-2.0
// What the dates of a log say about each other: the order of day and month, and missing years.
#include "dates/date_tokens.hpp"
#include "dates/dates.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

namespace {

/// A week or a sprint is no longer than this.
constexpr std::chrono::days kLongestPeriod{35};

/// Whether `date` can be what `tokens` say of it: it falls on the weekday they name, and a range of days is a period.
bool fits(const DateSpan& date, const std::vector<Token>& tokens) {
  DateSpan known = date;
  if (known.first.year == 0) known = with_year(known, 2000);
  const auto first = first_day(known.first);
  const auto last = last_day(known.last);
  if (!first || !last) return false;
  if (*first != *last) return *first < *last && *last - *first <= kLongestPeriod;
  return std::all_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    return token.calendar.role != CalendarRole::weekday || date.first.year == 0 ||
           std::chrono::weekday{*first}.c_encoding() == token.calendar.number;
  });
}

/// "Tuesday 02/03/2021", "01/03 - 07/03", "jour 1 : 05/06": what a date line that leaves a choice says beside it.
int evidence_beside(std::string_view text, const std::vector<Token>& tokens) {
  const auto month_first = parse_date_line(text, DayMonthOrder::month_first);
  const auto day_first = parse_date_line(text, DayMonthOrder::day_first);
  if (!month_first || !day_first || *month_first == *day_first) return 0;
  const int fitting = (fits(*day_first, tokens) ? 1 : 0) - (fits(*month_first, tokens) ? 1 : 0);
  if (fitting != 0) return fitting;
  const bool language =
      std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return token.calendar.day_first; });
  return language ? 1 : 0;
}

/// Whether days without a year in `text` are no fractions, as "13/20" may be: it is a date, or begins with one, or
/// holds a range of days. "24/7" never tells.
bool is_dated(std::string_view text, DateOrder order) {
  if (text.find("24/7") != std::string_view::npos) return false;
  if (parse_date_line(text, order) || leading_date(text, order)) return true;
  const std::vector<FoundDate> dates = find_dates(text, order, DateContext::prose);
  return std::any_of(dates.begin(), dates.end(),
                     [](const FoundDate& date) { return date.span.first != date.span.last; });
}

/// Whether a year of four digits follows the two numbers at `i`, behind the same sign as between them.
bool has_year(const std::vector<Token>& tokens, std::size_t i) {
  return i + 4 < tokens.size() && tokens[i + 3].word == tokens[i + 1].word && is_year(tokens[i + 4]) &&
         !tokens[i + 3].spaced && !tokens[i + 4].spaced;
}

/// Whether day and month may stand at `i`: "25/06", "25-06-2024", "25.06.2024"; not inside of a longer number. Other
/// signs than a slash need the year.
bool may_be_day_and_month(const std::vector<Token>& tokens, std::size_t i) {
  const std::string& sign = tokens[i + 1].word;
  if (!is_day(tokens[i]) || !is_day(tokens[i + 2]) || (i > 0 && tokens[i - 1].word == sign)) return false;
  return sign == "/" || ((sign == "-" || sign == ".") && has_year(tokens, i));
}

/// A cheap first look: whether `text` has a sign that may stand between day and month. Blanks may stand beside a slash.
bool may_tell_order(std::string_view text) {
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    const bool slash = text[at] == '/';
    if (!slash && text[at] != '-' && text[at] != '.') continue;
    const char next = text[at + 1];
    const bool number = is_ascii_digit(next) || (slash && !is_ascii_letter(next) && next != '/');
    if (number && (slash || is_ascii_digit(text[at - 1]))) return true;
  }
  return false;
}

}  // namespace

int order_evidence(std::string_view text) {
  if (!may_tell_order(text)) return 0;
  const std::vector<Token> tokens = tokenize_dates(text);
  bool open = false;
  int clear = 0;
  for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
    if (!may_be_day_and_month(tokens, i)) continue;
    const std::string& sign = tokens[i + 1].word;
    // Dots are day first by custom: in prose they say nothing about dates of other signs.
    if (sign == "." && !parse_date_heading(text, DayMonthOrder::day_first)) continue;
    const int order = (tokens[i].value > 12 ? 1 : 0) - (tokens[i + 2].value > 12 ? 1 : 0);
    if (order != 0 && i + 3 < tokens.size() && tokens[i + 3].word == sign) return order;
    if (clear == 0) clear = order;
    open = open || tokens[i].value != tokens[i + 2].value;
  }
  if (clear != 0) return is_dated(text, clear > 0 ? DayMonthOrder::day_first : DayMonthOrder::month_first) ? clear : 0;
  const bool more = std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
    return token.calendar.role != CalendarRole::none || token.word == "-" || token.word == "–";
  });
  return open && more ? evidence_beside(text, tokens) : 0;
}

DateSpan with_year(DateSpan date, std::int16_t year) {
  if (date.first.year == 0) date.first.year = year;
  if (date.last.year == 0) {
    const bool wraps = date.last.month < date.first.month;
    date.last.year = static_cast<std::int16_t>(date.first.year + (wraps ? 1 : 0));
  }
  return date;
}

}  // namespace asterism
