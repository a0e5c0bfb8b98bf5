// SPDX-License-Identifier: Apache-2.0
// What the author says about identity: which entries are one work, and which are not.
#pragma once

#include "works/entry_titles.hpp"

#include "asterism/config.hpp"
#include "asterism/diagnostics.hpp"
#include "asterism/log.hpp"

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace asterism {

/// Tables `[same]` and `[distinct]`, in entries.
class GivenIdentity {
 public:
  /// Says nothing.
  GivenIdentity() = default;
  /// Looks the works of `rules` up among the entries of `log`, whose visible titles are `titles`; a work that no entry
  /// is about is a warning. Cost: O(n log n) in the entries, nothing where the tables are empty.
  GivenIdentity(const Log& log, const EntryTitles& titles, const CorpusRules& rules, Diagnostics& diagnostics);

  /// Pairs of entries that are readings of one work.
  const std::vector<std::pair<std::uint32_t, std::uint32_t>>& same() const noexcept { return same_; }

  /// Whether the groups of entries with the representatives `kept` and `gone` may become one; then they do, and `kept`
  /// stands for it from now on.
  bool join(std::uint32_t kept, std::uint32_t gone);

 private:
  struct Side {
    std::uint32_t group = 0;  // row of `[distinct]`
    std::uint32_t side = 0;   // work of the row
  };
  std::vector<std::pair<std::uint32_t, std::uint32_t>> same_;
  std::map<std::uint32_t, std::vector<Side>> sides_;  // by representative; most have none
};

}  // namespace asterism
