// SPDX-License-Identifier: Apache-2.0
// What to call a community: the topics that hold it together.
#include "community_names.hpp"

#include <algorithm>
#include <string>

namespace asterism {
namespace {

/// A name lists at most this many topics.
constexpr std::size_t kTopicsNamed = 3;

/// A node that a community may be named after.
struct NameGiver {
  std::uint32_t community = 0;
  double score = 0;
  std::size_t node = 0;
};

/// By community, then score downwards, then key.
bool goes_before(const NameGiver& a, const NameGiver& b) noexcept {
  if (a.community != b.community) return a.community < b.community;
  return a.score != b.score ? a.score > b.score : a.node < b.node;
}

/// For each topic how strongly the works of its own community are about it; 0 for other nodes.
std::vector<double> topic_scores(const Graph& graph) {
  std::vector<double> scores(graph.nodes.size(), 0.0);
  for (const Edge& edge : graph.edges) {
    if (edge.relation != Relation::about) continue;
    const std::size_t topic = index(edge.target);
    if (graph.nodes[index(edge.source)].community == graph.nodes[topic].community) {
      scores[topic] += static_cast<double>(edge.weight);
    }
  }
  return scores;
}

std::vector<NameGiver> name_givers(const Graph& graph) {
  const std::vector<double> scores = topic_scores(graph);
  std::vector<NameGiver> givers;
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    const Node& node = graph.nodes[i];
    if (node.community == 0) continue;
    // Topics first: no importance reaches 1 below zero.
    givers.push_back({node.community, scores[i] > 0 ? scores[i] : node.weight - 2.0, i});
  }
  std::sort(givers.begin(), givers.end(), goes_before);
  return givers;
}

}  // namespace

std::vector<Community> name_communities(const Graph& graph) {
  std::vector<Community> named;
  std::size_t topics = 0;
  for (const NameGiver& giver : name_givers(graph)) {
    const std::string& label = graph.nodes[giver.node].label;
    if (named.empty() || named.back().number != giver.community) {
      named.push_back({.number = giver.community, .name = label, .size = 1});
      topics = giver.score > 0 ? 1 : 0;
      continue;
    }
    ++named.back().size;
    if (giver.score <= 0 || topics == 0 || topics == kTopicsNamed) continue;
    named.back().name += ", " + label;
    ++topics;
  }
  return named;
}

}  // namespace asterism
