// SPDX-License-Identifier: Apache-2.0
// Collects the spellings of phrases.
#include "topic_labels.hpp"

#include <algorithm>

namespace asterism {
namespace {

constexpr std::size_t kMostSpellings = 8;

/// Words that notes only ever write with a capital, inside sentences too: "Bayesian", "Gaussian".
std::vector<bool> proper_names(const Words& words) {
  const Lexicon& lexicon = words.lexicon;
  std::vector<bool> lower(lexicon.key_count());
  std::vector<bool> capital(lexicon.key_count());
  for (const Sentence& sentence : words.sentences) {
    bool start = true;
    for (std::uint32_t i = 0; i < sentence.word_count; ++i) {
      const FormId form = words.words[sentence.first_word + i].form;
      const Shape shape = lexicon.shape(form);
      if (shape == Shape::lower) lower[lexicon.key(form)] = true;
      if (shape == Shape::capitalised && !start && sentence.note > 0) capital[lexicon.key(form)] = true;
      const std::string_view text = lexicon.text(form);
      start =
          text == "." || text == ":" || text == "!" || text == "?" || text == "\"" || (start && shape == Shape::symbol);
    }
  }
  for (std::size_t key = 0; key < capital.size(); ++key) capital[key] = capital[key] && !lower[key];
  return capital;
}

std::string spell(std::span<const Word> text, const Lexicon& lexicon, const std::vector<bool>& proper) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const Shape shape = lexicon.shape(text[i].form);
    if (shape == Shape::symbol) {
      out += '-';
      continue;
    }
    if (!out.empty() && out.back() != '-') out += ' ';
    std::string_view form = lexicon.text(text[i].form);
    const KeyId key = lexicon.key(text[i].form);
    const std::string_view folded = lexicon.key_text(key);
    const bool last = i + 1 == text.size();
    if (shape == Shape::upper || shape == Shape::mixed) {
      if (last && form.size() == folded.size() + 1 && form.back() == 's') form.remove_suffix(1);
      out += form;
    } else if (proper[key]) {
      out += last ? form.substr(0, folded.size()) : form;
    } else if (last) {
      out += folded;
    } else {
      out += shape == Shape::capitalised ? folded : form;
    }
  }
  return out;
}

}  // namespace

std::vector<std::vector<Spelling>> collect_spellings(const PhraseIndex& index, const Words& words,
                                                     const std::vector<bool>& wanted) {
  const std::vector<bool> proper = proper_names(words);
  std::vector<std::vector<Spelling>> found(wanted.size());
  std::string text;
  for (std::size_t s = 0; s < index.sentences.size(); ++s) {
    const Sentence& sentence = words.sentences[index.sentences[s].sentence];
    const auto row = std::span(words.words).subspan(sentence.first_word, sentence.word_count);
    for (const PhraseUse& use : index.uses_of(s)) {
      if (!wanted[use.phrase]) continue;
      text = spell(row.subspan(use.first, use.count), words.lexicon, proper);
      auto& spellings = found[use.phrase];
      const auto known =
          std::find_if(spellings.begin(), spellings.end(), [&](const Spelling& x) { return x.text == text; });
      if (known != spellings.end()) {
        ++known->count;
      } else if (spellings.size() < kMostSpellings) {
        spellings.push_back({text, 1});
      }
    }
  }
  for (auto& spellings : found) {
    std::sort(spellings.begin(), spellings.end(), [](const Spelling& a, const Spelling& b) {
      return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
  }
  return found;
}

}  // namespace asterism
