// SPDX-License-Identifier: Apache-2.0
// Importance of nodes: weighted PageRank by power iteration.
#include "boost_graph.hpp"
#include "weights.hpp"

#include "asterism/measures.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <vector>

namespace asterism {
namespace {

/// The change of all scores together below which they are final.
constexpr double kSettled = 1e-9;

std::vector<float> flow_weights(const Graph& graph) {
  std::vector<float> weights;
  weights.reserve(graph.edges.size());
  for (const Edge& edge : graph.edges) weights.push_back(edge.weight * edge.confidence);
  return weights;
}

/// Boost's own page_rank knows no weights, so the power iteration is spelled out on its graph.
std::vector<double> page_rank(const LinkGraph& links, const std::vector<std::uint32_t>& sinks,
                              const RankOptions& options) {
  const auto nodes = static_cast<double>(num_vertices(links));
  std::vector<double> score(num_vertices(links), 1.0 / nodes);
  std::vector<double> next(score.size());
  for (unsigned round = 0; round < options.rounds; ++round) {
    double stranded = 0;
    for (const std::uint32_t sink : sinks) stranded += score[sink];
    std::fill(next.begin(), next.end(), (1.0 - options.damping + options.damping * stranded) / nodes);
    for (std::uint32_t node = 0; node < score.size(); ++node) {
      const double flow = options.damping * score[node];
      const auto [begin, end] = out_edges(node, links);
      for (auto link = begin; link != end; ++link) {
        next[target(*link, links)] += flow * static_cast<double>(links[*link].weight);
      }
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
  LinkGraph links = link_graph(graph, flow_weights(graph), Ways::as_stored);
  const std::vector<std::uint32_t> sinks = normalise(links);
  std::vector<double> score = page_rank(links, sinks, options);
  const double highest = *std::max_element(score.begin(), score.end());
  for (double& value : score) value = stored_score(value / highest);
  return score;
}

}  // namespace asterism
