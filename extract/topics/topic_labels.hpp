// SPDX-License-Identifier: Apache-2.0
// How topics are called: the spelling that readers expect, and the others as aliases.
#pragma once

#include "topics/phrase_index.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace asterism {

/// One spelling of a phrase and how often it occurs.
struct Spelling {
  std::string text;
  std::uint32_t count = 0;
};

/// What the log shows of its words, by key.
struct Writing {
  explicit Writing(const Words& words);  ///< Cost: O(words)
  std::vector<bool> lower;               ///< the log writes it in small letters, too
  std::vector<bool> proper;              ///< notes only ever write it with a capital: "Bayesian"
  std::vector<bool> singular;            ///< the log writes it without an ending
};

/// The ways in which phrases are written, and how often each; equal rows of forms are one. Borrows: from the words.
class WrittenPhrases {
 public:
  /// Counts the ways of each of `phrases`. Cost: O(uses).
  WrittenPhrases(const PhraseIndex& index, const Words& words, const std::vector<std::uint32_t>& phrases);
  /// The spellings of the phrase with this place among `phrases`, most frequent first; names and acronyms stand as
  /// written, other words small and, where the log or English has it, in the singular. At most eight.
  std::vector<Spelling> spellings(std::size_t phrase, const Writing& writing) const;

 private:
  struct Way {
    std::uint64_t hash = 0;
    std::span<const Word> text;
    std::uint32_t count = 0;
    std::uint32_t next = 0;  // of the same phrase
  };
  void add(std::uint32_t phrase, std::span<const Word> text);

  const Lexicon& lexicon_;
  std::vector<std::uint32_t> first_way_;  // by phrase
  std::vector<Way> ways_;                 // of all phrases
};

}  // namespace asterism
