// SPDX-License-Identifier: Apache-2.0
// Which entry stands beside another, in its file or in time, and which one is of a day.
#pragma once

#include "pointers.hpp"

#include "asterism/log.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace asterism {

/// An entry found; `share` is how sure it is to be the one meant. Range: (0, 1].
struct Neighbour {
  std::uint32_t entry = 0;
  float share = 1;
};

class Neighbours {
 public:
  /// Cost: O(n log n) in the entries.
  Neighbours(const Log& log, const std::vector<std::uint32_t>& work_of_entry);

  /// The entry that `direction` leads to from `entry`: of `kind`, where that is given, among the three nearest. A log
  /// may run either way: what was logged before stands above within a day, and where the newest day comes first in the
  /// day below. None: there is none, or several of one day.
  std::optional<Neighbour> find(std::uint32_t entry, Direction direction, std::optional<NodeKind> kind) const;
  /// The only entry (of `kind`) of a day that `entry` names; without a year it is the last such day before `entry`,
  /// or else the next.
  std::optional<Neighbour> of_day(std::uint32_t entry, PartialDate day, std::optional<NodeKind> kind) const;

 private:
  struct Run {  // entries of one file and date
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };
  bool fits(std::uint32_t entry, std::uint32_t other, std::optional<NodeKind> kind) const;
  std::optional<Neighbour> nearest(std::uint32_t entry, Run among, bool downwards, std::optional<NodeKind> kind) const;
  std::optional<Neighbour> in_time(std::uint32_t entry, bool later, std::optional<NodeKind> kind) const;
  std::optional<Neighbour> only_of(std::uint32_t entry, std::chrono::sys_days day, std::optional<NodeKind> kind) const;

  const Log& log_;
  const std::vector<std::uint32_t>& work_of_entry_;
  std::vector<Run> files_;  // by source
  std::vector<Run> runs_;
  std::vector<std::uint32_t> run_of_;                                   // by entry
  std::vector<bool> newest_first_;                                      // by source
  std::vector<std::pair<std::chrono::sys_days, std::uint32_t>> dated_;  // by day, then entry
};

}  // namespace asterism
