// SPDX-License-Identifier: Apache-2.0
// The words that entries are compared by.
#include "content_index.hpp"
#include "entry_words.hpp"
#include "graph/corpus_builder.hpp"
#include "support/catch.hpp"

namespace asterism::test {
namespace {

std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  add_words(line, words);
  return words;
}

using Words = std::vector<std::string>;

TEST_CASE("words are folded, without plural endings, single letters and numbers", "[graph]") {
  CHECK(words_of("Policies of 3 SAEs, a Q-Network (2024)") == Words{"policy", "of", "sae", "network"});
  CHECK(words_of("A virus, classes, trees and GPT4") == Words{"virus", "classe", "tree", "and", "gpt4"});
}

TEST_CASE("link destinations are no words of the author", "[graph]") {
  CHECK(words_of("see [the paper](https://example.org/hidden) at http://a.b/c and <ftp://x.y/z> too") ==
        Words{"see", "the", "paper", "at", "and", "too"});
  CHECK(words_of("[open](never closed") == Words{"open"});
}

TEST_CASE("scripts without blanks give pairs of characters", "[graph]") {
  CHECK(words_of("強化学習 RL") == Words{"強化", "化学", "学習", "rl"});
  CHECK(words_of("木") == Words{"木"});
}

TEST_CASE("letters beyond ASCII belong to words, signs and emoji do not", "[graph]") {
  CHECK(words_of("“Größe” — naïve… 🧪tests") == Words{"grösse", "naïve", "test"});
}

TEST_CASE("each line belongs to the entry that begins nearest above it", "[graph]") {
  Graph graph;
  graph.sources.emplace_back("log.md", "");
  graph.nodes.resize(2);
  graph.nodes[0].readings = {lines(1, 9)};
  graph.nodes[1].readings = {lines(4, 5)};
  const std::vector<LineStretch> parts = stretches(graph);
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].node == NodeId{0});
  CHECK(parts[0].last_line == 3);
  CHECK(parts[1].line == 4);
  CHECK(parts[1].last_line == 5);
}

TEST_CASE("vectors have length 1 and leave out what links nothing", "[graph]") {
  CorpusBuilder builder;
  builder.work({.key = "a", .title = "Shared everywhere", .note = "unique gradient"});
  builder.work({.key = "b", .title = "Shared everywhere", .note = "gradient gradient"});
  builder.work({.key = "c", .title = "Shared everywhere", .note = "nothing"});
  builder.about("a", "clipping").about("b", "clipping");
  const Graph graph = build_graph(builder.build(), {});
  const ContentIndex contents(graph);
  const auto vector = contents.vector(id(graph, "a"));
  REQUIRE(vector.size() == 3);
  double square = 0;
  Words found;
  for (const Term& term : vector) {
    square += static_cast<double>(term.weight) * static_cast<double>(term.weight);
    found.push_back(contents.is_topic(term.term) ? graph.nodes[index(contents.topic(term.term))].key
                                                 : contents.word(term.term));
  }
  CHECK(square == Approx(1.0));
  CHECK(found == Words{"gradient", "clipping", "topic:clipping"});
  CHECK(contents.vector(id(graph, "c")).empty());
}

}  // namespace
}  // namespace asterism::test
