// SPDX-License-Identifier: Apache-2.0
// What to call a community: the topics that hold it together.
#include "community_names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace asterism {
namespace {

/// A name lists at most this many topics.
constexpr std::size_t kTopicsNamed = 3;

/// A node that a community may be named after.
struct NameGiver {
  double score = 0;
  std::size_t node = 0;
};

/// The best name givers of a community, by score downwards, then key.
struct BestNames {
  std::array<NameGiver, kTopicsNamed> best;
  std::size_t count = 0;
  std::uint32_t size = 0;  ///< of the community

  /// Nodes come in key order.
  void add(const NameGiver& giver) {
    ++size;
    std::size_t place = count;
    while (place > 0 && best[place - 1].score < giver.score) --place;
    if (place == best.size()) return;
    count = std::min(count + 1, best.size());
    std::copy_backward(best.begin() + place, best.begin() + count - 1, best.begin() + count);
    best[place] = giver;
  }
};

/// For each topic how strongly the works of its own community are about it; 0 for other nodes.
std::vector<double> topic_scores(const Graph& graph) {
  // A list of its own is small enough to be at hand for every edge, which nodes are not.
  std::vector<std::uint32_t> community(graph.nodes.size());
  std::transform(graph.nodes.begin(), graph.nodes.end(), community.begin(),
                 [](const Node& node) { return node.community; });
  std::vector<double> scores(graph.nodes.size(), 0.0);
  for (const Edge& edge : graph.edges) {
    if (edge.relation != Relation::about) continue;
    const std::size_t topic = index(edge.target);
    if (community[index(edge.source)] == community[topic]) {
      scores[topic] += static_cast<double>(edge.weight);
    }
  }
  return scores;
}

/// By the number of the community.
std::vector<BestNames> best_names(const Graph& graph) {
  const std::vector<double> scores = topic_scores(graph);
  std::vector<BestNames> names;
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    const Node& node = graph.nodes[i];
    if (node.community == 0) continue;
    if (node.community >= names.size()) names.resize(node.community + 1);
    // Topics first: no importance reaches 1 below zero.
    names[node.community].add({scores[i] > 0 ? scores[i] : node.weight - 2.0, i});
  }
  return names;
}

/// The topics among `names`, or the node that is most important where there is none.
std::string name_of(const Graph& graph, const BestNames& names) {
  std::string name = graph.nodes[names.best.front().node].label;
  for (std::size_t i = 1; i < names.count && names.best[i].score > 0; ++i) {
    name += ", " + graph.nodes[names.best[i].node].label;
  }
  return name;
}

}  // namespace

std::vector<Community> name_communities(const Graph& graph) {
  std::vector<Community> named;
  const std::vector<BestNames> names = best_names(graph);
  for (std::uint32_t number = 0; number < names.size(); ++number) {
    if (names[number].size == 0) continue;
    named.push_back({.number = number, .name = name_of(graph, names[number]), .size = names[number].size});
  }
  return named;
}

}  // namespace asterism
