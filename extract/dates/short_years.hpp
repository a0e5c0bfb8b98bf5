// SPDX-License-Identifier: Apache-2.0
// Where dates of three short numbers, "24-05-09", have their year: decided once for a log.
#pragma once

#include "asterism/date.hpp"

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace asterism {

/// Where the year stands in "24-05-09".
enum class ShortYears : std::uint8_t { untold, last, first };

/// In which order the numbers of dates stand.
struct DateOrder {
  DayMonthOrder days = DayMonthOrder::month_first;
  /// Of dates with '-', '/' and '.'. Without more, years are last with the latter two, as nearly everywhere.
  std::array<ShortYears, 3> years = {ShortYears::untold, ShortYears::last, ShortYears::last};

  /// Of "03.04": of dates with dots the day stands first nearly everywhere, but in a log that has "03.22".
  DayMonthOrder dotted_days = DayMonthOrder::day_first;
  /// What is read is called a date: "3.31" is one, too.
  bool is_called_date = false;
  /// "17.5." without a year is a day where it stands alone or in front of a title, and no number of a section.
  bool has_dotted_days = false;

  constexpr DateOrder() = default;
  /// That of the days alone says nothing more of years.
  constexpr DateOrder(DayMonthOrder order) : days(order) {}

  /// Of dates with `separator`: '-', '/' or '.'.
  ShortYears years_with(char separator) const;
};

/// For those who only ask whether there is a date: years are last where nothing else is possible to tell.
DateOrder any_order();

/// The short dates that a log begins lines with, and the years of the others.
class ShortYearEvidence {
 public:
  /// Takes in the date that `line` begins with, maybe behind a few words. Cost: O(1).
  void add(std::string_view line);
  void add(const ShortYearEvidence& other);
  /// `order` and where short years stand by the evidence.
  DateOrder complete(DayMonthOrder order) const;

 private:
  using Values = std::bitset<100>;
  struct Dates {
    Values firsts;
    Values lasts;
    std::bitset<13> months;       // in the middle
    bool month_in_front = false;  // "07-25-24"
  };

  /// What lines and cells that are nothing but two numbers of two digits with a dot between are: "22.03" and "03.22",
  /// or such as "10.45", which is no day.
  struct DottedDays {
    bool day_first = false;
    bool month_first = false;
    bool numbers = false;
  };

  ShortYears decide(std::size_t separator) const;
  void add_dotted(std::string_view line);

  DottedDays dotted_;
  std::array<Dates, 3> dates_;  // by separator
  Values years_;                // of full dates, from 2000 on
};

/// "24-05-09" at the beginning of `line`, maybe behind a few words, where the year may be first or last and `order`
/// does not say which.
std::optional<std::string_view> find_untold_year(std::string_view line, DateOrder order);

}  // namespace asterism
