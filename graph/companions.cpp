// SPDX-License-Identifier: Apache-2.0
// Projects and days of experiments.
#include "companions.hpp"

namespace asterism {
namespace {

constexpr std::uint32_t kNone = 0xffffffff;
/// What was read longer ago is background of much else as well.
constexpr std::chrono::days kReadBefore{14};

}  // namespace

Companions::Companions(const Graph& graph)
    : graph_(graph), projects_(graph.nodes.size(), kNone), days_(graph.nodes.size()) {
  for (const Edge& edge : graph.edges) {
    const bool member = edge.relation == Relation::part_of && is_experiment(edge.source);
    if (member) projects_[index(edge.source)] = static_cast<std::uint32_t>(index(edge.target));
  }
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    const auto& start = graph.nodes[i].start;
    if (start && start->day != 0 && is_work(graph.nodes[i].kind)) days_[i] = first_day(*start);
  }
}

bool Companions::are_siblings(NodeId a, NodeId b) const {
  return projects_[index(a)] != kNone && projects_[index(a)] == projects_[index(b)];
}

bool Companions::was_read_for(NodeId experiment, NodeId work) const {
  const auto made = days_[index(experiment)];
  const auto read = days_[index(work)];
  return made && read && !is_experiment(work) && *read <= *made && *made - *read <= kReadBefore;
}

}  // namespace asterism
