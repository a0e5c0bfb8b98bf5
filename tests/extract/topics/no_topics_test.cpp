// SPDX-License-Identifier: Apache-2.0
// What is no topic however often notes hold it.
#include "extract/topics/topic_lookup.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

using Strings = std::vector<std::string>;

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

TEST_CASE("addresses and code blocks hold no topics", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes({"https://b.org/zeppelin/autogyro", "https://c.org/zeppelin/autogyro",
                                                "x\n\n    ```\n    zeppelin autogyro\n    ```"}));
  CHECK(find_topic(corpus, "zeppelin") == nullptr);
  CHECK(find_topic(corpus, "autogyro") == nullptr);
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

TEST_CASE("weeks and the years of citations are no topics", "[extract]") {
  const Corpus corpus = corpus_of(log_of_notes({"W36: the KLTFR sails, Roe 2019a", "in W36 a KLTFR sank, Roe 2019a"}));
  CHECK(find_topic(corpus, "KLTFR") != nullptr);
  for (const std::string name : {"W36", "2019a", "roe 2019a"}) CHECK(find_topic(corpus, name) == nullptr);
}

TEST_CASE("the title of a work to which all others only refer is no topic", "[extract]") {
  const auto topic_of = [](const std::string& note, const std::string& title = "Silk Yarn Brakes") {
    const Corpus corpus = corpus_of("- [" + title + "](https://a.org/1)\n  - They hold the boat.\n" +
                                    "- [Deep Keels](https://a.org/2)\n  - As in Silk Yarn Brakes, it moves.\n" +
                                    "- [Long Oars](https://a.org/3)\n  - " + note + "\n");
    const auto holds = [](const Topic& topic) { return topic.key == "topic:silk yarn brake"; };
    return std::any_of(corpus.topics.begin(), corpus.topics.end(), holds);
  };
  CHECK(topic_of("Faster than Silk Yarn Brakes."));  // three works use it
  CHECK_FALSE(topic_of("Nothing of the kind."));
  CHECK(topic_of("Two silk yarn brakes."));                                 // a thing
  CHECK(topic_of("With Silk Yarn Brakes.", "Silk Yarn Brakes for Boats"));  // what the title speaks of
  CHECK(topic_of("A Silk Yarn Brake.", "Boats"));                           // no work is called so
}

TEST_CASE("nor is the title of one that builds on what notes are about", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Silk Yarn Brakes](https://a.org/1)\n  - They hold the boat.\n"
      "- [Deep Keels](https://a.org/2)\n  - Silk Yarn Brakes builds on this.\n");
  REQUIRE(corpus.references.size() == 1);
  CHECK(corpus.works[static_cast<std::size_t>(corpus.references[0].from)].title == "Silk Yarn Brakes");
  CHECK(find_topic(corpus, "silk yarn brake") == nullptr);
}

TEST_CASE("a title to which the prose of a day refers is no topic, though the day is called by those words",
          "[extract]") {
  const Corpus corpus = corpus_of(
      "# Reading\n\n- [Silk Yarn Brakes](https://a.org/1)\n  - They hold.\n- [Deep Keels](https://a.org/2)\n\n"
      "# Diary\n\n## 2024-05-01\n\nSilk Yarn Brakes held the boat all day long. We went far and it was fine.\n\n"
      "## 2024-05-02\n\nRowed with Ann on the lake in rain and fog. It was cold.\n");
  REQUIRE(corpus.works.size() == 4);
  REQUIRE_FALSE(corpus.references.empty());
  CHECK(find_topic(corpus, "silk yarn brake") == nullptr);
}

TEST_CASE("a title of two words may be a topic, too", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Wing Twist](https://a.org/1)\n  - It bends.\n- [Deep Keels](https://a.org/2)\n  - Uses Wing Twist at sea.\n"
      "- [Long Oars](https://a.org/3)\n  - Extends Wing Twist.\n");
  CHECK(find_topic(corpus, "wing twist") != nullptr);
}
