// SPDX-License-Identifier: Apache-2.0
// The Louvain method: communities that make modularity large.
#include "louvain.hpp"

#include "buckets.hpp"
#include "tally.hpp"

#include <numeric>
#include <span>
#include <utility>

namespace asterism {
namespace {

/// A move must raise modularity by more than rounding can.
constexpr double kLeastGain = 1e-10;
/// Rounds over all nodes at most; a handful is usual, the bound only ends a trickle of tiny gains.
constexpr int kRoundsAtMost = 64;

/// One level of the method: its nodes are the communities found on the level before.
struct Level {
  Adjacency links;            ///< between different nodes, both ways
  std::vector<double> inner;  ///< weight inside each node, counted from both ends
};

/// Adds up the weights of `links` by the community they lead to.
void add_links(std::span<const HalfEdge> links, const std::vector<std::uint32_t>& community, Tally& tally) {
  for (const HalfEdge& link : links) tally.add(community[link.to], static_cast<double>(link.weight));
}

/// Moves nodes between communities as long as modularity rises.
class LocalMoves {
 public:
  LocalMoves(const Level& level, double resolution)
      : level_(level), community_(level.inner.size()), strength_(level.inner), to_(level.inner.size()) {
    std::iota(community_.begin(), community_.end(), 0U);
    for (std::uint32_t node = 0; node < community_.size(); ++node) {
      for (const HalfEdge& link : level_.links.of(node)) strength_[node] += static_cast<double>(link.weight);
    }
    total_ = strength_;
    const double all = std::accumulate(strength_.begin(), strength_.end(), 0.0);
    scale_ = all > 0 ? resolution / all : 0.0;
  }

  /// Tries all nodes, then again those near a node that moved. Whether any did.
  bool run() {
    bool moved = false;
    waiting_.assign(community_.size(), true);
    std::vector<std::uint32_t> round(community_.size());
    std::iota(round.begin(), round.end(), 0U);
    for (int count = 0; count < kRoundsAtMost && !round.empty(); ++count) {
      std::vector<std::uint32_t> next;
      for (const std::uint32_t node : round) {
        waiting_[node] = false;
        if (!move(node)) continue;
        moved = true;
        call_neighbours(node, next);
      }
      round.swap(next);
    }
    return moved;
  }

  const std::vector<std::uint32_t>& community() const noexcept { return community_; }

 private:
  /// Puts the neighbours that `node` has left, and that are not called yet, into the next round.
  void call_neighbours(std::uint32_t node, std::vector<std::uint32_t>& next) {
    for (const HalfEdge& link : level_.links.of(node)) {
      if (waiting_[link.to] || community_[link.to] == community_[node]) continue;
      waiting_[link.to] = true;
      next.push_back(link.to);
    }
  }

  bool move(std::uint32_t node) {
    add_links(level_.links.of(node), community_, to_);
    const std::uint32_t home = community_[node];
    total_[home] -= strength_[node];
    // What joining a community adds to modularity, in units of half the weight of all links.
    const double expected = scale_ * strength_[node];
    const auto gain = [&](std::uint32_t community, double weight) { return weight - expected * total_[community]; };
    std::uint32_t best = home;
    double best_gain = gain(home, to_[home]);
    to_.drain([&](std::uint32_t community, double weight) {
      const double here = gain(community, weight);
      if (here <= best_gain - kLeastGain) return;
      const bool better = here > best_gain + kLeastGain;
      if (!better && (best == home || community >= best)) return;
      best = community;
      best_gain = here;
    });
    total_[best] += strength_[node];
    community_[node] = best;
    return best != home;
  }

  const Level& level_;
  std::vector<std::uint32_t> community_;
  std::vector<double> strength_;
  std::vector<double> total_;  ///< strength of each community
  Tally to_;                   ///< weight from the node at hand to each community
  std::vector<bool> waiting_;  ///< to be tried in this round or the next
  double scale_ = 0;
};

/// Numbers `community` from 0 in the order of first members. Returns how many there are.
std::uint32_t renumber(std::vector<std::uint32_t>& community) {
  std::vector<std::uint32_t> number(community.size(), 0);
  std::uint32_t count = 0;
  for (std::uint32_t& label : community) {
    if (number[label] == 0) number[label] = ++count;
    label = number[label] - 1;
  }
  return count;
}

/// The level whose nodes are the `count` communities of `level`.
Level aggregate(const Level& level, const std::vector<std::uint32_t>& community, std::uint32_t count) {
  Level next{.links = {}, .inner = std::vector<double>(count, 0.0)};
  Tally to(count);
  Buckets members(community.size(), count, [&community](std::size_t node) { return community[node]; });
  for (std::uint32_t source = 0; source < count; ++source) {
    for (const std::uint32_t node : members.of(source)) {
      next.inner[source] += level.inner[node];
      add_links(level.links.of(node), community, to);
    }
    to.drain([&](std::uint32_t other, double weight) {
      if (other == source) {
        next.inner[source] += weight;
      } else {
        next.links.add({.to = other, .weight = static_cast<float>(weight)});
      }
    });
    next.links.end_node();
  }
  return next;
}

}  // namespace

std::vector<std::uint32_t> louvain(Adjacency links, double resolution) {
  const std::size_t nodes = links.node_count();
  Level level{.links = std::move(links), .inner = std::vector<double>(nodes, 0.0)};
  std::vector<std::uint32_t> community(nodes);
  std::iota(community.begin(), community.end(), 0U);
  for (;;) {
    LocalMoves moves(level, resolution);
    if (!moves.run()) return community;
    std::vector<std::uint32_t> merged = moves.community();
    const std::uint32_t count = renumber(merged);
    for (std::uint32_t& label : community) label = merged[label];
    level = aggregate(level, merged, count);
  }
}

}  // namespace asterism
