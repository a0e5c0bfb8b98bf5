// SPDX-License-Identifier: Apache-2.0
// Which works share topics with a work, and how much.
#pragma once

#include "incidence.hpp"

#include "asterism/graph.hpp"

#include <span>
#include <vector>

namespace asterism {

struct Partner {
  NodeId work{};
  float weight = 0;
};

/// Finds the partners of one work after another; the array over all works is kept between them.
class PartnerSearch {
 public:
  /// Borrows: both. `rarity` is by node.
  PartnerSearch(const Incidence& incidence, const std::vector<double>& rarity);

  /// The works that share a topic with `work`, each with the weight of sharing: 1 - Π(1 - rarity(t)·√(w₁(t)·w₂(t)))
  /// over the topics t. Borrows: until the next call.
  std::span<Partner> partners(NodeId work);

 private:
  /// Adds the members of the topic that `about` leads to to the first `count` partners, and returns how many there are
  /// now.
  std::size_t meet_members(const Edge& about, std::size_t count);

  const Incidence& incidence_;
  const std::vector<double>& rarity_;
  std::vector<float> left_;        ///< by node: Π(1 - share) so far; 1: not met
  std::vector<Partner> partners_;  ///< those met, and room for all other works
};

}  // namespace asterism
