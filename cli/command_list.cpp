// SPDX-License-Identifier: Apache-2.0
// `asterism list`: the entries of the log, one row each.
#include "commands.hpp"
#include "filter.hpp"
#include "pipeline.hpp"
#include "rows.hpp"

#include "asterism/graph.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace asterism {
namespace {

constexpr std::array kColumns = std::to_array<ListingColumn>({
    place_column(place_text),
    word_column("date"),
    word_column("kind"),
    {.field = "title"},
    {.field = "url"},
    id_column(),
});

struct ListedEntry {
  const Node* node = nullptr;
  const Reading* reading = nullptr;
};

/// The entries that pass `filter`, in the order of the log.
std::vector<ListedEntry> entries_of(const Graph& graph, const Filter& filter) {
  std::vector<ListedEntry> entries;
  for (std::size_t place = 0; place < graph.nodes.size(); ++place) {
    if (!filter.keeps(NodeId(place))) continue;
    for (const Reading& reading : graph.nodes[place].readings) {
      if (filter.keeps(reading)) entries.push_back({&graph.nodes[place], &reading});
    }
  }
  const auto position = [](const ListedEntry& entry) {
    return std::tie(entry.reading->source, entry.reading->line, entry.node->key);
  };
  std::sort(entries.begin(), entries.end(),
            [&](const ListedEntry& left, const ListedEntry& right) { return position(left) < position(right); });
  return entries;
}

Json entry_row(const Graph& graph, const ListedEntry& entry) {
  Json row = reading_row(graph, *entry.reading);
  row["kind"] = std::string(to_string(entry.node->kind));
  put(row, "title", entry.reading->title.empty() ? entry.node->label : entry.reading->title);
  put(row, "url", entry.reading->url);
  row["id"] = entry.node->key;
  row["label"] = entry.node->label;
  return row;
}

}  // namespace

void declare(OptionSet& options, ListCommand& command) {
  options.usage("[OPTION…]");
  declare_presentation(options, command.presentation);
  declare_request(options, command.request);
  options.example("asterism list --kind paper --since 2024-07", "papers logged from July 2024 on");
  options.example("asterism list -f keys | xargs -d '\\n' -n 1 asterism show", "ids, for other commands");
}

ExitCode run(const ListCommand& command, Streams& streams) {
  const Graph& graph = load_graph(command.request, {.measures = Measures::none}, streams);
  const Filter filter(graph, command.request.selection);
  Listing listing({.rows = "entries", .key = id_text, .columns = kColumns, .none = "no entry is like that"},
                  command.presentation, streams);
  for (const ListedEntry& entry : entries_of(graph, filter)) {
    if (listing.full()) break;
    listing.add(entry_row(graph, entry));
  }
  return listing.finish();
}

}  // namespace asterism
