// SPDX-License-Identifier: Apache-2.0
// Looks for the subject of a cue.
#include "references/subjects.hpp"

#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include <array>
#include <string_view>

namespace asterism {
namespace {

constexpr std::uint32_t kReach = 4;  // words: ", which is also"

constexpr std::array kRelatives =
    std::to_array<std::string_view>({"which", "that", "who", "qui", "que", "который", "которая"});
constexpr std::array kAuxiliaries =
    std::to_array<std::string_view>({"is", "are", "was", "were", "has", "have", "had", "can", "could", "may", "ist",
                                     "sind", "war", "wird", "est", "sont", "es", "son"});
constexpr std::array kAdverbs = std::to_array<std::string_view>(
    {"also",  "already", "later",    "then",    "often",    "still", "even",  "itself", "clearly",
     "much",  "far",     "slightly", "auch",    "deutlich", "viel",  "aussi", "bien",   "también",
     "mucho", "также",   "тоже",     "намного", "也",       "还",    "都",    "是"});
/// What shows the subject of a verb that comes last.
constexpr std::array kSubjectMarks =
    std::to_array<std::string_view>({"は", "が", "も", "では", "는", "은", "가", "이", "도", "是", "也", "也是"});
/// Verbs, and adjectives that need none, with which cues of other languages begin.
constexpr std::array kVerbs = std::to_array<std::string_view>(
    {"erweitert", "verallgemeinert", "baut",       "basiert",    "implementiert", "reproduziert", "nutzt",
     "verwendet", "benutzt",         "übertrifft", "ähnelt",     "étend",         "généralise",   "appuie",
     "surpasse",  "dépasse",         "implémente", "reproduit",  "applique",      "emploie",      "utilise",
     "extiende",  "generaliza",      "se",         "implementa", "aplica",        "utiliza",      "emplea",
     "supera",    "расширяет",       "обобщает",   "развивает",  "основан",       "основана",     "основано",
     "реализует", "воспроизводит",   "применяет",  "использует", "превосходит",   "лучше",        "быстрее",
     "хуже",      "отличается",      "похож",      "похожа",     "похоже"});

/// "outperforms", but not "outperform" or "better".
bool is_third_person(const SentenceView& text, std::uint32_t i) {
  if (contains(kVerbs, text.word(i)) || begins_east_asian(text.word(i))) return true;
  return text.word(i).ends_with('s') && !text.lexicon->key_text(text.lexicon->key(text.words[i].form)).ends_with('s');
}

/// Whether words [first, last) are a mark of what stands in front of them alone.
bool marks_subject(const SentenceView& text, std::uint32_t first, std::uint32_t last) {
  return first + 1 == last && contains(kSubjectMarks, text.word(first));
}

}  // namespace

bool speaks_of_other(const SentenceView& text, const FoundCue& cue, std::uint32_t other, std::uint32_t first) {
  if (other == 0 || cue.subject != Subject::entry || cue.begin < other || cue.begin - other > kReach) return false;
  if (cue.end > first) return marks_subject(text, other, first);
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
