// SPDX-License-Identifier: Apache-2.0
// What notes say that their work introduces.
#include "names/introduced_names.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

/// The names that a log introduces whose works are its entries.
std::vector<std::string> introduced_in(const std::string& markdown) {
  const Log log = log_of(markdown);
  const Words words = read_words(log);
  std::vector<std::uint32_t> work_of_entry;
  for (std::uint32_t entry = 0; entry < log.entries.size(); ++entry) work_of_entry.push_back(entry);
  std::vector<std::string> names;
  for (const IntroducedName& name : find_introduced_names(log, words, work_of_entry)) names.emplace_back(name.text);
  return names;
}

/// The names that one note introduces.
std::vector<std::string> introduced_by(const std::string& note) {
  return introduced_in("- [Training Very Long Kites](https://a.org/k)\n  - " + note + "\n");
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a note introduces a name behind a verb whose subject is the work", "[extract]") {
  CHECK(introduced_by("The authors propose \"Drift Nets\", which open by themselves.") == Names{"Drift Nets"});
  CHECK(introduced_by("We then introduce KiteNet, a net of kites.") == Names{"KiteNet"});
  CHECK(introduced_by("Introduces GLIDE (Gliding Kites).") == Names{"GLIDE"});
  CHECK(introduced_by("This paper presents the Tethered Wing Machine, a wing.") == Names{"Tethered Wing Machine"});
  CHECK(introduced_by("They present **Sky-Prop**, a method.") == Names{"Sky-Prop"});
  CHECK(introduced_by("The paper proposes a new layer called the Set Winder that winds.") == Names{"Set Winder"});
  CHECK(introduced_by("They present Kite-Net 2.1, which flies.") == Names{"Kite-Net 2.1"});
  CHECK(introduced_by("Introduces Morphy, a kite.") == Names{"Morphy"});
}

TEST_CASE("a word with capitals inside is introduced whatever follows it", "[extract]") {
  CHECK(introduced_by("The authors propose KiteNet to fly longer.") == Names{"KiteNet"});
  CHECK(introduced_by("Introduces KiteNet and shows that it flies.") == Names{"KiteNet"});
  CHECK(introduced_by("We propose KiteNet as a wing.") == Names{"KiteNet"});
  CHECK(introduced_by("They propose a new wing: KiteNet, which flies.") == Names{"KiteNet"});
  CHECK(introduced_by("Slow wings → propose KiteNet, a wing.") == Names{"KiteNet"});
  CHECK(introduced_by("Starts from a GAN. Introduces KiteNet, a wing.") == Names{"KiteNet"});
  CHECK(introduced_by("They propose Kites to fly longer.").empty());
}

TEST_CASE("what others introduced is no name of the work", "[extract]") {
  CHECK(introduced_by("Roe et al. proposed KiteNet, a net.").empty());
  CHECK(introduced_by("KiteNet, introduced in 2015, is a net.").empty());
  CHECK(introduced_by("As in GlideNet, Roe introduces KiteNet, a net.").empty());
  CHECK(introduced_by("Better than the proposed KiteNet.").empty());
  CHECK(introduced_by("Roe et al. propose KiteNet, a net.").empty());
  CHECK(introduced_by("If they propose KiteNet, fine.").empty());
  CHECK(introduced_by("Present: McRoe, O'Poe").empty());
}

TEST_CASE("kinds of things, results and parts of the text are not introduced as names", "[extract]") {
  CHECK(introduced_by("They propose an MPC algorithm for kites.").empty());
  CHECK(introduced_by("They introduce two DNNs which wind.").empty());
  CHECK(introduced_by("They present a Finite-State Machine for winding.").empty());
  CHECK(introduced_by("They present results on KiteBench.").empty());
  CHECK(introduced_by("We present Algorithm 2.").empty());
  CHECK(introduced_by("They introduce Bayesian winding.").empty());
}

TEST_CASE("in a diary what we introduce is no name of the day", "[extract]") {
  CHECK(introduced_in("## 2024-05-03\n\nFlew. We introduced KiteNet, a net.\n\n## 2024-05-04\n\nWe propose KiteBox.\n")
            .empty());
}

TEST_CASE("what several works introduce is a concept", "[extract]") {
  const std::string kites = "- [Kites](https://a.org/k)\n  - We introduce KiteNet, a net.\n";
  const std::string boats = "- [Boats](https://a.org/b)\n  - We introduce KiteNet, too.\n";
  CHECK(introduced_in(kites) == Names{"KiteNet"});
  CHECK(introduced_in(kites + boats).empty());
}

TEST_CASE("names that a note introduces are mentions elsewhere, phrases with their capitals", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Training Very Long Kites](https://a.org/k)\n  - They propose \"Drift Nets\", which open by themselves.\n"
      "- [Boats](https://a.org/b)\n  - Similar to Drift Nets, but wet.\n"
      "- [Buoys](https://a.org/c)\n  - Caught in drift nets.\n");
  const auto found = references_between(corpus, "url:a.org/b", "url:a.org/k");
  REQUIRE(found.size() == 1);
  CHECK(found[0].relation == Relation::similar_to);
  CHECK(references_between(corpus, "url:a.org/c", "url:a.org/k").empty());
}
