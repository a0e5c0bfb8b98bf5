// SPDX-License-Identifier: Apache-2.0
// `asterism stats`: counts by kind, relation, topic and date.
#include "commands.hpp"
#include "filter.hpp"
#include "pipeline.hpp"
#include "rows.hpp"

#include "asterism/graph.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <span>
#include <vector>

namespace asterism {
namespace {

/// Topics named in the answer: the largest ones.
constexpr std::size_t kTopicsNamed = 10;

constexpr std::array kColumns = std::to_array<ListingColumn>({
    word_column("group"),
    {.field = "name"},
    number_column("value"),
});

std::string statistic_text(const Json& row) { return field_text(row, "group") + "." + field_text(row, "name"); }

void add(std::string_view group, std::string_view name, Json value, Listing& listing) {
  listing.add({{"group", std::string(group)}, {"name", std::string(name)}, {"value", std::move(value)}});
}

/// How many of `items` have each value of a vocabulary, by its place there.
template <typename Item, typename Value>
std::vector<std::size_t> count_each(const std::vector<Item>& items, Value Item::*member,
                                    std::span<const Value> values) {
  std::vector<std::size_t> counts(values.size());
  for (const Item& item : items) ++counts[static_cast<std::size_t>(item.*member)];
  return counts;
}

void add_log(const Graph& graph, const Filter& filter, std::span<const std::size_t> kinds, Listing& listing) {
  std::size_t entries = 0;
  for (const Node& node : graph.nodes) {
    for (const Reading& reading : node.readings)
      if (filter.keeps(reading)) ++entries;
  }
  std::size_t works = 0;
  for (const NodeKind kind : node_kinds()) works += is_work(kind) ? kinds[static_cast<std::size_t>(kind)] : 0;
  add("log", "files", graph.sources.size(), listing);
  add("log", "entries", entries, listing);
  add("log", "works", works, listing);
  add("log", "edges", graph.edges.size(), listing);
}

/// The numbers above 0 among `counts`, one for each of `values`.
template <typename Value>
void add_counts(std::string_view group, std::span<const Value> values, std::span<const std::size_t> counts,
                Listing& listing) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (counts[i] > 0) add(group, to_string(values[i]), counts[i], listing);
  }
}

void add_topics(const Graph& graph, Listing& listing) {
  std::vector<std::size_t> works(graph.nodes.size(), 0);
  for (const Edge& edge : graph.edges) {
    if (edge.relation == Relation::about) ++works[index(edge.target)];
  }
  std::vector<std::size_t> largest(works.size());
  std::iota(largest.begin(), largest.end(), std::size_t{0});
  largest.erase(std::remove_if(largest.begin(), largest.end(), [&](std::size_t node) { return works[node] == 0; }),
                largest.end());
  std::stable_sort(largest.begin(), largest.end(),
                   [&](std::size_t left, std::size_t right) { return works[left] > works[right]; });
  largest.resize(std::min(largest.size(), kTopicsNamed));
  for (const std::size_t node : largest) add("topic", graph.nodes[node].label, works[node], listing);
}

void add_dates(const Graph& graph, Listing& listing) {
  std::optional<PartialDate> first;
  std::optional<PartialDate> last;
  for (const Node& node : graph.nodes) {
    if (!is_work(node.kind)) continue;
    if (node.start && (!first || *node.start < *first)) first = node.start;
    if (node.end && (!last || *last < *node.end)) last = node.end;
  }
  if (first) add("date", "first", to_string(*first), listing);
  if (last) add("date", "last", to_string(*last), listing);
}

}  // namespace

void declare(OptionSet& options, StatsCommand& command) {
  options.usage("[OPTION…]");
  declare_presentation(options, command.presentation);
  declare_request(options, command.request);
  options.example("asterism stats", "the log in numbers");
  options.example("asterism stats --since 2024-07 --kind paper -f json", "papers logged from July 2024 on");
}

ExitCode run(const StatsCommand& command, Streams& streams) {
  Graph& graph = load_graph(command.request, {.measures = Measures::none}, streams);
  const Filter filter(graph, command.request.selection);
  const Selection selection = resolve_topics(graph, command.request.selection);
  graph = select(std::move(graph), selection);
  Listing listing({.rows = "stats", .key = statistic_text, .columns = kColumns}, command.presentation, streams);
  const std::vector<std::size_t> kinds = count_each(graph.nodes, &Node::kind, node_kinds());
  add_log(graph, filter, kinds, listing);
  add_counts<NodeKind>("kind", node_kinds(), kinds, listing);
  add_counts<Relation>("relation", relations(), count_each(graph.edges, &Edge::relation, relations()), listing);
  add_topics(graph, listing);
  add_dates(graph, listing);
  return listing.finish();
}

}  // namespace asterism
