// SPDX-License-Identifier: Apache-2.0
// Lists of books and the like without links.
#pragma once

#include "dates/dates.hpp"
#include "entries/credited_headings.hpp"
#include "markdown/front_matter.hpp"
#include "markdown/markdown.hpp"
#include "titles/credited_titles.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// A list whose items are books that were read.
struct BookList {
  std::uint32_t block = 0;
  bool is_monthly = false;  ///< its items begin with the months in which they were read
};

/// What a page holds of books without links.
struct BookLists {
  std::vector<BookList> lists = {};  ///< by place
  CreditedHeadings headings = {};    ///< that say who made their works
  AtDash at_dash = AtDash::keep;     ///< in both

  /// The one that `list` is; null: it is none.
  const BookList* find(std::uint32_t list) const;
};

/// Finds the lists of books of a page that is called as `front` and the name of its file say: three items or more in
/// all. Cost: O(bytes).
BookLists find_book_lists(const Log& log, const std::vector<Block>& blocks, const FrontMatter& front, DateOrder order);

/// Adds the lists right below the name of books that were read at some time, or below a time below that, in which the
/// items are titles: five of the file and three quarters of its items in them, most of more than one word, and none
/// that names a part of the file. Cost: O(bytes).
void add_dated_book_lists(const Log& log, const std::vector<Block>& blocks, DateOrder order, BookLists& books);

/// Whether the items of `list` begin with the months in which they were read.
bool is_monthly(const Log& log, const std::vector<Block>& blocks, std::uint32_t list, DateOrder order);

}  // namespace asterism
