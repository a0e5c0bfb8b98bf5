// SPDX-License-Identifier: Apache-2.0
// Parts of a graph: by kind, relation, topic and time.
#include "graph/corpus_builder.hpp"
#include "support/catch.hpp"

#include "asterism/graph.hpp"

#include <algorithm>

namespace asterism::test {
namespace {

using Keys = std::vector<std::string>;

Graph sample() {
  CorpusBuilder builder;
  builder.work({.key = "p1", .title = "Paper one", .date = on(2024, 7, 1)});
  builder.work({.key = "p2", .title = "Paper two", .date = DateSpan{{2024, 8, 0}, {2024, 8, 0}}});
  builder.work({.key = "q1", .title = "Post", .kind = NodeKind::post, .date = on(2024, 7, 20)});
  builder.work({.key = "x1", .title = "Experiment", .kind = NodeKind::experiment});
  builder.refer({"p2", "p1", Relation::extends, "extends one"});
  builder.refer({"q1", "p1", Relation::mentions, "mentions one"});
  for (const char* key : {"p1", "p2"}) builder.about(key, "RL", 0.8F);
  for (const char* key : {"p2", "q1", "x1"}) builder.about(key, "safety", 0.6F);
  builder.member("gym", "x1");
  return build_graph(builder.build(), {});
}

Selection by_kind(std::vector<NodeKind> kinds) {
  Selection selection;
  selection.kinds = std::move(kinds);
  return selection;
}

Selection by_relation(Relation relation) {
  Selection selection;
  selection.relations = {relation};
  return selection;
}

Selection by_topic(std::string key) {
  Selection selection;
  selection.topics = {std::move(key)};
  return selection;
}

Selection papers_and_posts(std::optional<PartialDate> since, std::optional<PartialDate> until) {
  Selection selection = by_kind({NodeKind::paper, NodeKind::post});
  selection.since = since;
  selection.until = until;
  return selection;
}

Keys all_keys(const Graph& graph) {
  Keys found;
  for (const Node& each : graph.nodes) found.push_back(each.key);
  return found;
}

TEST_CASE("an empty selection keeps everything", "[graph]") {
  const Graph graph = sample();
  const Graph kept = select(sample(), {});
  CHECK(all_keys(kept) == all_keys(graph));
  CHECK(kept.edges.size() == graph.edges.size());
  CHECK(kept.communities.size() == graph.communities.size());
}

TEST_CASE("a selection by kind keeps topics only when they are named", "[graph]") {
  CHECK(all_keys(select(sample(), by_kind({NodeKind::paper}))) == Keys{"p1", "p2"});
  CHECK(all_keys(select(sample(), by_kind({NodeKind::post, NodeKind::topic}))) == Keys{"q1", "topic:safety"});
}

TEST_CASE("topics and projects can be asked for alone", "[graph]") {
  CHECK(all_keys(select(sample(), by_kind({NodeKind::topic}))) == Keys{"topic:rl", "topic:safety"});
  CHECK(all_keys(select(sample(), by_kind({NodeKind::project}))) == Keys{"project:gym"});
}

TEST_CASE("a selection by relation keeps the works and the topics still led to", "[graph]") {
  const Graph kept = select(sample(), by_relation(Relation::extends));
  CHECK(all_keys(kept) == Keys{"p1", "p2", "q1", "x1"});
  REQUIRE(kept.edges.size() == 1);
  CHECK(edge(kept, "p2", "p1", Relation::extends) != nullptr);
}

TEST_CASE("shared topics stay named when only shared-topic edges are kept", "[graph]") {
  const Graph kept = select(sample(), by_relation(Relation::shares_topics));
  const Edge* shared = edge(kept, "p1", "p2", Relation::shares_topics);
  REQUIRE(shared != nullptr);
  CHECK(keys(kept, shared_topics_of(kept, *shared)) == Keys{"topic:rl"});
  Selection papers = by_relation(Relation::shares_topics);
  papers.kinds = {NodeKind::paper};
  const Graph without = select(sample(), papers);
  REQUIRE(edge(without, "p1", "p2", Relation::shares_topics) != nullptr);
  CHECK(edge(without, "p1", "p2", Relation::shares_topics)->shared.count == 0);
}

TEST_CASE("a selection by topic keeps the works about it with all their topics", "[graph]") {
  const Graph kept = select(sample(), by_topic("topic:rl"));
  CHECK(all_keys(kept) == Keys{"p1", "p2", "topic:rl", "topic:safety"});
  CHECK(all_keys(select(sample(), by_topic("topic:unknown"))).empty());
}

TEST_CASE("a selection by time keeps what was read in it, by the precision known", "[graph]") {
  CHECK(all_keys(select(sample(), papers_and_posts(PartialDate{2024, 7, 15}, {}))) == Keys{"p2", "q1"});
  CHECK(all_keys(select(sample(), papers_and_posts({}, PartialDate{2024, 7, 0}))) == Keys{"p1", "q1"});
  // August 2024 overlaps a time that begins and ends within it.
  CHECK(all_keys(select(sample(), papers_and_posts(PartialDate{2024, 8, 10}, PartialDate{2024, 8, 20}))) == Keys{"p2"});
}

TEST_CASE("edges of a selection lead to the nodes they led to before", "[graph]") {
  const Graph whole = sample();
  const Graph kept = select(sample(), by_kind({NodeKind::post, NodeKind::paper, NodeKind::topic}));
  CHECK(kept.edges.size() < whole.edges.size());
  for (const Edge& each : kept.edges) {
    const Edge* before =
        edge(whole, kept.nodes[index(each.source)].key, kept.nodes[index(each.target)].key, each.relation);
    REQUIRE(before != nullptr);
    CHECK(before->weight == each.weight);
    CHECK(keys(kept, shared_topics_of(kept, each)) == keys(whole, shared_topics_of(whole, *before)));
  }
}

TEST_CASE("communities of a selection keep their numbers and count what is left", "[graph]") {
  Graph graph = sample();
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) graph.nodes[i].community = graph.nodes[i].key == "q1" ? 2 : 1;
  graph.communities = {{1, "first", static_cast<std::uint32_t>(graph.nodes.size() - 1)}, {2, "second", 1}};
  Graph kept = select(std::move(graph), by_kind({NodeKind::post}));
  REQUIRE(kept.communities.size() == 1);
  CHECK(kept.communities[0].number == 2);
  CHECK(kept.communities[0].name == "second");
  CHECK(kept.communities[0].size == 1);
  kept = select(std::move(kept), by_kind({NodeKind::post}));
  REQUIRE(kept.communities.size() == 1);
  CHECK(kept.communities[0].size == 1);
}

}  // namespace
}  // namespace asterism::test
