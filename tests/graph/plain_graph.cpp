// SPDX-License-Identifier: Apache-2.0
// Graphs for tests of measures: keys and weighted edges, with evidence that points at an empty text.
#include "graph/plain_graph.hpp"

#include "graph/corpus_builder.hpp"

#include <algorithm>
#include <tuple>

namespace asterism::test {

Graph plain_graph(const std::vector<std::string>& keys, const std::vector<PlainEdge>& edges) {
  Graph graph;
  graph.sources.emplace_back("log.md", "");
  for (const std::string& key : keys) {
    Node& node = graph.nodes.emplace_back();
    node.key = key;
    node.label = key.substr(key.find(':') == std::string::npos ? 0 : key.find(':') + 1);
    node.kind = key.rfind("topic:", 0) == 0     ? NodeKind::topic
                : key.rfind("project:", 0) == 0 ? NodeKind::project
                                                : NodeKind::paper;
  }
  for (const PlainEdge& each : edges) {
    Edge& edge = graph.edges.emplace_back();
    edge.source = id(graph, each.source);
    edge.target = id(graph, each.target);
    edge.relation = each.relation;
    edge.weight = each.weight;
    edge.evidence = {static_cast<std::uint32_t>(graph.evidence.size()), 1};
    graph.evidence.emplace_back();
  }
  std::sort(graph.edges.begin(), graph.edges.end(), [](const Edge& a, const Edge& b) {
    return std::tie(a.source, a.target, a.relation) < std::tie(b.source, b.target, b.relation);
  });
  return graph;
}

}  // namespace asterism::test
