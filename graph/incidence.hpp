// SPDX-License-Identifier: Apache-2.0
// Which work is about which topic, readable from both sides.
#pragma once

#include "asterism/graph.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace asterism {

/// A work that is about a topic.
struct Member {
  NodeId work{};
  float root = 0;  ///< √weight of its edge to the topic
};

/// The `about` edges of a graph by work and by topic.
class Incidence {
 public:
  /// A topic shows at most this many of its works, those that hold it most strongly: a topic that half the log shares
  /// says little about any pair, and all its pairs would be quadratic.
  static constexpr std::size_t kMembersShown = 32;

  /// Borrows: the edges of `graph`, which must be sorted. Cost: O(V + E). Any number of `threads` makes the same.
  Incidence(const Graph& graph, unsigned threads);

  /// The edges from `work` by target, `about` and others.
  std::span<const Edge> edges_from(NodeId work) const noexcept {
    return edges_.subspan(first_edge_[index(work)], first_edge_[index(work) + 1] - first_edge_[index(work)]);
  }
  /// The strongest works of `topic` by weight downwards, then key; for others nothing.
  std::span<const Member> members_of(NodeId topic) const noexcept {
    const std::size_t all = first_member_[index(topic) + 1] - first_member_[index(topic)];
    return {members_.data() + first_member_[index(topic)], all < kMembersShown ? all : kMembersShown};
  }

 private:
  std::span<const Edge> edges_;
  std::vector<std::uint32_t> first_edge_;    ///< by source, and the end
  std::vector<std::uint32_t> first_member_;  ///< by topic, and the end
  std::vector<Member> members_;              ///< of each topic the strongest first, and the others behind them
};

}  // namespace asterism
