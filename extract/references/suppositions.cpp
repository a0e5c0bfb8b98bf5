// SPDX-License-Identifier: Apache-2.0
// Looks for doubt, intent and questions around a cue.
#include "references/suppositions.hpp"

#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace asterism {
namespace {

constexpr std::uint32_t kReach = 7;           // words: "I wonder whether it somehow still extends"
constexpr std::uint32_t kQuestionReach = 12;  // words between a mention and its question mark

constexpr std::array kDoubts = std::to_array<std::string_view>(
    {"could", "should", "might", "would", "may", "ought", "wonder", "wondering", "wondered", "whether", "if", "maybe",
     "perhaps", "possibly", "hopefully", "todo", "tbd", "untested", "hypothetically"});

/// Those of other languages.
constexpr std::array kTranslated =
    std::to_array<std::string_view>({"könnte",   "könnten", "sollte", "sollten", "würde",    "vielleicht", "ob",
                                     "pourrait", "devrait", "podría", "debería", "quizás",   "quizá",      "можно",
                                     "может",    "бы",      "стоит",  "нужно",   "возможно", "möchte",     "wollen"});

/// Words that a "to" makes a plan: "want to extend".
constexpr std::array kIntents =
    std::to_array<std::string_view>({"want",  "wanted", "plan",     "planned",  "planning", "hope",        "hoping",
                                     "hoped", "intend", "intended", "going",    "like",     "meant",       "tempted",
                                     "yet",   "idea",   "curious",  "remember", "nice",     "interesting", "worth"});

/// Words behind which a modal verb states a view: "could be seen as an extension of".
constexpr std::array kViews = std::to_array<std::string_view>(
    {"seen", "viewed", "regarded", "considered", "thought", "interpreted", "understood", "described"});

bool ends_sentence(std::string_view word) {
  constexpr std::array ends = std::to_array<std::string_view>({".", ";", "!", "?", "。", "；", "！", "？"});
  return contains(ends, word);
}

/// "I will compare", "Will compare": a plan; "this will help" states something.
bool is_own_will(const SentenceView& text, std::uint32_t i) {
  return i == 0 || ends_sentence(text.word(i - 1)) || text.word(i - 1) == "I" || text.word(i - 1) == "we";
}

bool is_doubt(const SentenceView& text, std::uint32_t i, std::string_view key) {
  const bool month = key == "may" && i > 0 && text.shape(i) != Shape::lower;
  if (contains(kDoubts, key)) return !month;
  if (key == "will") return is_own_will(text, i);
  if (i + 1 >= text.words.size()) return false;
  if (key == "idea" && text.word(i + 1) == ":") return starts_sentence(text, i) && !text.word(i).ends_with('s');
  return text.word(i + 1) == "to" && contains(kIntents, key);
}

bool ends_as_question(const SentenceView& text, std::uint32_t last) {
  const auto size = static_cast<std::uint32_t>(text.words.size());
  for (std::uint32_t i = last; i < std::min(size, last + kQuestionReach); ++i) {
    if (ends_sentence(text.word(i))) return text.word(i) == "?" || text.word(i) == "？";
  }
  return false;
}

}  // namespace

std::optional<std::uint32_t> find_supposition(const SentenceView& text, const FoundCue& cue, std::uint32_t last) {
  for (std::uint32_t i = cue.begin; i-- > 0 && cue.begin - i <= kReach;) {
    const Lexicon& lexicon = *text.lexicon;
    const std::string_view key = lexicon.key_text(lexicon.key(text.words[i].form));
    if (contains(kViews, key) || ends_sentence(key) || key == "," || key == "but") break;
    if (is_doubt(text, i, key) || (cue.tongue == Tongue::other && contains(kTranslated, key))) return i;
  }
  if (ends_as_question(text, last)) return cue.begin;
  return std::nullopt;
}

Relation supposed(Relation relation) noexcept {
  return relation == Relation::related_to ? relation : Relation::mentions;
}

}  // namespace asterism
