// SPDX-License-Identifier: Apache-2.0
// The part of a graph that passes a selection.
#include "asterism/graph.hpp"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace asterism {
namespace {

constexpr std::uint32_t kDropped = std::numeric_limits<std::uint32_t>::max();

template <typename Value>
bool allows(const std::vector<Value>& allowed, const Value& value) {
  return allowed.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

bool is_within(const DateSpan& date, const Selection& selection) {
  const auto begins = first_day(date.first);
  const auto ends = last_day(date.last);
  if (!begins || !ends) return false;
  const auto since = selection.since ? first_day(*selection.since) : std::nullopt;
  const auto until = selection.until ? last_day(*selection.until) : std::nullopt;
  return (!since || *ends >= *since) && (!until || *begins <= *until);
}

/// Whether `node` was read in the time asked for; what has no date passes only if no time is asked for.
bool is_in_time(const Node& node, const Selection& selection) {
  if (!selection.since && !selection.until) return true;
  return std::any_of(node.readings.begin(), node.readings.end(), [&selection](const Reading& reading) {
    return reading.date && is_within(*reading.date, selection);
  });
}

/// Marks the works about one of the topics asked for; all nodes if none is.
std::vector<bool> on_topic(const Graph& graph, const Selection& selection) {
  std::vector<bool> marked(graph.nodes.size(), selection.topics.empty());
  for (const Edge& edge : graph.edges) {
    if (edge.relation != Relation::about || selection.topics.empty()) continue;
    if (allows(selection.topics, graph.nodes[index(edge.target)].key)) marked[index(edge.source)] = true;
  }
  return marked;
}

bool names_works(const std::vector<NodeKind>& kinds) { return std::any_of(kinds.begin(), kinds.end(), is_work); }

/// Works that pass. Kinds that name topics or projects alone do not rule out the works behind these.
std::vector<bool> passing_works(const Graph& graph, const Selection& selection) {
  std::vector<bool> passing = on_topic(graph, selection);
  const bool by_kind = names_works(selection.kinds);
  for (std::size_t i = 0; i < passing.size(); ++i) {
    const Node& node = graph.nodes[i];
    passing[i] = passing[i] && is_work(node.kind) && is_in_time(node, selection) &&
                 (!by_kind || allows(selection.kinds, node.kind));
  }
  return passing;
}

/// Which nodes stay: works that pass, the topics and projects that their edges lead to, the topics they share.
std::vector<bool> kept_nodes(const Graph& graph, const Selection& selection) {
  const std::vector<bool> passing = passing_works(graph, selection);
  std::vector<bool> kept(passing.size(), false);
  const auto keep = [&](NodeId node) {
    if (allows(selection.kinds, graph.nodes[index(node)].kind)) kept[index(node)] = true;
  };
  for (std::uint32_t i = 0; i < passing.size(); ++i) {
    if (passing[i]) keep(NodeId{i});
  }
  for (const Edge& edge : graph.edges) {
    if (!passing[index(edge.source)] || !allows(selection.relations, edge.relation)) continue;
    if (!is_work(graph.nodes[index(edge.target)].kind)) keep(edge.target);
    const std::span<const NodeId> shared = shared_topics_of(graph, edge);
    if (passing[index(edge.target)]) std::for_each(shared.begin(), shared.end(), keep);
  }
  return kept;
}

/// Moves the kept nodes together. Returns the new number of each old one.
std::vector<std::uint32_t> keep_nodes(const std::vector<bool>& kept, std::vector<Node>& nodes) {
  std::vector<std::uint32_t> numbers(nodes.size(), kDropped);
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (!kept[i]) continue;
    if (count != i) nodes[count] = std::move(nodes[i]);
    numbers[i] = count++;
  }
  nodes.resize(count);
  return numbers;
}

/// Leaves out of the topics of `edge` those that are gone. Runs do not overlap, so it can be done in place.
void keep_shared(const std::vector<std::uint32_t>& numbers, Graph& graph, Edge& edge) {
  const auto begin = graph.shared.begin() + edge.shared.first;
  const auto is_gone = [&numbers](NodeId topic) { return numbers[index(topic)] == kDropped; };
  const auto end = std::remove_if(begin, begin + edge.shared.count, is_gone);
  for (auto topic = begin; topic != end; ++topic) *topic = NodeId{numbers[index(*topic)]};
  edge.shared.count = static_cast<std::uint32_t>(end - begin);
}

void keep_edges(const std::vector<std::uint32_t>& numbers, const Selection& selection, Graph& graph) {
  const auto goes = [&](const Edge& edge) {
    return numbers[index(edge.source)] == kDropped || numbers[index(edge.target)] == kDropped ||
           !allows(selection.relations, edge.relation);
  };
  graph.edges.erase(std::remove_if(graph.edges.begin(), graph.edges.end(), goes), graph.edges.end());
  for (Edge& edge : graph.edges) {
    edge.source = NodeId{numbers[index(edge.source)]};
    edge.target = NodeId{numbers[index(edge.target)]};
    keep_shared(numbers, graph, edge);
  }
}

/// Communities keep number and name; those that nothing is left of go.
void keep_communities(Graph& graph) {
  if (graph.communities.empty()) return;
  std::vector<std::uint32_t> sizes(graph.communities.back().number + 1, 0);
  for (const Node& node : graph.nodes) {
    if (node.community < sizes.size()) ++sizes[node.community];
  }
  for (Community& community : graph.communities) community.size = sizes[community.number];
  const auto is_empty = [](const Community& community) { return community.size == 0; };
  graph.communities.erase(std::remove_if(graph.communities.begin(), graph.communities.end(), is_empty),
                          graph.communities.end());
}

}  // namespace

Graph select(Graph graph, const Selection& selection) {
  if (selection == Selection{}) return graph;
  const std::vector<std::uint32_t> numbers = keep_nodes(kept_nodes(graph, selection), graph.nodes);
  keep_edges(numbers, selection, graph);
  keep_communities(graph);
  return graph;
}

}  // namespace asterism
