// SPDX-License-Identifier: Apache-2.0
// Lines that look like entries but are none: what an author should know of.
#pragma once

#include "dates/dates.hpp"
#include "entries/legend.hpp"
#include "entries/page.hpp"

namespace asterism {

/// Adds to the Log of `page` what looks like an entry in its blocks but is neither one of its entries, which were read
/// before, nor part of their notes: list items, headings and rows with a link, paragraphs that begin with one, items
/// without a link beside items that are entries, and items with a sign of the legend. Links inside the file are none.
/// Order: by line. Cost: O(n log n) in the blocks.
void find_unread(Page& page, const Legend& legend, DateOrder order);

}  // namespace asterism
