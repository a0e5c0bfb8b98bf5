// SPDX-License-Identifier: Apache-2.0
// Which work is about which topic, readable from both sides.
#pragma once

#include "asterism/graph.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace asterism {

/// One `about` edge seen from one of its ends.
struct Incident {
  NodeId other{};
  std::uint32_t edge = 0;
  float weight = 0;
  float root = 0;  ///< √weight
};

/// The `about` edges of a graph by work and by topic.
class Incidence {
 public:
  /// Cost: O(V + E), and O(m log m) to sort the m members of a topic.
  explicit Incidence(const Graph& graph);

  /// For a work its topics by key, for a topic its works by weight downwards, then key; for others nothing.
  std::span<const Incident> of(NodeId node) const noexcept;

 private:
  std::vector<std::uint32_t> first_;
  std::vector<Incident> incidents_;
};

}  // namespace asterism
