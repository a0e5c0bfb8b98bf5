// SPDX-License-Identifier: Apache-2.0
// Corpus -> Graph: nodes, dates, and edges with their weights and evidence.
#include "graph/corpus_builder.hpp"
#include "support/catch.hpp"

#include "asterism/graph.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <string_view>
#include <utility>

namespace asterism::test {
namespace {

Graph built(const CorpusBuilder& builder) { return build_graph(builder.build(), {}); }

CorpusBuilder two_works() {
  CorpusBuilder builder;
  builder.work({.key = "arxiv:2", .title = "STaR: Self-Taught Reasoner", .label = "STaR"});
  builder.work({.key = "arxiv:1", .title = "Lean-STaR: Proving", .label = "Lean-STaR"});
  return builder;
}

TEST_CASE("an empty corpus gives a graph without nodes", "[graph]") {
  const Graph graph = build_graph({}, {});
  CHECK(graph.nodes.empty());
  CHECK(graph.edges.empty());
  CHECK(graph.communities.empty());
}

TEST_CASE("a reading knows the headings above it", "[graph]") {
  Corpus corpus = two_works().build();
  corpus.log.sections.push_back({"2024", "May"});
  corpus.log.entries[1].section = 1;
  Graph graph = build_graph(std::move(corpus), {});
  const auto headings = [&graph](std::string_view key) {
    const std::span<const std::string> section = section_of(graph, node(graph, key).readings.at(0));
    return std::vector<std::string>(section.begin(), section.end());
  };
  CHECK(headings("arxiv:2").empty());
  CHECK(headings("arxiv:1") == std::vector<std::string>{"2024", "May"});
  graph.sections.clear();
  CHECK(headings("arxiv:1").empty());
}

TEST_CASE("works, topics and projects become nodes in key order", "[graph]") {
  CorpusBuilder builder = two_works();
  builder.about("arxiv:1", "reasoning").about("arxiv:2", "reasoning").member("projects/star", "arxiv:1");
  const Graph graph = built(builder);
  std::vector<std::string> found;
  for (const Node& each : graph.nodes) found.push_back(each.key);
  CHECK(found == std::vector<std::string>{"arxiv:1", "arxiv:2", "project:projects/star", "topic:reasoning"});
  CHECK(node(graph, "topic:reasoning").kind == NodeKind::topic);
  CHECK(node(graph, "project:projects/star").title == "Project projects/star");
  CHECK(graph.title == "Test log");
  REQUIRE(graph.source_summaries.size() == 1);
  CHECK(graph.source_summaries[0].entries == 2);
  CHECK(graph.source_summaries[0].dates == 1);
}

TEST_CASE("a work keeps its names, link and the entries about it", "[graph]") {
  CorpusBuilder builder;
  builder.work({.key = "arxiv:1",
                .title = "Deep Learning",
                .label = "DL",
                .kind = NodeKind::book,
                .aliases = {"the book"},
                .url = "https://example.org/dl",
                .ids = {{"isbn", "1"}},
                .date = on(2024, 7, 2),
                .note = "a note"});
  builder.reading("arxiv:1", "Deep Learning, chapter 8", on(2024, 7, 12));
  const Graph graph = built(builder);
  const Node& work = node(graph, "arxiv:1");
  CHECK(work.kind == NodeKind::book);
  CHECK(work.label == "DL");
  CHECK(work.aliases == std::vector<std::string>{"the book"});
  CHECK(work.url == "https://example.org/dl");
  REQUIRE(work.readings.size() == 2);
  CHECK(work.readings[0].title == "Deep Learning");
  CHECK(work.readings[0].line == 1);
  CHECK(work.readings[0].last_line == 2);
  CHECK(work.readings[1].title == "Deep Learning, chapter 8");
  CHECK(work.readings[1].line == 3);
  CHECK(work.start == on(2024, 7, 2).first);
  CHECK(work.end == on(2024, 7, 12).first);
}

TEST_CASE("dates without a year place nothing, and precision is kept", "[graph]") {
  CorpusBuilder builder;
  builder.work({.key = "a", .title = "A", .date = DateSpan{{0, 6, 3}, {0, 6, 3}}});
  builder.work({.key = "b", .title = "B", .date = DateSpan{{2024, 0, 0}, {2024, 0, 0}}});
  builder.work({.key = "c", .title = "C", .date = on(2024, 12, 30)});
  for (const char* key : {"a", "b", "c"}) builder.about(key, "topic");
  const Graph graph = built(builder);
  CHECK_FALSE(node(graph, "a").start);
  CHECK(node(graph, "b").start == PartialDate{2024, 0, 0});
  // The year begins before the day and ends after it.
  CHECK(node(graph, "topic:topic").start == PartialDate{2024, 0, 0});
  CHECK(node(graph, "topic:topic").end == PartialDate{2024, 0, 0});
}

TEST_CASE("a topic that one work alone holds is left out unless all are asked for", "[graph]") {
  CorpusBuilder builder = two_works();
  builder.about("arxiv:1", "Lean").about("arxiv:1", "reasoning").about("arxiv:2", "reasoning");
  CHECK_FALSE(find_node(built(builder), "topic:lean"));
  const Graph all = build_graph(builder.build(), {.topics = TopicScope::all});
  CHECK(find_node(all, "topic:lean"));
  CHECK(edge(all, "arxiv:1", "topic:lean", Relation::about) != nullptr);
}

TEST_CASE("the same topic twice in one work does not make it shared", "[graph]") {
  CorpusBuilder builder = two_works();
  builder.about("arxiv:1", "Lean", 0.9F).about("arxiv:1", "Lean", 0.4F);
  CHECK_FALSE(find_node(built(builder), "topic:lean"));
  const Graph all = build_graph(builder.build(), {.topics = TopicScope::all});
  const Edge* about = edge(all, "arxiv:1", "topic:lean", Relation::about);
  REQUIRE(about != nullptr);
  CHECK(about->weight == 0.9F);
  CHECK(about->evidence.count == 2);
}

TEST_CASE("several places of one relation are one edge with more weight and confidence", "[graph]") {
  CorpusBuilder once = two_works();
  once.refer({"arxiv:1", "arxiv:2", Relation::extends, "Extends STaR", "STaR"});
  const Graph single = built(once);
  const Edge* one = edge(single, "arxiv:1", "arxiv:2", Relation::extends);
  REQUIRE(one != nullptr);
  CHECK(one->weight == 0.9F);
  CHECK(one->confidence == 0.8F);
  CHECK(quote(single, evidence_of(single, *one).front()) == "Extends STaR");

  CorpusBuilder twice = once;
  twice.refer({"arxiv:1", "arxiv:2", Relation::extends, "Builds on STaR", "STaR"});
  const Graph both = built(twice);
  const Edge* two = edge(both, "arxiv:1", "arxiv:2", Relation::extends);
  REQUIRE(two != nullptr);
  CHECK(both.edges.size() == 1);
  CHECK(two->weight == 0.99F);
  CHECK(two->confidence == 0.96F);
  REQUIRE(two->evidence.count == 2);
  CHECK(evidence_of(both, *two)[0].quote.begin < evidence_of(both, *two)[1].quote.begin);
}

TEST_CASE("many unsure places never make certainty, but one sure place stays sure", "[graph]") {
  CorpusBuilder builder = two_works();
  for (int i = 0; i < 9; ++i) {
    builder.refer({"arxiv:1", "arxiv:2", Relation::mentions, "STaR again " + std::to_string(i), "STaR", 0.7F});
  }
  builder.refer({"arxiv:2", "arxiv:1", Relation::same_as, "the same", "", 1.0F});
  const Graph graph = built(builder);
  CHECK(edge(graph, "arxiv:1", "arxiv:2", Relation::mentions)->confidence == 0.99F);
  CHECK(edge(graph, "arxiv:2", "arxiv:1", Relation::same_as)->confidence == 1.0F);
}

TEST_CASE("two rules on the same words are one place", "[graph]") {
  CorpusBuilder builder = two_works();
  builder.refer({"arxiv:1", "arxiv:2", Relation::uses, "uses STaR", "STaR", 0.6F});
  builder.refer({"arxiv:1", "arxiv:2", Relation::uses, "uses STaR", "STaR", 0.8F});
  const Graph graph = built(builder);
  const Edge* used = edge(graph, "arxiv:1", "arxiv:2", Relation::uses);
  REQUIRE(used != nullptr);
  CHECK(used->evidence.count == 1);
  CHECK(used->confidence == 0.8F);

  CorpusBuilder wider = two_works();  // a name, and the link around it
  wider.refer({"arxiv:1", "arxiv:2", Relation::uses, "uses the STaR", "STaR", 0.6F});
  wider.refer({"arxiv:1", "arxiv:2", Relation::uses, "uses the STaR", "the STaR", 0.6F});
  const Graph one = built(wider);
  CHECK(edge(one, "arxiv:1", "arxiv:2", Relation::uses)->evidence.count == 1);
}

TEST_CASE("a mention gives way to a relation at the same place, not to one elsewhere", "[graph]") {
  CorpusBuilder same = two_works();
  same.refer({"arxiv:1", "arxiv:2", Relation::extends, "Extends STaR", "STaR"});
  same.refer({"arxiv:1", "arxiv:2", Relation::mentions, "Extends STaR", "STaR"});
  const Graph covered = built(same);
  CHECK(covered.edges.size() == 1);
  CHECK(edge(covered, "arxiv:1", "arxiv:2", Relation::mentions) == nullptr);

  CorpusBuilder elsewhere = same;
  elsewhere.refer({"arxiv:1", "arxiv:2", Relation::mentions, "STaR once more", "STaR"});
  const Graph kept = built(elsewhere);
  const Edge* mention = edge(kept, "arxiv:1", "arxiv:2", Relation::mentions);
  REQUIRE(mention != nullptr);
  REQUIRE(mention->evidence.count == 1);
  CHECK(quote(kept, evidence_of(kept, *mention)[0]) == "STaR once more");
}

TEST_CASE("a link gives way to what a cue says of the same words, and a mention to a link", "[graph]") {
  CorpusBuilder typed = two_works();
  typed.refer({"arxiv:1", "arxiv:2", Relation::uses, "takes data from STaR", "STaR"});
  typed.refer({"arxiv:1", "arxiv:2", Relation::related_to, "takes data from STaR", "STaR", 0.8F, Rule::link});
  typed.refer({"arxiv:1", "arxiv:2", Relation::mentions, "takes data from STaR", "STaR"});
  const Graph graph = built(typed);
  REQUIRE(graph.edges.size() == 1);
  CHECK(graph.edges[0].relation == Relation::uses);

  CorpusBuilder linked = two_works();
  linked.refer({"arxiv:1", "arxiv:2", Relation::related_to, "see STaR", "STaR", 0.8F, Rule::link});
  linked.refer({"arxiv:1", "arxiv:2", Relation::mentions, "see STaR", "STaR"});
  const Graph bare = built(linked);
  REQUIRE(bare.edges.size() == 1);
  CHECK(bare.edges[0].relation == Relation::related_to);

  CorpusBuilder said = two_works();
  said.refer({"arxiv:1", "arxiv:2", Relation::extends, "extends, and is related to, STaR", "STaR"});
  said.refer({"arxiv:1", "arxiv:2", Relation::related_to, "extends, and is related to, STaR", "STaR"});
  CHECK(built(said).edges.size() == 2);
}

TEST_CASE("a reference of a work to itself is no edge", "[graph]") {
  CorpusBuilder builder = two_works();
  builder.refer({"arxiv:1", "arxiv:1", Relation::mentions, "Lean-STaR itself"});
  CHECK(built(builder).edges.empty());
}

TEST_CASE("experiments are part of their project, narrow topics of broader ones", "[graph]") {
  CorpusBuilder builder = two_works();
  builder.about("arxiv:1", "sparse autoencoder").about("arxiv:2", "sparse autoencoder");
  builder.about("arxiv:1", "autoencoder").about("arxiv:2", "autoencoder");
  builder.narrower("sparse autoencoder", "autoencoder").member("rl", "arxiv:1");
  const Graph graph = built(builder);
  const Edge* member = edge(graph, "arxiv:1", "project:rl", Relation::part_of);
  REQUIRE(member != nullptr);
  CHECK(member->weight == 1.0F);
  CHECK(member->confidence == 1.0F);
  const Edge* narrow = edge(graph, "topic:sparse autoencoder", "topic:autoencoder", Relation::part_of);
  REQUIRE(narrow != nullptr);
  CHECK(quote(graph, evidence_of(graph, *narrow).front()) == "sparse autoencoder");
}

TEST_CASE("edges are ordered, numbered to match and within their ranges", "[graph]") {
  CorpusBuilder builder;
  for (int i = 0; i < 30; ++i) builder.work({.key = "w" + std::to_string(i), .title = "Work " + std::to_string(i)});
  for (int i = 0; i < 30; ++i) {
    builder.about("w" + std::to_string(i), "t" + std::to_string(i % 4), 0.1F * static_cast<float>(1 + i % 9));
    builder.about("w" + std::to_string(i), "s" + std::to_string(i % 3), 0.0001F);
    builder.refer({"w" + std::to_string(i), "w" + std::to_string(i * 7 % 30), Relation::uses, "uses it", "", 0.01F});
  }
  const Graph graph = built(builder);
  CHECK(std::is_sorted(graph.edges.begin(), graph.edges.end(), [](const Edge& a, const Edge& b) {
    return std::tie(a.source, a.target, a.relation) < std::tie(b.source, b.target, b.relation);
  }));
  for (const Edge& each : graph.edges) {
    CHECK((each.weight > 0 && each.weight <= 1));
    CHECK((each.confidence > 0 && each.confidence <= 1));
    CHECK(each.evidence.count > 0);
  }
  for (const Node& each : graph.nodes) CHECK((each.weight > 0 && each.weight <= 1));
  REQUIRE(graph.edges.size() > 100);
  CHECK(edge_id(graph, 7) == "e007");
  CHECK(edge_id(graph, 123) == "e123");
}

TEST_CASE("a graph without measures has the same nodes and edges", "[graph]") {
  CorpusBuilder builder = two_works();
  builder.refer({"arxiv:1", "arxiv:2", Relation::extends, "Extends STaR", "STaR"});
  const Graph whole = built(builder);
  const Graph plain = build_graph(builder.build(), {.measures = Measures::none});
  REQUIRE(plain.nodes.size() == whole.nodes.size());
  REQUIRE(plain.edges.size() == whole.edges.size());
  CHECK(plain.communities.empty());
  CHECK(whole.communities.size() == 1);
  for (std::size_t i = 0; i < plain.nodes.size(); ++i) {
    CHECK(plain.nodes[i].key == whole.nodes[i].key);
    CHECK(plain.nodes[i].community == 0);
    CHECK(whole.nodes[i].community == 1);
  }
}

TEST_CASE("the order in which things are found does not change the graph", "[graph]") {
  CorpusBuilder builder = two_works();
  builder.refer({"arxiv:1", "arxiv:2", Relation::extends, "Extends STaR", "STaR"});
  builder.refer({"arxiv:1", "arxiv:2", Relation::mentions, "STaR once more", "STaR", 0.6F});
  builder.refer({"arxiv:2", "arxiv:1", Relation::mentions, "see Lean-STaR", "Lean-STaR"});
  builder.about("arxiv:1", "reasoning").about("arxiv:2", "reasoning");
  Corpus shuffled = builder.build();
  std::reverse(shuffled.references.begin(), shuffled.references.end());
  const Graph one = built(builder);
  const Graph other = build_graph(std::move(shuffled), {});
  REQUIRE(one.edges.size() == other.edges.size());
  for (std::size_t i = 0; i < one.edges.size(); ++i) {
    CHECK(one.edges[i].relation == other.edges[i].relation);
    CHECK(one.edges[i].weight == other.edges[i].weight);
    CHECK(one.edges[i].confidence == other.edges[i].confidence);
    const std::span<const Evidence> places = evidence_of(one, one.edges[i]);
    const std::span<const Evidence> others = evidence_of(other, other.edges[i]);
    CHECK(std::equal(places.begin(), places.end(), others.begin(), others.end()));
  }
}

TEST_CASE("a node is found by its exact key only", "[graph]") {
  const Graph graph = built(two_works());
  CHECK(find_node(graph, "arxiv:1") == NodeId{0});
  CHECK_FALSE(find_node(graph, "arxiv:"));
  CHECK_FALSE(find_node(graph, "arxiv:3"));
}

}  // namespace
}  // namespace asterism::test
