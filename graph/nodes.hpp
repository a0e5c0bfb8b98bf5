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

enum class NodeOrigin : std::uint8_t { work, topic, project };

/// A node to be: which work, topic or project of a corpus it comes from.
struct PlannedNode {
  NodeOrigin origin = NodeOrigin::work;
  std::uint32_t place = 0;
};

/// The nodes of a graph in key order.
struct NodePlan {
  NodeNumbers numbers;
  std::vector<PlannedNode> nodes;
};

/// Which nodes the graph of `corpus` has. Cost: O(n log n).
NodePlan plan_nodes(const Corpus& corpus, TopicScope scope);

/// Makes the nodes of `plan`. Works, entries, and the keys, titles and names of topics and projects are moved out of
/// `corpus`; what edges are made of stays as it is. Cost: O(n).
std::vector<Node> make_nodes(Corpus& corpus, const NodePlan& plan);

}  // namespace asterism
