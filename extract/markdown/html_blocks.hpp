// SPDX-License-Identifier: Apache-2.0
// Raw HTML -> Blocks: headings, lists, tables and paragraphs written as tags count like those of Markdown.
#pragma once

#include "markdown/inlines.hpp"
#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// Appends the blocks that the HTML at `place` shows to `blocks`, below block `parent`; an empty block of kind `html`
/// where it shows nothing. Comments, scripts and styles show nothing. Elements with an `id` or `name` become anchors.
void read_html(Pools& pools, const InlineSource& place, std::uint32_t parent, std::vector<Block>& blocks);

}  // namespace asterism
