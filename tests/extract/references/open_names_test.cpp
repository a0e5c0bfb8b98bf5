// SPDX-License-Identifier: Apache-2.0
// Names that no entry carries: what makes one, and what does not.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>

using namespace asterism;
using namespace asterism::test;

namespace {

/// The names without an entry in a log whose one entry has `note`, joined by commas.
std::string gaps_in(std::string_view note) {
  const Corpus corpus = corpus_of("- [Sails of Silk](https://a.org/sail)\n  - " + std::string(note) + "\n");
  std::string out;
  for (const OpenName& open : corpus.open_names) {
    if (!open.candidates.empty()) continue;
    for (const Evidence& place : open.places) {
      CHECK(mention_of(corpus, place) == open.name);
      CHECK(quote_of(corpus, place).find(open.name) != std::string::npos);
    }
    out.append(out.empty() ? "" : ",").append(open.name);
  }
  return out;
}

}  // namespace

TEST_CASE("a name behind a cue that no entry carries is a gap", "[extract]") {
  CHECK(gaps_in("It extends Knotter") == "Knotter");
  CHECK(gaps_in("Filtered as in Knotter") == "Knotter");
  CHECK(gaps_in("Outperforms the original KnotNet") == "KnotNet");
  CHECK(gaps_in("Uses Knot-4 and beats Silk-KnoT") == "Knot-4,Silk-KnoT");
  CHECK(gaps_in("Builds on KnoT#") == "KnoT#");
  CHECK(gaps_in("Better than KNTS") == "KNTS");
}

TEST_CASE("what a link to a work shows is no gap", "[extract]") {
  Diagnostics diagnostics;
  const Corpus corpus = corpus_of(log_of({{"Knot-4.md", "# On Knots\n\nhttps://arxiv.org/abs/2401.00004\n"},
                                          {"sail.md",
                                           "# Sails of Silk\n\nhttps://arxiv.org/abs/2401.00005\n\n"
                                           "Extends [[Knot-4]] and beats Knot-5.\n"}},
                                         diagnostics));
  REQUIRE(corpus.open_names.size() == 1);
  CHECK(corpus.open_names[0].name == "Knot-5");
}

TEST_CASE("a name with signs that two entries use is a gap without a cue", "[extract]") {
  const auto gaps = [](std::string_view first, std::string_view second) {
    const Corpus corpus = corpus_of("- [Sails of Silk](https://a.org/1)\n  - " + std::string(first) +
                                    "\n- [Old Hulls](https://a.org/2)\n  - " + std::string(second) + "\n");
    std::string out;
    for (const OpenName& open : corpus.open_names)
      out += (out.empty() ? "" : ",") + open.name + ":" + std::to_string(open.places.size());
    return out;
  };
  CHECK(gaps("All of KnotNet and Knot-4", "KnotNets are nice, KnotNet is not. Knot-4!") == "Knot-4:2,KnotNet:3");
  CHECK(gaps("All of KnotNet", "Boats").empty());
  CHECK(gaps("All of KnotNet", "Uses KnotNet") == "KnotNet:2");
  for (const std::string_view note :
       {"OpenAI", "d12", "KNTs", "fp16", "DeepMind", "KnoTs et al.", "3D-Boats", "Step-Down", "CNN을", "Knotter"}) {
    INFO(note);
    CHECK(gaps(note, note).empty());
  }
}

TEST_CASE("what is no name, or stands behind no cue, is none", "[extract]") {
  for (const std::string_view note : {"KnotNet is nice", "It extends knots", "Our knots matter. It extends Knots",
                                      "Extends Old Boats", "Uses L1 and 3D", "similar to boats, Knotter",
                                      "Uses a knot network test (KNT). Extends KNT", "Extends Sails of Silk"}) {
    INFO(note);
    CHECK(gaps_in(note).empty());
  }
}

TEST_CASE("family names, well-known makers and sites are no works", "[extract]") {
  for (const std::string_view note : {"Uses McKnot", "It extends MacKnot", "As in StackOverflow", "Like PubMed"}) {
    INFO(note);
    CHECK(gaps_in(note).empty());
  }
  CHECK(gaps_in("Uses LeKnot and extends McKnot-2") == "LeKnot,McKnot-2");
}

TEST_CASE("acronyms that the whole log uses are its topics", "[extract]") {
  std::string markdown;
  for (int i = 0; i < 5; ++i) {
    const std::string number = std::to_string(i);
    markdown += "- [Sail " + number + "x of Silk](https://a.org/" + number + ")\n  - Better than KNTS\n";
  }
  CHECK(corpus_of(markdown).open_names.empty());
}

TEST_CASE("a plus may stand inside a name", "[extract]") {
  CHECK(gaps_in("It beats both K+Tree and the knots") == "K+Tree");
  CHECK(gaps_in("Extends K++. Uses K+-tree") == "K++,K+-tree");
  CHECK(gaps_in("Uses a K+ tree").empty());
  CHECK(gaps_in("Better than KNTS+PLNK") == "KNTS");
}

TEST_CASE("authors and what an article makes common are no names", "[extract]") {
  CHECK(gaps_in("Extends Knottly et al. and uses Knotter") == "Knotter");
  CHECK(gaps_in("Doe and Knottly et al. sail. Contrary to what the Knottly paper says").empty());
  CHECK(gaps_in("No better than a good KNT").empty());
  CHECK(gaps_in("No better than the good KNT") == "KNT");
  CHECK(gaps_in("Uses a KnotNet") == "KnotNet");
}

TEST_CASE("a capitalised name that several entries use is a gap all the same", "[extract]") {
  const auto markdown = [](int entries) {
    std::string log;
    for (int i = 0; i < entries; ++i)
      log += "- [Sail " + std::to_string(i) + "x of Silk](https://a.org/" + std::to_string(i) +
             ")\n  - Better than Knotter\n";
    return log;
  };
  REQUIRE(corpus_of(markdown(5)).open_names.size() == 1);
  CHECK(corpus_of(markdown(5)).open_names[0].places.size() == 5);
  CHECK(corpus_of(markdown(9)).open_names.empty());
}
