// SPDX-License-Identifier: Apache-2.0
// The one adapter that shows a Graph to Boost.Graph: a compressed sparse row graph of weighted links.
#include "boost_graph.hpp"

#include <cassert>
#include <utility>

namespace asterism {

LinkGraph link_graph(const Graph& graph, std::span<const float> weights) {
  assert(weights.size() == graph.edges.size());
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
  std::vector<WeightedLink> links;
  ends.reserve(2 * graph.edges.size());
  links.reserve(2 * graph.edges.size());
  for (std::uint32_t i = 0; i < graph.edges.size(); ++i) {
    if (weights[i] <= 0) continue;
    const auto source = static_cast<std::uint32_t>(graph.edges[i].source);
    const auto target = static_cast<std::uint32_t>(graph.edges[i].target);
    ends.emplace_back(source, target);
    ends.emplace_back(target, source);
    links.insert(links.end(), 2, {.edge = i, .weight = weights[i]});
  }
  return {boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), links.begin(),
          static_cast<std::uint32_t>(graph.nodes.size())};
}

std::vector<std::uint32_t> normalise(LinkGraph& links) {
  std::vector<std::uint32_t> sinks;
  for (std::uint32_t node = 0; node < num_vertices(links); ++node) {
    const auto [begin, end] = out_edges(node, links);
    double sum = 0;
    for (auto link = begin; link != end; ++link) sum += static_cast<double>(links[*link].weight);
    if (begin == end) sinks.push_back(node);
    for (auto link = begin; link != end; ++link) {
      links[*link].weight = static_cast<float>(static_cast<double>(links[*link].weight) / sum);
    }
  }
  return sinks;
}

}  // namespace asterism
