// SPDX-License-Identifier: Apache-2.0
// Finding nodes by key and numbering edges.
#include "asterism/graph.hpp"

#include <algorithm>

namespace asterism {

std::optional<NodeId> find_node(const Graph& graph, std::string_view key) {
  const auto place = std::lower_bound(graph.nodes.begin(), graph.nodes.end(), key,
                                      [](const Node& node, std::string_view wanted) { return node.key < wanted; });
  if (place == graph.nodes.end() || place->key != key) return std::nullopt;
  return NodeId{static_cast<std::uint32_t>(place - graph.nodes.begin())};
}

std::string edge_id(const Graph& graph, std::size_t edge) {
  const std::size_t width = std::to_string(graph.edges.empty() ? 0 : graph.edges.size() - 1).size();
  const std::string number = std::to_string(edge);
  return "e" + std::string(width - std::min(width, number.size()), '0') + number;
}

}  // namespace asterism
