// SPDX-License-Identifier: Apache-2.0
// What the blocks of a file are, counted: days, runs, lists of links, addresses, text.
#pragma once

#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <cstddef>
#include <vector>

namespace asterism {

/// What the blocks of a file hold that only a page with many entries has.
struct PageShape {
  std::size_t linked_lists = 0;
  std::size_t dates = 0;
  bool has_row_of_days = false;     // headings of a level hold days between signs
  bool opens_with_date = false;     // the first heading is one
  bool is_day_below_title = false;  // below the name of a diary of work, it is one section that is a day
  std::size_t runs = 0;
  std::size_t linked_headings = 0;
  std::size_t addressed_headings = 0;  // behind the first; above an address that is all of its paragraph
  std::size_t linked_rows = 0;
  std::size_t linked_items = 0;
  std::size_t addresses = 0;      // of these, the ones without a title
  std::size_t address_bytes = 0;  // of their items and lines
  std::size_t address_texts = 0;  // paragraphs and items of these
  std::size_t texts = 0;          // paragraphs and items
};

/// Whether the page has days with entries below them.
bool has_days(const PageShape& shape);

/// The shape of the page with these `blocks`, or as much of it as shows that it has days. Cost: O(bytes).
PageShape shape_of(const Log& log, const std::vector<Block>& blocks);

}  // namespace asterism
