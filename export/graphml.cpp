// SPDX-License-Identifier: Apache-2.0
// GraphML that Gephi, Gephi Lite, networkx, igraph, Boost, Cytoscape and yEd all read alike (docs/formats.md).
#include "../parallel/in_order.hpp"
#include "document.hpp"
#include "escape.hpp"
#include "evidence.hpp"
#include "labels.hpp"
#include "numbers.hpp"
#include "text_buffer.hpp"
#include "writers.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <span>
#include <stdexcept>
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

constexpr std::string_view kEndData = "</data>";

/// The column whose key has the given id: `<data key="…">`, which the compiler puts together, as most of a document is
/// such marks.
class Column {
 public:
  template <std::size_t Size>
  consteval Column(const char (&id)[Size]) : Column(std::string_view(id, Size - 1)) {}  // NOLINT: reads like a name

  std::string_view mark() const noexcept { return {mark_.data(), size_}; }

 private:
  consteval explicit Column(std::string_view id) {
    const bool known = std::any_of(kKeys.begin(), kKeys.end(), [&](const Key& key) { return key.id == id; });
    if (!known) throw std::logic_error("no such column");  // does not compile
    for (const std::string_view part : {std::string_view("<data key=\""), id, std::string_view("\">")}) {
      for (const char character : part) mark_[size_++] = character;
    }
  }

  std::array<char, 32> mark_{};
  std::size_t size_ = 0;
};

/// A column of text that needs no escaping.
void append_plain(TextBuffer& out, const Column& column, std::string_view value) {
  out += column.mark();
  out += value;
  out += kEndData;
}

std::string xml_of(std::string_view text) {
  std::string escaped;
  append_xml(escaped, text);
  return escaped;
}

/// A text column. Unknown values have no element: an empty one is read as 0, '' or an error.
void append_text(TextBuffer& out, const Column& column, std::string_view value) {
  if (is_plain_xml(value)) {
    if (!value.empty()) append_plain(out, column, value);
    return;
  }
  const std::string escaped = xml_of(value);
  if (!escaped.empty()) append_plain(out, column, escaped);
}

template <typename Number>
void append_value(TextBuffer& out, const Column& column, Number value) {
  out += column.mark();
  out.add_number(value);
  out += kEndData;
}

/// Many values in one column, as Gephi Lite splits them.
class ValueList {
 public:
  /// Adds the value that is made up of `parts`. A `;` inside it becomes a comma.
  void add(std::initializer_list<std::string_view> parts) {
    if (!text_.empty()) text_ += ';';
    const std::size_t begin = text_.size();
    for (const std::string_view part : parts) text_ += part;
    for (std::size_t at = text_.find(';', begin); at != std::string::npos; at = text_.find(';', at)) text_[at] = ',';
  }
  const std::string& text() const noexcept { return text_; }

 private:
  std::string text_;
};

void append_ids(TextBuffer& out, const std::vector<std::pair<std::string, std::string>>& ids) {
  ValueList values;
  for (const auto& [scheme, value] : ids) values.add({scheme, ":", value});
  append_text(out, "ids", values.text());
}

void append_aliases(TextBuffer& out, const std::vector<std::string>& aliases) {
  ValueList values;
  for (const std::string& alias : aliases) values.add({alias});
  append_text(out, "aliases", values.text());
}

void append_topics(TextBuffer& out, const Graph& graph, std::span<const NodeId> topics) {
  ValueList values;
  for (const NodeId topic : topics) values.add({label_of(graph.nodes[index(topic)])});
  append_text(out, "e_topics", values.text());
}

struct DateColumns {
  Column date;
  Column start;
  Column end;
};

constexpr DateColumns kNodeDates{"date", "start", "end"};
constexpr DateColumns kEdgeDates{"e_date", "e_start", "e_end"};

/// The date as precisely as it is known, and first and last day in full, as Gephi's timeline asks for them.
void append_dates(TextBuffer& out, const DateColumns& columns, const DateSpan& span) {
  if (span.first.year == 0) return;
  const std::string date = to_string(span.first);
  append_plain(out, columns.date, date);
  const auto append_day = [&](const Column& column, std::optional<std::chrono::sys_days> day) {
    if (!day) return;
    const PartialDate full = to_date(*day);
    append_plain(out, column, full == span.first ? date : to_string(full));  // mostly it is
  };
  append_day(columns.start, first_day(span.first));
  append_day(columns.end, last_day(span.last));
}

void append_published(TextBuffer& out, const std::optional<PartialDate>& published) {
  if (!published || published->year <= 0) return;
  append_plain(out, "published", to_string(*published));
  append_value(out, "year", static_cast<std::uint64_t>(published->year));
}

void append_node(TextBuffer& out, const Graph& graph, const ExportOptions& options, std::size_t place) {
  const Node& node = graph.nodes[place];
  const std::string label = xml_of(cut_label(label_of(node), options.label_limit));
  out += "<node id=\"n";
  out.add_number(std::uint64_t{place});
  out += "\"><desc>";
  out += label;  // Cytoscape shows it; other readers take the column
  out += "</desc>";
  if (!label.empty()) append_plain(out, "label", label);
  append_plain(out, "kind", to_string(node.kind));
  append_text(out, "title", title_of(node));
  append_text(out, "source_id", node.key);
  append_text(out, "url", node.url);
  append_ids(out, node.ids);
  append_aliases(out, node.aliases);
  append_published(out, node.published);
  if (node.start) append_dates(out, kNodeDates, {*node.start, node.end.value_or(*node.start)});
  if (!node.readings.empty()) append_value(out, "readings", std::uint64_t{node.readings.size()});
  append_value(out, "weight", positive(node.weight));
  if (node.community != 0) append_value(out, "community", std::uint64_t{node.community});
  out += "</node>\n";
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

/// What the elements of one relation have in common.
struct RelationText {
  std::string to_weight;          ///< from the number of the target to the weight
  std::string behind_confidence;  ///< from the end of the confidence to what only the edge itself can say
};

/// What many edges have in common is made once: they are most of the document.
struct EdgeTexts {
  std::size_t id_digits = 0;
  std::vector<RelationText> relations;  ///< by value
  std::vector<std::string> files;       ///< by source: the column that names it, empty where there is but one
};

EdgeTexts edge_texts(const Graph& graph) {
  const EdgeTypes types = needed_edge_types(graph);
  EdgeTexts texts{.id_digits = edge_id(graph, 0).size() - 1, .relations = {}, .files = {}};
  for (const Relation relation : relations()) {  // in the order of their values
    const std::string name(to_string(relation));
    TextBuffer to_weight;
    to_weight += types == EdgeTypes::in_attributes ? "\" label=\"" + name + "\">" : "\">";
    append_plain(to_weight, "e_label", name);
    append_plain(to_weight, "e_kind", name);
    to_weight += Column("e_weight").mark();
    TextBuffer behind_confidence;
    behind_confidence += kEndData;
    if (is_symmetric(relation)) append_value(behind_confidence, "e_symmetric", std::uint64_t{1});
    texts.relations.push_back({std::string(to_weight.text()), std::string(behind_confidence.text())});
  }
  for (const Text& source : graph.sources) {
    TextBuffer file;
    if (graph.sources.size() > 1) append_text(file, "e_file", source.name());
    texts.files.emplace_back(file.text());
  }
  return texts;
}

void append_evidence(TextBuffer& out, const Graph& graph, const EdgeTexts& texts, const Edge& edge) {
  if (edge.evidence.count == 0) return;
  const Evidence& first = evidence_of(graph, edge).front();
  const Quote quoted = quote_of(graph, first);
  append_plain(out, "e_rule", rule_name(first.rule, edge.relation));
  append_text(out, "e_evidence", quoted.text);
  out += texts.files[index(first.source)];
  append_value(out, "e_line", std::uint64_t{quoted.line});
  if (edge.evidence.count > 1) append_value(out, "e_places", std::uint64_t{edge.evidence.count});
}

void append_edge(TextBuffer& out, const Graph& graph, const EdgeTexts& texts, std::size_t place) {
  const Edge& edge = graph.edges[place];
  const RelationText& text = texts.relations[static_cast<std::size_t>(edge.relation)];
  out += "<edge id=\"e";
  out.add_number(place, texts.id_digits);
  out += "\" source=\"n";
  out.add_number(std::uint64_t{index(edge.source)});
  out += "\" target=\"n";
  out.add_number(std::uint64_t{index(edge.target)});
  out += text.to_weight;
  out.add_number(positive(edge.weight));
  out += kEndData;
  out += Column("e_confidence").mark();
  out.add_number(positive(edge.confidence));
  out += text.behind_confidence;
  if (edge.shared.count > 0) append_topics(out, graph, shared_topics_of(graph, edge));
  const std::optional<DateSpan> date = is_dated(edge.relation) ? date_of(graph, edge) : std::nullopt;
  if (date) append_dates(out, kEdgeDates, *date);
  append_evidence(out, graph, texts, edge);
  out += "</edge>\n";
}

void append_keys(TextBuffer& out) {
  for (const Key& key : kKeys) {
    for (const auto piece :
         std::initializer_list<std::string_view>{"<key id=\"", key.id, "\" for=\"", key.element, "\" attr.name=\"",
                                                 key.name, "\" attr.type=\"", key.type, "\"/>\n"}) {
      out += piece;
    }
  }
}

void append_graph_start(TextBuffer& out, const Graph& graph) {
  // Edges have one direction throughout: files that mix both are refused or misread. Symmetric ones say so in a column.
  out += "<graph id=\"g\" edgedefault=\"directed\" parse.nodeids=\"free\" parse.edgeids=\"free\"";
  out += " parse.order=\"nodesfirst\" parse.nodes=\"" + std::to_string(graph.nodes.size()) + "\" parse.edges=\"" +
         std::to_string(graph.edges.size()) + "\">\n";
  append_text(out, "g_title", graph.title);
  const std::string source = graph.sources.size() == 1 ? " from " + graph.sources.front().name() : "";
  append_text(out, "g_description", "made by " + std::string(kGenerator) + source);
  out += "\n";
}

/// Writes what `append(text, place)` makes of the places before `count`, in order. Each is made of itself alone, so
/// several batches are made at once.
template <typename Append>
void write_elements(std::size_t count, unsigned threads, Append append, Sink& sink) {
  constexpr std::size_t batch = 256;  // a few pieces for the sink: cheap to hold, and worth a thread
  const auto make = [&append, count](std::size_t number, TextBuffer& out) {
    out.clear();
    const std::size_t end = std::min((number + 1) * batch, count);
    for (std::size_t place = number * batch; place < end; ++place) append(out, place);
  };
  in_order<TextBuffer>((count + batch - 1) / batch, threads, make,
                       [&](const TextBuffer& part) { sink.write(part.text()); });
}

}  // namespace

void write_graphml(const Graph& graph, const ExportOptions& options, Sink& sink) {
  TextBuffer out;
  out +=
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"\n"
      "    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
      "    xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
      "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
  append_keys(out);
  append_graph_start(out, graph);
  sink.write(out.text());
  const auto node = [&](TextBuffer& text, std::size_t place) { append_node(text, graph, options, place); };
  write_elements(graph.nodes.size(), options.threads, node, sink);
  const EdgeTexts texts = edge_texts(graph);
  const auto edge = [&](TextBuffer& text, std::size_t place) { append_edge(text, graph, texts, place); };
  write_elements(graph.edges.size(), options.threads, edge, sink);
  sink.write("</graph>\n</graphml>\n");
}

}  // namespace asterism
