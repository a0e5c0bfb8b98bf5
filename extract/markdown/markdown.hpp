// SPDX-License-Identifier: Apache-2.0
// Text -> Blocks: the Markdown tree of a file, flattened in document order, with the way back to its bytes.
#pragma once

#include "dates/short_years.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

enum class BlockKind : std::uint8_t { heading, paragraph, list, item, quote, code, html, rule, table, row, cell };

inline constexpr std::uint32_t kNoBlock = 0xffffffff;

/// The text of a Log of one file.
inline constexpr SourceId kOnlyText{};

/// One block of the tree. Blocks stand in document order, so the blocks inside number `i` are `i + 1` … `end - 1`.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  std::uint8_t level = 0;           ///< of a heading: 1 … 6; of a row: 1 for the head of the table
  std::uint32_t parent = kNoBlock;  ///< the block around it
  std::uint32_t end = 0;            ///< one past its last descendant
  std::uint32_t first_line = 0;     ///< 1-based
  std::uint32_t last_line = 0;
  Passage text;  ///< of headings, paragraphs, cells and code; empty for containers and for HTML that shows nothing
};

/// A text and where its Markdown begins.
struct MarkdownText {
  const Text& text;
  std::uint32_t begin = 0;
};

/// The blocks of one text.
struct Blocks {
  std::vector<Block> list;
  Pools pools;  ///< what their passages are ranges of, and the anchors that elements carry
  /// What their dates say about the order of day and month; > 0 day first, < 0 month first.
  int order_evidence = 0;
  ShortYearEvidence short_years;
};

/// The blocks of each of `texts`, with passages of text `kOnlyText`. Tables are those of GitHub; raw HTML gives the
/// blocks that it shows. Only a few megabytes of the Markdown tree exist for each thread, unless one top-level block is
/// larger than that. `threads` read at once; any number gives the same. Cost: O(bytes). Source: CommonMark 0.30
/// (through cmark).
std::vector<Blocks> read_blocks(const std::vector<MarkdownText>& texts, unsigned threads = 1);

/// The characters that the entity `name` stands for (`Uuml` -> `Ü`); empty: unknown.
std::string decode_entity(std::string_view name);

}  // namespace asterism
