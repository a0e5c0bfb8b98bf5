// SPDX-License-Identifier: Apache-2.0
// Building graphs for tests.
#include "graph_builder.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace asterism::test {
namespace {

NodeId place_of(const Graph& graph, const std::string& key) {
  const auto found = std::lower_bound(graph.nodes.begin(), graph.nodes.end(), key,
                                      [](const Node& node, const std::string& wanted) { return node.key < wanted; });
  if (found == graph.nodes.end() || found->key != key) throw std::logic_error("no node " + key);
  return NodeId{static_cast<std::uint32_t>(found - graph.nodes.begin())};
}

std::uint32_t size32(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

Evidence evidence_for(const EdgeSpec& spec, const std::string& target_label, std::uint32_t begin) {
  const std::size_t mention = spec.quote.find(target_label);
  Evidence evidence{.quote = {begin, size32(spec.quote)}, .mention = {begin, size32(spec.quote)}, .rule = spec.rule};
  if (mention != std::string::npos && !target_label.empty()) {
    evidence.mention = {begin + static_cast<std::uint32_t>(mention), size32(target_label)};
  }
  return evidence;
}

}  // namespace

GraphBuilder::GraphBuilder(std::string title, std::string file) : title_(std::move(title)), file_(std::move(file)) {}

Node& GraphBuilder::add(NodeKind kind, std::string key, std::string label) {
  Node& node = nodes_.emplace_back();
  node.key = std::move(key);
  node.kind = kind;
  node.label = std::move(label);
  return node;
}

void GraphBuilder::connect(EdgeSpec edge) { edges_.push_back(std::move(edge)); }

void GraphBuilder::name_community(std::uint32_t number, std::string name) {
  communities_.push_back({.number = number, .name = std::move(name), .size = 0});
}

Graph GraphBuilder::build() {
  Graph graph;
  graph.title = title_;
  graph.communities = communities_;
  graph.nodes.assign(nodes_.begin(), nodes_.end());
  std::sort(graph.nodes.begin(), graph.nodes.end(), [](const Node& a, const Node& b) { return a.key < b.key; });
  for (Community& community : graph.communities) {
    const auto belongs = [&community](const Node& node) { return node.community == community.number; };
    community.size = static_cast<std::uint32_t>(std::count_if(graph.nodes.begin(), graph.nodes.end(), belongs));
  }
  write_log(graph);
  std::sort(graph.edges.begin(), graph.edges.end(), [](const Edge& a, const Edge& b) {
    return std::tie(a.source, a.target, a.relation) < std::tie(b.source, b.target, b.relation);
  });
  return graph;
}

void GraphBuilder::write_log(Graph& graph) {
  std::string log = "# A log\n";
  next_line_ = 2;
  std::stable_sort(edges_.begin(), edges_.end(),
                   [](const EdgeSpec& a, const EdgeSpec& b) { return a.source < b.source; });
  for (Node& node : graph.nodes) write_entry(graph, node, log);
  const auto entries = static_cast<std::uint32_t>(
      std::count_if(graph.nodes.begin(), graph.nodes.end(), [](const Node& node) { return is_work(node.kind); }));
  graph.sources.emplace_back(file_, std::move(log));
  graph.source_summaries.push_back({.entries = entries, .dates = entries});
}

void GraphBuilder::write_entry(Graph& graph, Node& node, std::string& log) {
  const std::uint32_t line = next_line_;
  log += "- [" + node.label + "](" + node.url + ")\n";
  const auto begins = std::lower_bound(edges_.begin(), edges_.end(), node.key,
                                       [](const EdgeSpec& edge, const std::string& key) { return edge.source < key; });
  std::uint32_t last_line = line;
  for (auto spec = begins; spec != edges_.end() && spec->source == node.key; ++spec, ++last_line) {
    log += "    - ";
    Edge edge;
    edge.source = place_of(graph, spec->source);
    edge.target = place_of(graph, spec->target);
    edge.relation = spec->relation;
    edge.weight = spec->weight;
    edge.confidence = spec->confidence;
    edge.evidence = {static_cast<std::uint32_t>(graph.evidence.size()), 1};
    graph.evidence.push_back(evidence_for(*spec, graph.nodes[index(edge.target)].label, size32(log)));
    edge.shared = {static_cast<std::uint32_t>(graph.shared.size()), static_cast<std::uint32_t>(spec->shared.size())};
    for (const std::string& topic : spec->shared) graph.shared.push_back(place_of(graph, topic));
    graph.edges.push_back(edge);
    log += spec->quote + "\n";
  }
  next_line_ = last_line + 1;
  if (!is_work(node.kind)) return;
  Reading reading;
  reading.line = line;
  reading.last_line = last_line;
  reading.title = node.label;
  reading.url = node.url;
  if (node.start) reading.date = DateSpan{*node.start, node.end.value_or(*node.start)};
  node.readings.push_back(std::move(reading));
}

}  // namespace asterism::test
