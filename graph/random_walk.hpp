// SPDX-License-Identifier: Apache-2.0
// Where a random walk that often returns to its start is found: personalised PageRank.
#pragma once

#include "boost_graph.hpp"
#include "tally.hpp"

#include <cstdint>

namespace asterism {

struct WalkOptions {
  double damping = 0.6;  ///< probability of following a link instead of returning. Range: (0, 1)
  /// What may be left unspent at a vertex, per link of it; smaller is more exact and slower. Range: > 0.
  double tolerance = 1e-5;
};

/// The probability of being at each vertex for a walk that starts at `start`, as far as it is worth counting.
/// The links of each vertex must sum to 1. Cost: at most 1 / (tolerance · (1 - damping)) links, whatever the graph.
/// Source: Andersen, Chung & Lang 2006, doi:10.1109/FOCS.2006.44 (forward push, without laziness).
Tally walk(const LinkGraph& links, std::uint32_t start, const WalkOptions& options);

}  // namespace asterism
