// SPDX-License-Identifier: Apache-2.0
// Choosing what a map shows.
#include "map_plan.hpp"

#include <algorithm>
#include <span>

namespace asterism {
namespace {

/// More lines from each work to its topics turn the map into a ball of wool; one leaves the topics unconnected.
constexpr std::size_t kTopicLines = 2;
/// A second topic is worth a line where it weighs at least this share of the first.
constexpr float kSecondTopic = 0.6F;

using Flags = std::vector<char>;  // one a node; not vector<bool>, whose elements are no objects

bool is_shown(const Flags& shown, const Edge& edge) {
  return shown[index(edge.source)] != 0 && shown[index(edge.target)] != 0;
}

/// Marks the lines from one work to the topics it is mostly about; `edges` begin at place `first`.
void choose_topic_lines(std::span<const Edge> edges, std::size_t first, const Flags& shown, std::vector<Line>& lines) {
  std::vector<std::size_t> about;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (edges[i].relation == Relation::about && is_shown(shown, edges[i])) about.push_back(i);
  }
  std::stable_sort(about.begin(), about.end(),
                   [edges](std::size_t a, std::size_t b) { return edges[a].weight > edges[b].weight; });
  for (std::size_t i = 0; i < std::min(about.size(), kTopicLines); ++i) {
    if (edges[about[i]].weight >= kSecondTopic * edges[about.front()].weight) lines[first + about[i]] = Line::topic;
  }
}

void choose_all_topic_lines(const Graph& graph, const Flags& shown, std::vector<Line>& lines) {
  const std::span<const Edge> edges = graph.edges;
  for (std::size_t first = 0; first < edges.size();) {
    std::size_t end = first + 1;
    while (end < edges.size() && edges[end].source == edges[first].source) ++end;
    choose_topic_lines(edges.subspan(first, end - first), first, shown, lines);
    first = end;
  }
}

Flags connected(const Graph& graph, const std::vector<Line>& lines) {
  Flags ends(graph.nodes.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i] == Line::hidden) continue;
    ends[index(graph.edges[i].source)] = 1;
    ends[index(graph.edges[i].target)] = 1;
  }
  return ends;
}

/// Ties works without any line to the one they share most with.
void choose_kinship_lines(const Graph& graph, const Flags& shown, std::vector<Line>& lines) {
  const Flags tied = connected(graph, lines);
  constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> best(graph.nodes.size(), none);
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    const Edge& edge = graph.edges[i];
    if (edge.relation != Relation::shares_topics || !is_shown(shown, edge)) continue;
    for (const NodeId end : {edge.source, edge.target}) {
      std::size_t& place = best[index(end)];
      const bool better = place == none || graph.edges[place].weight < edge.weight;
      if (tied[index(end)] == 0 && better) place = i;
    }
  }
  for (const std::size_t place : best) {
    if (place != none) lines[place] = Line::kinship;
  }
}

/// How each edge of `graph` appears on a map of the nodes that `shown` marks.
std::vector<Line> choose_lines(const Graph& graph, const Flags& shown) {
  std::vector<Line> lines(graph.edges.size(), Line::hidden);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Edge& edge = graph.edges[i];
    if (!is_shown(shown, edge) || edge.source == edge.target) continue;
    if (is_reference(edge.relation)) lines[i] = Line::reference;
    if (edge.relation == Relation::part_of) lines[i] = Line::membership;
  }
  choose_all_topic_lines(graph, shown, lines);
  choose_kinship_lines(graph, shown, lines);
  return lines;
}

/// What a topic weighs over all works about it.
std::vector<double> topic_weights(const Graph& graph) {
  std::vector<double> weights(graph.nodes.size());
  for (const Edge& edge : graph.edges) {
    if (edge.relation == Relation::about) weights[index(edge.target)] += static_cast<double>(edge.weight);
  }
  return weights;
}

/// Topics by what they weigh, works and projects by their importance, each relative to the greatest of its like.
std::vector<double> prominence(const Graph& graph) {
  std::vector<double> values = topic_weights(graph);
  double most_of_topics = 0;
  double most_of_others = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const bool topic = graph.nodes[i].kind == NodeKind::topic;
    if (!topic) values[i] = graph.nodes[i].weight;
    double& most = topic ? most_of_topics : most_of_others;
    most = std::max(most, values[i]);
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double most = graph.nodes[i].kind == NodeKind::topic ? most_of_topics : most_of_others;
    if (most > 0) values[i] /= most;
  }
  return values;
}

/// Takes the `limit` highest of `candidates` into `shown`.
void show_highest(std::vector<std::size_t> candidates, const std::vector<double>& values, std::size_t limit,
                  Flags& shown) {
  std::stable_sort(candidates.begin(), candidates.end(),
                   [&values](std::size_t a, std::size_t b) { return values[a] > values[b]; });
  candidates.resize(std::min(candidates.size(), limit));
  for (const std::size_t node : candidates) shown[node] = 1;
}

std::vector<std::size_t> nodes_where(const Graph& graph, const Flags& allowed, bool (*wanted)(NodeKind)) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    if (allowed[i] != 0 && wanted(graph.nodes[i].kind)) found.push_back(i);
  }
  return found;
}

bool is_topic(NodeKind kind) { return kind == NodeKind::topic; }
bool is_work_kind(NodeKind kind) { return is_work(kind); }

/// Topics first, then works that a line would tie to one of them or to another work, then their projects.
Flags choose_nodes(const Graph& graph, const MapLimits& limits, const std::vector<double>& values) {
  const Flags all(graph.nodes.size(), 1);
  Flags shown(graph.nodes.size(), 0);
  show_highest(nodes_where(graph, all, is_topic), values, limits.topics, shown);
  Flags possible = all;
  for (std::size_t i = 0; i < possible.size(); ++i) {
    if (is_topic(graph.nodes[i].kind)) possible[i] = shown[i];
  }
  const Flags tied = connected(graph, choose_lines(graph, possible));
  show_highest(nodes_where(graph, tied, is_work_kind), values, limits.works, shown);
  for (const Edge& edge : graph.edges) {
    if (edge.relation == Relation::part_of && shown[index(edge.source)] != 0) shown[index(edge.target)] = 1;
  }
  return shown;
}

void count_left_out(const Graph& graph, const Flags& shown, MapPlan& plan) {
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    if (shown[i] != 0) continue;
    if (is_work(graph.nodes[i].kind)) ++plan.works_left_out;
    if (is_topic(graph.nodes[i].kind)) ++plan.topics_left_out;
  }
}

}  // namespace

MapPlan whole_map(const Graph& graph) {
  MapPlan plan;
  plan.prominence = prominence(graph);
  const std::vector<Line> lines = choose_lines(graph, Flags(graph.nodes.size(), 1));
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) plan.nodes.push_back(NodeId{static_cast<std::uint32_t>(i)});
  for (std::size_t i = 0; i < lines.size(); ++i) plan.edges.push_back({i, lines[i]});
  return plan;
}

MapPlan readable_map(const Graph& graph, const MapLimits& limits) {
  MapPlan plan;
  plan.prominence = prominence(graph);
  const std::vector<Line> lines = choose_lines(graph, choose_nodes(graph, limits, plan.prominence));
  const Flags shown = connected(graph, lines);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (shown[i] != 0) plan.nodes.push_back(NodeId{static_cast<std::uint32_t>(i)});
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i] != Line::hidden) plan.edges.push_back({i, lines[i]});
  }
  count_left_out(graph, shown, plan);
  return plan;
}

}  // namespace asterism
