// SPDX-License-Identifier: Apache-2.0
// Counts words in credits and elsewhere.
#include "topics/topic_credits.hpp"

#include "references/spellings.hpp"
#include "titles/venues.hpp"
#include "words/word_search.hpp"

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

/// The words behind "(2016) - " that end `title`, if all of them are names, two or more; else none.
std::span<const Word> byline_of(std::span<const Word> title, const Lexicon& lexicon) {
  std::size_t at = title.size();
  bool several = false;
  for (; at > 0; --at) {
    const std::string_view text = lexicon.text(title[at - 1].form);
    if (text == "-" && at >= 3 && lexicon.text(title[at - 2].form) == ")") break;
    if (lexicon.shape(title[at - 1].form) != Shape::capitalised && !joins_names(text)) return {};
    several = several || text == "," || text == "and" || text == "&";
  }
  if (at < 3 || !several) return {};
  const std::string_view year = lexicon.text(title[at - 3].form);
  const bool dated = year.size() == 4 && is_number(year);
  return dated ? title.subspan(at) : std::span<const Word>{};
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
    const bool title = sentence.note == 0;
    for (const Word& word : title ? credit_of(text, lexicon) : std::span<const Word>{})
      ++credits[lexicon.key(word.form)];
    const std::span<const Word> names = title                        ? byline_of(text, lexicon)
                                        : lists_names(text, lexicon) ? text
                                                                     : std::span<const Word>{};
    for (const Word& word : names) credits[lexicon.key(word.form)] += lower[lexicon.key(word.form)] ? 0U : 1U;
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
  // Not "pp", which stands for other things as well.
  constexpr std::array references = std::to_array<std::string_view>({"doi", "vol", "isbn", "issn", "pmid"});
  constexpr std::array openings = std::to_array<std::string_view>({"international", "annual"});
  constexpr std::array gatherings = std::to_array<std::string_view>(
      {"conference", "symposium", "workshop", "transactions", "journal", "proceedings", "letters", "paper"});
  std::vector<SourceWord> sources(lexicon.key_count());
  const auto mark = [&](std::span<const std::string_view> names, SourceWord source) {
    for (const std::string_view name : names) {
      if (const auto key = lexicon.find_key_of(name)) sources[*key] = source;
    }
  };
  mark(venue_names(), SourceWord::venue);
  mark(references, SourceWord::reference);
  mark(openings, SourceWord::opening);
  mark(gatherings, SourceWord::gathering);
  return sources;
}

}  // namespace asterism
