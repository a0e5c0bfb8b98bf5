// SPDX-License-Identifier: Apache-2.0
// Weighs what the short dates of a log can be.
#include "dates/short_years.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace asterism {
namespace {

constexpr std::string_view kSeparators = "-/.";
/// Units: bytes. A date that opens a line begins before that.
constexpr std::size_t kLook = 24;
constexpr unsigned kLongestMonth = 31;
constexpr unsigned kMonths = 12;

/// Three numbers with one sign between them.
struct Triple {
  std::array<unsigned, 3> values{};
  std::array<std::size_t, 3> digits{};
  char separator = '-';
  std::string_view text;

  bool is_short() const { return digits[0] == 2 && digits[1] <= 2 && digits[2] == 2; }
  bool may_begin_with_year() const {
    return values[1] >= 1 && values[1] <= kMonths && values[2] >= 1 && values[2] <= kLongestMonth;
  }
  bool may_end_with_year() const {
    const auto [low, high] = std::minmax(values[0], values[1]);
    return low >= 1 && low <= kMonths && high <= kLongestMonth;
  }
};

/// The numbers that the digit at `begin` of `line` opens, if a date may be built so.
std::optional<Triple> triple_at(std::string_view line, std::size_t begin) {
  const bool inside = begin > 0 && std::string_view(" \t([{*_~|\"'").find(line[begin - 1]) == std::string_view::npos &&
                      static_cast<unsigned char>(line[begin - 1]) < 0x80;
  if (inside) return std::nullopt;
  Triple triple;
  std::size_t at = begin;
  for (std::size_t i = 0; i < triple.values.size(); ++i) {
    if (i > 0) {
      if (at >= line.size() || kSeparators.find(line[at]) == std::string_view::npos) return std::nullopt;
      if (i > 1 && line[at] != triple.separator) return std::nullopt;
      triple.separator = line[at++];
    }
    for (; at < line.size() && is_ascii_digit(line[at]) && triple.digits[i] <= 4; ++at, ++triple.digits[i])
      triple.values[i] = triple.values[i] * 10 + static_cast<unsigned>(line[at] - '0');
    if (triple.digits[i] == 0 || triple.digits[i] > 4) return std::nullopt;
  }
  triple.text = line.substr(begin, at - begin);
  const bool goes_on = at + 1 < line.size() && kSeparators.find(line[at]) != std::string_view::npos &&
                       is_ascii_digit(line[at + 1]);  // "12-34-56-78"
  return goes_on ? std::nullopt : std::optional(triple);
}

/// The numbers of the first date that `line` may begin with, maybe behind others: "Day 3 (24-05-09)".
std::optional<Triple> leading_triple(std::string_view line) {
  const std::size_t end = std::min(line.size(), kLook);
  for (std::size_t at = 0; at < end; ++at) {
    if (!is_ascii_digit(line[at])) continue;
    if (auto triple = triple_at(line, at)) return triple;
    while (at + 1 < end && is_ascii_digit(line[at + 1])) ++at;
  }
  return std::nullopt;
}

std::size_t lowest(const std::bitset<100>& values) {
  std::size_t value = 0;
  while (value < values.size() && !values.test(value)) ++value;
  return value;
}

/// Whether no value is missing between the lowest and the highest of `values`.
bool follow_each_other(const std::bitset<100>& values) {
  std::size_t end = lowest(values);
  while (end < values.size() && values.test(end)) ++end;
  return end - lowest(values) == values.count();
}

/// Whether `values` hold what is no day: 00, 99.
bool hold_years(const std::bitset<100>& values) { return values.test(0) || (values >> (kLongestMonth + 1)).any(); }

/// Whether a log that has dates with `years` and `days` goes through days in few years, as logs do: `fewest` days or
/// more, three times as many as years, which follow each other and are no months.
bool passes(const std::bitset<100>& years, const std::bitset<100>& days, std::size_t fewest) {
  return days.count() >= fewest && years.count() * 3 <= days.count() && follow_each_other(years) &&
         lowest(years) > kMonths;
}

/// Whether `years` are so far from each other that no log has them: a span of ten or more of which most are missing.
bool are_scattered(const std::bitset<100>& years) {
  constexpr std::size_t widest = 10;
  std::size_t highest = years.size();
  while (highest > 0 && !years.test(highest - 1)) --highest;
  const std::size_t span = highest - std::min(highest, lowest(years));
  return span > widest && years.count() * 2 < span;
}

}  // namespace

ShortYears DateOrder::years_with(char separator) const {
  const std::size_t place = kSeparators.find(separator);
  return place < years.size() ? years[place] : ShortYears::last;
}

DateOrder any_order() {
  DateOrder order;
  order.years.fill(ShortYears::last);
  return order;
}

void ShortYearEvidence::add_dotted(std::string_view line) {
  constexpr std::size_t length = 5;
  if (line.size() < length || line[2] != '.') return;
  const std::size_t behind = line.find_first_not_of(" \t", length);
  if (behind != std::string_view::npos && line[behind] != '|') return;  // of a table
  const auto digit = [&](std::size_t at) { return is_ascii_digit(line[at]); };
  if (!digit(0) || !digit(1) || !digit(3) || !digit(4)) return;
  const unsigned first = number_of(line.substr(0, 2));
  const unsigned second = number_of(line.substr(3, 2));
  const auto [low, high] = std::minmax(first, second);
  if (low == 0 || low > kMonths || high > kLongestMonth) dotted_.numbers = true;
  if (high <= kMonths) return;
  (first > second ? dotted_.day_first : dotted_.month_first) = true;
}

void ShortYearEvidence::add(std::string_view line) {
  constexpr unsigned century = 2000;
  add_dotted(line);
  const auto triple = leading_triple(line);
  if (!triple) return;
  const bool front = triple->digits[0] == 4;
  if (front != (triple->digits[2] == 4) && (triple->digits[1] <= 2)) {
    const unsigned year = triple->values[front ? 0 : 2];
    if (year >= century && year < century + years_.size()) years_.set(year - century);
  } else if (triple->is_short() && (triple->may_begin_with_year() || triple->may_end_with_year())) {
    Dates& dates = dates_[kSeparators.find(triple->separator)];
    dates.firsts.set(triple->values[0]);
    dates.lasts.set(triple->values[2]);
    if (triple->values[1] <= kMonths) dates.months.set(triple->values[1]);
    dates.month_in_front = dates.month_in_front || triple->values[1] > kMonths;
  }
}

void ShortYearEvidence::add(const ShortYearEvidence& other) {
  for (std::size_t i = 0; i < dates_.size(); ++i) {
    dates_[i].firsts |= other.dates_[i].firsts;
    dates_[i].lasts |= other.dates_[i].lasts;
    dates_[i].months |= other.dates_[i].months;
    dates_[i].month_in_front = dates_[i].month_in_front || other.dates_[i].month_in_front;
  }
  years_ |= other.years_;
  dotted_.day_first = dotted_.day_first || other.dotted_.day_first;
  dotted_.month_first = dotted_.month_first || other.dotted_.month_first;
  dotted_.numbers = dotted_.numbers || other.dotted_.numbers;
}

/// Dates that leave no choice go first, then the years of other dates, then how the log goes through its days.
ShortYears ShortYearEvidence::decide(std::size_t separator) const {
  const Dates& dates = dates_[separator];
  if (dates.firsts.none()) return ShortYears::untold;
  const bool clearly_first = hold_years(dates.firsts);
  const bool clearly_last = hold_years(dates.lasts) || dates.month_in_front;
  if (clearly_first || clearly_last)
    return clearly_first == clearly_last ? ShortYears::untold : clearly_first ? ShortYears::first : ShortYears::last;
  const bool known_first = (dates.firsts & ~years_).none();
  const bool known_last = (dates.lasts & ~years_).none();
  if (known_first != known_last) return known_first ? ShortYears::first : ShortYears::last;
  // "24.12.18", "24.12.19": with dots and slashes a custom must be outweighed, but no log has "24.06.02", "24.07.19",
  // "24.07.30" in the years 2002 to 2030, nor "23/1/17", "23/1/18", "23/1/19" on the same day of three years. With dots
  // that may be.
  const bool same_day = kSeparators[separator] == '/' && dates.firsts.count() == 1;
  const bool unlikely_last = same_day || (are_scattered(dates.lasts) && dates.months.count() >= 2);
  const std::size_t fewest = kSeparators[separator] == '-' || unlikely_last ? 3 : 9;
  const bool first = passes(dates.firsts, dates.lasts, fewest);
  const bool last = passes(dates.lasts, dates.firsts, 3);
  return first == last ? ShortYears::untold : first ? ShortYears::first : ShortYears::last;
}

DateOrder ShortYearEvidence::complete(DayMonthOrder order) const {
  DateOrder complete = order;
  if (dotted_.month_first && !dotted_.day_first && !dotted_.numbers) complete.dotted_days = DayMonthOrder::month_first;
  for (std::size_t i = 0; i < kSeparators.size(); ++i) {
    if (const ShortYears told = decide(i); told != ShortYears::untold) complete.years[i] = told;
  }
  return complete;
}

std::optional<std::string_view> find_untold_year(std::string_view line, DateOrder order) {
  const auto triple = leading_triple(line);
  if (!triple || !triple->is_short() || order.years_with(triple->separator) != ShortYears::untold) return std::nullopt;
  const bool either =
      triple->may_begin_with_year() && triple->may_end_with_year() && triple->values[0] != 0 && triple->values[2] != 0;
  return either ? std::optional(triple->text) : std::nullopt;
}

}  // namespace asterism
