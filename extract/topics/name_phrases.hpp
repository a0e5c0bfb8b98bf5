// SPDX-License-Identifier: Apache-2.0
// Phrases that name a work wherever they stand.
#pragma once

#include "topics/phrase_index.hpp"
#include "words/words.hpp"

#include "asterism/corpus.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// What is looked through for names of works.
struct NamePhraseInput {
  const Log& log;
  const std::vector<Reference>& references;
  const Words& words;
  const PhraseIndex& index;
  const std::vector<std::uint32_t>& root;  ///< by phrase
};

/// By root phrase: whether every use of it outside one work stands in a reference to that work, and some use does.
/// Cost: O(uses + (sentences + uses in those that refer) * log references).
std::vector<bool> find_name_phrases(const NamePhraseInput& input);

}  // namespace asterism
