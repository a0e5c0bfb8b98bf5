// SPDX-License-Identifier: Apache-2.0
// The best chain between two nodes.
#include "graph/corpus_builder.hpp"
#include "graph/plain_graph.hpp"
#include "support/catch.hpp"

#include "asterism/measures.hpp"

namespace asterism::test {
namespace {

/// The keys along the best path, beginning with `from`; empty if there is none.
std::vector<std::string> chain(const Graph& graph, std::string_view from, std::string_view to) {
  const auto path = best_path(graph, id(graph, from), id(graph, to));
  if (!path) return {};
  std::vector<std::string> found{std::string(from)};
  for (const Step& step : *path) {
    CHECK(graph.nodes[index(step.from)].key == found.back());
    const Edge& edge = graph.edges[step.edge];
    CHECK(
        ((edge.source == step.from && edge.target == step.to) || (edge.source == step.to && edge.target == step.from)));
    found.push_back(graph.nodes[index(step.to)].key);
  }
  return found;
}

using Chain = std::vector<std::string>;

TEST_CASE("a path follows edges in either direction", "[graph]") {
  const Graph graph = plain_graph({"a", "b", "c"}, {{"b", "a"}, {"b", "c"}});
  CHECK(chain(graph, "a", "c") == Chain{"a", "b", "c"});
}

TEST_CASE("a path from a node to itself has no steps", "[graph]") {
  const Graph graph = plain_graph({"a"}, {});
  const auto path = best_path(graph, NodeId{0}, NodeId{0});
  REQUIRE(path);
  CHECK(path->empty());
}

TEST_CASE("there is no path between parts that nothing connects", "[graph]") {
  const Graph graph = plain_graph({"a", "b", "c"}, {{"a", "b"}});
  CHECK_FALSE(best_path(graph, id(graph, "a"), id(graph, "c")));
}

TEST_CASE("references are preferred to a topic both share", "[graph]") {
  const Graph graph = plain_graph({"a", "b", "c", "topic:t"}, {{"a", "b", 0.9F},
                                                               {"b", "c", 0.9F},
                                                               {"a", "topic:t", 1.0F, Relation::about},
                                                               {"c", "topic:t", 1.0F, Relation::about}});
  CHECK(chain(graph, "a", "c") == Chain{"a", "b", "c"});
}

TEST_CASE("a topic both share is preferred to a long chain of references", "[graph]") {
  const Graph graph = plain_graph({"a", "b", "c", "d", "e", "f", "topic:t"}, {{"a", "b"},
                                                                              {"b", "c"},
                                                                              {"c", "d"},
                                                                              {"d", "e"},
                                                                              {"e", "f"},
                                                                              {"a", "topic:t", 1.0F, Relation::about},
                                                                              {"f", "topic:t", 1.0F, Relation::about}});
  CHECK(chain(graph, "a", "f") == Chain{"a", "topic:t", "f"});
}

TEST_CASE("of two relations between the same works the surer one is walked", "[graph]") {
  const Graph graph =
      plain_graph({"a", "b"}, {{"a", "b", 0.5F, Relation::mentions}, {"b", "a", 0.9F, Relation::extends}});
  const auto path = best_path(graph, id(graph, "a"), id(graph, "b"));
  REQUIRE(path);
  REQUIRE(path->size() == 1);
  CHECK(graph.edges[path->front().edge].relation == Relation::extends);
}

}  // namespace
}  // namespace asterism::test
