// SPDX-License-Identifier: Apache-2.0
// Weighted links between nodes, those of each node side by side: for measures that go over all links again and again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace asterism {

/// A link seen from one of its ends.
struct HalfEdge {
  std::uint32_t to = 0;
  float weight = 0;
};

/// The links of nodes numbered from 0.
class Adjacency {
 public:
  std::uint32_t node_count() const noexcept { return static_cast<std::uint32_t>(first_.size() - 1); }
  std::span<const HalfEdge> of(std::uint32_t node) const noexcept {
    return {links_.data() + first_[node], links_.data() + first_[node + 1]};
  }

  /// Adds a link of the node after the last.
  void add(HalfEdge link) { links_.push_back(link); }
  /// Adds the node whose links were added.
  void end_node() { first_.push_back(static_cast<std::uint32_t>(links_.size())); }

  /// The links between `nodes` nodes that `each(add)` hands to `add(from, link)`, each node's in that order. `each` is
  /// called twice, to count them and to put them in place. Cost: O(V + E).
  template <typename Each>
  static Adjacency collect(std::size_t nodes, const Each& each) {
    Adjacency made;
    made.first_.assign(nodes + 1, 0);
    each([&made](std::uint32_t from, HalfEdge) { ++made.first_[from + 1]; });
    std::partial_sum(made.first_.begin(), made.first_.end(), made.first_.begin());
    made.links_.resize(made.first_.back());
    std::vector<std::uint32_t> next(made.first_.begin(), made.first_.end() - 1);
    each([&](std::uint32_t from, HalfEdge link) { made.links_[next[from]++] = link; });
    return made;
  }

 private:
  std::vector<std::uint32_t> first_{0};  ///< where the links of each node begin, and the end of all
  std::vector<HalfEdge> links_;
};

}  // namespace asterism
