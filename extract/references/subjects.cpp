// SPDX-License-Identifier: Apache-2.0
// Looks for the subject of a cue.
#include "references/subjects.hpp"

#include "words/word_search.hpp"

#include <array>
#include <string_view>

namespace asterism {
namespace {

constexpr std::uint32_t kReach = 4;  // words: ", which is also"

constexpr std::array kRelatives = std::to_array<std::string_view>({"which", "that", "who"});
constexpr std::array kAuxiliaries =
    std::to_array<std::string_view>({"is", "are", "was", "were", "has", "have", "had", "can", "could", "may"});
constexpr std::array kAdverbs = std::to_array<std::string_view>(
    {"also", "already", "later", "then", "often", "still", "even", "itself", "clearly", "much", "far", "slightly"});

/// "outperforms", but not "outperform" or "better".
bool is_third_person(const SentenceView& text, std::uint32_t i) {
  return text.word(i).ends_with('s') && !text.lexicon->key_text(text.lexicon->key(text.words[i].form)).ends_with('s');
}

}  // namespace

bool speaks_of_other(const SentenceView& text, const FoundCue& cue, std::uint32_t other) {
  if (other == 0 || cue.subject != Subject::entry || cue.begin < other || cue.begin - other > kReach) return false;
  bool verb = is_third_person(text, cue.begin);
  bool comma = false;
  bool relative = false;
  for (std::uint32_t i = other; i < cue.begin; ++i) {
    const std::string_view word = text.word(i);
    if (i == other && word == ",") {
      comma = true;
    } else if (contains(kRelatives, word)) {
      relative = true;
    } else if (contains(kAuxiliaries, word)) {
      verb = true;
    } else if (!contains(kAdverbs, word)) {
      return false;
    }
  }
  return verb && (!comma || relative);  // "Extends Another, outperforms NAME" goes on about the entry
}

}  // namespace asterism
