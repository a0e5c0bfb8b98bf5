// SPDX-License-Identifier: Apache-2.0
// Filters over a graph that stays whole.
#include "filter.hpp"

#include "small_graph.hpp"
#include "support/catch.hpp"

#include "asterism/error.hpp"

using namespace asterism;

namespace {

Selection of_kinds(std::vector<NodeKind> kinds) {
  Selection selection;
  selection.kinds = std::move(kinds);
  return selection;
}

Selection about(std::string topic) {
  Selection selection;
  selection.topics = {std::move(topic)};
  return selection;
}

Selection between(std::optional<PartialDate> since, std::optional<PartialDate> until) {
  Selection selection;
  selection.since = since;
  selection.until = until;
  return selection;
}

/// The nodes that `selection` keeps, as a word of `1` and `0`.
std::string kept(const Selection& selection) {
  const Graph graph = testing::small_graph();
  const Filter filter(graph, selection);
  std::string word;
  for (std::size_t node = 0; node < graph.nodes.size(); ++node) word += filter.keeps(NodeId(node)) ? '1' : '0';
  return word;
}

}  // namespace

TEST_CASE("an empty selection keeps everything", "[cli]") { CHECK(kept({}) == "11111"); }

TEST_CASE("kinds keep nodes of those kinds alone", "[cli]") {
  CHECK(kept(of_kinds({NodeKind::paper})) == "11100");
  CHECK(kept(of_kinds({NodeKind::topic})) == "00010");
}

TEST_CASE("a topic is named as people call it and keeps the works about it", "[cli]") {
  CHECK(kept(about("RM")) == "11011");
  CHECK_THROWS_AS(kept(about("nothing")), NotFoundError);
}

TEST_CASE("dates keep works that were read then", "[cli]") {
  CHECK(kept(between(PartialDate{2024, 7, 0}, {})) == "00111");
  CHECK(kept(between({}, PartialDate{2024, 6, 0})) == "11010");
  CHECK(kept(between(PartialDate{2025, 0, 0}, {})) == "00000");
}

TEST_CASE("a reading is kept by its own date", "[cli]") {
  const Graph graph = testing::small_graph();
  const Filter filter(graph, between(PartialDate{2024, 6, 0}, PartialDate{2024, 6, 0}));
  CHECK(filter.keeps(testing::reading(1, DateSpan{{2024, 6, 1}, {2024, 6, 1}})));
  CHECK(filter.keeps(testing::reading(1, DateSpan{{2024, 5, 20}, {2024, 6, 2}})));
  CHECK_FALSE(filter.keeps(testing::reading(1, DateSpan{{2024, 5, 20}, {2024, 5, 31}})));
  CHECK_FALSE(filter.keeps(testing::reading(1, DateSpan{{2024, 7, 1}, {2024, 7, 1}})));
  CHECK_FALSE(filter.keeps(Reading{}));
  CHECK(Filter(graph, {}).keeps(Reading{}));
}

TEST_CASE("relations are kept by name", "[cli]") {
  const Graph graph = testing::small_graph();
  Selection uses;
  uses.relations = {Relation::uses};
  const Filter filter(graph, uses);
  CHECK(filter.keeps(Relation::uses));
  CHECK_FALSE(filter.keeps(Relation::about));
}
