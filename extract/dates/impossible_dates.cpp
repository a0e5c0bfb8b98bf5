// SPDX-License-Identifier: Apache-2.0
// Finds what is written like a date and can be none: days that no calendar has, years that no log is from.
#include "dates/date_reader.hpp"

#include <algorithm>

namespace asterism {

/// A day that is written like one and does not exist.
std::optional<DateReader::Match> DateReader::impossible_at(std::size_t place) const {
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

/// How many tokens are "2204" or ", 2204" at the end of a text, behind a day whose month has a name; 0: none.
std::size_t DateReader::odd_year_behind(std::size_t p) const {
  constexpr std::uint32_t latest_time = 2400;  // "May 9 2130"
  const bool comma = mark(p, ",");
  const Token* year = token(comma ? p + 1 : p);
  const bool odd = year != nullptr && is_odd_year(*year) && year->spaced && (comma || year->value > latest_time);
  return odd && year == &tokens_.back() ? (comma ? 2U : 1U) : 0U;
}

std::optional<DateReader::Match> DateReader::odd_year_at(std::size_t place) const {
  if (glued_before(place)) return std::nullopt;
  if (const auto numbers = odd_numbers(place); numbers && !glued_after(place + numbers->tokens)) return numbers;
  for (const auto form : {&DateReader::day_month, &DateReader::month_day}) {
    const std::optional<Match> match = (this->*form)(place);
    const std::size_t more = match && match->span.last.year == 0 ? odd_year_behind(place + match->tokens) : 0;
    if (more > 0) return Match{match->span, match->tokens + more};
  }
  return std::nullopt;
}

/// 2204-05-09, 05/09/2204, 9.5.2204: a month and a day of a year that is none of dates
std::optional<DateReader::Match> DateReader::odd_numbers(std::size_t p) const {
  if (!tight_number(p + 2) || !tight_number(p + 4) || !mark(p + 1, "-/.") || !mark(p + 3, tokens_[p + 1].word))
    return std::nullopt;
  const bool year_first = is_odd_year(tokens_[p]);
  if (year_first == is_odd_year(tokens_[p + 4])) return std::nullopt;
  const Token& first = tokens_[year_first ? p + 2 : p];
  const Token& second = tokens_[year_first ? p + 4 : p + 2];
  const bool day = is_day(first) && is_day(second) && std::min(first.value, second.value) <= 12;
  return day ? std::optional(Match{{}, 5}) : std::nullopt;
}

}  // namespace asterism
