// SPDX-License-Identifier: Apache-2.0
// Diaries whose paragraphs begin with their day.
#pragma once

#include "entries/page.hpp"

namespace asterism {

/// Parts the days that paragraphs of `page` begin with, on a line of their own or in front of a sentence, from what is
/// told of them, as an empty line would: where two paragraphs of a section begin so. Cost: O(blocks, and the bytes of
/// such paragraphs).
void part_dated_paragraphs(Page& page);

}  // namespace asterism
