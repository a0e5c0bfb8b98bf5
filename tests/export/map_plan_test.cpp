// SPDX-License-Identifier: Apache-2.0
// What a map shows of a graph.
#include "map_plan.hpp"

#include "graph_builder.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string>

using namespace asterism;

namespace {

Line line_of(const Graph& graph, const MapPlan& plan, const std::string& source, const std::string& target) {
  for (const MapEdge& each : plan.edges) {
    const Edge& edge = graph.edges[each.place];
    if (graph.nodes[index(edge.source)].key == source && graph.nodes[index(edge.target)].key == target) {
      return each.line;
    }
  }
  return Line::hidden;
}

bool shows(const Graph& graph, const MapPlan& plan, const std::string& key) {
  return std::any_of(plan.nodes.begin(), plan.nodes.end(),
                     [&](NodeId id) { return graph.nodes[index(id)].key == key; });
}

void add_about(test::GraphBuilder& builder, const std::string& work, const std::string& topic, float weight) {
  builder.connect(
      {.source = work, .target = topic, .relation = Relation::about, .weight = weight, .quote = "on " + topic});
}

/// Works a, b, c and d; topics s, t and u.
Graph small_graph() {
  test::GraphBuilder builder("small");
  for (const char* key : {"a", "b", "c", "d"}) builder.add(NodeKind::paper, key, key).weight = 0.5;
  for (const char* key : {"s", "t", "u"}) builder.add(NodeKind::topic, key, key);
  builder.add(NodeKind::experiment, "x", "x").weight = 0.1;
  builder.add(NodeKind::project, "p", "p");
  add_about(builder, "a", "s", 0.9F);
  add_about(builder, "a", "t", 0.8F);
  add_about(builder, "a", "u", 0.7F);
  add_about(builder, "b", "s", 0.9F);
  add_about(builder, "b", "t", 0.2F);
  builder.connect({.source = "b", .target = "a", .relation = Relation::extends, .quote = "a"});
  builder.connect({.source = "a", .target = "b", .relation = Relation::shares_topics, .quote = "s", .shared = {"s"}});
  builder.connect({.source = "a", .target = "c", .relation = Relation::shares_topics, .quote = "s", .shared = {"s"}});
  builder.connect({.source = "x", .target = "p", .relation = Relation::part_of, .quote = "p"});
  return builder.build();
}

}  // namespace

TEST_CASE("a whole map has every node and edge of the graph", "[export]") {
  const Graph graph = test::sample_map();
  const MapPlan plan = whole_map(graph);
  CHECK(plan.nodes.size() == graph.nodes.size());
  CHECK(plan.edges.size() == graph.edges.size());
  CHECK(plan.works_left_out == 0);
}

TEST_CASE("a map draws a work's strongest topics only, and a second one only if it weighs enough", "[export]") {
  const Graph graph = small_graph();
  const MapPlan plan = whole_map(graph);
  CHECK(line_of(graph, plan, "a", "s") == Line::topic);
  CHECK(line_of(graph, plan, "a", "t") == Line::topic);
  CHECK(line_of(graph, plan, "a", "u") == Line::hidden);
  CHECK(line_of(graph, plan, "b", "s") == Line::topic);
  CHECK(line_of(graph, plan, "b", "t") == Line::hidden);
}

TEST_CASE("a map draws references and projects, and shared topics where nothing else ties a work to it", "[export]") {
  const Graph graph = small_graph();
  const MapPlan plan = whole_map(graph);
  CHECK(line_of(graph, plan, "b", "a") == Line::reference);
  CHECK(line_of(graph, plan, "x", "p") == Line::membership);
  CHECK(line_of(graph, plan, "a", "b") == Line::hidden);
  CHECK(line_of(graph, plan, "a", "c") == Line::kinship);
}

TEST_CASE("a readable map leaves out what no line ties to it, and counts it", "[export]") {
  const Graph graph = small_graph();
  const MapPlan plan = readable_map(graph, {});
  CHECK(shows(graph, plan, "c"));
  CHECK_FALSE(shows(graph, plan, "d"));
  CHECK_FALSE(shows(graph, plan, "u"));
  CHECK(plan.works_left_out == 1);
  CHECK(plan.topics_left_out == 1);
  const auto hidden = [](const MapEdge& edge) { return edge.line == Line::hidden; };
  CHECK(std::none_of(plan.edges.begin(), plan.edges.end(), hidden));
}

TEST_CASE("a readable map keeps to its limits and prefers what is important", "[export]") {
  const Graph graph = test::sample_map();
  const MapPlan plan = readable_map(graph, {.works = 20, .topics = 5});
  const auto count = [&](bool (*wanted)(NodeKind)) {
    return std::count_if(plan.nodes.begin(), plan.nodes.end(),
                         [&](NodeId id) { return wanted(graph.nodes[index(id)].kind); });
  };
  CHECK(count([](NodeKind kind) { return is_work(kind); }) <= 20);
  CHECK(count([](NodeKind kind) { return is_work(kind); }) >= 15);
  CHECK(count([](NodeKind kind) { return kind == NodeKind::topic; }) <= 5);
  CHECK(shows(graph, plan, "topic:sparse autoencoders"));
  CHECK(shows(graph, plan, "title:Rewards That Forget"));
  CHECK(plan.works_left_out >= 96);
}

TEST_CASE("maps of graphs without nodes are empty", "[export]") {
  CHECK(whole_map(Graph{}).nodes.empty());
  CHECK(readable_map(Graph{}, {}).nodes.empty());
}
