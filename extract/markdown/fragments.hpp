// SPDX-License-Identifier: Apache-2.0
// Bytes of a Text -> Fragment: the Markdown tree of a stretch of one file, flattened in document order.
#pragma once

#include "dates/short_years.hpp"
#include "markdown/link_definitions.hpp"
#include "markdown/markdown.hpp"
#include "markdown/markdown_tree.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace asterism {

/// What is read apart from the rest of its file, so with numbers and pools of its own.
struct Fragment {
  std::vector<Block> blocks;
  Pools pools;
  /// What its dates say about the order of day and month; > 0 day first, < 0 month first.
  int order_evidence = 0;
  ShortYearEvidence short_years;
  /// Where the last block begins, if it may go on behind the stretch. It is none of `blocks` then.
  std::optional<std::uint32_t> unfinished;
};

/// Which bytes of which text to read.
struct Stretch {
  const Text& text;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  /// The link definitions of the whole text. Null: `text` is read whole and so holds them itself.
  const Definitions* definitions = nullptr;
};

/// Makes `fragment` what stands in `stretch`, parsed in the memory of `tree`.
/// Cost: O(bytes).
void read_fragment(const Stretch& stretch, MarkdownTree& tree, Fragment& fragment);

}  // namespace asterism
