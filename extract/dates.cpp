// SPDX-License-Identifier: Apache-2.0
// Reads dates from tokens: numbers, words and the punctuation between them.
#include "dates.hpp"

#include "date_tokens.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>

namespace asterism {
namespace {

bool exists(PartialDate date) {
  if (date.month > 12 || date.day > 31) return false;
  if (date.day == 0) return true;
  PartialDate leap = date;
  if (leap.year == 0) leap.year = 2000;
  return first_day(leap).has_value();
}

PartialDate make(std::uint32_t year, std::uint32_t month, std::uint32_t day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(std::min(month, 99U)),
          static_cast<std::uint8_t>(std::min(day, 99U))};
}

/// Reads dates at a position in a list of tokens.
class DateReader {
 public:
  DateReader(const std::vector<Token>& tokens, DayMonthOrder order, DateContext context)
      : tokens_(tokens), order_(order), context_(context) {}

  struct Match {
    DateSpan span;
    std::size_t tokens = 0;
  };

  std::optional<Match> at(std::size_t place) const { return glued_before(place) ? std::nullopt : read(place); }

  /// A date, or two joined by a dash or a word such as "to".
  std::optional<Match> range_at(std::size_t place) const {
    std::optional<Match> first = at(place);
    if (!first) return first;
    const std::size_t next = place + first->tokens;
    if (!joins(next)) return first;
    // "06/21-06/25": a date line may join its dates without blanks; in prose that would be two fractions.
    const std::optional<Match> second = context_ == DateContext::line ? read(next + 1) : at(next + 1);
    if (!second) return first;
    PartialDate begin = first->span.first;
    PartialDate end = second->span.last;
    const int wrap = end.month < begin.month ? 1 : 0;  // "28 Dec - 3 Jan 2025" begins in 2024
    if (begin.year == 0 && end.year != 0) begin.year = static_cast<std::int16_t>(end.year - wrap);
    if (end.year == 0 && begin.year != 0) end.year = static_cast<std::int16_t>(begin.year + wrap);
    return Match{{begin, end}, next + 1 + second->tokens - place};
  }

  /// A day that is written like one and does not exist.
  std::optional<Match> impossible_at(std::size_t place) const {
    if (glued_before(place)) return std::nullopt;
    for (const auto form :
         {&DateReader::year_first, &DateReader::day_month, &DateReader::month_day, &DateReader::out_of_range}) {
      const std::optional<Match> match = (this->*form)(place);
      if (match && match->span.first.day != 0 && !exists(match->span.first) && !glued_after(place + match->tokens)) {
        return match;
      }
    }
    return std::nullopt;
  }

 private:
  std::optional<Match> read(std::size_t place) const {
    for (const auto form : {&DateReader::iso_week, &DateReader::year_first, &DateReader::cjk, &DateReader::numeric,
                            &DateReader::day_month, &DateReader::month_day, &DateReader::month_or_year}) {
      std::optional<Match> match = (this->*form)(place);
      if (match && exists(match->span.first) && exists(match->span.last) && !glued_after(place + match->tokens)) {
        return match;
      }
    }
    return std::nullopt;
  }

  const Token* token(std::size_t place) const { return place < tokens_.size() ? &tokens_[place] : nullptr; }

  bool mark(std::size_t place, std::string_view marks) const {
    const Token* found = token(place);
    return found != nullptr && found->kind == TokenKind::mark && !found->spaced && found->word.size() == 1 &&
           marks.find(found->word) != std::string_view::npos;
  }

  bool joins(std::size_t place) const {
    const Token* found = token(place);
    if (found == nullptr) return false;
    constexpr std::array joints = {"-", "–", "—", "~", "～", "to", "until", "through", "bis", "till"};
    return std::find(joints.begin(), joints.end(), found->word) != joints.end();
  }

  /// A number inside a longer thing (`v1.2.3`, `a/06/21`, `10.1000/12`) is no date.
  bool glued_before(std::size_t place) const {
    const Token* here = token(place);
    if (here == nullptr || place == 0 || here->spaced) return false;
    const Token& before = tokens_[place - 1];
    if (before.kind != TokenKind::mark) return here->kind != TokenKind::word && before.kind == TokenKind::word;
    const bool tight = !before.spaced && place >= 2;
    return tight && std::string_view("./-_:=#").find(before.word) != std::string_view::npos && before.word != ":" &&
           tokens_[place - 2].end == before.begin;
  }

  bool glued_after(std::size_t place) const {
    const Token* after = token(place);
    if (after == nullptr || after->spaced || place == 0) return false;
    if (after->kind != TokenKind::mark) return tokens_[place - 1].kind == after->kind || after->kind == TokenKind::word;
    const Token* beyond = token(place + 1);
    const bool tight = beyond != nullptr && !beyond->spaced && beyond->kind != TokenKind::mark;
    return tight && std::string_view("/.%_=").find(after->word) != std::string_view::npos;
  }

  /// 2024-W23: Monday to Sunday. Source: ISO 8601.
  std::optional<Match> iso_week(std::size_t p) const {
    const std::size_t week = mark(p + 1, "-") ? p + 3 : p + 2;
    const bool marked = token(week) != nullptr && token(p) != nullptr && is_year(tokens_[p]) &&
                        tokens_[week - 1].word == "w" && !tokens_[week - 1].spaced && !tokens_[week].spaced;
    if (!marked || tokens_[week].value < 1 || tokens_[week].value > 53) return std::nullopt;
    // The fourth of January always lies in the first week.
    const std::chrono::sys_days fourth{std::chrono::year_month_day{
        std::chrono::year{static_cast<int>(tokens_[p].value)}, std::chrono::January, std::chrono::day{4}}};
    const std::chrono::sys_days first = fourth - (std::chrono::weekday{fourth} - std::chrono::Monday);
    const std::chrono::sys_days monday = first + std::chrono::weeks{tokens_[week].value - 1};
    return Match{{to_date(monday), to_date(monday + std::chrono::days{6})}, week + 1 - p};
  }

  /// 2024-07-25, 2024/7/25, 2024.07.25, 2024-07
  std::optional<Match> year_first(std::size_t p) const {
    if (token(p) == nullptr || !is_year(tokens_[p]) || !mark(p + 1, "-/.")) return std::nullopt;
    const Token* month = token(p + 2);
    if (month == nullptr || month->spaced || !is_day(*month) || month->value > 12) return std::nullopt;
    const Token* day = token(p + 4);
    if (mark(p + 3, tokens_[p + 1].word) && day != nullptr && !day->spaced && (day->word == "xx" || day->word == "?")) {
      const PartialDate open = make(tokens_[p].value, month->value, 0);  // 2024-04-XX
      return Match{{open, open}, 5};
    }
    const bool full = mark(p + 3, tokens_[p + 1].word) && day != nullptr && !day->spaced && is_day(*day);
    const PartialDate date = make(tokens_[p].value, month->value, full ? day->value : 0);
    if (!full && month->digits != 2) return std::nullopt;
    return Match{{date, date}, full ? 5U : 3U};
  }

  /// 2024-13-01, 2024/07/45, 13/32/2024: a year and two numbers that are no month and day in either order.
  std::optional<Match> out_of_range(std::size_t p) const {
    if (token(p + 4) == nullptr || !mark(p + 1, "-/") || !mark(p + 3, tokens_[p + 1].word)) return std::nullopt;
    if (tokens_[p + 2].spaced || tokens_[p + 4].spaced) return std::nullopt;
    const bool year_first = is_year(tokens_[p]);
    const Token& first = tokens_[year_first ? p + 2 : p];
    const Token& second = tokens_[year_first ? p + 4 : p + 2];
    const auto is_short = [](const Token& number) { return number.kind == TokenKind::number && number.digits <= 2; };
    if (!is_short(first) || !is_short(second) || (!year_first && !is_year(tokens_[p + 4]))) return std::nullopt;
    const PartialDate other = make(tokens_[p + 4].value, second.value, first.value);
    if (!year_first && other.day != 0 && exists(other)) return std::nullopt;
    const PartialDate date = make(tokens_[year_first ? p : p + 4].value, first.value, second.value);
    return Match{{date, date}, 5};
  }

  /// 2024年7月25日, 7월 25일
  std::optional<Match> cjk(std::size_t p) const {
    PartialDate date;
    std::size_t used = 0;
    for (; token(p + used) != nullptr && token(p + used + 1) != nullptr; used += 2) {
      const Token& number = tokens_[p + used];
      const std::string& unit = tokens_[p + used + 1].word;
      if (number.kind != TokenKind::number) break;
      if ((unit == "年" || unit == "년") && used == 0) {
        date.year = static_cast<std::int16_t>(number.digits == 4 ? number.value : 2000 + number.value % 100);
      } else if (unit == "月" || unit == "월") {
        date.month = static_cast<std::uint8_t>(std::min(number.value, 99U));
      } else if ((unit == "日" || unit == "일") && date.month != 0) {
        date.day = static_cast<std::uint8_t>(std::min(number.value, 99U));
        used += 2;
        break;
      } else {
        break;
      }
    }
    if (used == 0 || (date.month == 0 && context_ == DateContext::prose)) return std::nullopt;
    return Match{{date, date}, used};
  }

  /// 07/25/2024, 25.07.2024, 7/25/24, 06/21
  std::optional<Match> numeric(std::size_t p) const {
    if (token(p) == nullptr || !is_day(tokens_[p]) || !mark(p + 1, "/.-")) return std::nullopt;
    const Token* second = token(p + 2);
    if (second == nullptr || second->spaced || !is_day(*second)) return std::nullopt;
    const std::string& separator = tokens_[p + 1].word;
    const Token* third = token(p + 4);
    const bool full = mark(p + 3, separator) && third != nullptr && !third->spaced &&
                      third->kind == TokenKind::number && (is_year(*third) || third->digits == 2);
    const bool lone = !full && (separator == "/" || (context_ == DateContext::line && separator == "." &&
                                                     second->digits == 2 && tokens_[p].digits == 2));
    if (!full && !lone) return std::nullopt;
    const bool dotted = separator == ".";  // always day first
    const bool day_first =
        tokens_[p].value > 12 || (second->value <= 12 && (dotted || order_ == DayMonthOrder::day_first));
    const std::uint32_t year = !full ? 0 : third->digits == 4 ? third->value : 2000 + third->value;
    const PartialDate date =
        day_first ? make(year, second->value, tokens_[p].value) : make(year, tokens_[p].value, second->value);
    return Match{{date, date}, full ? 5U : 3U};
  }

  /// A year after a date: `, 2024`, ` 2024`, ` '24`; `used` grows by what was taken.
  std::uint32_t year_after(std::size_t p, std::size_t& used) const {
    std::size_t at = p + used;
    while (mark(at, ",.") || (token(at) != nullptr && (tokens_[at].word == "of" || tokens_[at].word == "de"))) ++at;
    if (token(at) != nullptr && is_year(tokens_[at])) {
      used = at + 1 - p;
      return tokens_[at].value;
    }
    // "(March 3 - March 9) - 2021": behind a bracket and a dash only as the last word.
    for (at = p + used; token(at) != nullptr && (tokens_[at].word == ")" || joins(at)); ++at) {
    }
    if (at + 1 == tokens_.size() && is_year(tokens_[at])) {
      used = at + 1 - p;
      return tokens_[at].value;
    }
    return 0;
  }

  /// 25 July 2024, 25. Juli, 25th of July, 3-5 May 2024
  std::optional<Match> day_month(std::size_t p) const {
    if (token(p) == nullptr || !is_day(tokens_[p])) return std::nullopt;
    std::size_t used = 1;
    std::uint32_t last = tokens_[p].value;
    if (mark(p + used, ".")) ++used;
    const Token* until = token(p + used + 1);
    if (joins(p + used) && until != nullptr && is_day(*until)) {
      last = until->value;
      used += 2;
      if (mark(p + used, ".")) ++used;
    }
    while (token(p + used) != nullptr && (tokens_[p + used].word == "of" || tokens_[p + used].word == "de")) ++used;
    const std::uint8_t month = token(p + used) != nullptr ? month_of(tokens_[p + used]) : std::uint8_t{0};
    if (month == 0) return std::nullopt;
    ++used;
    const std::uint32_t year = year_after(p, used);
    return Match{{make(year, month, tokens_[p].value), make(year, month, last)}, used};
  }

  /// July 25, 2024; Jul 25; July 25-31, 2024; July 2024
  std::optional<Match> month_day(std::size_t p) const {
    const std::uint8_t month = token(p) != nullptr ? month_of(tokens_[p]) : std::uint8_t{0};
    if (month == 0) return std::nullopt;
    std::size_t used = 1;
    if (mark(p + used, ".,")) ++used;
    const Token* day = token(p + used);
    if (day == nullptr) return std::nullopt;
    if (is_year(*day)) return Match{{make(day->value, month, 0), make(day->value, month, 0)}, used + 1};
    if (!is_day(*day) || glued_after(p + used + 1)) return std::nullopt;
    const std::uint32_t first = day->value;
    std::uint32_t last = first;
    ++used;
    const Token* until = token(p + used + 1);
    if (joins(p + used) && until != nullptr && is_day(*until) && until->value > first) {
      last = until->value;
      used += 2;
    }
    const std::uint32_t year = year_after(p, used);
    return Match{{make(year, month, first), make(year, month, last)}, used};
  }

  std::optional<Match> month_or_year(std::size_t p) const {
    if (context_ != DateContext::line || token(p) == nullptr) return std::nullopt;
    if (is_year(tokens_[p])) return Match{{make(tokens_[p].value, 0, 0), make(tokens_[p].value, 0, 0)}, 1};
    const std::uint8_t month = month_of(tokens_[p]);
    if (month == 0 || tokens_.size() > 3) return std::nullopt;
    return Match{{make(0, month, 0), make(0, month, 0)}, 1};
  }

  const std::vector<Token>& tokens_;
  DayMonthOrder order_;
  DateContext context_;
};

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

/// A cheap first look: a date has a digit, or is nothing but the name of a month.
bool may_hold_date(std::string_view text, DateContext context) {
  if (std::any_of(text.begin(), text.end(), is_ascii_digit)) return true;
  return context == DateContext::line && text.size() < 24;
}

std::vector<FoundDate> dates_among(const std::vector<Token>& tokens, DayMonthOrder order, DateContext context) {
  std::vector<FoundDate> found;
  const DateReader reader(tokens, order, context);
  for (std::size_t place = 0; place < tokens.size();) {
    const auto match = reader.range_at(place);
    if (match) found.push_back({match->span, tokens[place].begin, tokens[place + match->tokens - 1].end});
    place += match ? match->tokens : 1;
  }
  return found;
}

}  // namespace

std::vector<FoundDate> find_dates(std::string_view text, DayMonthOrder order, DateContext context) {
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
  std::string word(text.begin() + begin, end);
  for (char& c : word) c = static_cast<char>(c | 0x20);
  return month_called(word) != 0;
}

std::optional<DateSpan> parse_date_line(std::string_view text, DayMonthOrder order) {
  if (text.size() > 120 || !may_hold_date(text, DateContext::line)) return std::nullopt;
  const std::vector<Token> tokens = tokenize_dates(text);
  const std::vector<FoundDate> dates = dates_among(tokens, order, DateContext::line);
  if (dates.size() != 1) return std::nullopt;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    const bool in_date = token.begin >= dates[0].begin && token.end <= dates[0].end;
    const bool counter = i > 0 && tokens[i - 1].kind == TokenKind::word && is_filler(tokens[i - 1]);
    const bool counts = token.kind == TokenKind::number && (counter || counts_hours(tokens, i));
    if (!in_date && !counts && !is_filler(token)) return std::nullopt;
  }
  return dates[0].span;
}

std::optional<FoundDate> find_impossible_date(std::string_view text) {
  if (!may_hold_date(text, DateContext::prose)) return std::nullopt;
  const std::vector<Token> tokens = tokenize_dates(text);
  const DateReader reader(tokens, DayMonthOrder::month_first, DateContext::prose);
  for (std::size_t place = 0; place < tokens.size(); ++place) {
    const auto match = reader.impossible_at(place);
    if (match) return FoundDate{match->span, tokens[place].begin, tokens[place + match->tokens - 1].end};
  }
  return std::nullopt;
}

}  // namespace asterism
