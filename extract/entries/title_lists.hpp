// SPDX-License-Identifier: Apache-2.0
// Lists that hold titles and nothing else.
#pragma once

#include "dates/dates.hpp"
#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// The lists at the top of `blocks` that hold nothing but titles: in quotes that only titles have, or below headings
/// that say what is read. Empty: the page has fewer than three such items. Cost: O(bytes).
std::vector<std::uint32_t> find_title_lists(const Log& log, const std::vector<Block>& blocks, DateOrder order);

}  // namespace asterism
