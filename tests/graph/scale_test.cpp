// SPDX-License-Identifier: Apache-2.0
// Large and lopsided corpora: nothing grows faster than the log.
#include "graph/corpus_builder.hpp"
#include "support/catch.hpp"

#include "asterism/measures.hpp"

#include <string>

namespace asterism::test {
namespace {

/// `count` works that all hold one topic, share another with one neighbour and refer to the first work.
Corpus lopsided(std::uint32_t count) {
  Corpus corpus;
  corpus.log.texts.emplace_back("log.md", "- entry\n");
  corpus.log.sections.emplace_back();
  const auto key = [](std::uint32_t number) { return std::to_string(1000000 + number); };
  const Evidence evidence{SourceId{0}, {2, 5}, {2, 5}, Rule::topic_note};
  corpus.topics.push_back({.key = "topic:!all", .label = "all", .aliases = {}, .broader = {}, .broader_evidence = {}});
  for (std::uint32_t i = 0; i < count; ++i) {
    Work& work = corpus.works.emplace_back();
    work.key = key(i);
    work.label = work.title = "Work";
    const TopicId pair{1 + i / 2};
    if (i % 2 == 0) {
      corpus.topics.push_back(
          {.key = "topic:" + key(i / 2), .label = "pair", .aliases = {}, .broader = {}, .broader_evidence = {}});
    }
    corpus.memberships.push_back({WorkId{i}, TopicId{0}, 0.5F, evidence});
    corpus.memberships.push_back({WorkId{i}, pair, 0.5F, evidence});
    if (i > 0) corpus.references.push_back({WorkId{i}, WorkId{0}, Relation::uses, 0.9F, evidence});
  }
  return corpus;
}

TEST_CASE("a topic that all of many works hold does not make all pairs", "[graph]") {
  const std::uint32_t count = 30000;
  const Graph graph = build_graph(lopsided(count), {});
  std::size_t shared = 0;
  for (const Edge& each : graph.edges) shared += each.relation == Relation::shares_topics ? 1U : 0U;
  CHECK(shared >= count / 2);
  CHECK(shared <= 3 * count);
  CHECK(edge(graph, "1000006", "1000007", Relation::shares_topics) != nullptr);
  CHECK(node(graph, "1000000").weight == 1.0);
}

TEST_CASE("any number of threads makes the same graph of many works", "[graph]") {
  const auto describe = [](const Graph& graph) {
    std::string out;
    for (const Node& each : graph.nodes) {
      out += each.key + ' ' + std::to_string(each.weight) + ' ' + std::to_string(each.community) + '\n';
    }
    for (const Edge& each : graph.edges) {
      out += std::to_string(index(each.source)) + ' ' + std::to_string(index(each.target)) + ' ' +
             std::string(to_string(each.relation)) + ' ' + std::to_string(each.weight) + ' ' +
             std::to_string(evidence_of(graph, each).size()) + ' ' +
             std::to_string(shared_topics_of(graph, each).size()) + '\n';
    }
    return out;
  };
  const std::string once = describe(build_graph(lopsided(6000), {}));
  for (const unsigned threads : {0U, 2U, 5U}) {
    CHECK(describe(build_graph(lopsided(6000), {.threads = threads})) == once);
  }
}

TEST_CASE("a work that all of many works refer to is asked about in one breath", "[graph]") {
  const Graph graph = build_graph(lopsided(30000), {});
  const Relatedness relatedness(graph);
  CHECK(relatedness.rank(id(graph, "1000000"), {}).size() == 10);
  const std::vector<RelatedWork> works = relatedness.rank(id(graph, "1000006"), {});
  REQUIRE(works.size() == 2);
  CHECK(works[0].node == id(graph, "1000007"));
  CHECK(works[1].node == id(graph, "1000000"));
}

TEST_CASE("entries nested thousands deep are read once", "[graph]") {
  Graph graph;
  std::string text;
  const std::uint32_t depth = 20000;
  for (std::uint32_t i = 0; i < depth; ++i) {
    text += "- reward model\n";
    Node& entry = graph.nodes.emplace_back();
    entry.key = std::to_string(1000000 + i);
    entry.readings = {lines(i + 1, depth)};
  }
  graph.sources.emplace_back("log.md", text + "- something else entirely\n");
  const Relatedness relatedness(graph);
  CHECK(relatedness.rank(NodeId{0}, {}).empty());
}

}  // namespace
}  // namespace asterism::test
