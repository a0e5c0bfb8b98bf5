// SPDX-License-Identifier: Apache-2.0
// The last resort: where no rule finds an entry in all of a log, its outline says what its parts are.
#pragma once

#include "dates/dates.hpp"
#include "entries/page.hpp"
#include "files/file_index.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// The level of the headings that are the parts of a page: that of most headings that differ and name neither a date
/// nor a part that any text has, the highest of those with as many; 0 where no level has two. Cost: O(bytes of the
/// headings).
std::uint8_t outline_level(const Log& log, const std::vector<Block>& blocks, DateOrder order);

/// Makes works in `roles` of those of several `pages` that hold text; an index at the top is none. So is a single one
/// that has a title in its front matter, and no outline.
void take_pages_for_works(const std::vector<Page>& pages, std::vector<FileRole>& roles);

}  // namespace asterism
