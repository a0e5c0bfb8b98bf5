// SPDX-License-Identifier: Apache-2.0
// Dates that are weeks: "2024-W23", "KW 12 / 2026", "2026, Week 12".
#include "dates/date_reader.hpp"
#include "words/word_search.hpp"

#include <array>
#include <chrono>
#include <string_view>

namespace asterism {
namespace {

bool is_week(const Token& token) {
  return token.kind == TokenKind::number && token.digits <= 2 && token.value >= 1 && token.value <= 53;
}

bool counts_weeks(const Token& token) { return token.calendar.role == CalendarRole::week_series; }

/// Whether `token` may stand between a year and its week.
bool parts_week(const Token& token) {
  constexpr std::array marks = std::to_array<std::string_view>({",", "/", "-", "–", "—", ":", "("});
  return contains(marks, token.word);
}

/// Monday to Sunday. Source: ISO 8601.
DateSpan days_of_week(std::uint32_t year, std::uint32_t week) {
  // The fourth of January always lies in the first week.
  const std::chrono::sys_days fourth{std::chrono::year_month_day{std::chrono::year{static_cast<int>(year)},
                                                                 std::chrono::January, std::chrono::day{4}}};
  const std::chrono::sys_days first = fourth - (std::chrono::weekday{fourth} - std::chrono::Monday);
  const std::chrono::sys_days monday = first + std::chrono::weeks{week - 1};
  return {to_date(monday), to_date(monday + std::chrono::days{6})};
}

/// Monday of the first to Sunday of the last of the weeks `first` to `last`; none if the year has fewer.
std::optional<DateSpan> days_of_weeks(std::uint32_t year, std::uint32_t first, std::uint32_t last) {
  const DateSpan end = days_of_week(year, last);
  if (last > 52 && end == days_of_week(year + 1, 1)) return std::nullopt;
  return DateSpan{days_of_week(year, first).first, end.last};
}

/// Whether `token` may stand in front of the year that a title begins with: "Week 5 - 2024 Goals".
bool parts_title(const Token& token) {
  return token.word == "-" || token.word == "–" || token.word == "—" || token.word == ":";
}

}  // namespace

/// The weeks whose first number stands at `p`: "14", "14-15", "14 to Week 15"; not "3 - 5 May", "3 - 5 kites".
std::optional<DateReader::Weeks> DateReader::weeks_at(std::size_t p) const {
  if (token(p) == nullptr || !is_week(tokens_[p])) return std::nullopt;
  const Weeks one{tokens_[p].value, tokens_[p].value, p + 1};
  std::size_t until = p + 2;
  const bool named = token(until) != nullptr && counts_weeks(tokens_[until]);
  if (named) ++until;
  const Token* last = token(until);
  if (!joins(p + 1) || last == nullptr || !is_week(*last) || last->value <= one.first) return one;
  const Weeks range{one.first, last->value, until + 1};
  const Token* behind = token(until + 1);
  if (behind == nullptr) return range;
  const bool before_year = token(until + 2) != nullptr && is_year(tokens_[until + 2]);  // "14-15/2024"
  if ((glued_after(until + 1) && !before_year) || month_of(*behind) != 0) return one;
  const bool title = last->spaced && tokens_[p + 1].kind == TokenKind::mark && behind->kind == TokenKind::word;
  return title && !named && !is_of(until + 1) && !counts_weeks(*behind) ? one : range;
}

/// 2024-W23
std::optional<DateReader::Match> DateReader::iso_week(std::size_t p) const {
  const std::size_t week = mark(p + 1, "-") ? p + 3 : p + 2;
  const bool marked = token(week) != nullptr && is_year(tokens_[p]) && tokens_[week - 1].word == "w" &&
                      !tokens_[week - 1].spaced && !tokens_[week].spaced;
  if (!marked || !is_week(tokens_[week])) return std::nullopt;
  const auto days = days_of_weeks(tokens_[p].value, tokens_[week].value, tokens_[week].value);
  return days ? std::optional(Match{*days, week + 1 - p}) : std::nullopt;
}

/// KW 12 / 2026, CW 12-13, 2026, 12. KW 2026, 第12週 2026, Week 12 of 2026
std::optional<DateReader::Match> DateReader::calendar_week(std::size_t p) const {
  const bool word_first = counts_weeks(tokens_[p]);
  const std::size_t number = word_first || tokens_[p].word == "第" ? p + 1 : p;
  const std::size_t word = word_first ? p : mark(number + 1, ".") ? number + 2 : number + 1;
  if (token(word) == nullptr || !counts_weeks(tokens_[word])) return std::nullopt;
  const auto weeks = weeks_at(number);
  std::size_t year = word_first && weeks ? weeks->next : word + 1;
  const bool parted = token(year) != nullptr && (parts_week(tokens_[year]) || is_of(year));
  if (parted) ++year;
  if (!weeks || token(year) == nullptr || !is_year(tokens_[year])) return std::nullopt;
  const Token* behind = token(year + 1);
  if (year_first(year) || cjk(year) || (behind != nullptr && month_of(*behind) != 0)) return std::nullopt;
  const bool title = parted && tokens_[year].spaced && parts_title(tokens_[year - 1]);
  if (title && behind != nullptr && behind->kind == TokenKind::word) return std::nullopt;
  const auto days = days_of_weeks(tokens_[year].value, weeks->first, weeks->last);
  return days ? std::optional(Match{*days, year + 1 - p}) : std::nullopt;
}

/// 2026, Week 12; 2026 / KW 12-13; 2026年第12周; 2026년 12주차
std::optional<DateReader::Match> DateReader::week_of_year(std::size_t p) const {
  if (!is_year(tokens_[p])) return std::nullopt;
  std::size_t at = p + 1;
  const bool unit = token(at) != nullptr && (tokens_[at].word == "年" || tokens_[at].word == "년");
  if (unit || (token(at) != nullptr && parts_week(tokens_[at]))) ++at;
  if (token(at) == nullptr) return std::nullopt;
  const bool word_first = counts_weeks(tokens_[at]);
  const bool ordinal = tokens_[at].word == "第";
  const auto weeks = weeks_at(word_first || ordinal ? at + 1 : at);
  if (!weeks) return std::nullopt;
  const Token* word = token(weeks->next);  // behind the number
  if (!word_first && !((ordinal || unit) && word != nullptr && counts_weeks(*word))) return std::nullopt;
  const auto days = days_of_weeks(tokens_[p].value, weeks->first, weeks->last);
  return days ? std::optional(Match{*days, weeks->next + (word_first ? 0 : 1) - p}) : std::nullopt;
}

}  // namespace asterism
