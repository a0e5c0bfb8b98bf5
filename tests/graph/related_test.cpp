// SPDX-License-Identifier: Apache-2.0
// What is related to a work, a topic or a project, and why.
#include "graph/corpus_builder.hpp"
#include "support/catch.hpp"

#include "asterism/measures.hpp"

#include <algorithm>

namespace asterism::test {
namespace {

std::vector<std::string> ranked(const Graph& graph, const std::vector<RelatedWork>& works) {
  std::vector<NodeId> nodes;
  nodes.reserve(works.size());
  for (const RelatedWork& work : works) nodes.push_back(work.node);
  return keys(graph, nodes);
}

std::vector<std::string> related_keys(const Graph& graph, std::string_view key) {
  return ranked(graph, Relatedness(graph).rank(id(graph, key), {}));
}

const Reason* reason(const RelatedWork& work, std::string_view part) {
  const auto found =
      std::find_if(work.why.begin(), work.why.end(), [part](const Reason& each) { return each.part == part; });
  return found == work.why.end() ? nullptr : &*found;
}

/// Works that share no words, topics or references yet.
CorpusBuilder strangers() {
  CorpusBuilder builder;
  builder.work({.key = "a", .title = "Alpha", .date = on(2024, 7, 1)});
  builder.work({.key = "b", .title = "Bravo", .date = on(2024, 7, 1)});
  builder.work({.key = "c", .title = "Charlie", .date = on(2024, 7, 1)});
  builder.work({.key = "d", .title = "Delta", .date = on(2024, 7, 1)});
  return builder;
}

using Keys = std::vector<std::string>;

TEST_CASE("a work that has nothing in common with others has no related works", "[graph]") {
  CHECK(related_keys(build_graph(strangers().build(), {}), "a").empty());
}

TEST_CASE("references relate in both directions and quote the words that make them", "[graph]") {
  CorpusBuilder builder = strangers();
  builder.refer({"a", "b", Relation::extends, "extends that one", "that one"});
  builder.refer({"c", "a", Relation::mentions, "see the other", "the other"});
  const Graph graph = build_graph(builder.build(), {});
  const std::vector<RelatedWork> works = Relatedness(graph).rank(id(graph, "a"), {});
  REQUIRE(ranked(graph, works) == Keys{"b", "c"});
  REQUIRE(reason(works[0], "extends") != nullptr);
  CHECK(reason(works[0], "extends")->text == "extends that one");
  REQUIRE(reason(works[1], "mentions") != nullptr);
  CHECK(reason(works[1], "mentions")->text == "see the other");
}

TEST_CASE("a rare topic relates more than a common one", "[graph]") {
  CorpusBuilder builder = strangers();
  builder.work({.key = "e", .title = "Echo"});
  for (const char* key : {"a", "b", "d"}) builder.about(key, "common", 0.5F);
  for (const char* key : {"a", "c"}) builder.about(key, "rare", 0.5F);
  const Graph graph = build_graph(builder.build(), {});
  const std::vector<RelatedWork> works = Relatedness(graph).rank(id(graph, "a"), {});
  REQUIRE(works.size() == 3);
  CHECK(ranked(graph, works)[0] == "c");
  REQUIRE(reason(works[0], "topic") != nullptr);
  CHECK(reason(works[0], "topic")->text == "rare");
}

TEST_CASE("works are related by rare words of their notes alone", "[graph]") {
  CorpusBuilder builder;
  builder.work({.key = "a", .title = "First", .note = "Gradient clipping keeps the optimizer of a network stable"});
  builder.work({.key = "b", .title = "Second", .note = "A recipe for bread of the day"});
  builder.work({.key = "c", .title = "Third", .note = "Why optimizers need gradient clipping, and the theory of it"});
  const Graph graph = build_graph(builder.build(), {});
  const std::vector<RelatedWork> works = Relatedness(graph).rank(id(graph, "a"), {});
  REQUIRE_FALSE(works.empty());
  CHECK(ranked(graph, works)[0] == "c");
  REQUIRE(reason(works[0], "words") != nullptr);
  CHECK(reason(works[0], "words")->text.find("gradient") != std::string::npos);
  CHECK(reason(works[0], "words")->text.find("optimizer") != std::string::npos);
}

TEST_CASE("experiments of one project are related", "[graph]") {
  CorpusBuilder builder = strangers();
  builder.member("rl", "a").member("rl", "d");
  const Graph graph = build_graph(builder.build(), {});
  const std::vector<RelatedWork> works = Relatedness(graph).rank(id(graph, "a"), {});
  REQUIRE(ranked(graph, works) == Keys{"d"});
  REQUIRE(reason(works[0], "project") != nullptr);
  CHECK(reason(works[0], "project")->text == "rl");
}

TEST_CASE("works that a third one ties together are related over it", "[graph]") {
  CorpusBuilder builder = strangers();
  builder.refer({"b", "a", Relation::uses, "uses alpha"});
  builder.refer({"b", "c", Relation::uses, "uses charlie"});
  const Graph graph = build_graph(builder.build(), {});
  const std::vector<RelatedWork> works = Relatedness(graph).rank(id(graph, "a"), {});
  REQUIRE(ranked(graph, works) == Keys{"b", "c"});
  REQUIRE(reason(works[1], "via") != nullptr);
  CHECK(reason(works[1], "via")->text == "Bravo");
}

TEST_CASE("time decides between equals, then the key", "[graph]") {
  CorpusBuilder builder;
  builder.work({.key = "a", .title = "Alpha", .date = on(2024, 7, 1)});
  builder.work({.key = "b", .title = "Bravo", .date = on(2023, 1, 1)});
  builder.work({.key = "c", .title = "Charlie", .date = on(2024, 6, 25)});
  builder.work({.key = "d", .title = "Delta", .date = on(2023, 1, 1)});
  builder.work({.key = "e", .title = "Echo", .date = on(2024, 7, 1)});
  for (const char* key : {"a", "b", "c", "d"}) builder.about(key, "shared", 0.5F);
  CHECK(related_keys(build_graph(builder.build(), {}), "a") == Keys{"c", "b", "d"});
}

TEST_CASE("answers are best first, in range, explained and never the query itself", "[graph]") {
  CorpusBuilder builder;
  for (int i = 0; i < 30; ++i) {
    const std::string key = "w" + std::to_string(10 + i);
    builder.work({.key = key, .title = "On number " + std::to_string(i % 7) + " theory", .note = "words of plenty"});
  }
  for (int i = 0; i < 30; ++i) {
    const std::string key = "w" + std::to_string(10 + i);
    builder.about(key, "topic " + std::to_string(i % 3), 0.3F + 0.02F * static_cast<float>(i));
    builder.refer({key, "w" + std::to_string(10 + i * 11 % 30), Relation::uses, "uses what was there"});
  }
  const Graph graph = build_graph(builder.build(), {});
  const std::vector<RelatedWork> works = Relatedness(graph).rank(id(graph, "w12"), {.limit = 8});
  REQUIRE(works.size() == 8);
  for (std::size_t i = 0; i < works.size(); ++i) {
    CHECK(works[i].node != id(graph, "w12"));
    CHECK((works[i].score > 0 && works[i].score <= 1));
    if (i > 0) CHECK(works[i].score <= works[i - 1].score);
    REQUIRE_FALSE(works[i].why.empty());
    double explained = 0;
    for (const Reason& each : works[i].why) explained += each.score;
    CHECK(explained <= works[i].score + 1e-4);
    CHECK(explained > 0.5 * works[i].score);
  }
  CHECK(ranked(graph, Relatedness(graph).rank(id(graph, "w12"), {.limit = 8})) == ranked(graph, works));
}

TEST_CASE("a topic is answered with its works, those of narrower topics behind", "[graph]") {
  CorpusBuilder builder = strangers();
  builder.about("a", "autoencoder", 0.4F).about("b", "autoencoder", 0.9F);
  builder.about("c", "sparse autoencoder", 0.5F).about("b", "sparse autoencoder", 0.5F);
  builder.narrower("sparse autoencoder", "autoencoder");
  const Graph graph = build_graph(builder.build(), {});
  const std::vector<RelatedWork> works = Relatedness(graph).rank(id(graph, "topic:autoencoder"), {});
  CHECK(ranked(graph, works) == Keys{"b", "a", "c"});
  REQUIRE_FALSE(works[2].why.empty());
  CHECK(works[2].why[0].part == "topic");
  CHECK(works[2].why[0].text == "sparse autoencoder");
}

TEST_CASE("a project is answered with its experiments", "[graph]") {
  CorpusBuilder builder = strangers();
  builder.member("rl", "a").member("rl", "d");
  const Graph graph = build_graph(builder.build(), {});
  const std::vector<RelatedWork> works = Relatedness(graph).rank(id(graph, "project:rl"), {});
  CHECK(ranked(graph, works) == Keys{"a", "d"});
  CHECK(works[0].why.at(0).part == "project");
}

}  // namespace
}  // namespace asterism::test
