// SPDX-License-Identifier: Apache-2.0
// Titles and dates whose old form is struck out beside the new one.
#pragma once

#include "entries/page.hpp"

namespace asterism {

/// Takes off headings, cells and the first paragraphs of items and sections what is struck out in front of what
/// replaces it: a link before a link, words before a link, a date before a date; and a date behind other text. The rest
/// stays, as what is done is often struck out, too. Cost: O(blocks, and bytes of those that strike something out).
void drop_struck_ends(Page& page);

}  // namespace asterism
