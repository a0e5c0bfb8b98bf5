// SPDX-License-Identifier: Apache-2.0
// Joins acronyms and long forms.
#include "topic_acronyms.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>

namespace asterism {
namespace {

struct Place {
  std::uint32_t sentence = 0;  // of the index
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

class AcronymJoiner {
 public:
  AcronymJoiner(const PhraseIndex& index, const Words& words)
      : index_(index), words_(words), root_(index.table.size()) {
    std::iota(root_.begin(), root_.end(), 0U);
    places_.resize(index.table.size());
    for (std::uint32_t s = 0; s < index.sentences.size(); ++s) {
      for (const PhraseUse& use : index.uses_of(s)) {
        if (places_[use.phrase].count == 0) places_[use.phrase] = {s, use.first, use.count};
      }
    }
  }

  void join(std::uint32_t acronym, std::uint32_t phrase) {
    if (find(acronym) == find(phrase)) return;
    root_[find(acronym)] = find(phrase);
    joined_[acronym] = true;
  }

  /// Acronyms that several works use and nobody defined join the phrase that they abbreviate.
  void join_rest() {
    std::unordered_map<char, std::vector<std::uint32_t>> by_letter;  // looked up only
    for (std::uint32_t phrase = 0; phrase < places_.size(); ++phrase) {
      if (index_.works[phrase] >= 2 && places_[phrase].count >= 2) by_letter[key_of(phrase, 0)[0]].push_back(phrase);
    }
    for (std::uint32_t acronym = 0; acronym < places_.size(); ++acronym) {
      if (joined_.contains(acronym) || index_.works[acronym] < 2 || !is_acronym(acronym)) continue;
      const auto candidates = by_letter.find(key_of(acronym, 0)[0]);
      if (candidates != by_letter.end()) join_best(acronym, candidates->second);
    }
  }

  std::vector<std::uint32_t> roots() {
    for (std::uint32_t phrase = 0; phrase < root_.size(); ++phrase) root_[phrase] = find(phrase);
    return std::move(root_);
  }

 private:
  std::uint32_t find(std::uint32_t phrase) {
    while (root_[phrase] != phrase) phrase = root_[phrase] = root_[root_[phrase]];
    return phrase;
  }

  std::span<const Word> text(std::uint32_t phrase) const {
    const Place& place = places_[phrase];
    const Sentence& sentence = words_.sentences[index_.sentences[place.sentence].sentence];
    return std::span(words_.words).subspan(sentence.first_word + place.first, place.count);
  }

  std::string_view key_of(std::uint32_t phrase, std::size_t word) const {
    return words_.lexicon.key_text(words_.lexicon.key(text(phrase)[word].form));
  }

  bool is_acronym(std::uint32_t phrase) const {
    return places_[phrase].count == 1 && words_.lexicon.shape(text(phrase)[0].form) == Shape::upper;
  }

  /// How well `letters` abbreviate a phrase: 2 by initials, 1 by initials and letters inside words, 0 not at all.
  int fit(std::string_view letters, std::uint32_t phrase) const {
    std::string initials;
    std::size_t at = 0;
    bool inside = true;
    for (const Word& word : text(phrase)) {
      if (words_.lexicon.shape(word.form) == Shape::symbol) continue;
      const std::string_view key = words_.lexicon.key_text(words_.lexicon.key(word.form));
      initials += key[0];
      if (at >= letters.size() || letters[at] != key[0]) inside = false;
      ++at;
      for (std::size_t c = 3; inside && c < key.size() && at < letters.size(); ++c) {
        const bool last_word = &word == &text(phrase).back();
        if (last_word && key[c] == letters[at]) ++at;
      }
    }
    if (initials == letters) return 2;
    return inside && at == letters.size() && letters.size() >= 3 && initials.size() >= 2 ? 1 : 0;
  }

  void join_best(std::uint32_t acronym, const std::vector<std::uint32_t>& candidates) {
    const std::string letters(key_of(acronym, 0));
    std::uint32_t best = acronym;
    std::uint64_t best_score = 0;
    for (const std::uint32_t phrase : candidates) {
      const int quality = fit(letters, phrase);
      // Two letters fit many phrases by chance: those must be common.
      if (quality == 0 || (letters.size() == 2 && index_.works[phrase] < 3)) continue;
      const std::uint64_t score = index_.works[phrase] * static_cast<std::uint64_t>(quality);
      if (score > best_score) best = phrase;
      best_score = std::max(best_score, score);
    }
    if (best != acronym) join(acronym, best);
  }

  const PhraseIndex& index_;
  const Words& words_;
  std::vector<std::uint32_t> root_;
  std::vector<Place> places_;
  std::unordered_map<std::uint32_t, bool> joined_;  // looked up only
};

}  // namespace

bool is_definition(const ShortName& name) {
  return !name.long_form.empty() && (name.rule.ends_with("definition") || name.rule.ends_with("initials"));
}

std::vector<std::uint32_t> join_acronyms(const PhraseIndex& index, const Words& words, const PhraseFinder& finder,
                                         const std::vector<ShortName>& short_names) {
  AcronymJoiner joiner(index, words);
  for (const ShortName& name : short_names) {
    if (!is_definition(name)) continue;
    const auto acronym = finder.hash_of(name.name);
    const auto phrase = finder.hash_of(name.long_form);
    const auto a = acronym ? index.table.find(*acronym) : std::nullopt;
    const auto b = phrase ? index.table.find(*phrase) : std::nullopt;
    if (a && b) joiner.join(*a, *b);
  }
  joiner.join_rest();
  return joiner.roots();
}

}  // namespace asterism
