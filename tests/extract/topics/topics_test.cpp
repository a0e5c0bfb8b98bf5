// SPDX-License-Identifier: Apache-2.0
// Topics: spellings that are one, acronyms, what is too rare or too common, and where they stand.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// A log with one entry for each of `notes`, numbered from 1.
std::string log_of_notes(const Strings& notes) {
  std::string log;
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    log += "- [Entry " + number + "](https://a.org/" + number + ")\n  - " + notes[i] + "\n";
  }
  return log;
}

/// The topic whose label or alias is `name`; null: none.
const Topic* find_topic(const Corpus& corpus, std::string_view name) {
  const auto found = std::find_if(corpus.topics.begin(), corpus.topics.end(), [&](const Topic& topic) {
    return topic.label == name || std::find(topic.aliases.begin(), topic.aliases.end(), name) != topic.aliases.end();
  });
  return found == corpus.topics.end() ? nullptr : &*found;
}

/// The memberships of the topic called `name`.
std::vector<Membership> members_of(const Corpus& corpus, std::string_view name) {
  const Topic* topic = find_topic(corpus, name);
  std::vector<Membership> found;
  for (const Membership& membership : corpus.memberships) {
    if (topic == &corpus.topics.at(static_cast<std::size_t>(membership.topic))) found.push_back(membership);
  }
  return found;
}

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

TEST_CASE("words that stand nearly everywhere are no topic", "[extract]") {
  Strings notes;
  for (int i = 0; i < 40; ++i) notes.push_back(i < 4 ? "an autogyro near a windmill" : "near a windmill");
  const Corpus corpus = corpus_of(log_of_notes(notes));
  CHECK(find_topic(corpus, "windmill") == nullptr);
  CHECK(members_of(corpus, "autogyro").size() == 4);
}

TEST_CASE("words without a meaning of their own are no topics", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes({"The results show that this method is better",
                                                "These results show a better method", "It shows better results"}));
  for (const std::string_view word : {"the", "show", "better", "this", "method", "result", "is"}) {
    INFO(word);
    CHECK(find_topic(corpus, word) == nullptr);
  }
}

TEST_CASE("a phrase that only stands inside a longer one is no topic", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes({"the silk yarn brake", "a silk yarn brake", "two silk yarn brakes"}));
  CHECK(find_topic(corpus, "silk yarn brake") != nullptr);
  CHECK(find_topic(corpus, "yarn brake") == nullptr);
  CHECK(find_topic(corpus, "silk yarn") == nullptr);
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

TEST_CASE("addresses and code blocks hold no topics", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes({"https://b.org/zeppelin/autogyro", "https://c.org/zeppelin/autogyro",
                                                "x\n\n    ```\n    zeppelin autogyro\n    ```"}));
  CHECK(find_topic(corpus, "zeppelin") == nullptr);
  CHECK(find_topic(corpus, "autogyro") == nullptr);
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

TEST_CASE("what only opens a remark is no topic", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes({"TLDR; a KLTFR is fast. TODO", "TLDR; use the KLTFR. TODO"}));
  CHECK(find_topic(corpus, "KLTFR") != nullptr);
  for (const std::string name : {"TLDR", "TODO"}) CHECK(find_topic(corpus, name) == nullptr);
}

TEST_CASE("function words of other languages are no topics", "[extract]") {
  const Corpus french = corpus_of(log_of_notes(
      {"nous avons toujours un cerf-volant et donc du vent", "toujours le vent, donc nous avons un cerf-volant"}));
  for (const std::string word : {"nous", "avons", "toujours", "donc"}) CHECK(find_topic(french, word) == nullptr);
  const Corpus vietnamese = corpus_of(log_of_notes({"các con diều của tôi được bay", "các con diều này của bạn"}));
  for (const std::string word : {"các", "của"}) CHECK(find_topic(vietnamese, word) == nullptr);
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

TEST_CASE("who made a work is no topic", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Kites from scratch (Oystermann)](https://a.org/1)\n- [Boats from scratch (Oystermann & "
      "Ilves)](https://a.org/2)\n"
      "- [Sails (SAIL)](https://a.org/3)\n- [Oars (SAIL)](https://a.org/4)\n");
  CHECK(find_topic(corpus, "Oystermann") == nullptr);
  CHECK(find_topic(corpus, "SAIL") != nullptr);
  const Corpus cited = corpus_of(
      log_of_notes({"Oystermann et al., 2021, and Oystermann et al., 2022", "unlike Oystermann et al. 2021"}));
  CHECK(find_topic(cited, "Oystermann") == nullptr);
  CHECK(find_topic(corpus_of(log_of_notes({"The Oystermann, a second Oystermann", "no Oystermann"})), "Oystermann") !=
        nullptr);
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

TEST_CASE("words that only describe others are no topics", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes(
      {"large-scale kites", "a large-scale tunnel", "large-scale boats", "a delta-wing", "the delta-wing"}));
  CHECK(find_topic(corpus, "large-scale") == nullptr);
  CHECK(find_topic(corpus, "delta-wing") != nullptr);
}

TEST_CASE("months are no topics", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes({"flew in april", "the april kites", "April was cold", "in April"}));
  CHECK(find_topic(corpus, "april") == nullptr);
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

TEST_CASE("what notes of several entries begin with up to a colon is a label and no topic", "[extract]") {
  CHECK(find_topic(corpus_of(log_of_notes({"Wind tunnel: red. Nice", "Wind tunnel: blue"})), "wind tunnel") == nullptr);
  CHECK(find_topic(corpus_of(log_of_notes({"Wind tunnel：red", "Wind tunnel：blue"})), "wind tunnel") == nullptr);
  CHECK(find_topic(corpus_of(log_of_notes({"Wind tunnel: red", "It is like the wind tunnel"})), "wind tunnel") !=
        nullptr);
}

TEST_CASE("what an apostrophe leaves of a verb is no topic", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes({"couldn't fly, hadn't wings", "Couldn’t fly and hadn’t wings"}));
  for (const std::string_view word : {"couldn", "hadn"}) CHECK(find_topic(corpus, word) == nullptr);
}

TEST_CASE("function words of German and Russian are no topics", "[extract]") {
  const Corpus german = corpus_of(log_of_notes({"Wir haben heute noch nach Drachen gesucht, nach Drachen",
                                                "Heute haben wir noch nach Booten und Drachen gesucht"}));
  CHECK(find_topic(german, "Drachen") != nullptr);
  for (const std::string_view word : {"haben", "heute", "noch", "nach"}) CHECK(find_topic(german, word) == nullptr);
  const Corpus russian =
      corpus_of(log_of_notes({"это про змея и про то, что змей был", "это тоже про змея, который был"}));
  for (const std::string_view word : {"это", "про", "что", "был"}) CHECK(find_topic(russian, word) == nullptr);
}

TEST_CASE("where works came out is no topic", "[extract]") {
  const std::string first = "Built a wind tunnel. International Conference on Sails, vol 3, doi and NeurIPS";
  const std::string second = "The wind tunnel is loud. At the international conference, vol 4, doi and NeurIPS";
  const Corpus corpus = corpus_of(log_of_notes({first, second, first}));
  CHECK(find_topic(corpus, "wind tunnel") != nullptr);
  for (const std::string_view name : {"international conference", "vol", "doi", "NeurIPS"}) {
    INFO(name);
    CHECK(find_topic(corpus, name) == nullptr);
  }
  const Corpus others = corpus_of(log_of_notes({"PP rank", "PP fails", "PP rank"}));
  CHECK(find_topic(others, "PP") != nullptr);
}

TEST_CASE("names of authors in a column are no topics", "[extract]") {
  const Corpus corpus = corpus_of(
      "| Paper | Authors |\n|--|--|\n| [Kites of Glass](https://a.org/1) | Saml Westrick, Ann Roe |\n"
      "| [Glass Ropes](https://a.org/2) | Saml Lindley, Ben Doe |\n| [Glass Boats](https://a.org/3) | Saml Roe and "
      "Cleo "
      "Poe |\n");
  CHECK(find_topic(corpus, "saml") == nullptr);
  CHECK(find_topic(corpus, "Saml") == nullptr);
}

TEST_CASE("names in full that stand mostly among others are no topics", "[extract]") {
  const Corpus corpus =
      corpus_of(log_of_notes({"Saml Westrick, Ann Roe. Glass Ropes", "Saml Westrick, Ben Doe",
                              "Saml Westrick, Cleo Poe", "Built with Glass Ropes", "More on Glass Ropes"}));
  CHECK(find_topic(corpus, "Saml Westrick") == nullptr);
  CHECK(find_topic(corpus, "saml Westrick") == nullptr);
  CHECK(find_topic(corpus, "glass rope") != nullptr);
}

TEST_CASE("fields that say who made a work and where it came out hold no topics", "[extract]") {
  const Corpus corpus =
      corpus_of(log_of_notes({"**Authors**: Saml Westrick", "Authors: Saml Westrick et al.", "Venue: Lake Days",
                              "Venue: Lake Days", "Dataset: Lake Shores", "Dataset: Lake Shores"}));
  for (const std::string name : {"Saml Westrick", "saml westrick", "Lake Days", "lake day"}) {
    INFO(name);
    CHECK(find_topic(corpus, name) == nullptr);
  }
  CHECK(find_topic(corpus, "lake shore") != nullptr);
  const Corpus diary = corpus_of(log_of_notes({"Journal: the wind tunnel is fun", "By: using a wind tunnel"}));
  CHECK(find_topic(diary, "wind tunnel") != nullptr);
}

TEST_CASE("names behind a title and its year are no topics", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Kites of Glass (2016) - Westrick, Roe](https://a.org/1)\n- [Glass Ropes (2017) - Westrick, Doe, Roe]"
      "(https://a.org/2)\n- [Glass Boats (2018) - Westrick and Poe](https://a.org/3)\n");
  for (const std::string_view name : {"westrick", "Westrick", "roe", "Roe"}) CHECK(find_topic(corpus, name) == nullptr);
}
