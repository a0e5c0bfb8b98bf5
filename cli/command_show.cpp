// SPDX-License-Identifier: Apache-2.0
// `asterism show`: one work, topic or project with readings, notes and edges.
#include "commands.hpp"
#include "display.hpp"
#include "filter.hpp"
#include "names.hpp"
#include "notes.hpp"
#include "pipeline.hpp"
#include "rows.hpp"

#include "asterism/graph.hpp"

#include <array>
#include <ostream>
#include <span>

namespace asterism {
namespace {

Json full_reading_row(const Graph& graph, const Reading& reading) {
  Json row = reading_row(graph, reading);
  row["last_line"] = reading.last_line;
  put(row, "title", reading.title);
  put(row, "url", reading.url);
  const std::span<const std::string> section = section_of(graph, reading);
  if (!section.empty()) row["section"] = std::vector(section.begin(), section.end());
  put(row, "notes", notes_of(graph.sources[index(reading.source)], reading));
  return row;
}

void put_names_and_dates(Json& row, const Node& node) {
  put(row, "title", node.title);
  if (!node.aliases.empty()) row["aliases"] = node.aliases;
  put(row, "url", node.url);
  for (const auto& [scheme, value] : node.ids) row["ids"][scheme] = value;
  if (node.published) row["published"] = to_string(*node.published);
  if (node.start) row["start"] = to_string(*node.start);
  if (node.end) row["end"] = to_string(*node.end);
}

/// The node as one JSON object; what `filter` drops is left out.
Json whole_row(const Graph& graph, NodeId id, const Filter& filter) {
  const Node& node = graph.nodes[index(id)];
  Json row = node_row(node);
  put_names_and_dates(row, node);
  row["weight"] = shortened(node.weight);
  if (node.community != 0) row["community"] = node.community;
  row["readings"] = Json::array();
  for (const Reading& reading : node.readings) {
    if (filter.keeps(reading)) row["readings"].push_back(full_reading_row(graph, reading));
  }
  row["edges"] = Json::array();
  for (const std::size_t place : heaviest_edges(graph, id)) {
    const Edge& edge = graph.edges[place];
    if (filter.keeps(edge.relation) && filter.keeps(other_end(edge, id))) {
      row["edges"].push_back(neighbor_row(graph, edge, id));
    }
  }
  return row;
}

/// `file:line, date`.
std::string reading_text(const Json& reading) {
  const std::string date = field_text(reading, "date");
  return place_text(reading) + (date.empty() ? "" : ", " + date);
}

/// Writes `text` line by line, each behind two blanks.
void print_indented(std::string_view text, std::ostream& out) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string line = printable(text.substr(0, end));
    out << (line.empty() ? "" : "  ") << line << '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void print_heading(const Json& row, Streams& streams) {
  const std::string title = printable(field_text(row, row.contains("title") ? "title" : "label"));
  streams.out << (streams.out_terminal.colored ? "\x1b[1m" + title + "\x1b[0m" : title) << '\n';
  streams.out << printable(field_text(row, "kind") + " " + field_text(row, "id")) << '\n';
  for (const std::string_view field : {"url", "aliases", "published"}) {
    if (const std::string value = field_text(row, field); !value.empty()) {
      streams.out << field << ": " << printable(value) << '\n';
    }
  }
}

/// The work as a page for people.
void print_page(const Json& row, Streams& streams) {
  print_heading(row, streams);
  for (const Json& reading : row["readings"]) {
    streams.out << '\n' << printable(reading_text(reading)) << '\n';
    print_indented(field_text(reading, "notes"), streams.out);
  }
  if (row["edges"].empty()) return;
  streams.out << '\n';
  Listing edges({.rows = "edges", .key = id_text, .columns = neighbor_columns()}, {.format = ListFormat::table},
                streams);
  for (const Json& edge : row["edges"]) edges.add(edge);
  edges.finish();
}

constexpr std::array kFactColumns = std::to_array<ListingColumn>({{.field = "field"}, {.field = "value"}});

/// The work as lines of field and value, for programs.
void print_facts(const Json& row, Streams& streams) {
  Listing facts({.rows = "facts", .key = id_text, .columns = kFactColumns}, {.format = ListFormat::tsv}, streams);
  const auto add = [&facts](std::string_view field, const std::string& value) {
    if (!value.empty()) facts.add({{"field", std::string(field)}, {"value", value}});
  };
  for (const std::string_view field : {"id", "kind", "label", "title", "aliases", "url", "published", "start", "end"}) {
    add(field, field_text(row, field));
  }
  for (const Json& reading : row["readings"]) {
    add("reading", reading_text(reading));
    add("notes", field_text(reading, "notes"));
  }
  for (const Json& edge : row["edges"]) {
    add(field_text(edge, "relation") + " " + field_text(edge, "direction"), field_text(edge, "id"));
  }
  facts.finish();
}

}  // namespace

void declare(OptionSet& options, ShowCommand& command) {
  options.usage("[OPTION…] NAME");
  options.argument("NAME", kNameHelp, command.name);
  declare_format(options, command.presentation);
  declare_request(options, command.request);
  options.example("asterism show STaR", "its readings, notes and edges");
  options.example("asterism show topic:rlhf -f json", "a topic by its id, for a program");
}

ExitCode run(const ShowCommand& command, Streams& streams) {
  const Graph& graph = load_graph(command.request, {}, streams);
  const NodeId node = find_named(graph, command.name);
  const Json row = whole_row(graph, node, Filter(graph, command.request.selection));
  switch (choose_format(command.presentation, streams)) {
    case ListFormat::table:
      print_page(row, streams);
      break;
    case ListFormat::json:
    case ListFormat::jsonl:
      streams.out << to_line(row) << '\n';
      break;
    case ListFormat::tsv:
      print_facts(row, streams);
      break;
    case ListFormat::keys:
      streams.out << id_text(row) << '\n';
      break;
  }
  return ExitCode::done;
}

}  // namespace asterism
