// SPDX-License-Identifier: Apache-2.0
// Names that mean one thing, several, or nothing.
#include "names.hpp"

#include "small_graph.hpp"
#include "support/catch.hpp"

#include "asterism/error.hpp"

using namespace asterism;

TEST_CASE("a name that fits one node is that node", "[cli]") {
  const Graph graph = testing::small_graph();
  CHECK(find_named(graph, "alpha") == NodeId(0));
  CHECK(find_named(graph, "arxiv:3") == NodeId(2));
  CHECK(find_topic(graph, "RM") == NodeId(3));
}

TEST_CASE("two equally good matches are not guessed but listed", "[cli]") {
  const Graph graph = testing::small_graph();
  try {
    find_named(graph, "sam");
    FAIL("no error");
  } catch (const AmbiguousError& error) {
    CHECK(std::string(error.what()) == "'sam' fits 2 works equally well");
    CHECK(error.candidates() ==
          std::vector<std::string>{"SAM (paper) arxiv:2 log.md:2", "SAM (paper) arxiv:3 log.md:3"});
  }
}

TEST_CASE("a name that fits nothing is answered with near ones", "[cli]") {
  const Graph graph = testing::small_graph();
  try {
    find_named(graph, "Alhpa");
    FAIL("no error");
  } catch (const NotFoundError& error) {
    CHECK(std::string(error.what()) == "nothing is called 'Alhpa'");
    CHECK(error.hint() == "did you mean 'Alpha'?");
  }
}

TEST_CASE("near names differ in few letters or have a word that begins so", "[cli]") {
  const Graph graph = testing::small_graph();
  CHECK(nearest_names(graph, "Alpa", LookupScope::all) == std::vector<std::string>{"Alpha"});
  CHECK(nearest_names(graph, "minimiz", LookupScope::all) == std::vector<std::string>{"Sharpness-Aware Minimization"});
  CHECK(nearest_names(graph, "rewrad model", LookupScope::topics) == std::vector<std::string>{"reward model"});
  CHECK(nearest_names(graph, "Alpa", LookupScope::topics).empty());
  CHECK(nearest_names(graph, "quantum", LookupScope::all).empty());
}
