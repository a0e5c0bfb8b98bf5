// SPDX-License-Identifier: Apache-2.0
// Levels of headings that hold days between signs behind any name.
#pragma once

#include "titles/title_dates.hpp"

#include "asterism/date.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace asterism {

/// Counts the headings of each level, and those with a day between signs.
class DatedLevels {
 public:
  void count(std::uint8_t level, const std::optional<DateSpan>& day) {
    Level& counted = levels_.at(level);
    ++counted.headings;
    if (day) counted.days.push_back(day->first.year * 10000 + day->first.month * 100 + day->first.day);
  }

  /// Where three, and half, are so and go one way: one such day may be that of anything, and so may days in no order.
  std::vector<std::uint8_t> of_rows() const {
    std::vector<std::uint8_t> rows;
    for (std::size_t level = 0; level < levels_.size(); ++level) {
      if (levels_[level].is_row()) rows.push_back(static_cast<std::uint8_t>(level));
    }
    return rows;
  }

 private:
  struct Level {
    std::size_t headings = 0;
    std::vector<int> days;  // as they are read: 20240503

    bool is_row() const {
      return days.size() >= kRowOfDays && days.size() * 2 >= headings &&
             (std::is_sorted(days.begin(), days.end()) || std::is_sorted(days.begin(), days.end(), std::greater<>()));
    }
  };
  std::array<Level, 7> levels_;
};

}  // namespace asterism
