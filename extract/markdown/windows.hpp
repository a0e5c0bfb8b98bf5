// SPDX-License-Identifier: Apache-2.0
// Where a Markdown text can be cut so that its parts may be parsed apart.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace asterism {

/// Where windows of `width` bytes or more of `content` begin, from `begin` on, and where the last one ends. Each but
/// the first begins with a line that stands at the margin behind a blank one and is no list item: there every block
/// ends but a fence and raw HTML. A text without such lines is one window. Cost: O(bytes).
std::vector<std::uint32_t> find_windows(std::string_view content, std::uint32_t begin, std::uint64_t width);

}  // namespace asterism
