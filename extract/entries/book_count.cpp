// SPDX-License-Identifier: Apache-2.0
// Decides by what their items say which lists are of books.
#include "entries/book_count.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace asterism {

bool BookCount::are_books(BookName name) const {
  if (items == 0) return false;
  const bool half = told * 2 >= items || (credited * 2 >= items && clear >= 2);
  return (name == BookName::wholly && half) || (credited - quoted) * 4 >= items * 3;
}

void BookCount::add(BookCount list) {
  items += list.items;
  titles_first += list.titles_first;
  authors_first += list.authors_first;
  std::move(list.titles.begin(), list.titles.end(), std::back_inserter(titles));
}

}  // namespace asterism
