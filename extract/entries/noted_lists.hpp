// SPDX-License-Identifier: Apache-2.0
// Lists of one work each, whose notes stand below them and not in them.
#pragma once

#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// The lists at the top of a page that hold one work each, as the others of their section do, with other blocks
/// between: "- [A Title](…)" above a paragraph or a quote. Order: by place. Cost: O(bytes).
std::vector<std::uint32_t> find_noted_lists(const Log& log, const std::vector<Block>& blocks);

}  // namespace asterism
