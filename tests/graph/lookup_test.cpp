// SPDX-License-Identifier: Apache-2.0
// What a name may mean.
#include "graph/corpus_builder.hpp"
#include "support/catch.hpp"

#include "asterism/graph.hpp"

namespace asterism::test {
namespace {

using Keys = std::vector<std::string>;

Graph sample() {
  CorpusBuilder builder;
  builder.work({.key = "arxiv:2203.14465",
                .title = "STaR: Self-Taught Reasoner Bootstrapping Reasoning With Reasoning",
                .label = "STaR",
                .url = "https://arxiv.org/pdf/2203.14465",
                .ids = {{"arxiv", "2203.14465"}, {"doi", "10.1000/star"}},
                .note = "a note of two"});
  builder.work({.key = "arxiv:2403.09629",
                .title = "Quiet-STaR: Language Models Can Teach Themselves",
                .label = "Quiet-STaR",
                .aliases = {"QS"}});
  builder.work(
      {.key = "url:example.org/stars", .title = "A star is born", .label = "star", .url = "https://example.org/stars"});
  builder.work({.key = "url:example.org/dpo",
                .title = "Direct Preference Optimization",
                .label = "DPO",
                .file = "other/notes.md"});
  builder.work({.key = "url:example.org/rl1", .title = "Reinforcement Learning: An Introduction"});
  builder.work({.key = "url:example.org/rl2", .title = "Reinforcement learning, the short version"});
  builder.work({.key = "url:example.org/rl3", .title = "Reinforcement learnings of a year", .note = "a note below"});
  for (const char* key : {"arxiv:2203.14465", "url:example.org/dpo"}) {
    builder.about(key, "DPO").about(key, "sparse autoencoder").about(key, "loss");
  }
  builder.alias("sparse autoencoder", "SAE");
  builder.reading("arxiv:2203.14465", "STaR revisited", on(2024, 8, 1));
  return build_graph(builder.build(), {});
}

Keys found(std::string_view name, LookupScope scope = LookupScope::all) {
  const Graph graph = sample();
  return keys(graph, look_up(graph, name, scope));
}

TEST_CASE("a key finds its node, within the scope", "[graph]") {
  CHECK(found("arxiv:2203.14465") == Keys{"arxiv:2203.14465"});
  CHECK(found("topic:dpo") == Keys{"topic:dpo"});
  CHECK(found("topic:dpo", LookupScope::works).empty());
  CHECK(found("arxiv:2203.14465", LookupScope::topics).empty());
}

TEST_CASE("links of any form find the work they lead to", "[graph]") {
  CHECK(found("https://arxiv.org/abs/2203.14465v2") == Keys{"arxiv:2203.14465"});
  CHECK(found("http://www.example.org/stars/") == Keys{"url:example.org/stars"});
  CHECK(found("https://example.org/nowhere").empty());
}

TEST_CASE("an id finds its work with or without its scheme", "[graph]") {
  CHECK(found("2203.14465") == Keys{"arxiv:2203.14465"});
  CHECK(found("10.1000/star") == Keys{"arxiv:2203.14465"});
  CHECK(found("doi:10.1000/star") == Keys{"arxiv:2203.14465"});
}

TEST_CASE("a line finds the entry that holds it", "[graph]") {
  const Graph graph = sample();
  const auto line = node(graph, "url:example.org/rl3").readings[0].line;
  CHECK(found("@" + std::to_string(line)) == Keys{"url:example.org/rl3"});
  const auto noted = node(graph, "url:example.org/rl3").readings[0].last_line;
  CHECK(noted > line);
  CHECK(found("@" + std::to_string(noted), LookupScope::works) == Keys{"url:example.org/rl3"});
  CHECK(found("@4000").empty());
  CHECK(found("@0").empty());
  CHECK(found("@").empty());
}

TEST_CASE("a line of several sources is ambiguous until the file is named", "[graph]") {
  const Keys both = found("@1");
  CHECK(both == Keys{"arxiv:2203.14465", "url:example.org/dpo"});
  CHECK(found("@other/notes.md:1") == Keys{"url:example.org/dpo"});
  CHECK(found("@notes.md:1") == Keys{"url:example.org/dpo"});
  CHECK(found("@tes.md:1").empty());
}

TEST_CASE("of entries inside one another the innermost is meant", "[graph]") {
  Graph graph = sample();
  graph.nodes[0].readings = {lines(100, 120)};
  graph.nodes[1].readings = {lines(105, 110)};
  CHECK(look_up(graph, "@107", LookupScope::all) == std::vector<NodeId>{NodeId{1}});
  CHECK(look_up(graph, "@112", LookupScope::all) == std::vector<NodeId>{NodeId{0}});
}

TEST_CASE("an exact name beats one that differs in case", "[graph]") {
  CHECK(found("STaR") == Keys{"arxiv:2203.14465"});
  CHECK(found("star") == Keys{"url:example.org/stars"});
  CHECK(found("STAR") == Keys{"arxiv:2203.14465", "url:example.org/stars"});
}

TEST_CASE("case, hyphens and a plural s are forgiven", "[graph]") {
  CHECK(found("quiet star") == Keys{"arxiv:2403.09629"});
  CHECK(found("qs") == Keys{"arxiv:2403.09629"});
  CHECK(found("SAEs", LookupScope::topics) == Keys{"topic:sparse autoencoder"});
  CHECK(found("Sparse-Autoencoders", LookupScope::topics) == Keys{"topic:sparse autoencoder"});
  CHECK(found("los", LookupScope::topics).empty());
}

TEST_CASE("titles of further entries are names too", "[graph]") {
  CHECK(found("STaR revisited") == Keys{"arxiv:2203.14465"});
}

TEST_CASE("the beginning of a title is enough, whole words first", "[graph]") {
  CHECK(found("direct preference") == Keys{"url:example.org/dpo"});
  CHECK(found("Direct Pref") == Keys{"url:example.org/dpo"});
  CHECK(found("Reinforcement Learning") == Keys{"url:example.org/rl1", "url:example.org/rl2"});
  CHECK(found("Reinforcement Lear") == Keys{"url:example.org/rl1", "url:example.org/rl2", "url:example.org/rl3"});
}

TEST_CASE("a work is preferred to a topic of the same name", "[graph]") {
  CHECK(found("DPO") == Keys{"url:example.org/dpo"});
  CHECK(found("DPO", LookupScope::topics) == Keys{"topic:dpo"});
}

TEST_CASE("a work in another case or without its punctuation goes before a topic", "[graph]") {
  CorpusBuilder builder;
  builder.work({.key = "a", .title = "Kite/X9: On Masts vs. Sails", .label = "Kite/X9"});
  builder.work({.key = "b", .title = "Bw-Boat: A Hull", .label = "Bw-Boat"});
  for (const char* topic : {"kite x9", "bw"}) builder.about("a", topic).about("b", topic);
  const Graph graph = build_graph(builder.build(), {});
  const auto found = [&](std::string_view name) { return keys(graph, look_up(graph, name, LookupScope::all)); };
  CHECK(found("kite x9") == Keys{"a"});
  CHECK(found("KITEX9") == Keys{"a"});
  CHECK(found("bwboat") == Keys{"b"});
  CHECK(found("bw") == Keys{"topic:bw"});
  CHECK(found("kite/x9 on masts vs sails") == Keys{"a"});
  CHECK(found("Kite X9 on masts") == Keys{"a"});
}

TEST_CASE("what nothing is called finds nothing", "[graph]") {
  CHECK(found("").empty());
  CHECK(found("   ").empty());
  CHECK(found("no such thing").empty());
}

TEST_CASE("a work called so goes before one that has the name besides, and this before a title", "[graph]") {
  CorpusBuilder builder;
  builder.work({.key = "a", .title = "Boats of Tin", .label = "TinBoat", .aliases = {"Kite"}});
  builder.work({.key = "b", .title = "Paper and Silk", .label = "Kite"});
  builder.work({.key = "c", .title = "Sail", .label = "a long cloth"});
  builder.work({.key = "d", .title = "Cloth", .label = "woven", .aliases = {"Sail"}});
  builder.work({.key = "e", .title = "One", .label = "one", .aliases = {"Mast"}});
  builder.work({.key = "f", .title = "Two", .label = "two", .aliases = {"Mast"}});
  const Graph graph = build_graph(builder.build(), {});
  const auto found = [&](std::string_view name) { return keys(graph, look_up(graph, name, LookupScope::all)); };
  CHECK(found("Kite") == Keys{"b"});
  CHECK(found("kite") == Keys{"b"});
  CHECK(found("Sail") == Keys{"d"});
  CHECK(found("Mast") == Keys{"e", "f"});
}

TEST_CASE("authors and year find the work whose line gives them, where nothing is called so", "[graph]") {
  CorpusBuilder builder;
  builder.work({.key = "a", .title = "Kites of Silk - Doe & Roe (1999)", .label = "Kites of Silk"});
  builder.work({.key = "b", .title = "Masts (Doe et al., 2019)", .label = "Masts"});
  builder.work({.key = "c", .title = "Poe and Moe (2001). Deep Keels.", .label = "Deep Keels"});
  builder.work({.key = "d", .title = "Poe and Moe (2001). Deeper Keels.", .label = "Deeper Keels"});
  builder.work({.key = "e", .title = "Long Oars by Roe, Poe and Moe (2005)", .label = "Long Oars"});
  builder.work({.key = "f", .title = "Ropes, by Doe (2022)", .label = "Doe & Moe (1999)"});
  const Graph graph = build_graph(builder.build(), {});
  const auto found = [&](std::string_view name) { return keys(graph, look_up(graph, name, LookupScope::all)); };
  CHECK(found("Doe & Roe (1999)") == Keys{"a"});
  CHECK(found("Doe and Roe 1999") == Keys{"a"});
  CHECK(found("Doe et al. 2019") == Keys{"b"});
  CHECK(found("doe & roe (1999)") == Keys{"a"});
  CHECK(found("DOE AND ROE 1999") == Keys{"a"});
  CHECK(found("doe et al. 2019") == Keys{"b"});
  CHECK(found("doe et al.").empty());
  CHECK(found("Doe (2022)") == Keys{"f"});
  CHECK(found("Doe & Moe (1999)") == Keys{"f"});  // is called so
  CHECK(found("Roe et al. 2005") == Keys{"e"});
  CHECK(found("Poe & Moe 2001") == Keys{"c", "d"});
  CHECK(found("Roe & Poe 2005").empty());  // one more wrote it
  CHECK(found("Roe & Moe 2005").empty());
  CHECK(found("Doe & Roe (1998)").empty());
  CHECK(found("Doe & Roe (1999) on masts").empty());
  CHECK(keys(graph, look_up(graph, "Doe & Roe (1999)", LookupScope::topics)).empty());
}

}  // namespace
}  // namespace asterism::test
