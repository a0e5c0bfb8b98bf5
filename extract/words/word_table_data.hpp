// SPDX-License-Identifier: Apache-2.0
// The table that generate_word_table makes from WordNet while Asterism is built.
#pragma once

#include <cstdint>

namespace asterism {

extern const std::uint32_t kWordBuckets[];  ///< where words begin by their first two letters: 26 · 26 and the end
extern const char kWordText[];              ///< all words, sorted, one after another
extern const std::uint32_t kWordStarts[];   ///< where each word begins, and the end
extern const std::uint16_t kWordUses[];     ///< packed as in generate_word_table.cpp

}  // namespace asterism
