// SPDX-License-Identifier: Apache-2.0
// Reads a date at one place of a list of tokens; each form of dates is one function.
#pragma once

#include "dates/date_tokens.hpp"
#include "dates/dates.hpp"

#include "asterism/date.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace asterism {

/// Whether the calendar has `date`; without a year, in a leap year.
bool exists(PartialDate date);

/// Reads dates at a position in a list of tokens.
class DateReader {
 public:
  DateReader(const std::vector<Token>& tokens, DateOrder order, DateContext context)
      : tokens_(tokens), order_(order), context_(context) {}

  struct Match {
    DateSpan span;
    std::size_t tokens = 0;
  };

  /// A date, or two joined by a dash or a word such as "to".
  std::optional<Match> range_at(std::size_t place) const;
  /// A day that is written like one and does not exist.
  std::optional<Match> impossible_at(std::size_t place) const;
  /// A day of a year that no log is from: "2204-05-09", "May 9, 2204".
  std::optional<Match> odd_year_at(std::size_t place) const;

 private:
  std::optional<Match> at(std::size_t place) const;
  std::optional<Match> end_as_begun(std::size_t begin, std::size_t p) const;
  std::optional<Match> read(std::size_t place) const;

  const Token* token(std::size_t place) const { return place < tokens_.size() ? &tokens_[place] : nullptr; }
  bool mark(std::size_t place, std::string_view marks) const;
  bool tight_number(std::size_t place) const {
    return token(place) != nullptr && tokens_[place].kind == TokenKind::number && !tokens_[place].spaced;
  }
  bool joins(std::size_t place) const;
  bool is_of(std::size_t place) const;
  bool is_counted(std::size_t place) const;
  bool is_number_of_day(std::size_t place) const;
  bool glued_before(std::size_t place) const;
  bool glued_after(std::size_t place) const;
  bool is_glued(std::size_t place, const Match& match) const;
  std::uint32_t year_after(std::size_t p, std::size_t& used) const;
  std::size_t time_after(std::size_t p) const;
  std::uint32_t last_day_after(std::size_t p) const;

  /// The last day of a list, the year behind it, and how many tokens the whole has.
  struct ListedDays {
    PartialDate last;
    std::uint32_t year = 0;
    std::size_t tokens = 0;
  };
  std::optional<ListedDays> listed_days(std::size_t p, std::size_t used) const;

  /// Weeks of a year, and the place behind the last.
  struct Weeks {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::size_t next = 0;
  };
  std::optional<Weeks> weeks_at(std::size_t p) const;

  std::optional<Match> iso_week(std::size_t p) const;
  std::optional<Match> calendar_week(std::size_t p) const;
  std::optional<Match> week_of_year(std::size_t p) const;
  std::optional<Match> year_first(std::size_t p) const;
  std::optional<Match> compact(std::size_t p) const;
  std::optional<Match> out_of_range(std::size_t p) const;
  std::optional<Match> odd_numbers(std::size_t p) const;
  std::size_t odd_year_behind(std::size_t p) const;
  std::optional<Match> cjk(std::size_t p) const;
  bool may_be_short_year(std::size_t p) const;
  bool has_apostrophe(std::size_t p) const;
  std::optional<Match> short_year_first(std::size_t p) const;
  std::optional<Match> numeric(std::size_t p) const;
  std::optional<Match> slash_and_dash(std::size_t p) const;
  std::optional<Match> spaced_year_first(std::size_t p) const;
  std::optional<Match> spaced_dots(std::size_t p) const;
  std::optional<Match> day_month(std::size_t p) const;
  std::optional<Match> month_between(std::size_t p) const;
  std::optional<Match> month_day(std::size_t p) const;
  std::optional<Match> month_or_year(std::size_t p) const;
  std::optional<Match> quarter(std::size_t p) const;
  std::optional<Match> months_of_year(std::size_t p) const;

  const std::vector<Token>& tokens_;
  DateOrder order_;
  DateContext context_;
};

/// The dates that `tokens` hold, in order.
std::vector<FoundDate> dates_among(const std::vector<Token>& tokens, DateOrder order, DateContext context);

}  // namespace asterism
