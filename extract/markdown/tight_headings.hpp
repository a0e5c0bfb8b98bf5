// SPDX-License-Identifier: Apache-2.0
// Headings without a blank behind their signs, which CommonMark makes paragraphs: `##A Title`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace asterism {

/// `markdown` with the last of two signs or more at the margin made a blank where a title touches them, and so of the
/// same length: `##A Title##` -> `# A Title  `. One sign may begin a tag (`#kites`). Nothing: it has no such line.
/// Cost: O(bytes).
std::optional<std::string> part_heading_signs(std::string_view markdown);

/// Whether `line`, read as a heading of `level`, lost a sign by that.
bool lost_heading_sign(std::string_view line, int level);

}  // namespace asterism
