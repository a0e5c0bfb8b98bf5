// SPDX-License-Identifier: Apache-2.0
// `asterism timeline`: how many entries each month has, of the whole log or of one topic, project or work.
#include "commands.hpp"
#include "filter.hpp"
#include "names.hpp"
#include "pipeline.hpp"
#include "rows.hpp"

#include "asterism/graph.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace asterism {
namespace {

/// Entries by the month they begin in; those without a date under none, which is last.
struct MonthCounts {
  std::map<PartialDate, std::size_t> months;
  std::size_t undated = 0;
};

std::string bar_text(const Json& row) {
  constexpr std::size_t longest = 60;
  const std::size_t entries = row.at("entries").get<std::size_t>();
  std::string bar;
  for (std::size_t block = 0; block < std::min(entries, longest); ++block) bar += "▪";
  return entries > longest ? bar + "…" : bar;
}

std::string month_text(const Json& row) { return field_text(row, "month"); }

constexpr std::array kColumns = std::to_array<ListingColumn>({
    word_column("month"),
    number_column("entries"),
    {.field = "", .text = bar_text, .shown_in = ShownIn::table},
});

void count(const Node& node, const Filter& filter, MonthCounts& counts) {
  for (const Reading& reading : node.readings) {
    if (!filter.keeps(reading)) continue;
    if (reading.date) {
      const PartialDate& first = reading.date->first;
      ++counts.months[{.year = first.year, .month = first.month}];
    } else {
      ++counts.undated;
    }
  }
}

/// The works that a timeline of `node` is about: those of a topic or project; else the work and what refers to it.
std::set<NodeId> works_around(const Graph& graph, NodeId node) {
  std::set<NodeId> works;
  if (is_work(graph.nodes[index(node)].kind)) works.insert(node);
  for (const std::size_t place : edges_of(graph, node)) {
    const Edge& edge = graph.edges[place];
    if (edge.target == node && !is_symmetric(edge.relation)) works.insert(edge.source);
  }
  return works;
}

MonthCounts count_months(const Graph& graph, const TimelineCommand& command) {
  const Filter filter(graph, command.request.selection);
  MonthCounts counts;
  if (command.name) {
    for (const NodeId work : works_around(graph, find_named(graph, *command.name))) {
      if (filter.keeps(work)) count(graph.nodes[index(work)], filter, counts);
    }
    return counts;
  }
  for (std::size_t place = 0; place < graph.nodes.size(); ++place) {
    if (filter.keeps(NodeId(place))) count(graph.nodes[place], filter, counts);
  }
  return counts;
}

}  // namespace

void declare(OptionSet& options, TimelineCommand& command) {
  options.usage("[OPTION…] [NAME]");
  options.argument("NAME", "a topic, project or work: then only entries about it, or that refer to it", command.name);
  declare_presentation(options, command.presentation);
  declare_request(options, command.request);
  options.example("asterism timeline", "when how much was logged");
  options.example("asterism timeline DPO", "when DPO was read and referred to");
}

ExitCode run(const TimelineCommand& command, Streams& streams) {
  const Graph& graph = load_graph(command.request, {.measures = Measures::none}, streams);
  const MonthCounts counts = count_months(graph, command);
  Listing listing({.rows = "timeline", .key = month_text, .columns = kColumns, .none = "no dated entry is like that"},
                  command.presentation, streams);
  for (const auto& [month, entries] : counts.months) listing.add({{"month", to_string(month)}, {"entries", entries}});
  if (counts.undated > 0) listing.add({{"entries", counts.undated}});
  return listing.finish();
}

}  // namespace asterism
