// SPDX-License-Identifier: Apache-2.0
// What touches a spelling, and how it is written.
#include "references/spellings.hpp"

#include "words/parts_of_speech.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

constexpr std::size_t kLongName = 6;  // bytes of a name that may be written in small letters

bool is_prefix(const SentenceView& text, std::uint32_t i) {
  constexpr std::array prefixes =
      std::to_array<std::string_view>({"non", "pre", "post", "anti", "self", "multi", "plain", "vanilla", "re"});
  const std::string_view key = text.lexicon->key_text(text.lexicon->key(text.words[i].form));
  return text.lexicon->shape(text.words[i].form) == Shape::lower && contains(prefixes, key);
}

/// "Kite 2", "Basalt 3": a number behind a name makes it the name of something else.
bool is_versioned(const SentenceView& text, std::uint32_t last) {
  if (last >= text.words.size()) return false;
  const std::string_view next = text.word(last);
  return next[0] >= '0' && next[0] <= '9';
}

/// "… drying of glazes (DOG)" defines a term of its own; it does not point to the work whose notes define one.
bool stands_in_brackets(const SentenceView& text, const NameMatch& match) {
  return match.first > 0 && match.last < text.words.size() && text.word(match.first - 1) == "(" &&
         text.word(match.last) == ")";
}

/// "Autokite" for AutoKite, but not "Simple" for SimPLe: no word of English.
bool is_long_word(const SentenceView& text, const NameMatch& match) {
  const FormId form = text.words[match.first].form;
  return match.last - match.first == 1 && text.lexicon->shape(form) != Shape::lower &&
         !use_of(text.lexicon->key_text(text.lexicon->key(form))).use.listed;
}

bool same_case(const SentenceView& text, std::string_view name, const NameMatch& match) {
  std::size_t at = 0;
  for (std::uint32_t i = match.first; i < match.last; ++i) {
    std::string_view form = text.word(i);
    if (form == "-") continue;
    while (at < name.size() && (name[at] == '-' || name[at] == ' ')) ++at;
    const bool last = i + 1 == match.last;
    const std::string_view rest = name.substr(std::min(at, name.size()));
    if (last && rest.size() + 1 == form.size() && form.back() == 's') form.remove_suffix(1);
    if (last && rest.size() == form.size() + 1 && rest.back() == 's') return rest.starts_with(form);
    if (!rest.starts_with(form)) return false;
    at += form.size();
  }
  return true;
}

/// "Bigtop", which a title calls its work and no text writes in small letters; a word of English may begin any
/// sentence.
bool is_proper_name(const SentenceView& text, const WorkName& name, std::uint32_t word, const MentionContext& context) {
  const KeyId key = text.lexicon->key(text.words[word].form);
  return is_title_name(name) && !(*context.in_lower_case)[key] && !use_of(text.lexicon->key_text(key)).use.listed;
}

/// "with Drift nets", but neither "with drift nets" nor "Drift nets are": a capital that no sentence forces.
bool holds_capital(const SentenceView& text, const NameMatch& match) {
  for (std::uint32_t i = match.first; i < match.last; ++i) {
    const Shape shape = text.shape(i);
    if (shape != Shape::lower && shape != Shape::symbol && shape != Shape::number && !starts_sentence(text, i))
      return true;
  }
  return false;
}

}  // namespace

std::vector<bool> keys_in_lower_case(const Lexicon& lexicon) {
  std::vector<bool> lower(lexicon.key_count());
  for (FormId form = 0; form < lexicon.form_count(); ++form) {
    if (lexicon.shape(form) == Shape::lower) lower[lexicon.key(form)] = true;
  }
  return lower;
}

bool starts_sentence(const SentenceView& text, std::uint32_t i) {
  if (i == 0) return true;
  const std::string_view before = text.word(i - 1);
  return before == "." || before == "!" || before == "?" || before == ":";
}

bool has_name_borders(const SentenceView& text, std::uint32_t first, std::uint32_t last) {
  if (first > 0 && touches(text.words, first - 1, *text.lexicon)) {
    const std::string_view before = text.word(first - 1);
    const bool joined =
        before == "-" && first > 1 && touches(text.words, first - 2, *text.lexicon) && !text.is_symbol(first - 2);
    if (joined && !is_prefix(text, first - 2)) return false;
    if (!text.is_symbol(first - 1) || before == "." || before == "_" || before == "\\") return false;
    // "@doe2019" cites, "doe@sails" is an address.
    const bool glued = before == "@" && first > 1 && touches(text.words, first - 2, *text.lexicon);
    if (glued && !text.is_symbol(first - 2)) return false;
  }
  if (last < text.words.size() && touches(text.words, last - 1, *text.lexicon)) {
    const std::string_view after = text.word(last);
    if (!text.is_symbol(last) || after == "#" || after == "_" || after == "+" || after == "@") return false;
    const bool glued =
        last + 1 < text.words.size() && touches(text.words, last, *text.lexicon) && !text.is_symbol(last + 1);
    if (glued && (after == "." || after == "^")) return false;
    // "STaR-based" is about STaR, "STaR-2" and "Lean-STaR" are other names.
    if (glued && after == "-" && text.lexicon->shape(text.words[last + 1].form) != Shape::lower) return false;
  }
  return true;
}

bool is_allowed(const SentenceView& text, const WorkName& name, const NameMatch& match, const MentionContext& context) {
  if (name.cls != NameClass::phrase && is_versioned(text, match.last)) return false;
  const bool in_title = context.in_title;
  if (name.rule() == "note.definition" && stands_in_brackets(text, match)) return false;
  switch (name.cls) {
    case NameClass::exact:
      return same_case(text, name.text, match) || (name.text.size() >= 6 && is_long_word(text, match));
    case NameClass::capitalised: {
      const Shape shape = text.lexicon->shape(text.words[match.first].form);
      if (shape == Shape::lower)
        return name.text.size() >= kLongName && match.last - match.first == 1;  // the caller asks for a cue
      if (shape != Shape::capitalised && shape != Shape::mixed) return false;
      return in_title || !starts_sentence(text, match.first) || context.kind == NodeKind::paper ||
             is_proper_name(text, name, match.first, context);
    }
    case NameClass::phrase:
      return name.rule() != kIntroduced || holds_capital(text, match);
    case NameClass::weak:
      return !in_title;
  }
  return false;
}

}  // namespace asterism
