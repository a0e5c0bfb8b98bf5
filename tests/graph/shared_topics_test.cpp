// SPDX-License-Identifier: Apache-2.0
// Which works share topics, how strongly, and which of these edges are kept.
#include "backbone.hpp"
#include "graph/corpus_builder.hpp"
#include "support/catch.hpp"
#include "weights.hpp"

#include "asterism/graph.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace asterism::test {
namespace {

std::string name(int number) { return (number < 10 ? "w0" : "w") + std::to_string(number); }

CorpusBuilder works(int count) {
  CorpusBuilder builder;
  for (int i = 0; i < count; ++i) builder.work({.key = name(i), .title = "Work " + std::to_string(i)});
  return builder;
}

std::vector<const Edge*> sharing(const Graph& graph) {
  std::vector<const Edge*> found;
  for (const Edge& each : graph.edges) {
    if (each.relation == Relation::shares_topics) found.push_back(&each);
  }
  return found;
}

TEST_CASE("rarity falls from one member to all works", "[graph]") {
  CHECK(topic_rarity(1, 100) == Approx(1.0));
  CHECK(topic_rarity(2, 100) > topic_rarity(50, 100));
  CHECK(topic_rarity(100, 100) == Approx(std::log(2.0) / std::log(101.0)));
}

TEST_CASE("works that share topics are linked once, with the topics and places on both sides", "[graph]") {
  CorpusBuilder builder = works(2);
  builder.about("w00", "common", 0.2F).about("w01", "common", 0.2F);
  builder.about("w00", "central", 0.9F).about("w01", "central", 0.9F).about("w00", "own", 0.9F);
  const Graph graph = build_graph(builder.build(), {});
  REQUIRE(sharing(graph).size() == 1);
  const Edge& shared = *sharing(graph)[0];
  CHECK(graph.nodes[index(shared.source)].key == "w00");
  CHECK(graph.nodes[index(shared.target)].key == "w01");
  CHECK(keys(graph, shared_topics_of(graph, shared)) == std::vector<std::string>{"topic:central", "topic:common"});
  const double rarity = topic_rarity(2, 2);
  CHECK(shared.weight == Approx(1.0 - (1.0 - 0.9 * rarity) * (1.0 - 0.2 * rarity)).margin(1e-4));
  const std::span<const Evidence> places = evidence_of(graph, shared);
  REQUIRE(places.size() == 2);
  CHECK(places[0].quote.begin < places[1].quote.begin);
  for (const Evidence& evidence : places) {
    CHECK(evidence.rule == Rule::shared_topic);
    CHECK(quote(graph, evidence) == "central");
  }
}

TEST_CASE("a rare topic links more strongly than a common one", "[graph]") {
  CorpusBuilder builder = works(20);
  for (int i = 0; i < 20; ++i) builder.about(name(i), "common", 0.8F);
  builder.about("w03", "rare", 0.8F).about("w17", "rare", 0.8F);
  const Graph graph = build_graph(builder.build(), {.backbone_alpha = 1.0});
  const Edge* rare = edge(graph, "w03", "w17", Relation::shares_topics);
  REQUIRE(rare != nullptr);
  for (const Edge* each : sharing(graph)) {
    if (each != rare) CHECK(each->weight < rare->weight);
  }
}

TEST_CASE("every work with a partner keeps its strongest edge, however strict the filter", "[graph]") {
  CorpusBuilder builder = works(12);
  for (int i = 0; i < 12; ++i) builder.about(name(i), "common", 0.5F);
  builder.about("w04", "rare").about("w09", "rare");
  const Graph graph = build_graph(builder.build(), {.backbone_alpha = 1e-9});
  std::set<NodeId> linked;
  for (const Edge* each : sharing(graph)) {
    linked.insert(each->source);
    linked.insert(each->target);
  }
  CHECK(linked.size() == 12);
  CHECK(edge(graph, "w04", "w09", Relation::shares_topics) != nullptr);
}

TEST_CASE("a stricter level keeps fewer edges and none that a looser one drops", "[graph]") {
  CorpusBuilder builder = works(40);
  for (int i = 0; i < 40; ++i) {
    builder.about(name(i), "common", 0.3F);
    builder.about(name(i), "group " + std::to_string(i / 5), 0.1F + 0.02F * static_cast<float>(i));
  }
  const Graph loose = build_graph(builder.build(), {.backbone_alpha = 0.9});
  const Graph strict = build_graph(builder.build(), {.backbone_alpha = 0.01});
  CHECK(sharing(strict).size() < sharing(loose).size());
  for (const Edge* each : sharing(strict)) {
    CHECK(edge(loose, strict.nodes[index(each->source)].key, strict.nodes[index(each->target)].key,
               Relation::shares_topics) != nullptr);
  }
}

TEST_CASE("the backbone stays readable where everybody shares one topic", "[graph]") {
  CorpusBuilder builder = works(99);
  for (int i = 0; i < 99; ++i) builder.about(name(i), "common", 0.1F + 0.005F * static_cast<float>(i));
  const Graph graph = build_graph(builder.build(), {.backbone_alpha = 1.0});
  // All pairs would be 4851 edges.
  CHECK(sharing(graph).size() <= 3 * 99);
  CHECK(sharing(graph).size() >= 50);
}

TEST_CASE("experiments keep their edges to their own project and to what was read just before", "[graph]") {
  CorpusBuilder builder;
  const auto experiment = [&](std::string key, unsigned day) {
    builder.work({.key = key, .title = key, .kind = NodeKind::experiment, .date = on(2024, 5, day)});
  };
  experiment("kite-1", 20);
  experiment("kite-2", 21);
  experiment("other", 21);
  builder.member("kites", "kite-1").member("kites", "kite-2");
  builder.work({.key = "old", .title = "Old", .date = on(2024, 2, 1)});
  builder.work({.key = "recent", .title = "Recent", .date = on(2024, 5, 18)});
  builder.work({.key = "later", .title = "Later", .date = on(2024, 6, 1)});
  for (const char* key : {"kite-1", "kite-2", "old", "recent", "later", "other"}) builder.about(key, "wind", 0.1F);
  // Stronger partners take the three edges that anybody keeps.
  for (int i = 0; i < 4; ++i) {
    const std::string strong = "strong" + std::to_string(i);
    builder.work({.key = strong, .title = strong});
    builder.about(strong, "sail", 0.9F).about("kite-1", "sail", 0.9F).about("kite-2", "sail", 0.9F);
    for (const char* key : {"old", "recent", "later", "other"}) builder.about(key, "mast" + strong, 0.9F);
    builder.about(strong, "mast" + strong, 0.9F);
  }
  const Graph graph = build_graph(builder.build(), {});
  CHECK(edge(graph, "kite-1", "kite-2", Relation::shares_topics) != nullptr);
  CHECK(edge(graph, "kite-1", "recent", Relation::shares_topics) != nullptr);
  CHECK(edge(graph, "kite-1", "old", Relation::shares_topics) == nullptr);
  CHECK(edge(graph, "kite-1", "later", Relation::shares_topics) == nullptr);
  CHECK(edge(graph, "kite-1", "other", Relation::shares_topics) == nullptr);
}

}  // namespace
}  // namespace asterism::test
