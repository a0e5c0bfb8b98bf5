// SPDX-License-Identifier: Apache-2.0
// Names in doubt: common words, concepts of the whole log, names of several works, names inside other names.
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

/// What the note of the last of `entries` refers to, as `relation label`.
Strings read(std::string_view entries, std::string_view note) {
  const Corpus corpus =
      corpus_of(std::string(entries) + "- [Notes of a Reader](https://a.org/reader)\n  - " + std::string(note) + "\n");
  Strings found;
  for (const Reference& reference : corpus.references) {
    if (work(corpus, reference.from).key != "url:a.org/reader") continue;
    CHECK(reference.confidence < 1);
    found.push_back(std::string(to_string(reference.relation)) + " " + work(corpus, reference.to).label);
  }
  return found;
}

/// `count` entries with `note`.
std::string crowd(int count, std::string_view note) {
  std::string log;
  for (int i = 0; i < count; ++i) {
    const std::string number = std::to_string(i);
    log += "- [Crowd no. " + number + "x](https://a.org/c" + number + ")\n  - " + std::string(note) + "\n";
  }
  return log;
}

}  // namespace

TEST_CASE("what a log writes with a capital alone stays a name however often it comes", "[extract]") {
  const std::string wren = "- [Wren: Birds at Sea](https://arxiv.org/abs/2101.00001)\n";
  CHECK(read(wren + crowd(8, "We use Wren"), "Faster than Wren") == Strings{"outperforms Wren"});
  CHECK(read(wren + crowd(8, "We use Wren"), "All of Wren") == Strings{"mentions Wren"});
  CHECK(read(wren + crowd(8, "We use Wren, as wrens do"), "All of Wren").empty());
  CHECK(read(wren + crowd(8, "We use Wren, as wrens do"), "Faster than Wren") == Strings{"outperforms Wren"});
}

TEST_CASE("names with digits are no concepts, series are", "[extract]") {
  const std::string boat = "- [Boat 2: Sails](https://a.org/boat)\n";
  CHECK(read(boat + crowd(8, "We use Boat 2"), "All of Boat 2") == Strings{"mentions Boat 2"});
}

TEST_CASE("a method in a title is no name of its work where many use it", "[extract]") {
  const std::string title = "- [Catching Fish with KNT](https://a.org/fish)\n";
  CHECK(read(title + crowd(8, "We like KNT"), "All of KNT").empty());
  CHECK(read(title, "Extends KNT") == Strings{"extends Catching Fish with KNT"});
}

TEST_CASE("small letters need a verb right in front", "[extract]") {
  const std::string log = "- [Knotting: Ropes Made Simple](https://a.org/knot)\n";
  CHECK(read(log, "Reproduced the knotting curves") == Strings{"applies Knotting"});
  CHECK(read(log, "Extends knotting") == Strings{"extends Knotting"});
  CHECK(read(log, "We were knotting all night").empty());
  CHECK(read(log, "Similar boats need knotting").empty());
  CHECK(read("- [Inspect: A Tool](https://a.org/inspect)\n", "We inspect the logs").empty());
  CHECK(read("- [Inspect: A Tool](https://a.org/inspect)\n", "Experimented with Inspect") ==
        Strings{"applies Inspect"});
}

TEST_CASE("common nouns bend", "[extract]") {
  const std::string log = "- [Improving Rivers with River Breakers](https://a.org/river)\n";
  CHECK(read(log, "Compared to river breaking, it floats") ==
        Strings{"compares_with Improving Rivers with River Breakers"});
  CHECK(read(log, "Unlike river breakers") == Strings{"compares_with Improving Rivers with River Breakers"});
  CHECK(read(log, "We saw river breaking").empty());
}

TEST_CASE("names with signs, digits and inner capitals survive", "[extract]") {
  for (const std::string_view name :
       {"Kite-4", "K4", "k1", "KiT#", "KIT.int8()", "KITE-19", "K2D2", "K++", "KaTE", "Lean-KaTE", "rKate"}) {
    INFO(name);
    const std::string log = "- [" + std::string(name) + ": Sails](https://a.org/kite)\n";
    CHECK(read(log, "Much better than " + std::string(name) + " on rivers").size() == 1);
    CHECK(read(log, "Much better than X" + std::string(name) + " on rivers").empty());
  }
}

TEST_CASE("a report is about what its title calls first", "[extract]") {
  const std::string log = "- [Kite-4 Technical Report](https://arxiv.org/abs/2301.00001)\n";
  CHECK(read(log, "Better than Kite-4") == Strings{"outperforms Kite-4"});
}

TEST_CASE("my model is the one of my experiment", "[extract]") {
  const Corpus corpus = corpus_of(
      "Legend:\n- 🧪: code\n- 📜: papers\n\n07/01/2024\n- 📜[Deep Residual Boats "
      "(BoatNet)](https://arxiv.org/abs/2101.00001)\n"
      "- 🧪[My first BoatNet](projects/a/boat.py)\n- 🧪[Silk from scratch](projects/b/silk.py)\n"
      "    - Slower than my BoatNet, not like the BoatNet of old\n");
  CHECK(references_between(corpus, "path:projects/b/silk.py", "path:projects/a/boat.py").size() == 1);
  CHECK(references_between(corpus, "path:projects/b/silk.py", "arxiv:2101.00001").size() == 1);
  CHECK(references_between(corpus, "path:projects/a/boat.py", "arxiv:2101.00001").size() == 1);
}
