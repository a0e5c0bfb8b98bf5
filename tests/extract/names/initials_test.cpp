// SPDX-License-Identifier: Apache-2.0
// Acronyms that notes use and titles spell: whose they are.
#include "names/initials.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

struct Found {
  std::string acronym;
  std::string phrase;
  std::string owner;  ///< key; `-`: a concept
};

using Definitions = std::vector<std::pair<std::string, std::string>>;

std::vector<Found> spelled_in(std::string_view markdown, const Definitions& defined = {}) {
  const Corpus corpus = corpus_of(markdown);
  const EntryTitles titles(corpus.log);
  const Words words = read_words(corpus.log);
  std::vector<Found> found;
  for (const SpelledAcronym& a :
       find_spelled_acronyms({corpus.log, corpus.works, titles, words, AcronymUses(words), defined})) {
    found.push_back({a.acronym, a.phrase, a.work ? corpus.works.at(*a.work).key : "-"});
    CHECK(titles[a.entry].find(a.phrase) != std::string_view::npos);
  }
  return found;
}

std::string entry(int number, std::string_view title) {
  const std::string id = std::to_string(number);
  return "- [" + std::string(title) + "](https://arxiv.org/abs/2101.0000" + id + ")\n";
}

}  // namespace

TEST_CASE("an acronym in use belongs to the only title that spells it", "[extract]") {
  const auto found = spelled_in(entry(1, "Proximal Kite Optimization") + entry(2, "Boats") + "  - trained with PKO\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].acronym == "PKO");
  CHECK(found[0].phrase == "Proximal Kite Optimization");
  CHECK(found[0].owner == "arxiv:2101.00001");
}

TEST_CASE("plural and hyphens do not matter, nor do words around the phrase", "[extract]") {
  CHECK(spelled_in(entry(1, "On Low-Rank Kites") + entry(2, "Boats") + "  - LRKs\n").size() == 1);
  const auto found = spelled_in(entry(1, "Strong Mixture of Kites, Again") + entry(2, "Boats") + "  - an MoK\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].phrase == "Mixture of Kites");
}

TEST_CASE("a bracket without a blank before it is no part of the phrase", "[extract]") {
  const auto found = spelled_in(entry(1, "Proximal Kite Optimization(PKO)") + entry(2, "Boats") + "  - uses PKO\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].phrase == "Proximal Kite Optimization");
}

TEST_CASE("an acronym that nobody uses is none", "[extract]") {
  CHECK(spelled_in(entry(1, "Proximal Kite Optimization") + entry(2, "Boats")).empty());
}

TEST_CASE("two letters are too few, and small letters are no acronym", "[extract]") {
  CHECK(spelled_in(entry(1, "Paper Kites") + entry(2, "Boats") + "  - PK\n").empty());
  CHECK(spelled_in(entry(1, "Proximal Kite Optimization") + entry(2, "Boats") + "  - pko\n").empty());
}

TEST_CASE("of two titles the one called so has the acronym", "[extract]") {
  const auto found = spelled_in(entry(2, "Fast Proximal Kite Optimization for Boats") +
                                entry(3, "Proximal Kite Optimization") + entry(4, "Boats") + "  - PKO\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].owner == "arxiv:2101.00003");
}

TEST_CASE("else the oldest paper that begins or ends with it", "[extract]") {
  const auto found = spelled_in(entry(3, "Fast Proximal Kite Optimization") +
                                entry(2, "Slow Proximal Kite Optimization") + entry(4, "Boats") + "  - PKO\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].owner == "arxiv:2101.00002");
}

TEST_CASE("what many titles spell is a concept", "[extract]") {
  const auto found =
      spelled_in(entry(1, "Fast Proximal Kite Optimization") + entry(2, "Slow Proximal Kite Optimization") +
                 entry(3, "Odd Proximal Kite Optimization") + entry(4, "New Proximal Kite Optimization") +
                 entry(5, "Boats") + "  - PKO\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].owner == "-");
}

TEST_CASE("a definition in a note outdoes what a title happens to spell", "[extract]") {
  const std::string log = entry(1, "Proximal Kite Optimization") + entry(2, "Boats") + "  - PKO\n";
  CHECK(spelled_in(log, {{"pko", "paper knife origami"}}).empty());
  CHECK(spelled_in(log, {{"pko", "proximal kite optimization"}}).size() == 1);
}

TEST_CASE("words that spell an acronym by chance are no phrase for it", "[extract]") {
  CHECK(spelled_in(entry(1, "Wind protects against kites") + entry(2, "Boats") + "  - PAK\n").empty());
  CHECK(spelled_in(entry(1, "Boats of paper kite silk") + entry(2, "Sails") + "  - OPKS\n").empty());
  CHECK(spelled_in(entry(1, "A paper kite sail") + entry(2, "Boats") + "  - the PKS is slow\n").empty());
  CHECK(spelled_in(entry(1, "A paper kite sail") + entry(2, "Boats") + "  - PKS, a sail of paper\n").size() == 1);
  CHECK(spelled_in(entry(1, "Paper kite sail: flying") + entry(2, "Boats") + "  - the PKS is slow\n").size() == 1);
}

TEST_CASE("what the subtitle of a named work spells is a concept", "[extract]") {
  CHECK(spelled_in(entry(1, "Zephyr: Proximal Kite Optimization at Sea") + entry(2, "Boats") + "  - PKO\n").empty());
}

TEST_CASE("an acronym in the plural is a class, which only a work called so may own", "[extract]") {
  const std::string boats = entry(2, "Boats") + "  - pulled by LKMs\n" + entry(3, "Sails and LKMs");
  CHECK(spelled_in(entry(1, "Sailing via Looped Kite Models") + boats).empty());
  CHECK(spelled_in(entry(1, "Looped Kite Models for Sailing") + boats).empty());
  const auto found = spelled_in(entry(1, "Looped Kite Models: Sailing") + boats);
  REQUIRE(found.size() == 1);
  CHECK(found[0].acronym == "LKM");
  CHECK(found[0].owner == "arxiv:2101.00001");
  CHECK(spelled_in(entry(1, "Sailing via Looped Kite Models") + entry(2, "Boats") + "  - pulled by an LKM\n").size() ==
        1);
}
