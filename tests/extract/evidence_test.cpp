// SPDX-License-Identifier: Apache-2.0
// Random logs: every reference and open name quotes what stands at its line and column.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include "asterism/text.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

using namespace asterism;
using namespace asterism::test;

namespace {

/// The same numbers with every library.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 2862933555777941757ULL + 3037000493ULL) {}
  std::size_t below(std::size_t limit) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return (state_ >> 33U) % limit;
  }

 private:
  std::uint64_t state_;
};

std::string random_log(std::uint64_t seed) {
  constexpr std::array words = std::to_array<std::string_view>({"extends",
                                                                "ZePhyr",
                                                                "KnoT",
                                                                "as in",
                                                                "the",
                                                                "héron",
                                                                "🪁",
                                                                "*Extends* KnoT",
                                                                "`ZePhyr`",
                                                                "better than",
                                                                "RaFT-2",
                                                                "&amp;",
                                                                "\\*",
                                                                "(KnoT)",
                                                                "unlike",
                                                                "DragNet",
                                                                "\n    more of",
                                                                "風",
                                                                "used by",
                                                                "[ZePhyr](https://a.org/0)",
                                                                "."});
  constexpr std::array names = std::to_array<std::string_view>({"ZePhyr", "KnoT", "RaFT", "Boats"});
  Dice dice(seed);
  std::string log = "07/02/2024\n";
  for (std::size_t entry = 0; entry < 6; ++entry) {
    log.append("- [").append(names[entry % names.size()]).append(": part ").append(std::to_string(entry));
    log.append("](https://a.org/").append(std::to_string(entry)).append(")\n  - ");
    const std::size_t length = 1 + dice.below(14);
    for (std::size_t i = 0; i < length; ++i) log.append(words[dice.below(words.size())]).append(" ");
    log.append("end\n");
  }
  return log;
}

/// The part of `text` that begins at `column`, in characters.
std::string_view from_column(std::string_view text, std::uint32_t column) {
  std::size_t at = 0;
  for (std::uint32_t left = column - 1; left > 0; --left) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  }
  return text.substr(at);
}

void check_place(const Corpus& corpus, const Evidence& evidence) {
  const Text& text = corpus.log.texts.at(static_cast<std::size_t>(evidence.source));
  const std::string quote = quote_of(corpus, evidence);
  const std::string mention = mention_of(corpus, evidence);
  const Position place = text.position(evidence.quote.begin);
  REQUIRE_FALSE(quote.empty());
  CHECK(quote.find('\n') == std::string::npos);
  CHECK(quote.find(mention) != std::string::npos);
  CHECK(from_column(text.line(place.line), place.column).starts_with(quote));
}

}  // namespace

TEST_CASE("every quote of a random log stands at its line and column", "[extract]") {
  std::size_t places = 0;
  for (std::uint64_t seed = 0; seed < 150; ++seed) {
    const std::string markdown = random_log(seed);
    INFO(markdown);
    const Corpus corpus = corpus_of(markdown);
    for (const Reference& reference : corpus.references) check_place(corpus, reference.evidence);
    for (const OpenName& open : corpus.open_names) {
      for (const Evidence& evidence : open.places) check_place(corpus, evidence);
    }
    places += corpus.references.size() + corpus.open_names.size();
  }
  CHECK(places > 150);
}

TEST_CASE("what looks like a reference and is none", "[extract]") {
  const std::string works =
      "- [KnoT: Ropes](https://a.org/knot)\n- [Gust](https://a.org/gust)\n- [RaFT: Logs](https://a.org/raft)\n";
  for (const std::string_view trap :
       {"extends Lean-KnoT", "extends KnoT-2", "extends KnoT#", "extends xKnoT", "uses KnoT 2", "extends knot",
        "a gust of wind", "extends RaFTNet", "uses anti.KnoT", "extends Rope"}) {
    INFO(trap);
    const Corpus corpus = corpus_of(works + "- [Reader](https://a.org/reader)\n  - " + std::string(trap) + "\n");
    CHECK(corpus.references.empty());
  }
}
