// SPDX-License-Identifier: Apache-2.0
// Importance, communities and their names.
#include "asterism/measures.hpp"

#include "community_names.hpp"
#include "graph/corpus_builder.hpp"
#include "graph/plain_graph.hpp"
#include "random_walk.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace asterism::test {
namespace {

std::string member(int clique, int number) { return "w" + std::to_string(100 + clique) + "." + std::to_string(number); }

/// `cliques` groups of `size` works that all refer to one another, each group tied to the next by one reference.
Graph ring_of_cliques(int cliques, int size) {
  std::vector<std::string> keys;
  std::vector<PlainEdge> edges;
  for (int clique = 0; clique < cliques; ++clique) {
    for (int i = 0; i < size; ++i) {
      keys.push_back(member(clique, i));
      for (int k = i + 1; k < size; ++k) edges.push_back({member(clique, i), member(clique, k)});
    }
    edges.push_back({member(clique, 0), member((clique + 1) % cliques, 1)});
  }
  return plain_graph(keys, edges);
}

std::size_t count_communities(const std::vector<std::uint32_t>& numbers) {
  return std::set<std::uint32_t>(numbers.begin(), numbers.end()).size();
}

TEST_CASE("a tally is drained in the order in which its numbers first came", "[graph]") {
  Tally tally(5);
  tally.add(3, 1.0);
  tally.add(1, 2.0);
  tally.add(3, 0.5);
  std::vector<std::pair<std::uint32_t, double>> drained;
  tally.drain([&](std::uint32_t number, double amount) { drained.emplace_back(number, amount); });
  CHECK(drained == std::vector<std::pair<std::uint32_t, double>>{{3, 1.5}, {1, 2.0}});
  CHECK(tally.numbers().empty());
  CHECK(tally[3] == 0.0);
}

TEST_CASE("what others refer to is important", "[graph]") {
  const std::vector<double> score = importance(plain_graph({"a", "b", "c"}, {{"a", "b"}, {"c", "b"}}), {});
  // b is a sink, so b = a + 2 · 0.85 a.
  CHECK(score[1] == 1.0);
  CHECK(score[0] == Approx(1.0 / 2.7).margin(1e-6));
  CHECK(score[2] == score[0]);
}

TEST_CASE("importance flows in proportion to weight and confidence", "[graph]") {
  Graph graph = plain_graph({"a", "b", "c"}, {{"a", "b", 0.9F}, {"a", "c", 0.6F}});
  graph.edges[1].confidence = 0.5F;
  const std::vector<double> score = importance(graph, {});
  CHECK(score[1] == 1.0);
  CHECK(score[0] == Approx(1.0 / 1.6375).margin(1e-5));
  CHECK(score[2] == Approx(1.2125 / 1.6375).margin(1e-5));
}

TEST_CASE("importance flows both ways along shared topics and one way along references", "[graph]") {
  const std::vector<double> shared =
      importance(plain_graph({"a", "b"}, {{"a", "b", 0.5F, Relation::shares_topics}}), {});
  CHECK(shared[0] == shared[1]);
  const std::vector<double> referred = importance(plain_graph({"a", "b"}, {{"a", "b", 0.5F}}), {});
  CHECK(referred[0] < referred[1]);
}

TEST_CASE("without edges all nodes are equally important", "[graph]") {
  CHECK(importance(plain_graph({"a", "b"}, {}), {}) == std::vector<double>{1.0, 1.0});
  CHECK(importance(Graph{}, {}).empty());
}

TEST_CASE("cliques are communities", "[graph]") {
  const Graph graph = ring_of_cliques(8, 5);
  const std::vector<std::uint32_t> numbers = communities(graph, {});
  CHECK(count_communities(numbers) == 8);
  for (int clique = 0; clique < 8; ++clique) {
    for (int i = 1; i < 5; ++i) {
      CHECK(numbers[index(id(graph, member(clique, i)))] == numbers[index(id(graph, member(clique, 0)))]);
    }
  }
}

TEST_CASE("communities of equal size are numbered by their first key", "[graph]") {
  const Graph graph = ring_of_cliques(3, 4);
  CHECK(communities(graph, {}) == std::vector<std::uint32_t>{1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3});
}

TEST_CASE("larger communities come first and nodes without neighbours are in none", "[graph]") {
  const Graph graph =
      plain_graph({"a", "b", "lonely", "x", "y", "z"}, {{"a", "b"}, {"x", "y"}, {"y", "z"}, {"x", "z"}});
  CHECK(communities(graph, {}) == std::vector<std::uint32_t>{2, 2, 0, 1, 1, 1});
}

TEST_CASE("a finer resolution gives more communities", "[graph]") {
  // Modularity merges neighbouring cliques of a long ring: its known resolution limit.
  const Graph graph = ring_of_cliques(30, 5);
  const std::size_t coarse = count_communities(communities(graph, {}));
  const std::size_t fine = count_communities(communities(graph, {.resolution = 4.0}));
  CHECK(coarse < 30);
  CHECK(fine == 30);
}

TEST_CASE("a community is named after the topics that most of its works are about", "[graph]") {
  CorpusBuilder builder;
  for (const char* key : {"a", "b", "c", "x", "y", "z"})
    builder.work({.key = key, .title = std::string("Work ") + key});
  for (const char* key : {"a", "b", "c"}) builder.about(key, "reward model", 0.9F);
  builder.about("a", "RLHF").about("b", "RLHF");
  for (const char* key : {"x", "y", "z"}) builder.about(key, "sparse autoencoder");
  const Graph graph = build_graph(builder.build(), {});
  REQUIRE(graph.communities.size() == 2);
  CHECK(graph.communities[0].number == 1);
  CHECK(graph.communities[0].name == "reward model, RLHF");
  CHECK(graph.communities[0].size == 5);
  CHECK(graph.communities[1].name == "sparse autoencoder");
  CHECK(graph.communities[1].size == 4);
}

TEST_CASE("a community without topics is named after its most important node", "[graph]") {
  Graph graph = plain_graph({"a", "b", "c"}, {{"a", "b"}, {"c", "b"}});
  for (Node& node : graph.nodes) node.community = 1;
  graph.nodes[0].weight = graph.nodes[2].weight = 0.4;
  const std::vector<Community> named = name_communities(graph);
  REQUIRE(named.size() == 1);
  CHECK(named[0].name == "b");
  CHECK(named[0].size == 3);
}

TEST_CASE("a walk between two nodes is found at each as geometric series tell", "[graph]") {
  const Graph graph = plain_graph({"a", "b"}, {{"a", "b"}});
  LinkGraph links = link_graph(graph, std::vector<float>{1.0F});
  normalise(links);
  const Tally met = walk(links, 0, {.damping = 0.6, .tolerance = 1e-9});
  CHECK(met[0] == Approx(0.4 / (1 - 0.36)).margin(1e-6));
  CHECK(met[1] == Approx(0.6 * 0.4 / (1 - 0.36)).margin(1e-6));
}

}  // namespace
}  // namespace asterism::test
