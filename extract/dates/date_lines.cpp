// SPDX-License-Identifier: Apache-2.0
// Lines that are a date and nothing else: what may stand beside it.
#include "dates/date_ends.hpp"
#include "dates/date_reader.hpp"
#include "dates/dates.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "words/reading_words.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <utility>

namespace asterism {
namespace {

constexpr std::size_t kLongestLine = 120;
constexpr std::size_t kLongestRemark = 20;  // characters

bool is_mark(const Token& token, std::string_view mark) { return token.kind == TokenKind::mark && token.word == mark; }

bool is_weekday(const Token& token) { return token.calendar.role == CalendarRole::weekday; }

bool is_series(const Token& token) { return is_series(token.calendar.role); }

bool is_full(const DateSpan& date) { return date.last.year != 0 && date.last.day != 0; }

/// "3/100": whether token `i` is how many of a hundred or more there were, or of how many. No day or month has three
/// digits.
bool counts_of_total(const std::vector<Token>& tokens, std::size_t i) {
  constexpr std::uint32_t fewest_digits = 3;
  const auto is_count = [&](std::size_t count) {
    if (count + 2 >= tokens.size() || tokens[count].kind != TokenKind::number || !is_mark(tokens[count + 1], "/"))
      return false;
    const Token& total = tokens[count + 2];
    return total.digits == fewest_digits && tokens[count].digits <= total.digits &&
           tokens[count].value <= total.value && (count == 0 || !is_mark(tokens[count - 1], "/"));
  };
  return is_count(i) || (i >= 2 && is_count(i - 2));
}

/// "Round 3 - 26/100": whether token `i` is the number of a round, which the text begins with, and a count of days
/// follows. Rounds of other things are titles.
bool counts_round_of_days(const std::vector<Token>& tokens, std::size_t i) {
  if (i > 1 || tokens.size() < 3 || tokens[0].word != "round" || tokens[1].kind != TokenKind::number) return false;
  for (std::size_t next = 2; next < tokens.size(); ++next) {
    if (counts_of_total(tokens, next) || tokens[next].calendar.role == CalendarRole::day_series) return true;
  }
  return false;
}

/// "R1D12": whether token `i` belongs to the number of a day in a round of days, which the text begins with.
bool counts_round(const std::vector<Token>& tokens, std::size_t i) {
  constexpr std::size_t size = 4;
  if (i >= size || tokens.size() < size || tokens[0].word != "r" || tokens[2].word != "d") return false;
  const bool tight = std::none_of(tokens.begin() + 1, tokens.begin() + size, [](const Token& t) { return t.spaced; });
  return tight && tokens[1].kind == TokenKind::number && tokens[1].digits <= 2 && tokens[3].kind == TokenKind::number &&
         tokens[3].digits <= 3;
}

/// "Day 3", "Day 3/100", "Day 3 of 100", "#3", "3) ": whether token `i` counts days or weeks.
bool is_counter(const std::vector<Token>& tokens, std::size_t i) {
  if (i == 0) return tokens.size() > 1 && is_mark(tokens[1], ")");
  const Token& before = tokens[i - 1];
  if (is_series(before) || is_mark(before, "#")) return true;
  const bool total = is_mark(before, "/") || before.word == "of";
  return total && i > 1 && tokens[i - 2].kind == TokenKind::number && is_counter(tokens, i - 2);
}

/// Whether token `i` is "Meeting" or the like without a number of its own: in "Meeting 12.5." it belongs to the date.
bool is_uncounted_meeting(const std::vector<Token>& tokens, std::size_t i) {
  if (tokens[i].calendar.role != CalendarRole::meeting_series) return false;
  std::size_t next = i + 1;
  while (next < tokens.size() && (is_mark(tokens[next], "#") || is_mark(tokens[next], "."))) ++next;
  if (next >= tokens.size() || tokens[next].kind != TokenKind::number || tokens[next].digits > 3) return true;
  const bool dated = next + 2 < tokens.size() && !tokens[next + 1].spaced && !tokens[next + 2].spaced &&
                     tokens[next + 1].kind == TokenKind::mark && tokens[next + 2].kind == TokenKind::number;
  return dated || (next + 1 < tokens.size() && month_of(tokens[next + 1]) != 0);
}

/// "Fecha: ", "Дата: ": whether token `i` only says with its colon that a date follows. Without one, "data" is a word.
bool is_date_label(const std::vector<Token>& tokens, std::size_t i) {
  constexpr std::array labels = std::to_array<std::string_view>({"fecha", "data", "datum", "дата", "날짜"});
  if (i + 1 >= tokens.size() || (tokens[i + 1].word != ":" && tokens[i + 1].word != "：")) return false;
  if (i > 0 && tokens[i - 1].word == "日") return tokens[i].word == "期" || tokens[i].word == "付";
  return contains(labels, tokens[i].word);
}

/// "Day 3, 4", "Day 3 & 4": whether token `i` counts on from the number of a day.
bool counts_on(const std::vector<Token>& tokens, std::size_t i) {
  if (i < 2 || (tokens[i - 1].word != "," && tokens[i - 1].word != "&")) return false;
  const Token& before = tokens[i - 2];
  const bool number = before.kind == TokenKind::number && tokens[i].value == before.value + 1;
  return number && (is_counter(tokens, i - 2) || counts_on(tokens, i - 2));
}

/// Whether a date line may hold token `i` beside its date.
bool is_aside(const std::vector<Token>& tokens, std::size_t i) {
  if (is_uncounted_meeting(tokens, i)) return false;
  if (counts_round(tokens, i) || counts_round_of_days(tokens, i) || counts_of_total(tokens, i)) return true;
  if (tokens[i].kind != TokenKind::number) return is_filler(tokens[i]) || is_date_label(tokens, i);
  return is_counter(tokens, i) || counts_on(tokens, i) || counts_hours(tokens, i) || is_time(tokens, i);
}

/// Whether nothing but what may stand beside a date stands in front of it: "Friday, ", "Day 4: ", "#1 ".
bool leads_to_date(std::string_view text) {
  const std::vector<Token> tokens = tokenize_dates(text);
  bool words = false;
  bool leads = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!is_aside(tokens, i)) return false;
    words = words || tokens[i].kind == TokenKind::word;
    leads = leads || is_weekday(tokens[i]) || tokens[i].kind == TokenKind::number;
  }
  return leads || !words;
}

/// "20240725 A title", "20240725: a title", "20240725 read …", "[20240725] a title": in brackets, and in front of a
/// title or of a word of reading, eight digits that may be a day are one. "20240725 rows" are counted.
bool begins_with_bare_day(std::string_view text) {
  constexpr std::size_t digits = 8;
  for (const auto& [open, close] : {std::pair{"[", "]"}, {"【", "】"}}) {
    const std::string_view inside = text.substr(std::min(std::string_view(open).size(), text.size()));
    if (text.starts_with(open) && inside.find_first_not_of("0123456789") == digits)
      return inside.substr(digits).starts_with(close);
  }
  if (text.find_first_not_of("0123456789") != digits) return false;
  if (text[digits] == ':') return true;
  std::size_t title = find_behind(text, " ", digits);
  if (title == digits || title == text.size()) return false;
  if (text.substr(title).starts_with("- ")) return true;
  if (is_reading_word(text.substr(title, text.find_first_of(" :", title) - title))) return true;
  const char32_t first = decode_code_point(text, title);
  return is_upper(first) || encloses(first) || first == U'"' || first >= 0x2e80;  // letters without case, emoji
}

/// "17.05. A title": day and month as Germans write them, the stop behind both. "17.05 A title" may be a version, and
/// "10.31. A title" and, where neither days stand first by what the log says nor a row of headings is so, any such
/// number that of a section.
bool begins_with_dotted_day(std::string_view text, DateOrder order) {
  constexpr std::uint32_t months = 12;
  const std::size_t stop = text.find('.');
  const std::size_t end = stop <= 2 ? text.find('.', stop + 1) : std::string_view::npos;
  if (end == std::string_view::npos || end + 1 == text.size() || is_ascii_digit(text[end + 1])) return false;
  const std::string_view day = text.substr(0, stop);
  const std::string_view month = text.substr(stop + 1, end - stop - 1);
  const bool clear = order.days == DayMonthOrder::day_first && day.size() == 2 && month.size() == 2;
  return is_number(day) && is_number(month) && (clear || order.has_dotted_days) && number_of(month) <= months;
}

/// "[!note]+ 2024-06-14": what heads a callout, behind its type.
std::string_view behind_callout_type(std::string_view text) {
  const std::size_t close = text.starts_with("[!") ? text.find(']') : std::string_view::npos;
  return close == std::string_view::npos ? text : text.substr(find_behind(text, "+-", close + 1));
}

/// "<3", ":)", "2": whether `remark` is a few signs, no word and no number of four digits, which may be a title.
bool is_sign(std::string_view remark) {
  constexpr std::size_t longest = 4;  // bytes
  const bool plain = std::none_of(remark.begin(), remark.end(),
                                  [](char c) { return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80; });
  const bool number = remark.size() == longest && std::all_of(remark.begin(), remark.end(), is_ascii_digit);
  return remark.size() <= longest && plain && !number;
}

/// Whether `remark`, what stands behind a date, is short.
bool is_short(std::string_view remark) {
  const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; };
  return std::count_if(remark.begin(), remark.end(), begins) <= static_cast<std::ptrdiff_t>(kLongestRemark);
}

/// Whether `remark` is a sentence, or the beginning of what stands below. "St. Ives" is none, but "Rain. We left" is.
bool is_sentence(std::string_view remark) {
  if (remark.find_first_of(":!?\n") != std::string_view::npos || remark.find("。") != std::string_view::npos)
    return true;
  for (std::size_t stop = remark.find('.'); stop != std::string_view::npos; stop = remark.find('.', stop + 1)) {
    const std::size_t word = remark.find_last_of(" .", stop == 0 ? 0 : stop - 1);
    if (stop + 1 == remark.size() || stop - (word == std::string_view::npos ? 0 : word + 1) > 2) return true;
  }
  return false;
}

bool counts_days(CalendarRole role) { return role >= CalendarRole::day_series && role <= CalendarRole::meeting_series; }

/// Whether `tokens` begin with what counts weeks or meetings.
bool counts_no_days(const std::vector<Token>& tokens) {
  return std::any_of(tokens.begin(), tokens.begin() + std::min<std::ptrdiff_t>(3, std::ssize(tokens)),
                     [](const Token& token) {
                       return counts_days(token.calendar.role) && token.calendar.role != CalendarRole::day_series;
                     });
}

/// "第3周", "3주차": which token is the unit of a number in front; 0: `tokens` do not begin so.
std::size_t counted_unit(const std::vector<Token>& tokens) {
  const std::size_t number = !tokens.empty() && tokens[0].word == "第" ? 1 : 0;
  if (number + 1 >= tokens.size() || tokens[number].kind != TokenKind::number) return 0;
  const Token& unit = tokens[number + 1];
  const bool counts = !unit.spaced && unit.kind == TokenKind::word && !is_ascii_letter(unit.word.front());
  return counts && counts_days(unit.calendar.role) ? number + 1 : 0;
}

/// "-3", ".5", "+": where what belongs to the number of a day ends that ends at byte `at`.
std::size_t counter_end(std::string_view text, std::size_t at) {
  for (const std::string_view joint : {"-", "–", "."}) {
    const std::size_t digits = at + joint.size();
    if (!text.substr(at).starts_with(joint) || digits == text.size() || !is_ascii_digit(text[digits])) continue;
    return find_behind(text, "0123456789", digits);
  }
  return at < text.size() && text[at] == '+' ? at + 1 : at;
}

/// "(morning)": where a short remark in brackets ends behind byte `at`; `at`: there is none.
std::size_t bracket_end(std::string_view text, std::size_t at) {
  const std::size_t open = text.find_first_not_of(" \t", at);
  if (open == std::string_view::npos || text[open] != '(') return at;
  const std::size_t close = text.find(')', open);
  const bool remark = close != std::string_view::npos && is_short(text.substr(open + 1, close - open - 1));
  return remark ? close + 1 : at;
}

/// Behind a full date "3/5" in brackets rates the day.
void drop_ratings(std::vector<FoundDate>& dates, std::string_view text) {
  if (dates.size() < 2 || !is_full(dates[0].span)) return;
  const std::size_t open = text.find('(', dates[0].end);
  std::erase_if(dates, [&](const FoundDate& date) {
    const bool rates = date.begin > open && date.span.first.year == 0 && date.end <= text.find(')', open);
    return rates && text.substr(date.begin, date.end - date.begin).find('/') != std::string_view::npos;
  });
}

}  // namespace

std::optional<DateSpan> parse_date_line(std::string_view text, DateOrder order) {
  text = behind_callout_type(text);
  if (text.size() > kLongestLine || !may_hold_date(text, DateContext::line)) return std::nullopt;
  const std::vector<Token> tokens = tokenize_dates(text);
  std::vector<FoundDate> dates = dates_among(tokens, order, DateContext::line);
  if (dates.empty()) return std::nullopt;
  const std::vector<FoundDate> all = dates;
  drop_ratings(dates, text);
  if (dates.size() != 1) return std::nullopt;
  const bool weekday = std::any_of(tokens.begin(), tokens.end(), is_weekday);
  if (weekday && dates[0].span.last.day == 0) return std::nullopt;  // "Sun 2019", "do 2019": a name, or a word
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    const bool in_date = std::any_of(all.begin(), all.end(), [&](const FoundDate& date) {
      return token.begin >= date.begin && token.end <= date.end;
    });
    if (!in_date && !is_aside(tokens, i)) return std::nullopt;
  }
  return dates[0].span;
}

bool is_impossible_date_line(std::string_view text) {
  if (text.size() > kLongestLine) return false;
  auto date = find_odd_year(text);
  if (!date) date = find_impossible_date(text);
  if (!date) return false;
  const std::vector<Token> tokens = tokenize_dates(text);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool inside = tokens[i].begin >= date->begin && tokens[i].end <= date->end;
    if (!inside && !is_aside(tokens, i)) return false;
  }
  return true;
}

std::optional<DateSpan> parse_date_heading(std::string_view text, DateOrder order) {
  if (const auto date = parse_date_line(text, order)) return date;
  if (const auto date = leading_date(text, order); date && is_sign(text.substr(date->end))) return date->span;
  const std::size_t open = text.find('(');
  const std::size_t close = text.find_last_not_of(" \t:");
  if (open == std::string_view::npos || text[close] != ')') return std::nullopt;
  const std::string_view inside = text.substr(open + 1, close - open - 1);
  if (!is_short(inside) && !parse_date_line(inside, order)) return std::nullopt;  // "W40 (30 September – 6 October)"
  const auto date = parse_date_line(text.substr(0, open), order);
  return date && date->last.day != 0 ? date : std::nullopt;
}

std::optional<DateSpan> parse_date_with_remark(std::string_view text, DateOrder order) {
  const auto date = parse_date_heading(text, order);
  if (!date || is_full(*date) || text.substr(0, text.find('(')).find('/') == std::string_view::npos) return date;
  const std::vector<Token> tokens = tokenize_dates(text);
  const bool named = std::any_of(tokens.begin(), tokens.end(),
                                 [](const Token& token) { return month_of(token) != 0 || is_weekday(token); });
  return named ? date : std::nullopt;
}

std::optional<DateSpan> parse_date_above_list(std::string_view text, DateOrder order) {
  const auto date = leading_date(text, order);
  if (!date || !is_full(date->span)) return std::nullopt;
  const std::string_view remark = text.substr(date->end);
  return is_short(remark) && !is_sentence(remark) ? std::optional(date->span) : std::nullopt;
}

std::optional<std::uint8_t> parse_weekday_line(std::string_view text) {
  if (text.size() > kLongestLine || !may_begin_with_date(text)) return std::nullopt;
  const std::vector<Token> tokens = tokenize_dates(text);
  std::optional<std::uint8_t> day;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!is_aside(tokens, i)) return std::nullopt;
    if (!is_weekday(tokens[i])) continue;
    if (day) return std::nullopt;
    day = tokens[i].calendar.number;
  }
  return day;
}

std::optional<std::size_t> title_of_counted_day(std::string_view text) {
  if (!may_begin_with_date(text)) return std::nullopt;
  const std::vector<Token> tokens = tokenize_dates(text.substr(0, kLongestLine));
  const bool round = counts_round(tokens, 0);
  const bool counts = round || (tokens.size() > 1 && counts_days(tokens[0].calendar.role) &&
                                tokens[1].kind == TokenKind::number && tokens[1].digits <= 3);
  const std::size_t unit = counts ? 0 : counted_unit(tokens);
  if (!counts && unit == 0) return std::nullopt;
  std::size_t last = round ? 3 : unit != 0 ? unit : 1;
  while (last + 2 < tokens.size() && tokens[last + 2].kind == TokenKind::number && is_counter(tokens, last + 2))
    last += 2;
  const std::size_t end = counter_end(text, tokens[last].end);
  std::size_t title = bracket_end(text, end);
  title = skip_separators(text, title);
  const bool parted = text.substr(end, title - end).find_first_not_of(" \t") != std::string_view::npos;
  const bool titled = parted && !counts_no_days(tokens);  // "Week 3: Recursion" may be a programme
  return title == text.size() || titled ? std::optional(title) : std::nullopt;
}

std::optional<FoundDate> leading_date(std::string_view text, DateOrder order) {
  constexpr std::size_t look = 48;
  if (!may_begin_with_date(text)) return std::nullopt;
  const bool alone = begins_with_bare_day(text) || begins_with_dotted_day(text, order);
  const DateContext context = alone ? DateContext::line : DateContext::prose;
  const std::vector<FoundDate> dates = find_dates(text.substr(0, look), order, context);
  if (dates.empty() || !leads_to_date(text.substr(0, dates[0].begin))) return std::nullopt;
  FoundDate date = dates[0];
  date.end = skip_separators(text, date.end);
  while (const std::size_t length = date.span.last.day != 0 ? time_length(text.substr(date.end)) : 0)
    date.end = skip_separators(text, date.end + length);
  return date;
}

}  // namespace asterism
