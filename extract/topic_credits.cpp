// SPDX-License-Identifier: Apache-2.0
// Counts words in credits and elsewhere.
#include "topic_credits.hpp"

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
  for (const Word& word : words.words) ++uses[lexicon.key(word.form)];
  count_shortened(words, credits);
  for (const Sentence& sentence : words.sentences) {
    if (sentence.note > 0) continue;
    const auto title = std::span(words.words).subspan(sentence.first_word, sentence.word_count);
    for (const Word& word : credit_of(title, lexicon)) ++credits[lexicon.key(word.form)];
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

}  // namespace asterism
