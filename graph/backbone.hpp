// SPDX-License-Identifier: Apache-2.0
// Which works share topics, and which of these edges are worth drawing.
#pragma once

#include "asterism/graph.hpp"

#include <vector>

namespace asterism {

struct BackboneOptions {
  double alpha = 0.2;    ///< significance level of the disparity filter. Range: (0, 1]
  unsigned threads = 1;  ///< any number gives the same edges
};

/// The `shares_topics` edges between works of `graph`, found through its `about` edges, which must be sorted.
/// A pair's weight is 1 - Π(1 - rarity(t)·√(w₁(t)·w₂(t))) over the topics t it shares. Kept are the pairs that
/// the disparity filter finds significant at level `options.alpha` for one of the two works, the strongest few of each
/// work, and always the strongest of all; experiments also keep theirs to others of their
/// project and to what was read just before. Order: by source,
/// then target; source before target in key order. Cost: O(m log m) time in memberships, O(V) memory besides the
/// answer. Source: Serrano, Boguñá & Vespignani 2009, doi:10.1073/pnas.0808904106. Their places and topics are appended
/// to the lists of `graph`.
std::vector<Edge> shared_topic_edges(Graph& graph, const BackboneOptions& options);

}  // namespace asterism
