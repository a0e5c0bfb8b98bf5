// SPDX-License-Identifier: Apache-2.0
// Table rows in the source of a paragraph: CommonMark has no tables, so cmark reads one as a paragraph.
#pragma once

#include "asterism/text.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace asterism {

/// One line of a table with the places of its cells, blanks around them left out.
struct TableRow {
  std::uint32_t line = 0;
  std::vector<ByteRange> cells;
};

/// The first row that is the head of a table among the lines `first` … `last` of `text`: the next line is made of
/// dashes, colons and bars and has as many cells. Cost: O(lines up to the head).
std::optional<std::uint32_t> find_table(const Text& text, std::uint32_t first, std::uint32_t last);

/// The cells of `line`; `\|` is no border. Source: GitHub Flavored Markdown 0.29, tables.
TableRow read_table_row(const Text& text, std::uint32_t line);

}  // namespace asterism
