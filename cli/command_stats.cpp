// SPDX-License-Identifier: Apache-2.0
// `asterism stats`: counts by kind, relation, topic and date.
#include "../parallel/beside.hpp"
#include "commands.hpp"
#include "filter.hpp"
#include "pipeline.hpp"
#include "rows.hpp"

#include "asterism/graph.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <future>
#include <numeric>
#include <optional>
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

/// What one look at all nodes tells.
struct NodeCounts {
  std::vector<std::size_t> kinds = std::vector<std::size_t>(node_kinds().size());
  std::size_t entries = 0;
  std::optional<PartialDate> first;
  std::optional<PartialDate> last;
};

NodeCounts count_nodes(const Graph& graph, const Filter& filter) {
  NodeCounts counts;
  for (const Node& node : graph.nodes) {
    ++counts.kinds[static_cast<std::size_t>(node.kind)];
    for (const Reading& reading : node.readings) counts.entries += filter.keeps(reading) ? 1U : 0U;
    if (!is_work(node.kind)) continue;
    if (node.start && (!counts.first || *node.start < *counts.first)) counts.first = node.start;
    if (node.end && (!counts.last || *counts.last < *node.end)) counts.last = node.end;
  }
  return counts;
}

/// What one look at all edges tells.
struct EdgeCounts {
  std::vector<std::size_t> relations = std::vector<std::size_t>(asterism::relations().size());
  std::vector<std::uint32_t> works;  // about each node
};

EdgeCounts count_edges(const Graph& graph) {
  EdgeCounts counts;
  counts.works.resize(graph.nodes.size());
  for (const Edge& edge : graph.edges) {
    ++counts.relations[static_cast<std::size_t>(edge.relation)];
    if (edge.relation == Relation::about) ++counts.works[index(edge.target)];
  }
  return counts;
}

void add_log(const Graph& graph, const NodeCounts& counts, Listing& listing) {
  std::size_t works = 0;
  for (const NodeKind kind : node_kinds()) works += is_work(kind) ? counts.kinds[static_cast<std::size_t>(kind)] : 0;
  add("log", "files", graph.sources.size(), listing);
  add("log", "entries", counts.entries, listing);
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

void add_topics(const Graph& graph, const std::vector<std::uint32_t>& works, Listing& listing) {
  std::vector<std::uint32_t> largest(works.size());
  std::iota(largest.begin(), largest.end(), 0U);
  std::erase_if(largest, [&](std::uint32_t node) { return works[node] == 0; });
  const auto named = largest.begin() + static_cast<std::ptrdiff_t>(std::min(largest.size(), kTopicsNamed));
  std::partial_sort(largest.begin(), named, largest.end(), [&](std::uint32_t left, std::uint32_t right) {
    return works[left] != works[right] ? works[left] > works[right] : left < right;
  });
  largest.erase(named, largest.end());
  for (const std::uint32_t node : largest) add("topic", graph.nodes[node].label, works[node], listing);
}

void add_dates(const NodeCounts& counts, Listing& listing) {
  if (counts.first) add("date", "first", to_string(*counts.first), listing);
  if (counts.last) add("date", "last", to_string(*counts.last), listing);
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
  std::future<EdgeCounts> counting = beside(thread_count(command.request), [&graph] { return count_edges(graph); });
  const NodeCounts nodes = count_nodes(graph, filter);
  const EdgeCounts edges = counting.get();
  add_log(graph, nodes, listing);
  add_counts<NodeKind>("kind", node_kinds(), nodes.kinds, listing);
  add_counts<Relation>("relation", relations(), edges.relations, listing);
  add_topics(graph, edges.works, listing);
  add_dates(nodes, listing);
  return listing.finish();
}

}  // namespace asterism
