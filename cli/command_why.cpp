// SPDX-License-Identifier: Apache-2.0
// `asterism why`: every edge between two works, and the topics and projects they share, with the quoted lines.
#include "commands.hpp"
#include "filter.hpp"
#include "names.hpp"
#include "pipeline.hpp"
#include "rows.hpp"

#include "asterism/error.hpp"
#include "asterism/graph.hpp"

#include <algorithm>

namespace asterism {
namespace {

/// Edge numbers of what links two nodes, in the order they are shown.
using Links = std::vector<std::size_t>;

/// Edges from one of the two to the other, references before shared topics, heavier ones first.
Links direct_links(const Graph& graph, NodeId first, NodeId second) {
  Links links;
  for (const std::size_t edge : edges_of(graph, first)) {
    if (other_end(graph.edges[edge], first) == second) links.push_back(edge);
  }
  std::stable_sort(links.begin(), links.end(), [&](std::size_t left, std::size_t right) {
    const Edge& one = graph.edges[left];
    const Edge& two = graph.edges[right];
    if (is_reference(one.relation) != is_reference(two.relation)) return is_reference(one.relation);
    return one.weight > two.weight;
  });
  return links;
}

/// Whether `edge` says what `node` belongs to: a topic or a project.
bool is_membership_of(const Edge& edge, NodeId node) {
  return edge.source == node && (edge.relation == Relation::about || edge.relation == Relation::part_of);
}

/// A topic or project that both belong to, by the edges that say so.
struct CommonGround {
  std::size_t first_edge = 0;
  std::size_t second_edge = 0;
  float weight = 0;
};

/// The topics and projects that both belong to, those central to both first.
std::vector<CommonGround> common_grounds(const Graph& graph, NodeId first, NodeId second) {
  std::vector<CommonGround> grounds;
  const std::vector<std::size_t> others = edges_of(graph, second);
  for (const std::size_t one : edges_of(graph, first)) {
    if (!is_membership_of(graph.edges[one], first)) continue;
    for (const std::size_t two : others) {
      if (!is_membership_of(graph.edges[two], second) || graph.edges[one].target != graph.edges[two].target) continue;
      grounds.push_back({one, two, std::min(graph.edges[one].weight, graph.edges[two].weight)});
    }
  }
  std::stable_sort(grounds.begin(), grounds.end(),
                   [](const CommonGround& left, const CommonGround& right) { return left.weight > right.weight; });
  return grounds;
}

Links links_between(const Graph& graph, NodeId first, NodeId second) {
  Links links = direct_links(graph, first, second);
  for (const CommonGround& ground : common_grounds(graph, first, second)) {
    links.push_back(ground.first_edge);
    links.push_back(ground.second_edge);
  }
  return links;
}

}  // namespace

void declare(OptionSet& options, WhyCommand& command) {
  options.usage("[OPTION…] A B");
  options.argument("A", kNameHelp, command.first);
  options.argument("B", "another one", command.second);
  declare_presentation(options, command.presentation);
  declare_request(options, command.request);
  options.nothing_found_means("nothing links them");
  options.example("asterism why STaR Quiet-STaR", "every place that links the two");
  options.example("asterism why @12 @40 --relation extends", "only where one extends the other");
}

ExitCode run(const WhyCommand& command, Streams& streams) {
  const Graph& graph = load_graph(command.request, {.measures = Measures::none}, streams);
  const NodeId first = find_named(graph, command.first);
  const NodeId second = find_named(graph, command.second);
  if (first == second) throw UsageError("both names mean " + describe(graph, first), "give two different works");
  const Filter filter(graph, command.request.selection);
  Listing listing({.rows = "why",
                   .key = place_text,
                   .columns = edge_place_columns(),
                   .none = "nothing links them directly; try 'asterism path'",
                   .notice = EmptyNotice::to_all},
                  command.presentation, streams);
  listing.head("from", graph.nodes[index(first)].key);
  listing.head("to", graph.nodes[index(second)].key);
  for (const std::size_t place : links_between(graph, first, second)) {
    const Edge& edge = graph.edges[place];
    if (!filter.keeps(edge.relation)) continue;
    for (const Evidence& evidence : evidence_of(graph, edge)) listing.add(edge_place_row(graph, edge, evidence));
  }
  return listing.finish();
}

}  // namespace asterism
