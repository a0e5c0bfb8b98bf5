// SPDX-License-Identifier: Apache-2.0
// Which entry stands beside another, in its file or in time.
#pragma once

#include "references/pointers.hpp"

#include "asterism/log.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace asterism {

/// An entry found; `share` is how sure it is to be the one meant. Range: (0, 1].
struct Neighbour {
  std::uint32_t entry = 0;
  float share = 1;
};

/// The one day of `entry`; none: it has no date, a range or no full one.
std::optional<std::chrono::sys_days> single_day(const Entry& entry);

/// Entries [begin, end) of a log.
struct EntryRun {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

class Neighbours {
 public:
  /// Cost: O(n) in the entries.
  Neighbours(const Log& log, const std::vector<std::uint32_t>& work_of_entry);

  /// The entry that `direction` leads to from `entry`: of `kind`, where that is given, among the three nearest. A log
  /// may run either way: what was logged before stands above within a day, and where the newest day comes first in the
  /// day below. None: there is none, or several of one day.
  std::optional<Neighbour> find(std::uint32_t entry, Direction direction, std::optional<NodeKind> kind) const;
  /// The entry right above or below `entry` in the list or table that both stand in.
  std::optional<Neighbour> in_list(std::uint32_t entry, Direction direction) const;
  /// The entries of a file, by line.
  EntryRun entries_of(SourceId file) const { return files_[static_cast<std::size_t>(file)]; }
  /// Whether `other` is another work, and of `kind` as far as that is known.
  bool fits(std::uint32_t entry, std::uint32_t other, std::optional<NodeKind> kind) const;

 private:
  std::optional<Neighbour> nearest(std::uint32_t entry, EntryRun among, bool downwards,
                                   std::optional<NodeKind> kind) const;
  std::optional<Neighbour> in_time(std::uint32_t entry, bool later, std::optional<NodeKind> kind) const;

  const Log& log_;
  const std::vector<std::uint32_t>& work_of_entry_;
  std::vector<EntryRun> files_;        // by source
  std::vector<EntryRun> runs_;         // of one file and date
  std::vector<std::uint32_t> run_of_;  // by entry
  std::vector<bool> newest_first_;     // by source
};

}  // namespace asterism
