// SPDX-License-Identifier: Apache-2.0
// Boost's reader, the strictest about types, gets the same graph from our GraphML.
#include "escape.hpp"
#include "graph_builder.hpp"
#include "labels.hpp"
#include "support/catch.hpp"
#include "text_sink.hpp"

#include <map>
#include <sstream>
#include <string>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/graphml.hpp>

using namespace asterism;

namespace {

struct ReadNode {
  std::string label, kind, title, source_id, url, ids, aliases, published, date, start, end;
  int year = 0;
  int readings = 0;
  int community = 0;
  double weight = 0;
};

struct ReadEdge {
  std::string label, kind, topics, date, start, end, rule, evidence, file;
  double weight = 0;
  double confidence = 0;
  int symmetric = 0;
  int line = 0;
  int places = 0;
};

using ReadGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, ReadNode, ReadEdge>;

void map_nodes(ReadGraph& graph, boost::dynamic_properties& properties) {
  properties.property("label", get(&ReadNode::label, graph));
  properties.property("kind", get(&ReadNode::kind, graph));
  properties.property("title", get(&ReadNode::title, graph));
  properties.property("source_id", get(&ReadNode::source_id, graph));
  properties.property("url", get(&ReadNode::url, graph));
  properties.property("ids", get(&ReadNode::ids, graph));
  properties.property("aliases", get(&ReadNode::aliases, graph));
  properties.property("published", get(&ReadNode::published, graph));
  properties.property("date", get(&ReadNode::date, graph));
  properties.property("start", get(&ReadNode::start, graph));
  properties.property("end", get(&ReadNode::end, graph));
  properties.property("year", get(&ReadNode::year, graph));
  properties.property("readings", get(&ReadNode::readings, graph));
  properties.property("community", get(&ReadNode::community, graph));
  properties.property("weight", get(&ReadNode::weight, graph));
}

void map_edges(ReadGraph& graph, boost::dynamic_properties& properties) {
  properties.property("label", get(&ReadEdge::label, graph));
  properties.property("kind", get(&ReadEdge::kind, graph));
  properties.property("topics", get(&ReadEdge::topics, graph));
  properties.property("date", get(&ReadEdge::date, graph));
  properties.property("start", get(&ReadEdge::start, graph));
  properties.property("end", get(&ReadEdge::end, graph));
  properties.property("rule", get(&ReadEdge::rule, graph));
  properties.property("evidence", get(&ReadEdge::evidence, graph));
  properties.property("file", get(&ReadEdge::file, graph));
  properties.property("weight", get(&ReadEdge::weight, graph));
  properties.property("confidence", get(&ReadEdge::confidence, graph));
  properties.property("symmetric", get(&ReadEdge::symmetric, graph));
  properties.property("line", get(&ReadEdge::line, graph));
  properties.property("places", get(&ReadEdge::places, graph));
}

ReadGraph read_back(const Graph& graph) {
  ReadGraph read;
  std::map<std::string, std::string> graph_values;
  boost::dynamic_properties properties(boost::ignore_other_properties);
  map_nodes(read, properties);
  map_edges(read, properties);
  std::istringstream text(test::exported(graph, "graphml"));
  boost::read_graphml(text, read, properties);
  return read;
}

void check_same(const Graph& graph) {
  const ReadGraph read = read_back(graph);
  REQUIRE(num_vertices(read) == graph.nodes.size());
  REQUIRE(num_edges(read) == graph.edges.size());
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    const Node& node = graph.nodes[i];
    CHECK(read[i].label == cut_label(node.label, ExportOptions{}.label_limit));
    CHECK(read[i].kind == to_string(node.kind));
    CHECK(read[i].source_id == single_line(node.key));
    CHECK(read[i].url == single_line(node.url));
    CHECK(read[i].weight == node.weight);
    CHECK(read[i].community == static_cast<int>(node.community));
    CHECK(read[i].readings == static_cast<int>(node.readings.size()));
  }
  std::size_t place = 0;
  // Edges of one vertex come in the order they were read, which is ours.
  for (std::size_t source = 0; source < graph.nodes.size(); ++source) {
    for (const auto& edge : boost::make_iterator_range(out_edges(source, read))) {
      const Edge& wanted = graph.edges[place++];
      CHECK(target(edge, read) == index(wanted.target));
      CHECK(read[edge].kind == to_string(wanted.relation));
      CHECK(static_cast<float>(read[edge].weight) == wanted.weight);
      CHECK(static_cast<float>(read[edge].confidence) == wanted.confidence);
      CHECK(read[edge].symmetric == (is_symmetric(wanted.relation) ? 1 : 0));
      const Evidence& evidence = evidence_of(graph, wanted).front();
      const Text& text = graph.sources[index(evidence.source)];
      CHECK(read[edge].evidence == single_line(text.slice(evidence.quote)));
      CHECK(read[edge].line == static_cast<int>(text.line_of(evidence.quote.begin)));
    }
  }
}

}  // namespace

TEST_CASE("Boost reads our GraphML with the same nodes, edges and values", "[export]") {
  check_same(test::sample_map());
}

TEST_CASE("Boost reads hostile texts from our GraphML on one line and without controls", "[export]") {
  check_same(test::hostile_graph());
}

TEST_CASE("Boost reads a graph without nodes", "[export]") { CHECK(num_vertices(read_back(Graph{})) == 0); }
