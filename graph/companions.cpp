// SPDX-License-Identifier: Apache-2.0
// Projects and days of experiments.
#include "companions.hpp"

namespace asterism {

Companions::Companions(const Graph& graph)
    : graph_(graph), projects_(graph.nodes.size(), kNoProject), days_(graph.nodes.size()) {
  for (const Edge& edge : graph.edges) {
    const bool member = edge.relation == Relation::part_of && is_experiment(edge.source);
    if (member) projects_[index(edge.source)] = static_cast<std::uint32_t>(index(edge.target));
  }
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    const auto& start = graph.nodes[i].start;
    if (start && start->day != 0 && is_work(graph.nodes[i].kind)) days_[i] = first_day(*start);
  }
}

}  // namespace asterism
