// SPDX-License-Identifier: Apache-2.0
// Puts cue, subject and denial together.
#include "references/statements.hpp"

#include "references/denials.hpp"
#include "references/makings.hpp"
#include "references/subjects.hpp"
#include "references/suppositions.hpp"
#include "words/parts_of_speech.hpp"
#include "words/reading_words.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace asterism {

namespace {

/// "with NAME" alone says nothing; behind a verb it says what was used.
bool says_nothing(const SentenceView& text, const FoundCue& cue) {
  return cue.strength == 1 && is_bare_preposition(text, cue.begin) && !follows_making(text, cue.begin);
}

/// "Same as NAME, but longer": alike, not the same.
bool is_qualified(const SentenceView& text, std::uint32_t last) {
  constexpr std::array qualifiers = std::to_array<std::string_view>(
      {"but", "except", "with", "without", "only", "plus", "minus", "though", "apart", "using"});
  std::uint32_t i = last;
  while (i < text.words.size() && (text.word(i) == "," || text.word(i) == "-" || text.word(i) == "(")) ++i;
  return i < text.words.size() && contains(qualifiers, text.word(i));
}

/// "without NAME", "without any NAME".
bool is_left_out(const SentenceView& text, std::uint32_t first) {
  constexpr std::array between = std::to_array<std::string_view>({"the", "a", "an", "any", "its", "their"});
  constexpr std::uint32_t reach = 2;
  std::uint32_t at = first;
  while (at > 0 && first - at < reach && contains(between, text.word(at - 1))) --at;
  return at > 0 && text.word(at - 1) == "without";
}

/// Whether `word`, case folded, leads to a name without saying that something is done with it: "it is", "basically a".
bool only_leads(std::string_view word) {
  constexpr std::array words = std::to_array<std::string_view>(
      {"it", "this", "that", "which", "is", "are", "was", "be", "a", "an", "the", "so", "just", "only", "again"});
  return contains(words, word) || use_of(word).use.adverb;
}

/// "Uses NAME with a small model", unlike "It is NAME with a Margin": behind a clause that does something with NAME,
/// "with" tells of the clause.
bool tells_of_clause(const SentenceView& text, const FoundCue& cue, const StatementPlace& place) {
  constexpr std::array stops = std::to_array<std::string_view>({".", ":", ",", ";", "-", "–", "—", "("});
  if (place.where == CueSide::title || cue.begin < place.last || text.word(cue.begin) != "with") return false;
  for (std::uint32_t i = place.first; i > place.clause; --i) {
    if (contains(stops, text.word(i - 1))) return false;
    if (text.is_symbol(i - 1)) continue;
    if (!only_leads(text.lexicon->key_text(text.lexicon->key(text.words[i - 1].form)))) return true;
  }
  return false;
}

}  // namespace

std::optional<Statement> read_statement(const CueFinder& cues, const SentenceView& text, const StatementPlace& place) {
  // "Unlike OTHER, without NAME" says only what is not there.
  if (is_left_out(text, place.first)) return std::nullopt;
  auto cue = cues.find(text.words, place.clause, place.first, place.last, place.where);
  if (cue && tells_of_clause(text, *cue, place)) {  // a cue in front may say more
    cue = cues.find(text.words, place.clause, place.first, static_cast<std::uint32_t>(text.words.size()), place.where);
  }
  if (!cue || speaks_of_other(text, *cue, place.other, place.first) || says_nothing(text, *cue)) return std::nullopt;
  Statement said{
      cue->relation, cue->subject, cue->strength, std::min(cue->begin, place.first), std::max(cue->end, place.last),
      cue->end};
  if (said.relation == Relation::same_as && is_qualified(text, place.last)) said.relation = Relation::similar_to;
  const auto before = find_denial(text, *cue);
  if (const auto denial = before ? before : find_denial_behind(text, *cue, place.first, place.last)) {
    said.relation = denied(text, *denial, said.relation);
    said.begin = std::min(said.begin, *denial);
    said.end = std::max(said.end, *denial + 1);
  } else if (place.where == CueSide::before) {  // titles ask in order to tell
    const auto supposition = find_supposition(text, *cue, place.last);
    if (supposition) said.relation = supposed(said.relation);
    if (supposition) said.begin = std::min(said.begin, *supposition);
  }
  return said;
}

bool continues_list(const SentenceView& text, std::uint32_t last) {
  constexpr std::array joints = std::to_array<std::string_view>(
      {",", "and", "&", "/", "，", "、", "und", "y", "и", "和", "与", "與", "及", "と", "및"});
  if (last >= text.words.size()) return false;
  const bool also = text.word(last) == "et" && last + 1 < text.words.size() && text.word(last + 1) != "al";
  return also || contains(joints, text.word(last));
}

Relation title_relation(const SentenceView& text, std::uint32_t first) {
  const FormId word = text.words.front().form;
  const std::string_view before = text.lexicon->key_text(text.lexicon->key(word));
  const Shape shape = text.lexicon->shape(word);
  const bool reading = shape != Shape::mixed && shape != Shape::upper && is_reading_word(before);  // "ReLU" is none
  const bool variant = first == 1 && !text.is_symbol(0) && before.size() > 3 && !before.ends_with("ing") && !reading;
  return variant ? Relation::extends : Relation::related_to;
}

}  // namespace asterism
