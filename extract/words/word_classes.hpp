// SPDX-License-Identifier: Apache-2.0
// Which English words can stand in a key phrase, and where.
#pragma once

#include <cstdint>
#include <string_view>

namespace asterism {

/// What a word does in a phrase.
enum class WordClass : std::uint8_t {
  content,   ///< may stand anywhere in a key phrase
  modifier,  ///< may begin or fill a phrase but not end it ("sparse", "latent")
  generic,   ///< may stand in a longer phrase but is no topic of its own ("model", "training")
  breaker,   ///< ends a phrase: closed-class words, verbs, adverbs
};

/// The class of `key`, a folded word in the singular.
WordClass classify_word(std::string_view key);

}  // namespace asterism
