// SPDX-License-Identifier: Apache-2.0
// References, memberships and projects as edges: one for each source, target and relation.
#pragma once

#include "nodes.hpp"

#include "asterism/corpus.hpp"
#include "asterism/graph.hpp"

#include <vector>

namespace asterism {

/// The edges that `corpus` states, several places of one statement merged. A link or `mentions` at a place that already
/// carries a relation that a cue made between the same works is left out. Order: by source, target and relation.
/// Cost: O(n log n) in references, memberships and project members.
/// Their places are appended to `evidence`.
std::vector<Edge> stated_edges(const Corpus& corpus, const NodeNumbers& numbers, std::vector<Evidence>& evidence);

/// Whether `a` comes before `b`: by source, target, relation.
bool edge_less(const Edge& a, const Edge& b) noexcept;

}  // namespace asterism
