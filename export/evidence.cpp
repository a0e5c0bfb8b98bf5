// SPDX-License-Identifier: Apache-2.0
// Looking up quoted places.
#include "evidence.hpp"

namespace asterism {
namespace {

const Reading* reading_at(const Node& node, SourceId source, std::uint32_t line) {
  for (const Reading& reading : node.readings) {
    if (reading.source == source && reading.line <= line && line <= reading.last_line) return &reading;
  }
  return nullptr;
}

/// Words of a file's name stand nowhere in its text: the first line speaks for the file.
ByteRange first_line(const Text& text) {
  std::uint32_t line = 1;
  while (line < text.line_count() && text.line(line).empty()) ++line;
  return {text.line_start(line), static_cast<std::uint32_t>(text.line(line).size())};
}

ByteRange place_of(const Text& text, const Evidence& evidence) {
  return evidence.quote.begin >= text.content().size() ? first_line(text) : evidence.quote;
}

}  // namespace

Quote quote_of(const Graph& graph, const Evidence& evidence) {
  const Text& text = graph.sources[index(evidence.source)];
  const ByteRange place = place_of(text, evidence);
  return {.line = text.line_of(place.begin), .text = text.slice(place)};
}

Quotation quotation(const Graph& graph, const Evidence& evidence) {
  const Text& text = graph.sources[index(evidence.source)];
  const ByteRange place = place_of(text, evidence);
  const std::string_view quote = text.slice(place);
  return {.file = text.name(),
          .position = text.position(place.begin),
          .length = count_characters(quote),
          .quote = quote,
          .mention = text.slice(evidence.mention)};
}

std::optional<DateSpan> date_of(const Graph& graph, const Edge& edge) {
  if (edge.evidence.count == 0) return std::nullopt;
  const Evidence& first = evidence_of(graph, edge).front();
  const std::uint32_t line = graph.sources[index(first.source)].line_of(first.quote.begin);
  for (const NodeId end : {edge.source, edge.target}) {
    const Reading* reading = reading_at(graph.nodes[index(end)], first.source, line);
    if (reading != nullptr) return reading->date;
  }
  return std::nullopt;
}

}  // namespace asterism
