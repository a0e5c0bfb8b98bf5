// SPDX-License-Identifier: Apache-2.0
// Candidate key phrases of sentences, and how many works hold each.
#pragma once

#include "words/parts_of_speech.hpp"
#include "words/words.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace asterism {

/// Identity of a phrase: a hash of its letters without blanks and hyphens, so that "fine-tuning", "fine tuning" and
/// "finetuning" are one.
using PhraseHash = std::uint64_t;

/// How a phrase stands in its sentence.
enum class Nesting : std::uint8_t {
  free,    ///< a whole noun phrase
  known,   ///< spelled out by the author elsewhere, no noun phrase: "learning from feedback"
  joined,  ///< two noun phrases with "of" between them: "mixture of experts"
  nested,  ///< a part of a longer noun phrase
};

/// Words [first, last) of a sentence that may be a key phrase.
struct PhrasePlace {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  PhraseHash hash = 0;
  Nesting nesting = Nesting::nested;
};

/// What a sentence holds: its candidates, by first word, longest first, and the part each word plays. One object may
/// serve many sentences, which spares memory.
struct SentencePhrases {
  std::vector<PhrasePlace> places;
  std::vector<Tag> tags;
};

inline constexpr std::uint32_t kLongestPhrase = 5;  ///< words; hyphenated ones count once

/// Finds candidate phrases: noun phrases (adjective | noun)* noun, and the parts of them that end in a noun.
/// Source: the pattern of Justeson & Katz 1995, doi:10.1017/S1351324900000048, without its prepositions.
class PhraseFinder {
 public:
  explicit PhraseFinder(const Lexicon& lexicon);
  /// Makes `phrase` a candidate wherever it stands, whatever words it is made of; its hash.
  std::optional<PhraseHash> add_known(std::string_view phrase);
  /// Puts the candidates of `sentence` into `out`. Phrases may nest. Cost: O(words).
  void find(std::span<const Word> sentence, SentencePhrases& out) const;
  /// The hash of `phrase` as a run of words; none for one without letters.
  std::optional<PhraseHash> hash_of(std::string_view phrase) const;

  const Tagger& tagger() const { return tagger_; }
  /// Gives back what finding needs of the forms; the tagger stays.
  void finish() { std::exchange(infos_, {}); }

 private:
  /// What the scan needs of a form, looked up once: the scan itself compares no strings.
  struct FormInfo {
    std::uint64_t hash = 0;
    std::uint64_t power = 1;  // for hashing a concatenation
    bool symbol = false;
    bool lone = false;  // may be a phrase by itself
    bool weak = false;  // begins no phrase and ends none
  };
  FormInfo info_of(const Lexicon& lexicon, FormId form) const;
  static std::optional<PhraseHash> hash_of_key(std::string_view key);
  const FormInfo& info(const Word& word) const { return infos_[word.form]; }
  void find_joined(std::span<const Word> sentence, std::uint32_t of, SentencePhrases& out) const;
  void find_known(std::span<const Word> sentence, std::uint32_t first, SentencePhrases& out) const;
  void find_parts(std::span<const Word> sentence, std::uint32_t first, std::uint32_t end, SentencePhrases& out) const;
  void add_parts(std::span<const Word> text, std::uint32_t first, Nesting whole, SentencePhrases& out) const;

  const Lexicon& lexicon_;
  Tagger tagger_;
  std::vector<FormInfo> infos_;  // by form
  std::optional<KeyId> of_;
  std::vector<std::uint8_t> known_words_;  // by key of the first word: the most words of a known phrase
  std::unordered_set<PhraseHash> known_;   // looked up only
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
  /// Where `hash` is, or would go.
  std::size_t slot(PhraseHash hash) const;
  void grow();

  std::vector<std::uint32_t> slots_;  // phrase + 1, 0 = free
  std::vector<PhraseHash> hashes_;
};

}  // namespace asterism
