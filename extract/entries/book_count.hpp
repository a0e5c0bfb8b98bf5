// SPDX-License-Identifier: Apache-2.0
// What tells lists of books from others: how many of their items say who wrote them, and how.
#pragma once

#include "entries/book_names.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace asterism {

/// Units: items, of all such lists of a file.
inline constexpr std::size_t kFewestBooks = 3;

/// What the items of lists say that may be of books.
struct BookCount {
  std::size_t items = 0;
  std::size_t credited = 0;
  std::size_t quoted = 0;  ///< of these, behind what may be a quotation
  std::size_t clear = 0;   ///< of these, by more than a dash
  std::size_t told = 0;    ///< so, or rated
  std::size_t months = 0;  ///< that begin with the name of one
  std::size_t titles_first = 0;
  std::size_t authors_first = 0;
  std::vector<std::string> titles = {};  ///< of those that are credited or rated
  /// Whether the lists of a section called `name` are of books: three quarters of the items say who wrote them. Where
  /// the name says nothing else, half are enough: if two of these do by more than a dash, or if those that do or have a
  /// rating are half. Lists of other sections may quote a book or rate its parts.
  bool are_books(BookName name) const;
  /// Whether half of them, and two, begin with the month in which they were read.
  bool is_monthly() const { return months >= 2 && months * 2 >= items; }
  void add(BookCount list);
};

}  // namespace asterism
