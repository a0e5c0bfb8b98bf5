// SPDX-License-Identifier: Apache-2.0
// Looks for denials before a cue.
#include "references/denials.hpp"

#include "words/word_search.hpp"

#include "asterism/text.hpp"

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

/// Those of other languages; "pas" and "ne" are English words or names, too, so they deny only cues of those languages.
constexpr std::array kTranslated = std::to_array<std::string_view>(
    {"nicht",  "kein",       "keine",    "keinen",    "nie",    "niemals", "kaum",   "ohne", "weder", "ne",      "pas",
     "jamais", "keineswegs", "nirgends", "nirgendwo", "selten", "fast",    "apenas", "nada", "guère", "rien",    "sans",
     "aucun",  "aucune",     "nunca",    "tampoco",   "ni",     "sin",     "не",     "нет",  "без",   "никогда", "ни"});

/// Denials of two words: "rather than extending".
constexpr std::array kPairs = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"rather", "than"}, {"instead", "of"}, {"far", "from"}});

/// Words behind which a denial denies nothing: "not only extends".
constexpr std::array kFocus = std::to_array<std::string_view>(
    {"only", "just", "merely", "simply", "nur", "bloß", "seulement", "solo", "sólo", "только"});

bool is_pair(const SentenceView& text, std::uint32_t i, std::string_view word) {
  if (i + 1 >= text.words.size()) return false;
  const std::string_view next = text.word(i + 1);
  return std::any_of(kPairs.begin(), kPairs.end(),
                     [&](const auto& pair) { return pair.first == word && pair.second == next; });
}

/// "n'étend pas", but neither "n = 5" nor "n-gramme": the sign touches both words.
bool is_elided(const SentenceView& text, std::uint32_t i) {
  if ((text.word(i) != "n" && text.word(i) != "N") || i + 2 >= text.words.size()) return false;
  const std::string_view sign = text.word(i + 1);
  return (sign == "'" || sign == "’") && text.words[i + 1].begin == text.words[i].begin + 1 &&
         text.words[i + 2].begin == text.words[i + 1].begin + sign.size();
}

/// "ne combine pas", "n'utilise pas": of verbs that English has, too, French denies those between both words.
std::optional<std::uint32_t> find_embrace(const SentenceView& text, const FoundCue& cue) {
  constexpr std::array closers = std::to_array<std::string_view>({"pas", "jamais", "plus", "guère"});
  if (cue.begin == 0 || cue.end >= text.words.size() || !contains(closers, text.word(cue.end))) return std::nullopt;
  if (cue.begin >= 2 && is_elided(text, cue.begin - 2)) return cue.begin - 2;
  const std::string_view word = text.word(cue.begin - 1);
  return word == "ne" || word == "Ne" ? std::optional(cue.begin - 1) : std::nullopt;
}

/// Where "nicht" stands behind the mention in the same clause: "übertrifft NAME leider nicht".
std::optional<std::uint32_t> find_late_denial(const SentenceView& text, std::uint32_t last) {
  constexpr std::uint32_t reach = 12;  // words
  constexpr std::array ends = std::to_array<std::string_view>(
      {".", ",", ";", ":", "!", "?", "(", "-", "–", "—", "und", "oder", "aber", "sondern"});
  const auto size = std::min(static_cast<std::uint32_t>(text.words.size()), last + reach);
  for (std::uint32_t i = last; i < size && !contains(ends, text.word(i)); ++i) {
    if (text.word(i) == "nicht") return i;
  }
  return std::nullopt;
}

/// "Erweitert wird NAME von …": another one does.
bool is_passive(const SentenceView& text, std::uint32_t i, std::uint32_t last) {
  constexpr std::array verbs = std::to_array<std::string_view>({"wird", "werden", "wurde", "wurden"});
  return contains(verbs, text.word(i)) && last < text.words.size() &&
         (text.word(last) == "von" || text.word(last) == "durch");
}

}  // namespace

std::optional<std::uint32_t> find_denial(const SentenceView& text, const FoundCue& cue) {
  if (const auto embrace = find_embrace(text, cue)) return embrace;
  for (std::uint32_t i = cue.begin; i-- > 0 && cue.begin - i <= kReach;) {
    const Lexicon& lexicon = *text.lexicon;
    const std::string_view word = lexicon.key_text(lexicon.key(text.words[i].form));
    if (contains(kFocus, word)) return std::nullopt;
    if (contains(kDenials, word) || (i + 1 < cue.begin && is_pair(text, i, word))) return i;
    // Keys have no plural s: "keineswegs".
    const bool foreign = cue.tongue == Tongue::other;
    if (foreign && (contains(kTranslated, comparison_key(text.word(i))) || is_elided(text, i))) return i;
    const bool contracted =
        word == "t" && i >= 2 && text.is_symbol(i - 1) && text.word(i - 2).ends_with('n');  // "doesn't"
    if (contracted) return i - 2;
    if (word == "." || word == ";" || word == ",") return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> find_denial_behind(const SentenceView& text, const FoundCue& cue, std::uint32_t first,
                                                std::uint32_t last) {
  if (cue.tongue != Tongue::other || cue.end > first) return std::nullopt;
  const auto denies = [&](std::uint32_t i) {
    const bool focus = i + 1 < text.words.size() && contains(kFocus, text.word(i + 1));
    return !focus && contains(kTranslated, text.word(i));
  };
  for (std::uint32_t i = cue.end; i < first; ++i) {
    if (denies(i) || is_passive(text, i, last)) return i;
  }
  const auto late = find_late_denial(text, last);
  return late && denies(*late) ? late : std::nullopt;
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
