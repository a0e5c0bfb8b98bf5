// SPDX-License-Identifier: Apache-2.0
// The JSON export: lossless, by the contract.
#include "graph_builder.hpp"
#include "support/catch.hpp"
#include "text_sink.hpp"

#include <algorithm>
#include <string>

#include <nlohmann/json.hpp>

using namespace asterism;
using nlohmann::json;

namespace {

json parsed(const Graph& graph) { return json::parse(test::exported(graph, "json")); }

Graph two_works() {
  test::GraphBuilder builder("A log");
  Node& star = builder.add(NodeKind::paper, "arxiv:2203.14465", "STaR");
  star.title = "STaR: reasoners that teach themselves";
  star.aliases = {"STaR", "Self-Taught Reasoner"};
  star.url = "https://arxiv.org/pdf/2203.14465";
  star.ids = {{"arxiv", "2203.14465"}};
  star.published = PartialDate{2022, 0, 0};
  star.start = PartialDate{2024, 7, 0};
  star.end = PartialDate{2024, 7, 15};
  star.weight = 0.25;
  star.community = 2;
  builder.add(NodeKind::work, "title:lean", "Lean");
  builder.add(NodeKind::topic, "topic:proof", "proof");
  builder.connect({.source = "title:lean",
                   .target = "arxiv:2203.14465",
                   .relation = Relation::applies,
                   .weight = 0.9F,
                   .confidence = 0.95F,
                   .quote = "Wendet die Idee “hinter” STaR an",
                   .rule = Rule::cue});
  builder.connect({.source = "arxiv:2203.14465",
                   .target = "title:lean",
                   .relation = Relation::shares_topics,
                   .quote = "proof",
                   .rule = Rule::shared_topic,
                   .shared = {"topic:proof"}});
  builder.name_community(2, "proof");
  return builder.build();
}

}  // namespace

TEST_CASE("JSON has the members that the contract names, in node-link shape", "[export]") {
  const json document = parsed(two_works());
  CHECK(document["schema"] == "asterism/graph/1");
  CHECK(document["directed"] == true);
  CHECK(document["multigraph"] == true);
  CHECK(document["graph"]["title"] == "A log");
  CHECK(document["graph"]["generator"].get<std::string>().rfind("asterism ", 0) == 0);
  CHECK(document["graph"]["sources"] == json::parse(R"([{"file": "research-log.md", "entries": 2, "dates": 2}])"));
  CHECK(document["graph"]["communities"] == json::parse(R"([{"number": 2, "name": "proof", "size": 1}])"));
}

TEST_CASE("a node in JSON carries all that is known, and nothing that is not", "[export]") {
  const json nodes = parsed(two_works())["nodes"];
  const json expected = json::parse(R"({
    "id": "arxiv:2203.14465", "kind": "paper", "label": "STaR", "title": "STaR: reasoners that teach themselves",
    "aliases": ["STaR", "Self-Taught Reasoner"], "url": "https://arxiv.org/pdf/2203.14465",
    "ids": {"arxiv": "2203.14465"},
    "readings": [{"file": "research-log.md", "line": 2, "date": "2024-07/2024-07-15", "title": "STaR",
                  "url": "https://arxiv.org/pdf/2203.14465", "section": []}],
    "published": "2022", "start": "2024-07", "end": "2024-07-15", "weight": 0.25, "community": 2})");
  CHECK(nodes[0] == expected);
  CHECK(nodes[2] == json::parse(R"({"id": "topic:proof", "kind": "topic", "label": "proof", "weight": 1})"));
}

TEST_CASE("an edge in JSON quotes its evidence with its place in characters", "[export]") {
  const json edges = parsed(two_works())["edges"];
  const json expected = json::parse(R"({
    "id": "e1", "source": "title:lean", "target": "arxiv:2203.14465", "relation": "applies", "weight": 0.9,
    "confidence": 0.95, "symmetric": false,
    "evidence": [{"file": "research-log.md", "line": 5, "column": 7, "length": 32,
                  "quote": "Wendet die Idee “hinter” STaR an", "mention": "STaR", "rule": "cue.applies"}]})");
  CHECK(edges[1]["evidence"] == expected["evidence"]);
  CHECK(edges[1]["id"] == "e1");
  CHECK(edges[1]["symmetric"] == false);
}

TEST_CASE("a symmetric edge in JSON says so and lists the topics shared", "[export]") {
  const json edge = parsed(two_works())["edges"][0];
  CHECK(edge["relation"] == "shares_topics");
  CHECK(edge["symmetric"] == true);
  CHECK(edge["topics"] == json::array({"proof"}));
  CHECK(edge["evidence"][0]["rule"] == rule_name(Rule::shared_topic, Relation::shares_topics));
}

TEST_CASE("weights in JSON are the shortest numbers that read back the same", "[export]") {
  const std::string text = test::exported(two_works(), "json");
  CHECK(text.find("\"weight\": 0.9,") != std::string::npos);
  CHECK(text.find("\"confidence\": 0.95,") != std::string::npos);
}

TEST_CASE("JSON puts one node or edge on a line", "[export]") {
  const Graph graph = test::sample_map();
  const std::string text = test::exported(graph, "json");
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  CHECK(lines == graph.nodes.size() + graph.edges.size() + graph.sources.size() + graph.communities.size() + 5);
}

TEST_CASE("JSON keeps the order of nodes and edges", "[export]") {
  const Graph graph = test::sample_map();
  const json document = parsed(graph);
  REQUIRE(document["nodes"].size() == graph.nodes.size());
  REQUIRE(document["edges"].size() == graph.edges.size());
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) CHECK(document["nodes"][i]["id"] == graph.nodes[i].key);
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    CHECK(document["edges"][i]["id"] == edge_id(graph, i));
    CHECK(document["edges"][i]["source"] == graph.nodes[index(graph.edges[i].source)].key);
    CHECK(document["edges"][i]["target"] == graph.nodes[index(graph.edges[i].target)].key);
  }
}

TEST_CASE("hostile texts come back from JSON as they were", "[export]") {
  const Graph graph = test::hostile_graph();
  const json document = parsed(graph);
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    CHECK(document["nodes"][i]["label"] == graph.nodes[i].label);
    CHECK(document["nodes"][i]["title"] == graph.nodes[i].title);
    CHECK(document["nodes"][i]["url"] == graph.nodes[i].url);
    CHECK(document["nodes"][i]["aliases"] == json(graph.nodes[i].aliases));
  }
  CHECK(document["graph"]["title"] == graph.title);
}

TEST_CASE("JSON has neither bytes that are no UTF-8 nor line separators that JavaScript minds", "[export]") {
  test::GraphBuilder builder("bad \xFF\xC3 bytes");
  builder.add(NodeKind::paper, "k", "a\u2028b\u2029c \xED\xA0\x80");
  const std::string text = test::exported(builder.build(), "json");
  CHECK(json::parse(text)["graph"]["title"] == "bad \uFFFD\uFFFD bytes");
  CHECK(text.find("\\u2028") != std::string::npos);
  CHECK(text.find("\u2028") == std::string::npos);
}

TEST_CASE("a graph without nodes is a valid JSON document", "[export]") {
  const json document = parsed(Graph{});
  CHECK(document["nodes"] == json::array());
  CHECK(document["edges"] == json::array());
  CHECK(document["graph"]["sources"] == json::array());
  CHECK_FALSE(document["graph"].contains("title"));
}
