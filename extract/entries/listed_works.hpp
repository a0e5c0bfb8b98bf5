// SPDX-License-Identifier: Apache-2.0
// What of a page lists works: items, paragraphs, rows or sections of one form, side by side.
#pragma once

#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace asterism {

/// The works that a page lists.
struct ListedWorks {
  std::size_t works = 0;
  std::size_t bytes = 0;        ///< of them and the notes below them
  std::size_t other_bytes = 0;  ///< of what else the page says
  std::vector<bool> blocks;     ///< whether each block is part of one; empty: none is

  /// Whether the page is there for them: they are several, and most of its text.
  bool are_the_point() const;
};

/// The works that the page of `blocks` lists outside sections such as "Related work" and "References". Those in front
/// of prose, as a citation with authors and a year or a title with its link is, count where their neighbours in the
/// list, in the table or among the paragraphs are works, too. Cost: O(bytes).
ListedWorks listed_works(const Log& log, const std::vector<Block>& blocks);

/// Whether a section called `text` of a note is for other works than the one it is about: "Related work", "References".
bool is_beside_section(std::string_view text);

/// Whether a file or page called `name` lists works, whatever its links say: "Kites reading list", "Books I've read".
bool is_called_list(std::string_view name);

/// Whether what stands in blocks [begin, end), below the name of a table of contents, are works: three links, and half,
/// lead to papers, and none to a place of the file.
bool holds_papers(const Log& log, const std::vector<Block>& blocks, std::uint32_t begin, std::uint32_t end);

}  // namespace asterism
