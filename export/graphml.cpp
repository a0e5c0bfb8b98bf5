// SPDX-License-Identifier: Apache-2.0
// GraphML that Gephi, Gephi Lite, networkx, igraph, Boost, Cytoscape and yEd all read alike (docs/formats.md).
#include "../parallel/in_order.hpp"
#include "document.hpp"
#include "escape.hpp"
#include "evidence.hpp"
#include "labels.hpp"
#include "numbers.hpp"
#include "writers.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <span>
#include <string>
#include <vector>

namespace asterism {
namespace {

// Written by hand: what makes a file readable everywhere is which elements stand where and what is left out, which no
// XML library decides, and a tree of the document would grow with it.

struct Key {
  std::string_view id;  ///< the name, with `e_` or `g_` in front where it is not about nodes: unique in the file
  std::string_view element;
  std::string_view name;
  std::string_view type;
};

/// All columns. No booleans and no lists (readers disagree on them), no defaults (most readers ignore them), none of
/// the names that a reader keeps for itself (id, key, name, type, source, target, timeset, interval, x, y, r, g, b).
constexpr std::array<Key, 31> kKeys{{
    {"g_title", "graph", "title", "string"},
    {"g_description", "graph", "description", "string"},
    {"label", "node", "label", "string"},
    {"kind", "node", "kind", "string"},
    {"title", "node", "title", "string"},
    {"source_id", "node", "source_id", "string"},
    {"url", "node", "url", "string"},
    {"ids", "node", "ids", "string"},
    {"aliases", "node", "aliases", "string"},
    {"published", "node", "published", "string"},
    {"year", "node", "year", "int"},
    {"date", "node", "date", "string"},
    {"start", "node", "start", "string"},
    {"end", "node", "end", "string"},
    {"readings", "node", "readings", "int"},
    {"weight", "node", "weight", "double"},
    {"community", "node", "community", "int"},
    {"e_label", "edge", "label", "string"},
    {"e_kind", "edge", "kind", "string"},
    {"e_weight", "edge", "weight", "double"},
    {"e_confidence", "edge", "confidence", "double"},
    {"e_symmetric", "edge", "symmetric", "int"},
    {"e_topics", "edge", "topics", "string"},
    {"e_date", "edge", "date", "string"},
    {"e_start", "edge", "start", "string"},
    {"e_end", "edge", "end", "string"},
    {"e_rule", "edge", "rule", "string"},
    {"e_evidence", "edge", "evidence", "string"},
    {"e_file", "edge", "file", "string"},
    {"e_line", "edge", "line", "int"},
    {"e_places", "edge", "places", "int"},
}};

void begin_data(std::string& out, std::string_view key) {
  out += "<data key=\"";
  out += key;
  out += "\">";
}

constexpr std::string_view kEndData = "</data>";

/// A text column. Unknown values have no element: an empty one is read as 0, '' or an error.
void append_text(std::string& out, std::string_view key, std::string_view value) {
  const std::size_t before = out.size();
  begin_data(out, key);
  const std::size_t begin = out.size();
  append_xml(out, value);
  if (out.size() == begin) {
    out.resize(before);
  } else {
    out += kEndData;
  }
}

template <typename Number>
void append_value(std::string& out, std::string_view key, Number value) {
  begin_data(out, key);
  append_number(out, value);
  out += kEndData;
}

/// Many values in one column, as Gephi Lite splits them. A `;` inside a value becomes a comma.
std::string in_one_column(const std::vector<std::string>& values) {
  std::string column;
  for (const std::string& value : values) {
    if (!column.empty()) column += ';';
    std::replace_copy(value.begin(), value.end(), std::back_inserter(column), ';', ',');
  }
  return column;
}

std::string in_one_column(const std::vector<std::pair<std::string, std::string>>& ids) {
  std::vector<std::string> values;
  for (const auto& [scheme, value] : ids) values.push_back(scheme + ':' + value);
  return in_one_column(values);
}

std::string topic_column(const Graph& graph, std::span<const NodeId> topics) {
  std::vector<std::string> labels;
  for (const NodeId topic : topics) labels.emplace_back(label_of(graph.nodes[index(topic)]));
  return in_one_column(labels);
}

struct DateColumns {
  std::string_view date;
  std::string_view start;
  std::string_view end;
};

/// The date as precisely as it is known, and first and last day in full, as Gephi's timeline asks for them.
void append_dates(std::string& out, const DateColumns& keys, const DateSpan& span) {
  if (span.first.year == 0) return;
  append_text(out, keys.date, to_string(span.first));
  const std::optional<std::chrono::sys_days> first = first_day(span.first);
  const std::optional<std::chrono::sys_days> last = last_day(span.last);
  if (first) append_text(out, keys.start, to_string(to_date(*first)));
  if (last) append_text(out, keys.end, to_string(to_date(*last)));
}

void append_published(std::string& out, const std::optional<PartialDate>& published) {
  if (!published || published->year <= 0) return;
  append_text(out, "published", to_string(*published));
  append_value(out, "year", static_cast<std::uint64_t>(published->year));
}

void append_node_id(std::string& out, std::size_t place) {
  out += 'n';
  append_number(out, std::uint64_t{place});
}

void append_node(std::string& out, const Graph& graph, const ExportOptions& options, std::size_t place) {
  const Node& node = graph.nodes[place];
  const std::string label = cut_label(label_of(node), options.label_limit);
  out += "<node id=\"";
  append_node_id(out, place);
  out += "\"><desc>";
  append_xml(out, label);  // Cytoscape shows it; other readers take the column
  out += "</desc>";
  append_text(out, "label", label);
  append_text(out, "kind", to_string(node.kind));
  append_text(out, "title", title_of(node));
  append_text(out, "source_id", node.key);
  append_text(out, "url", node.url);
  append_text(out, "ids", in_one_column(node.ids));
  append_text(out, "aliases", in_one_column(node.aliases));
  append_published(out, node.published);
  if (node.start) append_dates(out, {"date", "start", "end"}, {*node.start, node.end.value_or(*node.start)});
  if (!node.readings.empty()) append_value(out, "readings", std::uint64_t{node.readings.size()});
  append_value(out, "weight", positive(node.weight));
  if (node.community != 0) append_value(out, "community", std::uint64_t{node.community});
  out += "</node>\n";
}

void append_evidence(std::string& out, const Graph& graph, const Edge& edge) {
  if (edge.evidence.count == 0) return;
  const Evidence& first = evidence_of(graph, edge).front();
  const Quote quoted = quote_of(graph, first);
  begin_data(out, "e_rule");
  out += rule_name(first.rule, edge.relation);  // nothing to escape in it
  out += kEndData;
  append_text(out, "e_evidence", quoted.text);
  if (graph.sources.size() > 1) append_text(out, "e_file", quoted.file);
  append_value(out, "e_line", std::uint64_t{quoted.line});
  if (edge.evidence.count > 1) append_value(out, "e_places", std::uint64_t{edge.evidence.count});
}

/// Topics are no event: these edges hold as long as their works, which have dates of their own.
bool is_dated(Relation relation) { return relation != Relation::about && relation != Relation::shares_topics; }

/// Whether an edge says its type in an XML attribute too.
enum class EdgeTypes : std::uint8_t { in_columns, in_attributes };

/// Gephi merges parallel edges into one, with the attributes of both mixed up, unless they differ in the attribute
/// `label`, which the schema of GraphML does not know. So it is there only where it is needed.
EdgeTypes needed_edge_types(const Graph& graph) {
  const auto parallel = [](const Edge& a, const Edge& b) { return a.source == b.source && a.target == b.target; };
  const bool any = std::adjacent_find(graph.edges.begin(), graph.edges.end(), parallel) != graph.edges.end();
  return any ? EdgeTypes::in_attributes : EdgeTypes::in_columns;
}

/// What an element of each relation says between its target and its weight: the same for all edges of it, which are
/// most of the document.
std::vector<std::string> edge_types(const Graph& graph) {
  const EdgeTypes types = needed_edge_types(graph);
  std::vector<std::string> written;
  for (const Relation relation : relations()) {  // in the order of their values
    const std::string name(to_string(relation));
    std::string text = types == EdgeTypes::in_attributes ? "\" label=\"" + name + "\">" : "\">";
    append_text(text, "e_label", name);
    append_text(text, "e_kind", name);
    written.push_back(std::move(text));
  }
  return written;
}

void append_edge(std::string& out, const Graph& graph, const std::vector<std::string>& types, std::size_t place) {
  const Edge& edge = graph.edges[place];
  out += "<edge id=\"";
  out += edge_id(graph, place);
  out += "\" source=\"";
  append_node_id(out, index(edge.source));
  out += "\" target=\"";
  append_node_id(out, index(edge.target));
  out += types[static_cast<std::size_t>(edge.relation)];
  append_value(out, "e_weight", positive(edge.weight));
  append_value(out, "e_confidence", positive(edge.confidence));
  if (is_symmetric(edge.relation)) append_value(out, "e_symmetric", std::uint64_t{1});
  if (edge.shared.count > 0) append_text(out, "e_topics", topic_column(graph, shared_topics_of(graph, edge)));
  const std::optional<DateSpan> date = is_dated(edge.relation) ? date_of(graph, edge) : std::nullopt;
  if (date) append_dates(out, {"e_date", "e_start", "e_end"}, *date);
  append_evidence(out, graph, edge);
  out += "</edge>\n";
}

void append_keys(std::string& out) {
  for (const Key& key : kKeys) {
    out.append("<key id=\"").append(key.id).append("\" for=\"").append(key.element);
    out.append("\" attr.name=\"").append(key.name).append("\" attr.type=\"").append(key.type).append("\"/>\n");
  }
}

void append_graph_start(std::string& out, const Graph& graph) {
  // Edges have one direction throughout: files that mix both are refused or misread. Symmetric ones say so in a column.
  out += "<graph id=\"g\" edgedefault=\"directed\" parse.nodeids=\"free\" parse.edgeids=\"free\"";
  out += " parse.order=\"nodesfirst\" parse.nodes=\"" + std::to_string(graph.nodes.size()) + "\" parse.edges=\"" +
         std::to_string(graph.edges.size()) + "\">\n";
  append_text(out, "g_title", graph.title);
  const std::string source = graph.sources.size() == 1 ? " from " + graph.sources.front().name() : "";
  append_text(out, "g_description", "made by " + std::string(kGenerator) + source);
  out += '\n';
}

/// Writes what `append(text, place)` makes of the places before `count`, in order. Each is made of itself alone, so
/// several batches are made at once.
template <typename Append>
void write_elements(std::size_t count, unsigned threads, Append append, Document& document) {
  constexpr std::size_t batch = 256;  // a few pieces for the sink: cheap to hold, and worth a thread
  const auto make = [&append, count](std::size_t number, std::string& out) {
    out.clear();
    const std::size_t end = std::min((number + 1) * batch, count);
    for (std::size_t place = number * batch; place < end; ++place) append(out, place);
  };
  in_order<std::string>((count + batch - 1) / batch, threads, make,
                        [&](const std::string& text) { document.write(text); });
}

}  // namespace

void write_graphml(const Graph& graph, const ExportOptions& options, Sink& sink) {
  Document document(sink);
  std::string& out = document.text();
  out +=
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"\n"
      "    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
      "    xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
      "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
  append_keys(out);
  append_graph_start(out, graph);
  const auto node = [&](std::string& text, std::size_t place) { append_node(text, graph, options, place); };
  write_elements(graph.nodes.size(), options.threads, node, document);
  const std::vector<std::string> types = edge_types(graph);
  const auto edge = [&](std::string& text, std::size_t place) { append_edge(text, graph, types, place); };
  write_elements(graph.edges.size(), options.threads, edge, document);
  out += "</graph>\n</graphml>\n";
  document.finish();
}

}  // namespace asterism
