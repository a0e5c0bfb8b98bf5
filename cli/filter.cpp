// SPDX-License-Identifier: Apache-2.0
// Filters for nodes, readings and lines.
#include "filter.hpp"

#include "names.hpp"

#include <algorithm>

namespace asterism {
namespace {

template <typename Value>
bool accepts(const std::vector<Value>& wanted, Value value) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

/// What `select` reads of `graph`: texts, evidence and references are not copied.
Graph outline(const Graph& graph) {
  Graph result;
  result.nodes = graph.nodes;
  for (const Edge& edge : graph.edges) {
    if (edge.relation != Relation::about) continue;
    result.edges.push_back(
        {.source = edge.source, .target = edge.target, .relation = edge.relation, .evidence = {}, .shared = {}});
  }
  return result;
}

}  // namespace

Selection resolve_topics(const Graph& graph, Selection selection) {
  for (std::string& topic : selection.topics) topic = graph.nodes[index(find_topic(graph, topic))].key;
  return selection;
}

Filter::Filter(const Graph& graph, const Selection& named)
    : selection_(resolve_topics(graph, named)), kept_(graph.nodes.size(), true) {
  Selection rest = selection_;
  rest.kinds.clear();
  rest.relations.clear();
  const bool all = rest == Selection{};
  const Graph part = all ? Graph{} : select(outline(graph), rest);
  auto next = part.nodes.begin();  // both are in key order
  for (std::size_t place = 0; place < graph.nodes.size(); ++place) {
    const Node& node = graph.nodes[place];
    const bool survives = all || (next != part.nodes.end() && next->key == node.key);
    if (!all && survives) ++next;
    kept_[place] = survives && accepts(selection_.kinds, node.kind);
  }
}

bool Filter::keeps(Relation relation) const { return accepts(selection_.relations, relation); }

bool Filter::keeps(const Reading& reading) const {
  if (!selection_.since && !selection_.until) return true;
  if (!reading.date) return false;
  const auto first = first_day(reading.date->first);
  const auto last = last_day(reading.date->last);
  if (!first || !last) return false;
  if (selection_.since && *last < first_day(*selection_.since)) return false;
  return !selection_.until || *first <= last_day(*selection_.until);
}

LineFilter::LineFilter(const Corpus& corpus, const Selection& named) {
  if (named == Selection{}) return;
  const Graph graph = build_graph(corpus, {.topics = TopicScope::all});
  const Filter filter(graph, named);
  for (const Text& text : graph.sources) kept_.emplace_back(text.line_count() + 1, false);
  for (std::size_t place = 0; place < graph.nodes.size(); ++place) {
    if (!filter.keeps(NodeId(place))) continue;
    for (const Reading& reading : graph.nodes[place].readings) {
      std::vector<bool>& lines = kept_[index(reading.source)];
      const std::size_t end = std::min<std::size_t>(reading.last_line + std::size_t{1}, lines.size());
      for (std::size_t line = reading.line; filter.keeps(reading) && line < end; ++line) lines[line] = true;
    }
  }
}

bool LineFilter::keeps(SourceId source, std::uint32_t line) const {
  if (kept_.empty()) return true;
  const std::vector<bool>& lines = kept_[index(source)];
  return line < lines.size() && lines[line];
}

}  // namespace asterism
