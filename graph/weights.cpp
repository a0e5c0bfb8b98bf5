// SPDX-License-Identifier: Apache-2.0
// How strong edges are: what one place says, how places add up, how rare a topic is.
#include "weights.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace asterism {
namespace {

/// How much one place that carries `relation` says about the pair. Range: (0, 1].
double relation_strength(Relation relation) noexcept {
  switch (relation) {
    case Relation::same_as:
    case Relation::part_of:
      return 1.0;
    case Relation::mentions:
      return 0.5;
    case Relation::similar_to:
    case Relation::related_to:
      return 0.7;
    default:
      return 0.9;
  }
}

}  // namespace

double reference_weight(Relation relation, std::size_t places) noexcept {
  return 1.0 - std::pow(1.0 - relation_strength(relation), static_cast<double>(places));
}

float rule_confidence(Rule rule) noexcept {
  switch (rule) {
    case Rule::topic_given:
    case Rule::project_path:
      return 1.0F;
    case Rule::topic_title:
      return 0.95F;
    case Rule::series:
      return 0.9F;
    default:
      return 0.85F;
  }
}

double topic_rarity(std::size_t members, std::size_t works) noexcept {
  assert(members > 0 && works >= members);
  const double all = static_cast<double>(works);
  return std::log1p(all / static_cast<double>(members)) / std::log1p(all);
}

std::vector<double> rarities(const Graph& graph) {
  std::vector<std::size_t> members(graph.nodes.size(), 0);
  std::size_t works = 0;
  for (const Node& node : graph.nodes) works += is_work(node.kind) ? 1U : 0U;
  for (const Edge& edge : graph.edges) {
    if (edge.relation == Relation::about) ++members[index(edge.target)];
  }
  std::vector<double> rarity(graph.nodes.size(), 1.0);
  for (std::size_t i = 0; i < rarity.size(); ++i) {
    if (members[i] > 0) rarity[i] = topic_rarity(members[i], works);
  }
  return rarity;
}

float stored_weight(double value) noexcept {
  assert(std::isfinite(value));
  return static_cast<float>(std::clamp(std::round(value * 1e4) / 1e4, 1e-4, 1.0));
}

double stored_score(double value) noexcept {
  assert(std::isfinite(value));
  return std::clamp(std::round(value * 1e6) / 1e6, 1e-6, 1.0);
}

}  // namespace asterism
