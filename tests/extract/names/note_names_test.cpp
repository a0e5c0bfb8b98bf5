// SPDX-License-Identifier: Apache-2.0
// What notes define, and what becomes of it once the words of the log are known.
#include "names/note_names.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

std::vector<Defines> defined_in(std::string_view markdown) {
  const Corpus corpus = corpus_of(markdown);
  std::vector<NoteDefinition> found = find_note_definitions(corpus.log, corpus.works, EntryTitles(corpus.log));
  keep_lone_terms(found, read_words(corpus.log));
  std::vector<Defines> defines;
  for (const NoteDefinition& definition : found) defines.push_back(definition.defines);
  return defines;
}

NoteDefinition definition_of(std::string name, std::string long_form) {
  NoteDefinition definition;
  definition.name = std::move(name);
  definition.long_form = std::move(long_form);
  return definition;
}

}  // namespace

TEST_CASE("a term is lone as long as no other entry mentions it", "[extract]") {
  const std::string kites = "- [Kites](https://a.org/k)\n  - made by proximal kite optimization (PKO) at last\n";
  CHECK(defined_in(kites) == std::vector{Defines::lone_term});
  CHECK(defined_in(kites + "- [Boats](https://a.org/b)\n  - PKO again\n") == std::vector{Defines::term});
}

TEST_CASE("a class of things is what only the work called so defines", "[extract]") {
  const auto owner_in = [](std::string_view title, int users) {
    std::string log = "- [" + std::string(title) + "](https://a.org/k)\n  - Looped kite models (LKMs) pull boats\n";
    for (int user = 0; user < users; ++user) {
      log += "- [Boat " + std::to_string(user) + "](https://b.org/" + std::to_string(user) + ")\n  - pulled by LKMs\n";
    }
    return corpus_of(log).references.size();
  };
  CHECK(owner_in("Crossing the Sea with Looped Kite Models", 2) == 0);
  CHECK(owner_in("Looped Kite Models for Sailing", 2) == 0);
  CHECK(owner_in("Looped Kite Models", 2) == 2);
  CHECK(owner_in("Looped Kite Models: A Story", 2) == 2);
}

TEST_CASE("what several works explain is a name only of one called so", "[extract]") {
  const auto mentions_in = [](std::string_view title, int users) {
    std::string log = "- [" + std::string(title) + "](https://a.org/k)\n  - Kite drift (KD) pulls boats\n";
    for (int user = 0; user < users; ++user) {
      const std::string boat = std::to_string(user);
      log += "- [Boat " + boat + "](https://b.org/" + boat + ")\n  - pulled by kite drift (KD)\n";
    }
    return corpus_of(log + "- [Reader](https://a.org/r)\n  - It is like KD.\n").references.size();
  };
  CHECK(mentions_in("Sailing on Kite Drift", 2) == 0);
  CHECK(mentions_in("Kite Drift", 2) > 0);
  CHECK(mentions_in("Sailing on Kite Drift", 1) > 0);
}

TEST_CASE("long forms are folded, in the singular, and each there once", "[extract]") {
  const NoteDefinition kites = definition_of("PKO", "Proximal Kite Optimizations");
  const NoteDefinition boats = definition_of("BOAT", "Big Oars");
  NoteDefinition unlike = definition_of("XYZ", "Iterated Search");
  unlike.aligned = false;
  const LongForms expected = {{"boat", "big oar"}, {"pko", "proximal kite optimization"}};
  CHECK(long_forms_of({kites, boats, unlike, kites}) == expected);
}

TEST_CASE("what a note introduces is its work's whether or not others mention it", "[extract]") {
  const std::string kites = "- [Kites](https://a.org/k)\n  - they introduce proximal kite optimization (PKO)\n";
  CHECK(defined_in(kites) == std::vector{Defines::work});
  CHECK(defined_in(kites + "- [Boats](https://a.org/b)\n  - PKO again\n") == std::vector{Defines::work});
}

TEST_CASE("a term that the notes explain first is not what a work of another title is called", "[extract]") {
  const std::string note = "  - Boltzmann Machine (BM): a network of random units\n";
  CHECK(defined_in("- [Flying Kites with Learned Reels](https://a.org/k)\n" + note) == std::vector{Defines::lone_term});
  CHECK(defined_in("- [Machines that Fly Many Kites](https://a.org/k)\n" + note) == std::vector{Defines::work});
  CHECK(defined_in("- [Kites](https://a.org/k)\n" + note) == std::vector{Defines::work});
  CHECK(defined_in("- https://a.org/flying-kites-with-learned-reels.pdf\n" + note) == std::vector{Defines::work});
}
