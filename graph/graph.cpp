// SPDX-License-Identifier: Apache-2.0
// Finding nodes by key, what edges list, and numbering edges.
#include "asterism/graph.hpp"

#include <algorithm>

namespace asterism {

std::span<const Evidence> evidence_of(const Graph& graph, const Edge& edge) {
  return std::span(graph.evidence).subspan(edge.evidence.first, edge.evidence.count);
}

std::span<const NodeId> shared_topics_of(const Graph& graph, const Edge& edge) {
  return std::span(graph.shared).subspan(edge.shared.first, edge.shared.count);
}

std::span<const std::string> section_of(const Graph& graph, const Reading& reading) {
  if (reading.section >= graph.sections.size()) return {};
  return graph.sections[reading.section];
}

std::optional<NodeId> find_node(const Graph& graph, std::string_view key) {
  const auto place = std::lower_bound(graph.nodes.begin(), graph.nodes.end(), key,
                                      [](const Node& node, std::string_view wanted) { return node.key < wanted; });
  if (place == graph.nodes.end() || place->key != key) return std::nullopt;
  return NodeId{static_cast<std::uint32_t>(place - graph.nodes.begin())};
}

std::string edge_id(const Graph& graph, std::size_t edge) {
  std::size_t width = 1;
  for (std::size_t most = graph.edges.size(); most > 10; most = (most + 9) / 10) ++width;
  std::string id(width + 1, '0');
  id[0] = 'e';
  for (std::size_t place = width; place > 0 && edge > 0; --place, edge /= 10) {
    id[place] = static_cast<char>('0' + edge % 10);
  }
  return id;
}

}  // namespace asterism
