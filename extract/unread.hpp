// SPDX-License-Identifier: Apache-2.0
// Lines that look like entries but are none: what an author should know of.
#pragma once

#include "dates.hpp"
#include "markdown.hpp"

#include "asterism/log.hpp"

#include <cstddef>
#include <vector>

namespace asterism {

/// Adds to `log.unread` what looks like an entry in `blocks`, the tree of `log.texts[source]`, but is neither one of
/// its entries, which are those from `first_entry` on, nor part of their notes: list items, headings and rows with a
/// link, paragraphs that begin with one, and items without a link beside items that are entries. Links inside the file
/// are none. Order: by line. Cost: O(n log n) in the blocks.
void find_unread(Log& log, SourceId source, const std::vector<Block>& blocks, std::size_t first_entry);

}  // namespace asterism
