// SPDX-License-Identifier: Apache-2.0
// Values of the graph as JSON rows.
#include "rows.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

Json evidence_row(const std::vector<Text>& texts, const Evidence& evidence, Relation relation) {
  const Text& text = texts[index(evidence.source)];
  const std::string_view quote = text.slice(evidence.quote);
  Json row;
  put_place(row, text, evidence.quote.begin);
  row["length"] = count_characters(quote);
  row["quote"] = std::string(quote);
  put(row, "mention", text.slice(evidence.mention));
  row["rule"] = std::string(rule_name(evidence.rule, relation));
  return row;
}

}  // namespace

Json node_row(const Node& node) {
  Json row;
  row["id"] = node.key;
  row["label"] = node.label;
  row["kind"] = std::string(to_string(node.kind));
  return row;
}

Json reading_row(const Graph& graph, const Reading& reading) {
  Json row;
  row["file"] = graph.sources[index(reading.source)].name();
  row["line"] = reading.line;
  if (reading.date) row["date"] = to_string(*reading.date);
  return row;
}

Json reading_rows(const Graph& graph, const Node& node) {
  Json rows = Json::array();
  for (const Reading& reading : node.readings) rows.push_back(reading_row(graph, reading));
  return rows;
}

void put_place(Json& row, const Text& text, std::uint32_t offset) {
  const Position position = text.position(offset);
  row["file"] = text.name();
  row["line"] = position.line;
  row["column"] = position.column;
}

Json edge_row(const Graph& graph, const Edge& edge) {
  const Node& source = graph.nodes[index(edge.source)];
  const Node& target = graph.nodes[index(edge.target)];
  Json row;
  row["relation"] = std::string(to_string(edge.relation));
  row["source"] = source.key;
  row["source_label"] = source.label;
  row["target"] = target.key;
  row["target_label"] = target.label;
  row["weight"] = shortened(edge.weight);
  row["confidence"] = shortened(edge.confidence);
  return row;
}

Json edge_place_row(const Graph& graph, const Edge& edge, const Evidence& evidence) {
  Json row = edge_row(graph, edge);
  row.update(evidence_row(graph.sources, evidence, edge.relation));
  return row;
}

Json evidence_rows(const Graph& graph, const Edge& edge) {
  Json rows = Json::array();
  for (const Evidence& evidence : evidence_of(graph, edge))
    rows.push_back(evidence_row(graph.sources, evidence, edge.relation));
  return rows;
}

std::string place_text(const Json& row) {
  std::string text = field_text(row, "file");
  for (const std::string_view field : {"line", "column"}) {
    if (const std::string number = field_text(row, field); !number.empty()) text += ":" + number;
  }
  return text;
}

std::string id_text(const Json& row) { return field_text(row, "id"); }

std::string first_date_text(const Json& row) {
  const auto readings = row.find("readings");
  if (readings == row.end()) return {};
  for (const Json& reading : *readings) {
    if (reading.contains("date")) return field_text(reading, "date");
  }
  return {};
}

std::string first_place_text(const Json& row) { return place_text(row.at("evidence").front()); }

std::string first_quote_text(const Json& row) { return field_text(row.at("evidence").front(), "quote"); }

std::span<const ListingColumn> edge_place_columns() noexcept {
  static constexpr std::array kColumns = std::to_array<ListingColumn>({
      place_column(place_text),
      {.field = "source_label"},
      word_column("relation"),
      {.field = "target_label"},
      number_column("weight"),
      {.field = "quote"},
      {.field = "source", .shown_in = ShownIn::tsv},
      {.field = "target", .shown_in = ShownIn::tsv},
  });
  return kColumns;
}

std::vector<std::size_t> edges_of(const Graph& graph, NodeId node) {
  std::vector<std::size_t> result;
  for (std::size_t place = 0; place < graph.edges.size(); ++place) {
    if (graph.edges[place].source == node || graph.edges[place].target == node) result.push_back(place);
  }
  return result;
}

std::vector<std::size_t> heaviest_edges(const Graph& graph, NodeId node) {
  std::vector<std::size_t> result = edges_of(graph, node);
  std::stable_sort(result.begin(), result.end(), [&](std::size_t left, std::size_t right) {
    return graph.edges[left].weight > graph.edges[right].weight;
  });
  return result;
}

NodeId other_end(const Edge& edge, NodeId node) noexcept { return edge.source == node ? edge.target : edge.source; }

Json neighbor_row(const Graph& graph, const Edge& edge, NodeId node) {
  Json row;
  row["relation"] = std::string(to_string(edge.relation));
  row["direction"] = is_symmetric(edge.relation) ? "both" : edge.source == node ? "to" : "from";
  row.update(node_row(graph.nodes[index(other_end(edge, node))]));
  row["weight"] = shortened(edge.weight);
  row["confidence"] = shortened(edge.confidence);
  row["evidence"] = evidence_rows(graph, edge);
  return row;
}

std::span<const ListingColumn> neighbor_columns() noexcept {
  static constexpr std::array kColumns = std::to_array<ListingColumn>({
      word_column("relation"),
      word_column("direction"),
      {.field = "label"},
      word_column("kind"),
      number_column("weight"),
      place_column(first_place_text),
      id_column(),
  });
  return kColumns;
}

}  // namespace asterism
