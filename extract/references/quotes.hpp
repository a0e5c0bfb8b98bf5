// SPDX-License-Identifier: Apache-2.0
// Words of a title or note as bytes of the source, and back: what evidence quotes.
#pragma once

#include "references/spellings.hpp"

#include "asterism/text.hpp"

#include <cstdint>

namespace asterism {

/// The bytes from the beginning of word `first` to the end of the word before `last`; of no length where these are
/// shown in another order than they are written.
ByteRange source_range(const SentenceView& words, std::uint32_t first, std::uint32_t last);

/// Words [first, last) of a sentence.
struct WordRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

/// The words that stand in `range` of the source; none where a link shows none, as an address.
WordRange words_in(const SentenceView& words, ByteRange range);

/// The part of `range` on its first line, where readers look for it.
ByteRange on_one_line(const Text& text, ByteRange range);

/// The bytes of words [first, last) that stand on the line of `mention`, and `mention` itself.
ByteRange quote_around(const Text& text, const SentenceView& words, std::uint32_t first, std::uint32_t last,
                       ByteRange mention);

}  // namespace asterism
