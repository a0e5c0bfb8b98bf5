// SPDX-License-Identifier: Apache-2.0
// Counts words in credits and elsewhere.
#include "topic_credits.hpp"

#include "spellings.hpp"
#include "venues.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace asterism {
namespace {

bool joins_names(std::string_view text) {
  return text == "&" || text == "," || text == "." || text == "and" || text == "et" || text == "al" || text == "-";
}

/// The words between the parentheses that end `title`, if all of them are names; else none.
std::span<const Word> credit_of(std::span<const Word> title, const Lexicon& lexicon) {
  if (title.size() < 3 || lexicon.text(title.back().form) != ")") return {};
  const std::size_t end = title.size() - 1;
  std::size_t at = end;
  for (; at > 0 && lexicon.text(title[at - 1].form) != "("; --at) {
    const FormId form = title[at - 1].form;
    if (lexicon.shape(form) != Shape::capitalised && !joins_names(lexicon.text(form))) return {};
  }
  return at > 1 ? title.subspan(at, end - at) : std::span<const Word>{};
}

/// Whether `note` is nothing but full names of people, two or more: "Ann Roe, Ben C. Doe and Cleo Poe".
bool lists_names(std::span<const Word> note, const Lexicon& lexicon) {
  constexpr std::size_t longest_name = 3;  // words
  std::size_t names = 0;
  std::size_t words = 0;  // of the name
  const auto end_name = [&] {
    const bool full = words >= 2 && words <= longest_name;
    names += full ? 1U : 0U;
    words = 0;
    return full;
  };
  for (const Word& word : note) {
    const std::string_view text = lexicon.text(word.form);
    if (text == "," || text == "and" || text == "&") {
      const bool doubled = words == 0 && text != ",";  // ", and"
      if (!doubled && !end_name()) return false;
    } else if (text != "." && text != "-") {
      if (lexicon.shape(word.form) != Shape::capitalised) return false;
      ++words;
    }
  }
  return (words == 0 || end_name()) && names >= 2;
}

/// Counts for each key how often "et al." follows it.
void count_shortened(const Words& words, std::vector<std::uint32_t>& credits) {
  const auto et = words.lexicon.find("et");
  const auto al = words.lexicon.find("al");
  if (!et || !al) return;
  for (const Sentence& sentence : words.sentences) {
    const auto text = std::span(words.words).subspan(sentence.first_word, sentence.word_count);
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
      if (text[i].form == *et && text[i + 1].form == *al) ++credits[words.lexicon.key(text[i - 1].form)];
    }
  }
}

}  // namespace

std::vector<bool> find_credited_names(const Words& words, const std::vector<ShortName>& short_names) {
  const Lexicon& lexicon = words.lexicon;
  std::vector<std::uint32_t> credits(lexicon.key_count());
  std::vector<std::uint32_t> uses(lexicon.key_count());
  const std::vector<bool> lower = keys_in_lower_case(lexicon);
  for (const Word& word : words.words) ++uses[lexicon.key(word.form)];
  count_shortened(words, credits);
  for (const Sentence& sentence : words.sentences) {
    const auto text = std::span(words.words).subspan(sentence.first_word, sentence.word_count);
    const bool names = sentence.note > 0 && lists_names(text, lexicon);
    for (const Word& word : names ? text : sentence.note > 0 ? std::span<const Word>() : credit_of(text, lexicon)) {
      const KeyId key = lexicon.key(word.form);
      if (!names || !lower[key]) ++credits[key];
    }
  }
  std::vector<bool> credited(lexicon.key_count());
  for (std::size_t key = 0; key < credited.size(); ++key)
    credited[key] = credits[key] > 0 && credits[key] * 2 >= uses[key];
  for (const ShortName& name : short_names) {
    const auto key = name.rule == kCitationKey ? lexicon.find_key_of(name.name) : std::nullopt;
    if (key) credited[*key] = true;
  }
  return credited;
}

std::vector<SourceWord> find_source_words(const Lexicon& lexicon) {
  constexpr std::array references =
      std::to_array<std::string_view>({"doi", "vol", "pp", "isbn", "issn", "pmid", "proc"});
  constexpr std::array openings = std::to_array<std::string_view>({"international", "annual"});
  constexpr std::array gatherings = std::to_array<std::string_view>({"conference", "symposium", "workshop"});
  std::vector<SourceWord> sources(lexicon.key_count());
  const auto mark = [&](std::span<const std::string_view> names, SourceWord source) {
    for (const std::string_view name : names) {
      if (const auto key = lexicon.find_key_of(name)) sources[*key] = source;
    }
  };
  mark(venue_names(), SourceWord::venue);
  mark(references, SourceWord::venue);
  mark(openings, SourceWord::opening);
  mark(gatherings, SourceWord::gathering);
  return sources;
}

}  // namespace asterism
