// SPDX-License-Identifier: Apache-2.0
// Communities of a graph, numbered by size.
#include "adjacency.hpp"
#include "louvain.hpp"
#include "weights.hpp"

#include "asterism/measures.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// Every edge both ways, as strong as it pulls its ends together.
Adjacency pulling_links(const Graph& graph) {
  const std::vector<double> rare = rarities(graph);
  return Adjacency::collect(graph.nodes.size(), [&](const auto& add) {
    for (const Edge& edge : graph.edges) {
      const float weight = pull(edge, rare);
      if (weight <= 0) continue;
      const auto source = static_cast<std::uint32_t>(edge.source);
      const auto target = static_cast<std::uint32_t>(edge.target);
      add(source, {.to = target, .weight = weight});
      add(target, {.to = source, .weight = weight});
    }
  });
}

std::vector<bool> isolated_nodes(const Adjacency& links) {
  std::vector<bool> isolated(links.node_count());
  for (std::uint32_t node = 0; node < isolated.size(); ++node) isolated[node] = links.of(node).empty();
  return isolated;
}

/// The number of each label, from 1 by size; labels are in the order of first members, which settles ties.
std::vector<std::uint32_t> numbers_by_size(const std::vector<std::uint32_t>& size) {
  std::vector<std::uint32_t> order(size.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&size](std::uint32_t a, std::uint32_t b) { return size[a] > size[b]; });
  std::vector<std::uint32_t> number(size.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) number[order[i]] = i + 1;
  return number;
}

}  // namespace

std::vector<std::uint32_t> communities(const Graph& graph, const CommunityOptions& options) {
  assert(options.resolution > 0);
  Adjacency links = pulling_links(graph);
  const std::vector<bool> isolated = isolated_nodes(links);
  std::vector<std::uint32_t> community = louvain(std::move(links), options.resolution);
  // A node without neighbours is a label of its own; size 0 puts these behind all others.
  std::vector<std::uint32_t> size(community.size(), 0);
  for (std::size_t i = 0; i < community.size(); ++i) size[community[i]] += isolated[i] ? 0U : 1U;
  const std::vector<std::uint32_t> number = numbers_by_size(size);
  for (std::size_t i = 0; i < community.size(); ++i) community[i] = isolated[i] ? 0 : number[community[i]];
  return community;
}

}  // namespace asterism
