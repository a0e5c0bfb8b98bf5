// SPDX-License-Identifier: Apache-2.0
// Importance of nodes: weighted PageRank by power iteration.
#include "adjacency.hpp"
#include "weights.hpp"

#include "asterism/measures.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <numeric>
#include <vector>

namespace asterism {
namespace {

/// The change of all scores together below which they are final.
constexpr double kSettled = 1e-9;

/// The ways along the edges of `graph`, symmetric ones both ways.
Adjacency ways_out(const Graph& graph) {
  return Adjacency::collect(graph.nodes.size(), [&graph](const auto& add) {
    for (const Edge& edge : graph.edges) {
      const auto source = static_cast<std::uint32_t>(edge.source);
      const auto target = static_cast<std::uint32_t>(edge.target);
      const float weight = edge.weight * edge.confidence;
      if (weight <= 0) continue;
      add(source, {.to = target, .weight = weight});
      if (is_symmetric(edge.relation)) add(target, {.to = source, .weight = weight});
    }
  });
}

/// The same ways from their other ends, each with its share of the weight of all ways out of where it comes from.
Adjacency ways_in(const Adjacency& out) {
  std::vector<double> sums(out.node_count(), 0.0);
  for (std::uint32_t node = 0; node < out.node_count(); ++node) {
    for (const HalfEdge& link : out.of(node)) sums[node] += static_cast<double>(link.weight);
  }
  return Adjacency::collect(out.node_count(), [&](const auto& add) {
    for (std::uint32_t node = 0; node < out.node_count(); ++node) {
      for (const HalfEdge& link : out.of(node)) {
        add(link.to, {.to = node, .weight = static_cast<float>(static_cast<double>(link.weight) / sums[node])});
      }
    }
  });
}

std::vector<std::uint32_t> nodes_without_links(const Adjacency& links) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t node = 0; node < links.node_count(); ++node) {
    if (links.of(node).empty()) found.push_back(node);
  }
  return found;
}

/// Boost's page_rank knows no weights, so the power iteration is spelled out.
std::vector<double> page_rank(const Adjacency& in, const std::vector<std::uint32_t>& sinks,
                              const RankOptions& options) {
  const auto nodes = static_cast<double>(in.node_count());
  std::vector<double> score(in.node_count(), 1.0 / nodes);
  std::vector<double> next(score.size());
  std::vector<double> flow(score.size());
  for (unsigned round = 0; round < options.rounds; ++round) {
    double stranded = 0;
    for (const std::uint32_t sink : sinks) stranded += score[sink];
    const double everywhere = (1.0 - options.damping + options.damping * stranded) / nodes;
    for (std::size_t node = 0; node < flow.size(); ++node) flow[node] = options.damping * score[node];
    for (std::uint32_t node = 0; node < in.node_count(); ++node) {
      double sum = everywhere;
      for (const HalfEdge& link : in.of(node)) sum += flow[link.to] * static_cast<double>(link.weight);
      next[node] = sum;
    }
    const double change = std::transform_reduce(score.begin(), score.end(), next.begin(), 0.0, std::plus<>(),
                                                [](double a, double b) { return std::abs(a - b); });
    score.swap(next);
    if (change < kSettled) break;
  }
  return score;
}

}  // namespace

std::vector<double> importance(const Graph& graph, const RankOptions& options) {
  assert(options.damping > 0 && options.damping < 1);
  if (graph.nodes.empty()) return {};
  const Adjacency out = ways_out(graph);
  std::vector<double> score = page_rank(ways_in(out), nodes_without_links(out), options);
  const double highest = *std::max_element(score.begin(), score.end());
  for (double& value : score) value = stored_score(value / highest);
  return score;
}

}  // namespace asterism
