// SPDX-License-Identifier: Apache-2.0
// Tells acronyms by how they are written, and counts the entries that hold them.
#include "names/acronym_uses.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace asterism {
namespace {

constexpr std::size_t kMostSentences = 8;  // kept of each acronym

std::string_view without_plural(std::string_view acronym) {
  if (acronym.size() > 3 && acronym.back() == 's') acronym.remove_suffix(1);
  return acronym;
}

bool is_acronym(std::string_view form, Shape shape) {
  if (shape != Shape::upper && shape != Shape::mixed) return false;
  const std::string_view text = without_plural(form);
  if (text.size() < 3 || text.size() > 8) return false;
  const auto uppers = std::count_if(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return uppers >= 2 && static_cast<std::size_t>(uppers) + 2 >= text.size();
}

}  // namespace

AcronymUses::AcronymUses(const Words& words) {
  constexpr std::uint32_t none = 0xffffffff;
  const Lexicon& lexicon = words.lexicon;
  std::vector<std::uint32_t> use_of_form(lexicon.form_count(), none);
  for (FormId form = 0; form < use_of_form.size(); ++form) {
    const std::string_view text = lexicon.text(form);
    if (is_acronym(text, lexicon.shape(form))) use_of_form[form] = add(text);
  }
  std::vector<std::uint32_t> last_entry(uses_.size());   // + 1
  std::vector<std::uint32_t> last_plural(uses_.size());  // + 1
  for (std::uint32_t number = 0; number < words.sentences.size(); ++number) {
    const Sentence& sentence = words.sentences[number];
    for (const Word& word : std::span(words.words).subspan(sentence.first_word, sentence.word_count)) {
      const std::uint32_t place = use_of_form[word.form];
      if (place == none) continue;
      AcronymUse& use = uses_[place];
      const bool plural = lexicon.text(word.form).size() > use.acronym.size();
      if (plural && std::exchange(last_plural[place], sentence.entry + 1) != sentence.entry + 1) ++use.plurals;
      if (std::exchange(last_entry[place], sentence.entry + 1) == sentence.entry + 1) continue;
      if (use.sentences.size() < kMostSentences) use.sentences.push_back(number);
      ++use.entries;
    }
  }
}

const AcronymUse* AcronymUses::find(const std::string& key) const {
  const auto use = use_of_key_.find(key);
  return use == use_of_key_.end() ? nullptr : &uses_[use->second];
}

std::uint32_t AcronymUses::add(std::string_view form) {
  const std::string acronym(without_plural(form));
  const std::string key = comparison_key(acronym);
  const auto [place, added] = use_of_key_.emplace(key, static_cast<std::uint32_t>(uses_.size()));
  if (added) uses_.push_back({.acronym = acronym});
  if (key.size() >= 2) pairs_[pair_of(key[0], key[1])] = true;
  return place->second;
}

}  // namespace asterism
