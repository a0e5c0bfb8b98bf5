// SPDX-License-Identifier: Apache-2.0
// The forms of dates: numbers in any common order, names of months.
#include "dates/date_reader.hpp"
#include "dates/short_years.hpp"

#include <algorithm>
#include <string>

namespace asterism {
namespace {

PartialDate make(std::uint32_t year, std::uint32_t month, std::uint32_t day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(std::min(month, 99U)),
          static_cast<std::uint8_t>(std::min(day, 99U))};
}

/// The day `day` of the month before `end`, which began "29 - 4 May"; none where that is more than two weeks before.
std::optional<PartialDate> day_before(PartialDate end, std::uint32_t day) {
  constexpr std::uint32_t month_days = 30;
  constexpr std::uint32_t longest = 14;
  const bool wraps = end.month == 1;
  const auto year = static_cast<std::uint32_t>(end.year - (wraps && end.year != 0 ? 1 : 0));
  const PartialDate begin = make(year, wraps ? 12U : end.month - 1U, day);
  return exists(begin) && month_days + end.day <= day + longest ? std::optional(begin) : std::nullopt;
}

}  // namespace

/// 2024-07-25, 2024/7/25, 2024.07.25, 2024-07, 2024-07-25/26
std::optional<DateReader::Match> DateReader::year_first(std::size_t p) const {
  const bool named = mark(p + 1, "_") && (p == 0 || tokens_[p].spaced);  // as pages are called, and no part of a name
  if (token(p) == nullptr || !is_year(tokens_[p]) || !(mark(p + 1, "-/.") || named)) return std::nullopt;
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
  if (!full) return Match{{date, date}, 3};
  if (const std::uint32_t last = last_day_after(p + 5); last > day->value && tokens_[p + 1].word == "-")
    return Match{{date, make(tokens_[p].value, month->value, last)}, 7};
  return Match{{date, date}, 5 + time_after(p + 5)};
}

/// "/26" behind a day: the last of several; 0: there is none.
std::uint32_t DateReader::last_day_after(std::size_t p) const {
  const bool day = mark(p, "/") && tight_number(p + 1) && tokens_[p + 1].digits == 2 && is_day(tokens_[p + 1]);
  return day ? tokens_[p + 1].value : 0;
}

/// "T10:30:05Z" behind a date: how many tokens it has.
std::size_t DateReader::time_after(std::size_t p) const {
  if (!tight_number(p + 1) || tokens_[p].spaced || tokens_[p].word != "t" || !mark(p + 2, ":")) return 0;
  std::size_t used = 2;
  while (mark(p + used, ":.+-") && tight_number(p + used + 1)) used += 2;
  const bool zone = token(p + used) != nullptr && tokens_[p + used].word == "z" && !tokens_[p + used].spaced;
  return used + (zone ? 1 : 0);
}

/// 20240725
std::optional<DateReader::Match> DateReader::compact(std::size_t p) const {
  const Token& number = tokens_[p];
  if (context_ != DateContext::line || number.digits != 8) return std::nullopt;
  const PartialDate date = make(number.value / 10000, number.value / 100 % 100, number.value % 100);
  if (date.year < 1990 || date.year > 2099 || date.month == 0 || date.day == 0) return std::nullopt;
  return Match{{date, date}, 1};
}

/// 2024-13-01, 2024/07/45, 13/32/2024: a year and two numbers that are no month and day in either order.
std::optional<DateReader::Match> DateReader::out_of_range(std::size_t p) const {
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
std::optional<DateReader::Match> DateReader::cjk(std::size_t p) const {
  PartialDate date;
  std::size_t used = 0;
  for (; token(p + used) != nullptr && token(p + used + 1) != nullptr; used += 2) {
    const Token& number = tokens_[p + used];
    const std::string& unit = tokens_[p + used + 1].word;
    if (number.kind != TokenKind::number) break;
    if ((unit == "年" || unit == "년") && used == 0) {
      date.year = static_cast<std::int16_t>(number.digits == 4 ? number.value : 2000 + number.value % 100);
    } else if ((unit == "月" || unit == "월") && date.month == 0) {
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

/// Whether "24-05-09" at `p` may have its year in front: the numbers of digits and the values allow it.
bool DateReader::may_be_short_year(std::size_t p) const {
  const Token& month = tokens_[p + 2];
  const Token& day = tokens_[p + 4];
  const bool long_day = day.digits == 2 || has_apostrophe(p);
  return tokens_[p].digits == 2 && is_day(month) && month.value <= 12 && is_day(day) && long_day;
}

/// "'19.7.3": what has left its century out is a year. "5'10.5.3" has not.
bool DateReader::has_apostrophe(std::size_t p) const {
  const bool stands = p > 0 && !tokens_[p].spaced && (tokens_[p - 1].word == "'" || tokens_[p - 1].word == "’");
  return stands && (p == 1 || tokens_[p - 1].spaced || tokens_[p - 2].kind == TokenKind::mark);
}

/// 24-05-09, where the year is first in the log, or cannot be a day
std::optional<DateReader::Match> DateReader::short_year_first(std::size_t p) const {
  constexpr std::uint32_t last_century = 70;  // 1970 and later
  if (!tight_number(p + 2) || !tight_number(p + 4) || !mark(p + 1, "-/.") || !mark(p + 3, tokens_[p + 1].word))
    return std::nullopt;
  if (tokens_[p].kind != TokenKind::number || !may_be_short_year(p)) return std::nullopt;
  const char separator = tokens_[p + 1].word[0];
  const bool clear = has_apostrophe(p) || (separator == '-' && !is_day(tokens_[p]));
  if (!clear && order_.years_with(separator) != ShortYears::first) return std::nullopt;
  const std::uint32_t year = tokens_[p].value + (tokens_[p].value < last_century ? 2000 : 1900);
  const PartialDate date = make(year, tokens_[p + 2].value, tokens_[p + 4].value);
  return Match{{date, date}, 5};
}

/// 07/25/2024, 25.07.2024, 7/25/24, 06/21
std::optional<DateReader::Match> DateReader::numeric(std::size_t p) const {
  if (token(p) == nullptr || !is_day(tokens_[p]) || !mark(p + 1, "/.-")) return std::nullopt;
  const Token* second = token(p + 2);
  if (second == nullptr || second->spaced || !is_day(*second)) return std::nullopt;
  const std::string& separator = tokens_[p + 1].word;
  const Token* third = token(p + 4);
  const bool full = mark(p + 3, separator) && third != nullptr && !third->spaced && third->kind == TokenKind::number &&
                    (is_year(*third) || third->digits == 2);
  if (full && third->digits == 2 && order_.years_with(separator[0]) != ShortYears::last && may_be_short_year(p))
    return std::nullopt;
  const bool dotted = separator == ".";
  // "21.06.", "vom 1.6. bis 7.6."
  const bool stop = dotted && !full && mark(p + 3, ".");
  const bool led =
      stop && (order_.has_dotted_days || (p > 0 && tokens_[p - 1].kind == TokenKind::word) || joins(p + 4));
  const bool long_days = second->digits == 2 && tokens_[p].digits == 2;
  const bool lone = !full && (separator == "/" ||
                              (context_ == DateContext::line && dotted && (long_days || led || order_.is_called_date)));
  if (!full && !lone) return std::nullopt;
  // With a year, and with a second dot, days are first by custom.
  const DayMonthOrder custom = full || stop ? DayMonthOrder::day_first : order_.dotted_days;
  const bool day_first =
      tokens_[p].value > 12 || (second->value <= 12 && (dotted ? custom : order_.days) == DayMonthOrder::day_first);
  const std::uint32_t year = !full ? 0 : third->digits == 4 ? third->value : 2000 + third->value;
  const PartialDate date =
      day_first ? make(year, second->value, tokens_[p].value) : make(year, tokens_[p].value, second->value);
  return Match{{date, date}, full ? 5U : stop ? 4U : 3U};
}

/// 25/7-2024, as Danes and Norwegians write: day first
std::optional<DateReader::Match> DateReader::slash_and_dash(std::size_t p) const {
  if (!is_day(tokens_[p]) || !mark(p + 1, "/") || !tight_number(p + 2) || !mark(p + 3, "-") || !tight_number(p + 4))
    return std::nullopt;
  if (!is_day(tokens_[p + 2]) || !is_year(tokens_[p + 4])) return std::nullopt;
  const PartialDate date = make(tokens_[p + 4].value, tokens_[p + 2].value, tokens_[p].value);
  return Match{{date, date}, 5};
}

/// 2021. 3. 5., as Koreans write
std::optional<DateReader::Match> DateReader::spaced_year_first(std::size_t p) const {
  if (token(p + 4) == nullptr || !is_year(tokens_[p]) || !is_day(tokens_[p + 2]) || !is_day(tokens_[p + 4]))
    return std::nullopt;
  if (!mark(p + 1, ".") || !mark(p + 3, ".") || !tokens_[p + 2].spaced || !tokens_[p + 4].spaced) return std::nullopt;
  const PartialDate date = make(tokens_[p].value, tokens_[p + 2].value, tokens_[p + 4].value);
  return Match{{date, date}, mark(p + 5, ".") ? 6U : 5U};
}

/// 5. 3. 2021
std::optional<DateReader::Match> DateReader::spaced_dots(std::size_t p) const {
  if (token(p + 4) == nullptr || !is_day(tokens_[p]) || !is_day(tokens_[p + 2]) || !is_year(tokens_[p + 4]))
    return std::nullopt;
  if (!mark(p + 1, ".") || !mark(p + 3, ".") || !tokens_[p + 2].spaced) return std::nullopt;
  const PartialDate date = make(tokens_[p + 4].value, tokens_[p + 2].value, tokens_[p].value);
  return Match{{date, date}, 5};
}

bool DateReader::is_of(std::size_t place) const {
  const Token* found = token(place);
  return found != nullptr && (found->word == "of" || found->word == "de" || found->word == "del");
}

/// A year after a date: `, 2024`, ` 2024`, ` '24`; `used` grows by what was taken.
std::uint32_t DateReader::year_after(std::size_t p, std::size_t& used) const {
  std::size_t at = p + used;
  while (mark(at, ",.") || (token(at) != nullptr && tokens_[at].word == ",") || is_of(at)) ++at;
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
std::optional<DateReader::Match> DateReader::day_month(std::size_t p) const {
  if (token(p) == nullptr || !is_day(tokens_[p]) || (p > 0 && tokens_[p - 1].word == "#")) return std::nullopt;
  std::size_t used = 1;
  std::uint32_t last = tokens_[p].value;
  if (mark(p + used, ".")) ++used;
  const Token* until = token(p + used + 1);
  if (joins(p + used) && until != nullptr && is_day(*until)) {
    const bool dash = std::string_view("-–—").find(tokens_[p + used].word) != std::string_view::npos;
    if (dash && is_number_of_day(p) && until->spaced) return std::nullopt;  // "Day 2 - 4 May"
    last = until->value;
    used += 2;
    if (mark(p + used, ".")) ++used;
  }
  while (is_of(p + used)) ++used;
  const std::uint8_t month = token(p + used) != nullptr ? month_of(tokens_[p + used]) : std::uint8_t{0};
  if (month == 0) return std::nullopt;
  ++used;
  if (is_counted(p) && token(p + used) != nullptr && is_day(tokens_[p + used])) return std::nullopt;  // "Day 3 May 5"
  const std::uint32_t year = year_after(p, used);
  const PartialDate end = make(year, month, last);
  if (last >= tokens_[p].value) return Match{{make(year, month, tokens_[p].value), end}, used};
  const std::optional<PartialDate> begin = day_before(end, tokens_[p].value);
  if (!begin || is_counted(p)) return std::nullopt;  // "Day 12 - 4 May"
  return Match{{*begin, end}, used};
}

/// 25-Jul-2024, 25/Jul/24
std::optional<DateReader::Match> DateReader::month_between(std::size_t p) const {
  if (!is_day(tokens_[p]) || !mark(p + 1, "-/") || !mark(p + 3, tokens_[p + 1].word)) return std::nullopt;
  const std::uint8_t month = tokens_[p + 2].spaced ? std::uint8_t{0} : month_of(tokens_[p + 2]);
  if (month == 0 || !tight_number(p + 4)) return std::nullopt;
  const Token& year = tokens_[p + 4];
  if (!is_year(year) && year.digits != 2) return std::nullopt;
  const PartialDate date = make(year.digits == 4 ? year.value : 2000 + year.value, month, tokens_[p].value);
  return Match{{date, date}, 5};
}

/// July 25, 2024; Jul 25; July 25-31, 2024; July 2024; julio de 2024; July/2024
std::optional<DateReader::Match> DateReader::month_day(std::size_t p) const {
  const std::uint8_t month = token(p) != nullptr ? month_of(tokens_[p]) : std::uint8_t{0};
  if (month == 0) return std::nullopt;
  std::size_t used = 1;
  if (mark(p + used, ".,")) ++used;
  const Token* day = token(p + used);
  if (day == nullptr) return std::nullopt;
  const bool year_only = is_of(p + used) || (mark(p + used, "/-") && tight_number(p + used + 1));
  if (year_only) day = token(p + ++used);
  if (day == nullptr || (year_only && !is_year(*day))) return std::nullopt;
  if (is_year(*day)) return Match{{make(day->value, month, 0), make(day->value, month, 0)}, used + 1};
  if (!is_day(*day) || glued_after(p + used + 1)) return std::nullopt;
  const std::uint32_t first = day->value;
  std::uint32_t last = first;
  ++used;
  if (const Token* until = token(p + used + 1);
      joins(p + used) && until != nullptr && is_day(*until) && until->value > first) {
    last = until->value;
    used += 2;
  }
  if (const auto days = listed_days(p, used)) return Match{{make(days->year, month, first), days->last}, days->tokens};
  const std::uint32_t year = year_after(p, used);
  return Match{{make(year, month, first), make(year, month, last)}, used};
}

std::optional<DateReader::Match> DateReader::month_or_year(std::size_t p) const {
  if (context_ != DateContext::line || token(p) == nullptr) return std::nullopt;
  if (is_year(tokens_[p])) return Match{{make(tokens_[p].value, 0, 0), make(tokens_[p].value, 0, 0)}, 1};
  const std::uint8_t month = month_of(tokens_[p]);
  if (month == 0 || tokens_.size() > 3) return std::nullopt;
  return Match{{make(0, month, 0), make(0, month, 0)}, 1};
}

}  // namespace asterism
