// SPDX-License-Identifier: Apache-2.0
// Joins acronyms and long forms.
#include "topics/topic_acronyms.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>

namespace asterism {
namespace {

/// Phrases with the same initials that are looked at: those of the most works. More are made up.
constexpr std::size_t kMostPhrases = 512;

struct Place {
  std::uint32_t sentence = 0;  // of the index
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

class AcronymJoiner {
 public:
  AcronymJoiner(const PhraseIndex& index, const Words& words)
      : index_(index), words_(words), root_(index.table.size()), places_(index.table.size()) {
    std::iota(root_.begin(), root_.end(), 0U);
    std::uint32_t next = 0;  // phrases have numbers in order of first sight
    for (std::uint32_t s = 0; s < index.sentences.size() && next < places_.size(); ++s) {
      for (const PhraseUse& use : index.uses_of(s)) {
        if (use.phrase == next) places_[next++] = {s, use.first, use.count};
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
    std::vector<Open> open = find_open();
    if (!open.empty()) count_together(open);
    for (const Open& acronym : open) join_best(acronym);
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

  /// A phrase that an acronym may stand for, and in how many works both are.
  struct Candidate {
    std::uint32_t phrase = 0;
    int quality = 0;  ///< 2 by initials, 1 by initials and letters inside the last word
    std::uint32_t together = 0;
  };

  struct Open {
    std::uint32_t acronym = 0;
    std::vector<Candidate> candidates;
  };

  std::string initials(std::uint32_t phrase) const {
    std::string letters;
    for (const Word& word : text(phrase)) {
      if (words_.lexicon.shape(word.form) != Shape::symbol)
        letters += words_.lexicon.key_text(words_.lexicon.key(word.form))[0];
    }
    return letters;
  }

  /// Whether `rest` stands in this order in the last word of `phrase`: "e" of SAE in "autoencoder".
  bool ends_with_letters(std::uint32_t phrase, std::string_view rest) const {
    const std::string_view last = key_of(phrase, places_[phrase].count - 1U);
    std::size_t at = 3;
    for (const char letter : rest) {
      at = last.find(letter, at);
      if (at == std::string_view::npos) return false;
      ++at;
    }
    return true;
  }

  /// Looked up only, but for what changes each list alone.
  using ByInitials = std::unordered_map<std::string, std::vector<std::uint32_t>>;

  /// The phrases of two works or more, by number.
  ByInitials shared_by_initials() const {
    ByInitials by_initials;
    for (std::uint32_t phrase = 0; phrase < places_.size(); ++phrase) {
      if (index_.works[phrase] >= 2 && places_[phrase].count >= 2) by_initials[initials(phrase)].push_back(phrase);
    }
    for (auto& [letters, phrases] : by_initials) keep_most_used(phrases);
    return by_initials;
  }

  void keep_most_used(std::vector<std::uint32_t>& phrases) const {
    if (phrases.size() <= kMostPhrases) return;
    const auto more_used = [this](std::uint32_t a, std::uint32_t b) {
      return index_.works[a] != index_.works[b] ? index_.works[a] > index_.works[b] : a < b;
    };
    std::nth_element(phrases.begin(), phrases.begin() + kMostPhrases, phrases.end(), more_used);
    phrases.resize(kMostPhrases);
    std::sort(phrases.begin(), phrases.end());
  }

  /// The acronyms without a long form, with the shared phrases whose first letters fit.
  std::vector<Open> find_open() const {
    const ByInitials by_initials = shared_by_initials();
    std::vector<Open> open;
    for (std::uint32_t acronym = 0; acronym < places_.size(); ++acronym) {
      if (joined_.contains(acronym) || index_.works[acronym] < 2 || !is_acronym(acronym)) continue;
      const std::string letters(key_of(acronym, 0));
      Open found{acronym, {}};
      for (std::size_t length = 2; length <= letters.size(); ++length) {
        const auto fitting = by_initials.find(letters.substr(0, length));
        if (fitting == by_initials.end()) continue;
        const std::string_view rest = std::string_view(letters).substr(length);
        for (const std::uint32_t phrase : fitting->second) {
          if (ends_with_letters(phrase, rest)) found.candidates.push_back({phrase, rest.empty() ? 2 : 1, 0});
        }
      }
      if (!found.candidates.empty()) open.push_back(std::move(found));
    }
    return open;
  }

  void count_together(std::vector<Open>& open) const {
    std::vector<std::uint32_t> place(places_.size());  // in `open`, and one
    for (std::uint32_t i = 0; i < open.size(); ++i) place[open[i].acronym] = i + 1;
    std::vector<std::uint32_t> seen(places_.size());  // the work that had the phrase last, and one
    std::vector<std::uint32_t> acronyms;
    for (std::size_t s = 0; s < index_.sentences.size(); ++s) {
      const std::uint32_t work = index_.sentences[s].work + 1;
      for (const PhraseUse& use : index_.uses_of(s)) {
        if (place[use.phrase] > 0 && seen[use.phrase] != work) acronyms.push_back(place[use.phrase] - 1);
        seen[use.phrase] = work;
      }
      if (s + 1 < index_.sentences.size() && index_.sentences[s + 1].work + 1 == work) continue;
      for (const std::uint32_t i : acronyms) {
        for (Candidate& candidate : open[i].candidates) candidate.together += seen[candidate.phrase] == work ? 1U : 0U;
      }
      acronyms.clear();
    }
  }

  /// Phrases that works use together with the acronym come first; without that, only three initials or more convince.
  void join_best(const Open& open) {
    const bool short_one = key_of(open.acronym, 0).size() < 3;
    const Candidate* best = nullptr;
    std::uint64_t best_score = 0;
    for (const Candidate& candidate : open.candidates) {
      if (candidate.together == 0 && (short_one || candidate.quality < 2)) continue;
      const std::uint64_t score =
          (std::uint64_t{candidate.together} << 32U) * static_cast<unsigned>(candidate.quality) +
          index_.works[candidate.phrase];
      if (score > best_score) best = &candidate;
      best_score = std::max(best_score, score);
    }
    if (best != nullptr) join(open.acronym, best->phrase);
  }

  const PhraseIndex& index_;
  const Words& words_;
  std::vector<std::uint32_t> root_;
  std::vector<Place> places_;                       // by phrase: where it stands first
  std::unordered_map<std::uint32_t, bool> joined_;  // looked up only
};

/// The long form of `name` without closed-class words before it: "with reinforcement learning" gives the last two.
std::string_view defined_phrase(const ShortName& name) {
  std::string_view phrase = name.long_form;
  const auto is_closed = [](std::string_view word) {
    return (use_of(comparison_key(word)).roles & WordRole::closed) != 0;
  };
  for (std::size_t blank = phrase.find(' '); blank != std::string_view::npos; blank = phrase.find(' ')) {
    if (!is_closed(phrase.substr(0, blank))) break;
    phrase.remove_prefix(blank + 1);
  }
  return phrase;
}

}  // namespace

std::vector<DefinedAcronym> add_definitions(const std::vector<ShortName>& short_names, PhraseFinder& finder) {
  std::vector<DefinedAcronym> definitions;
  for (const ShortName& name : short_names) {
    const bool defined = name.rule.ends_with("definition") || name.rule.ends_with("initials");
    if (name.long_form.empty() || !defined) continue;
    const auto phrase = finder.add_known(defined_phrase(name));
    const auto acronym = finder.hash_of(name.name);
    if (acronym && phrase) definitions.push_back({*acronym, *phrase});
  }
  return definitions;
}

std::vector<std::uint32_t> join_acronyms(const PhraseIndex& index, const Words& words,
                                         const std::vector<DefinedAcronym>& definitions) {
  AcronymJoiner joiner(index, words);
  for (const DefinedAcronym& definition : definitions) {
    const auto acronym = index.table.find(definition.acronym);
    const auto phrase = index.table.find(definition.phrase);
    if (acronym && phrase) joiner.join(*acronym, *phrase);
  }
  joiner.join_rest();
  return joiner.roots();
}

}  // namespace asterism
