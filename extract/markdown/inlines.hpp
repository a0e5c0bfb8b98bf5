// SPDX-License-Identifier: Apache-2.0
// Inline Markdown -> Passage: the visible text of one block, tied to the source bytes it came from.
#pragma once

#include "asterism/log.hpp"

#include <cstdint>

struct cmark_node;

namespace asterism {

/// Where the inlines of a block stand: bytes [begin, end) of a text.
struct InlineSource {
  const Text& text;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// The visible text, links and emphasis of the inlines below `block`. Bare web addresses count as links.
Passage read_inlines(Pools& pools, cmark_node* block, const InlineSource& place);

/// The source of a code or HTML block as they stand, marked as code.
Passage read_literal(Pools& pools, const InlineSource& place);

}  // namespace asterism
