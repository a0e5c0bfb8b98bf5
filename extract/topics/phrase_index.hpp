// SPDX-License-Identifier: Apache-2.0
// Where candidate phrases stand in all works, and in how many works each stands.
#pragma once

#include "topics/field_labels.hpp"
#include "topics/phrases.hpp"

#include "asterism/corpus.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace asterism {

/// A phrase at words [first, first + count) of a sentence.
struct PhraseUse {
  std::uint32_t phrase = 0;
  std::uint16_t first = 0;
  std::uint8_t count = 0;
  Nesting nesting = Nesting::nested;
};

/// The phrases of one sentence: a range of `PhraseIndex::uses`.
struct PhraseSentence {
  std::uint32_t sentence = 0;  // of Words
  std::uint32_t work = 0;
  std::uint32_t first_use = 0;
};

/// Every use of every candidate phrase, by work. By phrase: how many works hold it (`works`), and hold it as a whole
/// noun phrase (`free_works`).
struct PhraseIndex {
  PhraseTable table;
  std::vector<PhraseSentence> sentences;
  std::vector<PhraseUse> uses;
  std::vector<std::uint32_t> works;
  std::vector<std::uint32_t> free_works;

  std::span<const PhraseUse> uses_of(std::size_t sentence) const;
};

/// Indexes the sentences of `works` behind their `labels`. Sentences of more than 65,535 words are cut there.
/// `threads` look for phrases; any number gives the same index. Cost: O(words); 8 bytes for each use.
PhraseIndex index_phrases(const std::vector<Work>& works, const Words& words, const PhraseFinder& finder,
                          const FieldLabels& labels, unsigned threads = 1);

/// By phrase: how many works hold it where no longer phrase that several works hold covers it. Cost: O(uses).
std::vector<std::uint32_t> count_lone_works(const PhraseIndex& index);

}  // namespace asterism
