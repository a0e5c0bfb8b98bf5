// SPDX-License-Identifier: Apache-2.0
// Which work is about which topic, readable from both sides.
#include "incidence.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace asterism {

Incidence::Incidence(const Graph& graph) : first_(graph.nodes.size() + 1, 0) {
  for (const Edge& edge : graph.edges) {
    if (edge.relation != Relation::about) continue;
    ++first_[index(edge.source) + 1];
    ++first_[index(edge.target) + 1];
  }
  std::partial_sum(first_.begin(), first_.end(), first_.begin());
  incidents_.resize(first_.back());
  std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
  for (std::uint32_t i = 0; i < graph.edges.size(); ++i) {
    const Edge& edge = graph.edges[i];
    if (edge.relation != Relation::about) continue;
    const float root = std::sqrt(edge.weight);
    incidents_[next[index(edge.source)]++] = {.other = edge.target, .edge = i, .weight = edge.weight, .root = root};
    incidents_[next[index(edge.target)]++] = {.other = edge.source, .edge = i, .weight = edge.weight, .root = root};
  }
  const auto heavier = [](const Incident& a, const Incident& b) {
    return a.weight != b.weight ? a.weight > b.weight : a.other < b.other;
  };
  for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
    if (graph.nodes[node].kind != NodeKind::topic) continue;
    std::sort(incidents_.begin() + first_[node], incidents_.begin() + first_[node + 1], heavier);
  }
}

std::span<const Incident> Incidence::of(NodeId node) const noexcept {
  const std::size_t begin = first_[index(node)];
  return std::span(incidents_).subspan(begin, first_[index(node) + 1] - begin);
}

}  // namespace asterism
