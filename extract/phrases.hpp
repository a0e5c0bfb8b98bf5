// SPDX-License-Identifier: Apache-2.0
// Candidate key phrases of sentences, and how many works hold each.
#pragma once

#include "word_classes.hpp"
#include "words.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace asterism {

/// Identity of a phrase: a hash of its letters without blanks and hyphens, so that "fine-tuning", "fine tuning" and
/// "finetuning" are one.
using PhraseHash = std::uint64_t;

/// Words [first, last) of a sentence that may be a key phrase.
struct PhrasePlace {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  PhraseHash hash = 0;
};

inline constexpr std::uint32_t kLongestPhrase = 5;  ///< words; hyphenated ones count once

/// Finds candidate phrases: runs of content words, generic ones and modifiers that end in a noun-like word.
class PhraseFinder {
 public:
  explicit PhraseFinder(const Lexicon& lexicon);
  /// Makes `phrase` a candidate wherever it stands, whatever words it is made of.
  void add_known(std::string_view phrase);
  /// The candidates of `sentence`, by first word, longest first. Phrases may nest. Cost: O(words).
  void find(std::span<const Word> sentence, std::vector<PhrasePlace>& out) const;
  /// The hash of `phrase` as a run of words; none for a word that stands nowhere in the log.
  std::optional<PhraseHash> hash_of(std::string_view phrase) const;

 private:
  /// What the scan needs of a form, looked up once: the scan itself compares no strings.
  struct FormInfo {
    std::uint64_t hash = 0;
    std::uint64_t power = 1;  // for hashing a concatenation
    std::uint8_t length = 0;  // bytes
    WordClass word_class = WordClass::content;
    bool symbol = false;
    bool hyphen = false;
    bool short_word = false;
  };
  static FormInfo info_of(const Lexicon& lexicon, FormId form);
  const FormInfo& info(const Word& word) const { return infos_[word.form]; }
  bool touches(std::span<const Word> sentence, std::uint32_t at) const;
  bool is_hyphen(std::span<const Word> sentence, std::uint32_t at) const;
  bool breaks(std::span<const Word> sentence, std::uint32_t at) const;
  void find_known(std::span<const Word> sentence, std::uint32_t first, std::vector<PhrasePlace>& out) const;
  void find_run(std::span<const Word> sentence, std::uint32_t first, std::vector<PhrasePlace>& out) const;

  const Lexicon& lexicon_;
  std::vector<FormInfo> infos_;           // by form
  std::vector<bool> known_start_;         // by key
  std::unordered_set<PhraseHash> known_;  // looked up only
};

/// Numbers phrases in order of first sight and counts the works that hold them.
class PhraseTable {
 public:
  PhraseTable();
  std::uint32_t intern(PhraseHash hash);
  std::optional<std::uint32_t> find(PhraseHash hash) const;
  std::size_t size() const { return hashes_.size(); }
  PhraseHash hash(std::uint32_t phrase) const { return hashes_[phrase]; }

 private:
  std::vector<std::uint32_t> slots_;  // phrase + 1, 0 = free
  std::vector<PhraseHash> hashes_;
};

}  // namespace asterism
