// SPDX-License-Identifier: Apache-2.0
// Which work is about which topic, readable from both sides.
#include "incidence.hpp"

#include "../parallel/in_order.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace asterism {
namespace {

/// Nodes whose members a thread puts in order at a time.
constexpr std::size_t kNodesAtOnce = 512;

/// Puts the strongest `most` of `members`, which have weights for roots, in front and in order, and takes the roots.
void put_strongest_first(std::span<Member> members, std::size_t most) {
  const auto stronger = [](const Member& a, const Member& b) {
    return a.root != b.root ? a.root > b.root : a.work < b.work;
  };
  const std::span<Member> shown = members.first(std::min(members.size(), most));
  if (shown.size() < members.size()) std::nth_element(members.begin(), shown.end(), members.end(), stronger);
  std::sort(shown.begin(), shown.end(), stronger);
  for (Member& member : shown) member.root = std::sqrt(member.root);
}

}  // namespace

Incidence::Incidence(const Graph& graph, unsigned threads)
    : edges_(graph.edges), first_edge_(graph.nodes.size() + 1, 0), first_member_(graph.nodes.size() + 1, 0) {
  for (const Edge& edge : graph.edges) {
    ++first_edge_[index(edge.source) + 1];
    if (edge.relation == Relation::about) ++first_member_[index(edge.target) + 1];
  }
  std::partial_sum(first_edge_.begin(), first_edge_.end(), first_edge_.begin());
  std::partial_sum(first_member_.begin(), first_member_.end(), first_member_.begin());
  members_.resize(first_member_.back());
  std::vector<std::uint32_t> next(first_member_.begin(), first_member_.end() - 1);
  for (const Edge& edge : graph.edges) {
    if (edge.relation == Relation::about) members_[next[index(edge.target)]++] = {edge.source, edge.weight};
  }
  struct Done {};  // each topic's members are put in order where they are
  const auto sort_some = [&](std::size_t number, Done&) {
    const std::size_t end = std::min((number + 1) * kNodesAtOnce, graph.nodes.size());
    for (std::size_t node = number * kNodesAtOnce; node < end; ++node) {
      const std::size_t begin = first_member_[node];
      put_strongest_first({members_.data() + begin, first_member_[node + 1] - begin}, kMembersShown);
    }
  };
  in_order<Done>((graph.nodes.size() + kNodesAtOnce - 1) / kNodesAtOnce, threads, sort_some, [](Done) {});
}

}  // namespace asterism
