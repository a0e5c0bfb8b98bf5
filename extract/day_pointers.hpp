// SPDX-License-Identifier: Apache-2.0
// Days by which notes point to entries: "the paper from 07/22", "see 2024-06-21".
#pragma once

#include "pointers.hpp"

#include "asterism/date.hpp"
#include "asterism/text.hpp"

#include <cstdint>
#include <optional>

namespace asterism {

/// A day in words [first, last) of a sentence, and the kind of entry that the word before it says.
struct DayPointer {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  PartialDate day;
  std::optional<NodeKind> kind;
};

/// The day that the number at word `i` of `words` belongs to, behind a word that points there ("from", "of", "see").
/// `words` stand in `text`. Cost: O(1).
std::optional<DayPointer> find_day_pointer(const SentenceView& words, const Text& text, std::uint32_t i,
                                           const PointerFinder& nouns, DayMonthOrder order);

}  // namespace asterism
