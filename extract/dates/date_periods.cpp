// SPDX-License-Identifier: Apache-2.0
// Dates that name several days or months of a year: "March 2, 3, 2021", "April/May 2021", "Q2 2021".
#include "dates/date_reader.hpp"
#include "words/word_search.hpp"

namespace asterism {
namespace {

constexpr std::uint32_t kMonthsOfQuarter = 3;

PartialDate month_in(std::uint32_t year, std::uint32_t month) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), 0};
}

/// Whether `token` may stand between the days or months of a list.
bool lists(const Token& token) { return token.word == "," || token.word == "+" || is_and(token.word); }

}  // namespace

/// The days that follow the first one of the month at `p`, which ends at `used`: "March 2, 3, 2021", "March 6 & 7,
/// 2021". Without the year behind them the numbers may count something else.
std::optional<DateReader::ListedDays> DateReader::listed_days(std::size_t p, std::size_t used) const {
  std::uint32_t last = tokens_[p + used - 1].value;
  std::size_t end = used;
  const auto is_next = [&](std::size_t place) {
    return token(place + 1) != nullptr && lists(tokens_[place]) && is_day(tokens_[place + 1]) &&
           tokens_[place + 1].value > last;
  };
  while (is_next(p + end)) {
    last = tokens_[p + end + 1].value;
    end += 2;
  }
  if (end == used) return std::nullopt;
  const std::uint32_t year = year_after(p, end);
  if (year == 0) return std::nullopt;
  const std::uint8_t month = month_of(tokens_[p]);
  return ListedDays{{static_cast<std::int16_t>(year), month, static_cast<std::uint8_t>(last)}, year, end};
}

/// Q2 2021, Q2/2021, 2021 Q2, 2021-Q2; only where they stand alone: reports of a quarter are titles.
std::optional<DateReader::Match> DateReader::quarter(std::size_t p) const {
  if (context_ != DateContext::line) return std::nullopt;
  const bool year_first = is_year(tokens_[p]);
  std::size_t letter = year_first ? p + 1 : p;
  const auto parts = [&](std::size_t place) {
    return token(place) != nullptr &&
           (tokens_[place].word == "-" || tokens_[place].word == "/" || tokens_[place].word == ",");
  };
  if (year_first && parts(letter)) ++letter;
  if (token(letter) == nullptr || tokens_[letter].word != "q" || !tight_number(letter + 1)) return std::nullopt;
  const Token& number = tokens_[letter + 1];
  if (number.digits != 1 || number.value < 1 || number.value > 4) return std::nullopt;
  std::size_t end = letter + 2;
  if (!year_first && parts(end)) ++end;
  const Token* year = year_first ? &tokens_[p] : token(end);
  if (year == nullptr || !is_year(*year)) return std::nullopt;
  const std::uint32_t last = number.value * kMonthsOfQuarter;
  return Match{{month_in(year->value, last - kMonthsOfQuarter + 1), month_in(year->value, last)},
               end + (year_first ? 0 : 1) - p};
}

/// April/May 2021, January - March 2021, April, May, June 2021, Dezember/Januar 2021: months one after the other.
std::optional<DateReader::Match> DateReader::months_of_year(std::size_t p) const {
  if (context_ != DateContext::line) return std::nullopt;
  const std::uint8_t first = month_of(tokens_[p]);
  if (first == 0) return std::nullopt;
  std::uint8_t last = first;
  bool wraps = false;
  std::size_t end = p + 1;
  for (; token(end + 1) != nullptr; end += 2) {
    const bool joined = joins(end) || tokens_[end].word == "/" || lists(tokens_[end]);
    const std::uint8_t next = joined ? month_of(tokens_[end + 1]) : std::uint8_t{0};
    if (next == 0) break;
    if (next == last || wraps || (next < last && !(last >= 11 && next <= 2))) return std::nullopt;
    wraps = next < last;
    last = next;
  }
  if (end == p + 1) return std::nullopt;
  std::size_t used = end - p;
  const std::uint32_t year = year_after(p, used);
  if (year == 0) return std::nullopt;
  return Match{{month_in(wraps ? year - 1 : year, first), month_in(year, last)}, used};
}

}  // namespace asterism
