// SPDX-License-Identifier: Apache-2.0
// Headings that are days without a year: "17.5.", "3.6. A new mast".
#pragma once

#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <vector>

namespace asterism {

/// Whether a day and a month with a stop behind both, at the beginning of a heading, are a date on the page: three
/// headings of a level, and half of them, begin so, in the order of days, and one of the days is behind the twelfth,
/// up to which numbers of sections are likely. They do not count by one, nothing else on the page begins so, and no
/// heading has a date with its year. Cost: O(bytes).
bool begin_with_dotted_days(const Log& log, const std::vector<Block>& blocks);

}  // namespace asterism
