// SPDX-License-Identifier: Apache-2.0
// The best chain between two nodes: Dijkstra's shortest path over edges both ways.
#include "boost_graph.hpp"

#include "asterism/measures.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <vector>

#include <boost/graph/dijkstra_shortest_paths.hpp>

namespace asterism {
namespace {

/// How much dearer than a reference a step over topics is: the author's words weigh more than common subjects.
constexpr double kTopicDetour = 2.0;

float step_cost(const Edge& edge) {
  const double certainty = static_cast<double>(edge.weight) * static_cast<double>(edge.confidence);
  const bool over_topic = edge.relation == Relation::about || edge.relation == Relation::shares_topics;
  return static_cast<float>((over_topic ? kTopicDetour : 1.0) * (1.0 - std::log(certainty)));
}

std::vector<float> step_costs(const Graph& graph) {
  std::vector<float> costs;
  costs.reserve(graph.edges.size());
  for (const Edge& edge : graph.edges) costs.push_back(step_cost(edge));
  return costs;
}

/// Thrown to leave Boost's search, which has no other way out, once the goal is reached.
struct GoalReached {};

constexpr std::uint32_t kNoEdge = std::numeric_limits<std::uint32_t>::max();

/// Remembers the edge by which each node is reached best.
class PathRecorder : public boost::dijkstra_visitor<> {
 public:
  PathRecorder(std::uint32_t goal, std::vector<std::uint32_t>& reached_by) : goal_(goal), reached_by_(&reached_by) {}

  void edge_relaxed(LinkGraph::edge_descriptor link, const LinkGraph& links) {
    (*reached_by_)[target(link, links)] = links[link].edge;
  }
  void examine_vertex(std::uint32_t node, const LinkGraph&) const {
    if (node == goal_) throw GoalReached{};
  }

 private:
  std::uint32_t goal_;
  std::vector<std::uint32_t>* reached_by_;
};

/// For each node near enough to `from` the edge by which it is reached best.
std::vector<std::uint32_t> search(const LinkGraph& links, std::uint32_t from, std::uint32_t goal) {
  std::vector<std::uint32_t> reached_by(num_vertices(links), kNoEdge);
  std::vector<double> distance(num_vertices(links));
  std::vector<boost::default_color_type> colour(num_vertices(links));
  const auto by_vertex = [&links](auto& values) {
    return boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, links));
  };
  try {
    boost::dijkstra_shortest_paths(links, from, boost::dummy_property_map(), by_vertex(distance),
                                   get(&WeightedLink::weight, links), get(boost::vertex_index, links), std::less<>(),
                                   std::plus<>(), std::numeric_limits<double>::infinity(), 0.0,
                                   PathRecorder(goal, reached_by), by_vertex(colour));
  } catch (const GoalReached&) {
    return reached_by;
  }
  return reached_by;
}

}  // namespace

std::optional<std::vector<Step>> best_path(const Graph& graph, NodeId from, NodeId to) {
  if (from == to) return std::vector<Step>{};
  const LinkGraph links = link_graph(graph, step_costs(graph));
  const auto reached_by = search(links, static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to));
  if (reached_by[index(to)] == kNoEdge) return std::nullopt;
  std::vector<Step> path;
  for (NodeId node = to; node != from;) {
    const std::size_t place = reached_by[index(node)];
    const Edge& edge = graph.edges[place];
    const NodeId before = edge.source == node ? edge.target : edge.source;
    path.push_back({.edge = place, .from = before, .to = node});
    node = before;
  }
  std::reverse(path.begin(), path.end());
  return path;
}

}  // namespace asterism
