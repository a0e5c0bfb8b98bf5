// SPDX-License-Identifier: Apache-2.0
// Looks for denials before a cue.
#include "references/denials.hpp"

#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

constexpr std::uint32_t kReach = 3;  // words: "does not always extend"

constexpr std::array kDenials =
    std::to_array<std::string_view>({"not", "never", "neither", "nor", "hardly", "barely", "cannot", "no", "nothing",
                                     "without", "fail", "failed", "unable"});

/// Denials of two words: "rather than extending".
constexpr std::array kPairs = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"rather", "than"}, {"instead", "of"}, {"far", "from"}});

/// Words behind which a denial denies nothing: "not only extends".
constexpr std::array kFocus = std::to_array<std::string_view>({"only", "just", "merely", "simply"});

bool is_pair(const SentenceView& text, std::uint32_t i, std::string_view word) {
  if (i + 1 >= text.words.size()) return false;
  const std::string_view next = text.word(i + 1);
  return std::any_of(kPairs.begin(), kPairs.end(),
                     [&](const auto& pair) { return pair.first == word && pair.second == next; });
}

}  // namespace

std::optional<std::uint32_t> find_denial(const SentenceView& text, std::uint32_t cue) {
  for (std::uint32_t i = cue; i-- > 0 && cue - i <= kReach;) {
    const Lexicon& lexicon = *text.lexicon;
    const std::string_view word = lexicon.key_text(lexicon.key(text.words[i].form));
    if (contains(kFocus, word)) return std::nullopt;
    if (contains(kDenials, word) || (i + 1 < cue && is_pair(text, i, word))) return i;
    const bool contracted =
        word == "t" && i >= 2 && text.is_symbol(i - 1) && text.word(i - 2).ends_with('n');  // "doesn't"
    if (contracted) return i - 2;
    if (word == "." || word == ";" || word == ",") return std::nullopt;
  }
  return std::nullopt;
}

Relation denied(const SentenceView& text, std::uint32_t denial, Relation relation) {
  const std::string_view word = text.lexicon->key_text(text.lexicon->key(text.words[denial].form));
  const bool contrast = is_pair(text, denial, word) && word != "far";
  switch (relation) {
    case Relation::outperforms:
      return Relation::compares_with;
    case Relation::related_to:
      return relation;
    default:
      return contrast ? Relation::compares_with : Relation::mentions;
  }
}

}  // namespace asterism
