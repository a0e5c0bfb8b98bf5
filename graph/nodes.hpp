// SPDX-License-Identifier: Apache-2.0
// Works, topics and projects as nodes in key order.
#pragma once

#include "asterism/corpus.hpp"
#include "asterism/graph.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace asterism {

/// Which node each work, topic and project of a corpus became; none for a topic that is left out.
struct NodeNumbers {
  std::vector<std::optional<NodeId>> works;
  std::vector<std::optional<NodeId>> topics;
  std::vector<std::optional<NodeId>> projects;
};

/// Fills `graph.nodes` from `corpus`, whose titles, names and links are moved out; its log, references and
/// memberships stay as they are. Cost: O(n log n).
NodeNumbers add_nodes(Corpus& corpus, TopicScope scope, Graph& graph);

}  // namespace asterism
