// SPDX-License-Identifier: Apache-2.0
// The lossless form: node-link JSON, schema asterism/graph/1 (docs/formats.md), one node or edge a line.
#include "document.hpp"
#include "escape.hpp"
#include "evidence.hpp"
#include "labels.hpp"
#include "numbers.hpp"
#include "writers.hpp"

#include <span>
#include <string>
#include <vector>

namespace asterism {
namespace {

// Written by hand: a value tree for each element, as nlohmann::ordered_json builds it, took five times as long
// (260 ms against 55 ms for 100 000 edges).

/// Members of an object, written as they come.
class JsonObject {
 public:
  explicit JsonObject(std::string& out) : out_(out) { out_ += '{'; }

  /// Begins a member; what is appended next is its value. `name` must need no escaping.
  std::string& member(std::string_view name) {
    if (!first_) out_ += ", ";
    first_ = false;
    out_ += '"';
    out_ += name;
    return out_ += "\": ";
  }
  void text(std::string_view name, std::string_view value) { append_json(member(name), value); }
  /// A member whose name comes from the log.
  void escaped(std::string_view name, std::string_view value) {
    std::string safe;
    append_json(safe, name);
    text(std::string_view(safe).substr(1, safe.size() - 2), value);
  }
  /// Absent is absent: no member for an empty `value`.
  void text_if_any(std::string_view name, std::string_view value) {
    if (!value.empty()) text(name, value);
  }
  template <typename Number>
  void number(std::string_view name, Number value) {
    append_number(member(name), value);
  }
  void date(std::string_view name, const std::optional<PartialDate>& value) {
    if (value) text(name, to_string(*value));
  }
  void close() { out_ += '}'; }

 private:
  std::string& out_;
  bool first_ = true;
};

void append_list(std::string& out, std::span<const std::string> values) {
  out += '[';
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0) out += ", ";
    append_json(out, values[i]);
  }
  out += ']';
}

void append_ids(std::string& out, const std::vector<std::pair<std::string, std::string>>& ids) {
  JsonObject object(out);
  for (const auto& [scheme, value] : ids) object.escaped(scheme, value);
  object.close();
}

void append_reading(std::string& out, const Graph& graph, const Reading& reading) {
  JsonObject object(out);
  object.text("file", graph.sources[index(reading.source)].name());
  object.number("line", std::uint64_t{reading.line});
  if (reading.date) object.text("date", to_string(*reading.date));
  object.text_if_any("title", reading.title);
  object.text_if_any("url", reading.url);
  append_list(object.member("section"), section_of(graph, reading));
  object.close();
}

void append_readings(std::string& out, const Graph& graph, const std::vector<Reading>& readings) {
  out += '[';
  for (std::size_t i = 0; i < readings.size(); ++i) {
    if (i > 0) out += ", ";
    append_reading(out, graph, readings[i]);
  }
  out += ']';
}

void append_node(std::string& out, const Graph& graph, const Node& node) {
  JsonObject object(out);
  object.text("id", node.key);
  object.text("kind", to_string(node.kind));
  object.text("label", label_of(node));
  object.text_if_any("title", node.title);
  if (!node.aliases.empty()) append_list(object.member("aliases"), node.aliases);
  object.text_if_any("url", node.url);
  if (!node.ids.empty()) append_ids(object.member("ids"), node.ids);
  if (!node.readings.empty()) append_readings(object.member("readings"), graph, node.readings);
  object.date("published", node.published);
  object.date("start", node.start);
  object.date("end", node.end);
  object.number("weight", positive(node.weight));
  if (node.community != 0) object.number("community", std::uint64_t{node.community});
  object.close();
}

void append_evidence(std::string& out, const Graph& graph, const Evidence& evidence, Relation relation) {
  const Quotation quoted = quotation(graph, evidence);
  JsonObject object(out);
  object.text("file", quoted.file);
  object.number("line", std::uint64_t{quoted.position.line});
  object.number("column", std::uint64_t{quoted.position.column});
  object.number("length", std::uint64_t{quoted.length});
  object.text("quote", quoted.quote);
  object.text_if_any("mention", quoted.mention);
  object.text("rule", rule_name(evidence.rule, relation));
  object.close();
}

void append_shared_topics(std::string& out, const Graph& graph, std::span<const NodeId> topics) {
  out += '[';
  for (std::size_t i = 0; i < topics.size(); ++i) {
    if (i > 0) out += ", ";
    append_json(out, graph.nodes[index(topics[i])].label);
  }
  out += ']';
}

void append_edge(std::string& out, const Graph& graph, std::size_t place) {
  const Edge& edge = graph.edges[place];
  JsonObject object(out);
  object.text("id", edge_id(graph, place));
  object.text("source", graph.nodes[index(edge.source)].key);
  object.text("target", graph.nodes[index(edge.target)].key);
  object.text("relation", to_string(edge.relation));
  object.number("weight", positive(edge.weight));
  object.number("confidence", positive(edge.confidence));
  object.member("symmetric") += is_symmetric(edge.relation) ? "true" : "false";
  const std::span<const NodeId> shared = shared_topics_of(graph, edge);
  if (!shared.empty()) append_shared_topics(object.member("topics"), graph, shared);
  std::string& evidence = object.member("evidence");
  evidence += '[';
  for (const Evidence& quoted : evidence_of(graph, edge)) {
    if (evidence.back() != '[') evidence += ", ";
    append_evidence(evidence, graph, quoted, edge.relation);
  }
  evidence += ']';
  object.close();
}

void append_source(std::string& out, const Graph& graph, std::size_t place) {
  JsonObject object(out);
  object.text("file", graph.sources[place].name());
  if (place < graph.source_summaries.size()) {
    object.number("entries", std::uint64_t{graph.source_summaries[place].entries});
    object.number("dates", std::uint64_t{graph.source_summaries[place].dates});
  }
  object.close();
}

void append_community(std::string& out, const Community& community) {
  JsonObject object(out);
  object.number("number", std::uint64_t{community.number});
  object.text_if_any("name", community.name);
  object.number("size", std::uint64_t{community.size});
  object.close();
}

/// Writes `count` elements, one a line, each appended by `append`.
template <typename Append>
void write_list(Document& document, std::size_t count, Append append) {
  document.text() += '[';
  for (std::size_t i = 0; i < count; ++i) {
    document.text() += i > 0 ? ",\n  " : "\n  ";
    append(document.text(), i);
    document.end_element();
  }
  document.text() += ']';
}

void write_graph_member(Document& document, const Graph& graph) {
  std::string& out = document.text();
  JsonObject object(out);
  object.text_if_any("title", graph.title);
  object.text("generator", kGenerator);
  object.member("sources");
  write_list(document, graph.sources.size(),
             [&graph](std::string& text, std::size_t i) { append_source(text, graph, i); });
  if (!graph.communities.empty()) {
    out += ",\n  \"communities\": ";
    write_list(document, graph.communities.size(),
               [&graph](std::string& text, std::size_t i) { append_community(text, graph.communities[i]); });
  }
  object.close();
}

}  // namespace

void write_json(const Graph& graph, const ExportOptions& /*options*/, Sink& sink) {
  Document document(sink);
  std::string& out = document.text();
  out += "{\"schema\": \"asterism/graph/1\", \"directed\": true, \"multigraph\": true,\n \"graph\": ";
  write_graph_member(document, graph);
  out += ",\n \"nodes\": ";
  write_list(document, graph.nodes.size(),
             [&graph](std::string& text, std::size_t i) { append_node(text, graph, graph.nodes[i]); });
  out += ",\n \"edges\": ";
  write_list(document, graph.edges.size(), [&graph](std::string& text, std::size_t i) { append_edge(text, graph, i); });
  out += "}\n";
  document.finish();
}

}  // namespace asterism
