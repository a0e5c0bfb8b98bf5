// SPDX-License-Identifier: Apache-2.0
// Topics: spellings that are one, acronyms, what is too rare or too common, and where they stand.
#include "extract/topics/topic_lookup.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// Labels and aliases of all topics, in their order.
Strings describe(const Corpus& corpus) {
  Strings found;
  for (const Topic& topic : corpus.topics) {
    std::string text = topic.key + " = " + topic.label;
    for (const std::string& alias : topic.aliases) text += ", " + alias;
    found.push_back(text);
  }
  return found;
}

}  // namespace

TEST_CASE("a phrase of two works is a topic of both", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes({"Built a wind tunnel", "The wind tunnel is loud", "Nothing here"}));
  REQUIRE(find_topic(corpus, "wind tunnel") != nullptr);
  CHECK(find_topic(corpus, "wind tunnel")->key == "topic:wind tunnel");
  CHECK(members_of(corpus, "wind tunnel").size() == 2);
}

TEST_CASE("case, plural and hyphens do not make another topic", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes({"a paper kite", "Paper Kites", "paper-kites", "PAPER-KITE"}));
  CHECK(members_of(corpus, "paper kite").size() == 4);
  const auto like = [](const Topic& topic) { return comparison_key(topic.label) == "paper kite"; };
  CHECK(std::count_if(corpus.topics.begin(), corpus.topics.end(), like) == 1);
}

TEST_CASE("the letter behind a name keeps its capital", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes({"Tried KEEL-E once", "Then KEEL-E again", "no keels"}));
  REQUIRE(find_topic(corpus, "KEEL-E") != nullptr);
  CHECK(find_topic(corpus, "KEEL-E")->label == "KEEL-E");
}

TEST_CASE("an acronym joins the long form that the log gives it", "[extract]") {
  const Corpus corpus = corpus_of(
      log_of_notes({"a tethered autogyro (TAG) of wood", "flew two TAGs at dawn", "the tethered autogyro again"}));
  REQUIRE(find_topic(corpus, "tethered autogyro") != nullptr);
  CHECK(find_topic(corpus, "TAG") == find_topic(corpus, "tethered autogyro"));
  CHECK(find_topic(corpus, "TAG")->label == "tethered autogyro");
  CHECK(members_of(corpus, "TAG").size() == 3);
}

TEST_CASE("what one work alone speaks of is a topic only on demand", "[extract]") {
  const std::string log = log_of_notes({"Built a wind tunnel", "Flew a paper kite"});
  CHECK(find_topic(corpus_of(log), "wind tunnel") == nullptr);
  const Corpus all = corpus_of(log, CorpusOptions{.topics = TopicScope::all});
  CHECK(find_topic(all, "wind tunnel") != nullptr);
  CHECK(members_of(all, "paper kite").size() == 1);
}

TEST_CASE("readings of one work count once", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [The Kite Book, Chapter 1](https://a.org/k)\n  - a wind tunnel\n"
      "- [The Kite Book, Chapter 2](https://a.org/k)\n  - a wind tunnel\n- [Boats](https://a.org/b)\n");
  CHECK(corpus.works.size() == 2);
  CHECK(find_topic(corpus, "wind tunnel") == nullptr);
}

TEST_CASE("a title says more about its work than a note", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Wind tunnels](https://a.org/1)\n- [Boats](https://a.org/2)\n  - a wind tunnel\n"
      "- [Sails](https://a.org/3)\n- [Oars](https://a.org/4)\n");
  const auto members = members_of(corpus, "wind tunnel");
  REQUIRE(members.size() == 2);
  CHECK(work(corpus, members[0].work).key == "url:a.org/1");
  CHECK(members[0].weight > members[1].weight);
  CHECK(members[0].evidence.rule == Rule::topic_title);
  CHECK(members[1].evidence.rule == Rule::topic_note);
}

TEST_CASE("the evidence of a topic is one of its spellings in the source", "[extract]") {
  const Corpus corpus =
      corpus_of(log_of_notes({"R&amp;D \\*in\\* the **Wind Tunnels**", "\u00e9t\u00e9: [wind-tunnel](https://b.org)",
                              "`wind tunnel` \U0001F4DC"}));
  const auto members = members_of(corpus, "wind tunnel");
  REQUIRE(members.size() == 3);
  CHECK(quote_of(corpus, members[0].evidence) == "Wind Tunnels");
  CHECK(quote_of(corpus, members[1].evidence) == "wind-tunnel");
  CHECK(quote_of(corpus, members[2].evidence) == "wind tunnel");
}

TEST_CASE("topics do not depend on the order of entries", "[extract]") {
  Strings notes = {"a tethered autogyro (TAG)", "TAGs and a Wind Tunnel", "wind-tunnel and paper kites",
                   "Paper Kite in a wind tunnel", "the tethered autogyro and a paper-kite"};
  const Strings forwards = describe(corpus_of(log_of_notes(notes)));
  std::reverse(notes.begin(), notes.end());
  CHECK_FALSE(forwards.empty());
  CHECK(describe(corpus_of(log_of_notes(notes))) == forwards);
}

TEST_CASE("topics have words in them, and aliases that differ from the label", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes({"\u51e7\u306e\u7814\u7a76 x1 ## -- 42 (a) e\u0301te\u0301 kites",
                                                "\u51e7\u306e\u7814\u7a76 x1 ## -- 42 (a) \u00e9t\u00e9 kites"}));
  for (const Topic& topic : corpus.topics) {
    INFO(topic.key);
    CHECK(topic.key == "topic:" + comparison_key(topic.label));
    CHECK_FALSE(comparison_key(topic.label).empty());
    CHECK(std::find(topic.aliases.begin(), topic.aliases.end(), topic.label) == topic.aliases.end());
  }
}

TEST_CASE("an acronym that nobody defined joins the phrase that works use with it", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes({"A solar kite. Most SKs are large", "The SK is a solar kite",
                                                "Storm kettles boil", "A storm kettle", "The SK again"}));
  REQUIRE(find_topic(corpus, "SK") != nullptr);
  CHECK(find_topic(corpus, "SK")->label == "solar kite");
  CHECK(members_of(corpus, "SK").size() == 3);
}

TEST_CASE("a long form of many words is called by its acronym", "[extract]") {
  const std::string name = "kite learning from tethered flight records (KLTFR)";
  const Corpus corpus = corpus_of(log_of_notes({"We use " + name, "More KLTFR", "Less KLTFR"}));
  REQUIRE(find_topic(corpus, "KLTFR") != nullptr);
  CHECK(find_topic(corpus, "KLTFR")->label == "KLTFR");
}

TEST_CASE("labels are small but for names", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Tethered Glider Networks](https://a.org/1)\n  - Uses Tethered Glider Networks (TGN)\n"
      "- [More on the TGN](https://a.org/2)\n  - a tethered glider network with an Eulerian path\n"
      "- [Paths](https://a.org/3)\n  - has one Eulerian path\n");
  REQUIRE(find_topic(corpus, "TGN") != nullptr);
  CHECK(find_topic(corpus, "TGN")->label == "tethered glider network");
  CHECK(find_topic(corpus, "Eulerian path") != nullptr);
}

TEST_CASE("a label keeps the capitals of a name in several words", "[extract]") {
  const std::string titled =
      "- [Kites](https://a.org/1)\n  - Rocca Monti winds are strong\n- [Boats](https://a.org/2)\n  - sailed at Rocca "
      "Monti\n- [Sails](https://a.org/3)\n  - the winds of Monti\n";
  CHECK(find_topic(corpus_of(titled), "Rocca Monti") != nullptr);
  const Corpus lower = corpus_of(titled + "- [Rocks](https://a.org/4)\n  - a rocca is a rock\n");
  CHECK(find_topic(lower, "rocca Monti") != nullptr);
}

TEST_CASE("a topic is part of the one that its last words name", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes({"a delta kite", "delta kites fly", "a kite", "the kite kite",
                                                "box kites", "Mixtures of kites", "a mixture of kites"}));
  const Topic* narrower = find_topic(corpus, "delta kite");
  REQUIRE(narrower != nullptr);
  REQUIRE(narrower->broader);
  CHECK(corpus.topics.at(static_cast<std::size_t>(*narrower->broader)).label == "kite");
  REQUIRE(narrower->broader_evidence);
  CHECK(quote_of(corpus, *narrower->broader_evidence) == "delta kite");
  REQUIRE(find_topic(corpus, "mixture of kites") != nullptr);
  CHECK_FALSE(find_topic(corpus, "mixture of kites")->broader);
}

TEST_CASE("a common word needs a title to be a topic", "[extract]") {
  const Corpus corpus =
      corpus_of(log_of_notes({"flew for an hour", "another hour at sea", "it hurt a bit", "that hurt"}));
  CHECK(find_topic(corpus, "hour") == nullptr);
  CHECK(find_topic(corpus, "hurt") == nullptr);
  const Corpus titled =
      corpus_of("- [A Theory of Gliding and Safety](https://a.org/1)\n- [Boats](https://a.org/2)\n  - about safety\n");
  CHECK(find_topic(titled, "safety") != nullptr);
}

TEST_CASE("a title alone has topics, too", "[extract]") {
  const Corpus corpus = corpus_of("- [Wind tunnels for paper kites](https://a.org/1)\n- [Boats](https://a.org/2)\n",
                                  CorpusOptions{.topics = TopicScope::all});
  CHECK(members_of(corpus, "wind tunnel").size() == 1);
  CHECK(members_of(corpus, "paper kite").size() == 1);
}

TEST_CASE("a label keeps a last s that is no plural", "[extract]") {
  const Corpus corpus =
      corpus_of(log_of_notes({"All about Naxos and more. The bias of kites", "Only Naxos here. A bias. the caches",
                              "caches of kites. the yarnlings. KiteGames are fun"}),
                CorpusOptions{.topics = TopicScope::all});
  for (const std::string_view label : {"Naxos", "bias", "caches", "KiteGames", "yarnling"}) {
    INFO(label);
    CHECK(find_topic(corpus, label) != nullptr);
  }
  for (const std::string_view label : {"Naxo", "bia", "cach", "KiteGame"}) {
    INFO(label);
    CHECK(find_topic(corpus, label) == nullptr);
  }
}

TEST_CASE("the evidence of a topic stays on one line", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes({"in the wind  \n    tunnel", "in the wind tunnel"}));
  const auto members = members_of(corpus, "wind tunnel");
  REQUIRE(members.size() == 2);
  CHECK(quote_of(corpus, members[0].evidence) == "wind");
}

TEST_CASE("keywords of the author need no proof", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Kites](https://a.org/1)\n  - Keywords: wind hour\n- [Boats](https://a.org/2)\n  - spent a wind hour\n");
  CHECK(members_of(corpus, "wind hour").size() == 2);
}

TEST_CASE("topics in East Asian scripts are written as there, without particles", "[extract]") {
  const Corpus japanese = corpus_of(log_of_notes({"凧糸強度の測定。凧糸強度を見た", "古い凧糸強度と風", "風と雲"}));
  CHECK(describe(japanese) == Strings{"topic:entry = entry", "topic:凧糸強度 = 凧糸強度"});
  const Corpus korean = corpus_of(log_of_notes({"연날리기를 했다. 연날리기는 좋다", "연날리기의 바람"}));
  CHECK(describe(korean) == Strings{"topic:entry = entry", "topic:연날리기 = 연날리기"});
}
