// SPDX-License-Identifier: Apache-2.0
// The DOT export, read back by libcgraph.
#include "escape.hpp"
#include "graph_builder.hpp"
#include "graphviz.hpp"
#include "labels.hpp"
#include "support/catch.hpp"
#include "text_sink.hpp"

#include <algorithm>
#include <memory>
#include <string>

#include <cgraph.h>

using namespace asterism;

namespace {

/// libcgraph's own reading of a DOT document.
class ReadBack {
 public:
  explicit ReadBack(const std::string& dot) : map_(agmemread(dot.c_str())) { REQUIRE(map_ != nullptr); }

  Agraph_t* map() const { return map_.get(); }
  Agnode_t* node(const std::string& key) const { return agnode(map_.get(), unchanged(dot_name(key)), 0); }

 private:
  GraphvizSession session_;
  GraphHandle map_;
};

std::string value(void* object, const char* name) {
  const char* text = agget(object, unchanged(name));
  return text == nullptr ? "" : text;
}

/// What a label says, line ends aside.
std::string unwrapped(const std::string& label) {
  std::string text = text_of_dot(label);
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

}  // namespace

TEST_CASE("DOT has every node and every edge, with kind, relation and weight", "[export]") {
  const Graph graph = test::sample_map();
  const ReadBack read(test::exported(graph, "dot"));
  CHECK(agnnodes(read.map()) == static_cast<int>(graph.nodes.size()));
  CHECK(agnedges(read.map()) == static_cast<int>(graph.edges.size()));
  for (const Node& node : graph.nodes) {
    INFO(node.key);
    REQUIRE(read.node(node.key) != nullptr);
    CHECK(value(read.node(node.key), "kind") == to_string(node.kind));
    CHECK(std::stod(value(read.node(node.key), "weight")) == node.weight);
  }
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    const Edge& edge = graph.edges[i];
    Agedge_t* found = agedge(read.map(), read.node(graph.nodes[index(edge.source)].key),
                             read.node(graph.nodes[index(edge.target)].key), unchanged(edge_id(graph, i)), 0);
    REQUIRE(found != nullptr);
    CHECK(value(found, "relation") == to_string(edge.relation));
    CHECK(std::stof(value(found, "weight")) == edge.weight);
  }
}

TEST_CASE("hostile titles come back from DOT as they were, but for controls", "[export]") {
  const Graph graph = test::hostile_graph();
  const ReadBack read(test::exported(graph, "dot"));
  REQUIRE(agnnodes(read.map()) == static_cast<int>(graph.nodes.size()));
  REQUIRE(agnedges(read.map()) == static_cast<int>(graph.edges.size()));
  for (const Node& node : graph.nodes) {
    INFO(node.key.substr(0, 80));
    REQUIRE(read.node(node.key) != nullptr);
    CHECK(text_of_dot(value(read.node(node.key), "title")) == cut_label(node.title, 2000));
  }
}

TEST_CASE("labels in DOT are wrapped, nothing more", "[export]") {
  const Graph graph = test::sample_map();
  const ReadBack read(test::exported(graph, "dot"));
  for (const Node& node : graph.nodes) CHECK(unwrapped(value(read.node(node.key), "label")) == node.label);
}

TEST_CASE("writing what was read from our DOT and reading it again changes nothing", "[export]") {
  const Graph graph = test::hostile_graph();
  const ReadBack first(test::exported(graph, "dot"));
  char* text = nullptr;
  std::size_t size = 0;
  FILE* file = open_memstream(&text, &size);
  REQUIRE(agwrite(first.map(), file) == 0);
  std::fclose(file);
  const std::unique_ptr<char, decltype(&std::free)> owner(text, &std::free);
  const GraphHandle second(agmemread(text));
  REQUIRE(second != nullptr);
  for (const Node& node : graph.nodes) {
    Agnode_t* found = agnode(second.get(), unchanged(dot_name(node.key)), 0);
    REQUIRE(found != nullptr);
    CHECK(value(found, "title") == value(first.node(node.key), "title"));
    CHECK(value(found, "label") == value(first.node(node.key), "label"));
  }
}

TEST_CASE("parallel edges of different relations stay apart in DOT", "[export]") {
  test::GraphBuilder builder("pair");
  builder.add(NodeKind::paper, "a", "A");
  builder.add(NodeKind::paper, "b", "B");
  builder.connect({.source = "a", .target = "b", .relation = Relation::uses, .quote = "one"});
  builder.connect({.source = "a", .target = "b", .relation = Relation::extends, .quote = "two"});
  const ReadBack read(test::exported(builder.build(), "dot"));
  CHECK(agnedges(read.map()) == 2);
}

TEST_CASE("keys that differ only where they are escaped stay different nodes in DOT", "[export]") {
  test::GraphBuilder builder("keys");
  for (const char* key : {"a\\", "a%5C", "escaped:a%5C", "escaped:a\\", "%a", "a\x01", "a%01", "&amp;", "%26amp;",
                          "legend:0", "escaped:legend:0"}) {
    builder.add(NodeKind::paper, key, key);
  }
  const Graph graph = builder.build();
  const ReadBack read(test::exported(graph, "dot"));
  CHECK(agnnodes(read.map()) == static_cast<int>(graph.nodes.size()));
}

TEST_CASE("DOT names the engine that draws it, a fast one for large graphs", "[export]") {
  CHECK(test::exported(test::sample_map(), "dot").find("layout=neato") != std::string::npos);
  CHECK(test::exported(test::large_graph(1000), "dot").find("layout=sfdp") != std::string::npos);
}

TEST_CASE("a graph without nodes is a valid DOT document", "[export]") {
  const ReadBack read(test::exported(Graph{}, "dot"));
  CHECK(agnnodes(read.map()) == 0);
}
