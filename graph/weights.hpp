// SPDX-License-Identifier: Apache-2.0
// How strong edges are: what one place says, how places add up, how rare a topic is.
#pragma once

#include "asterism/graph.hpp"

#include <cstddef>
#include <vector>

namespace asterism {

/// Weight of a reference of `relation` found at `places` places: 1 - (1 - strength)^places, where the strength is how
/// much one place says about the pair. Range: (0, 1].
double reference_weight(Relation relation, std::size_t places) noexcept;

/// How sure a place found by `rule` shows what a topic or project edge says. Range: (0, 1].
float rule_confidence(Rule rule) noexcept;

/// How rare a topic of `members` works among `works` is: log(1 + works / members) / log(1 + works).
/// Range: (0, 1], 1 for a single member. Source: Spärck Jones 1972, doi:10.1108/eb026526, smoothed and scaled.
double topic_rarity(std::size_t members, std::size_t works) noexcept;

/// The rarity of every topic of `graph`, 1 for all other nodes. Cost: O(V + E).
std::vector<double> rarities(const Graph& graph);

/// How strongly `edge` pulls its ends together: weight · confidence, for `about` also · its topic's `rarity`.
/// Range: (0, 1].
inline float pull(const Edge& edge, const std::vector<double>& rarity) noexcept {
  const double rare = edge.relation == Relation::about ? rarity[index(edge.target)] : 1.0;
  return static_cast<float>(edge.weight * edge.confidence * rare);
}

/// `value` with four decimals, as weights are stored: results stay the same where a math library differs in
/// the last digit. Range: [0.0001, 1].
float stored_weight(double value) noexcept;

/// `value` with six decimals, as scores are given. Range: [0.000001, 1].
double stored_score(double value) noexcept;

}  // namespace asterism
