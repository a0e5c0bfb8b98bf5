// SPDX-License-Identifier: Apache-2.0
// Findings and the places that they name.
#include "findings.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

using namespace asterism;
using namespace asterism::test;

TEST_CASE("dead links are named by line and column, in any order", "[cli]") {
  const Corpus corpus = corpus_of(
      "- [One](https://a.org/1)\n  - «é» [x](no.md), [y](here.md)\n  - [z](no.md) [z](no.md)\n\n| Paper | Link | Link "
      "|\n|---|---|---|\n| **A Title** | é [x](no.md) | [x](no.md) |\n");
  std::vector<std::pair<std::uint32_t, std::uint32_t>> places;
  for (const Finding& finding : find_dead_links(corpus, {"no-such-folder"})) {
    if (finding.diagnostic.column != 0) places.emplace_back(finding.diagnostic.line, finding.diagnostic.column);
  }
  REQUIRE(places.size() >= 4);
  CHECK(places[0] == std::pair(2U, 10U));
  CHECK(places[1] == std::pair(2U, 22U));
  CHECK(places[2] == std::pair(3U, 6U));
  CHECK(places[3] == std::pair(3U, 17U));
}

TEST_CASE("the dead link of a row is named once", "[cli]") {
  const Corpus corpus = corpus_of("| Paper | Link |\n|---|---|\n| A kite of silk | [notes](no.md) |\n");
  CHECK(find_dead_links(corpus, {"no-such-folder"}).size() == 1);
}

TEST_CASE("without a day, an entry is repeated in one section only", "[cli]") {
  const std::string item = "- [Kites](https://a.org/1)\n";
  CHECK(find_duplicates(corpus_of("# Log\n## Wind\n" + item + item)).size() == 1);
  CHECK(find_duplicates(corpus_of("# Log\n## Wind\n" + item + "## Rain\n" + item)).empty());
  CHECK(find_duplicates(corpus_of("# 2024-05-02\n## Wind\n" + item + "## Rain\n" + item)).size() == 1);
  CHECK(find_duplicates(corpus_of("# May 2024\n## Wind\n" + item + "## Rain\n" + item)).empty());
}

TEST_CASE("a note of thousands of dead links is checked in time", "[cli]") {
  std::string note;
  for (int i = 0; i < 40000; ++i) note += "[kite](no.md) ";
  const Corpus corpus = corpus_of("- [One](https://a.org/1)\n  - " + note + "\n");
  const auto begin = std::chrono::steady_clock::now();
  const auto findings = find_dead_links(corpus, {"no-such-folder"});
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(40));
  REQUIRE(findings.size() == 40000);
  CHECK(findings.back().diagnostic.column == 5 + 39999 * 14 + 1);
}
