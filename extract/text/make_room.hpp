// SPDX-License-Identifier: Apache-2.0
// Room for lists whose length is guessed from their beginning.
#pragma once

#include <algorithm>
#include <cstddef>

namespace asterism {

/// Makes room in `list` for `more` elements, and at once for those to come if what it holds is to grow to `growth`
/// times its size, but at least by an eighth. Room that stays empty costs next to nothing; to double it again and again
/// copies all and touches new pages each time.
template <typename List>
void make_room(List& list, std::size_t more, double growth) {
  constexpr double most = 8;  // the beginning may tell little of the whole
  const std::size_t needed = list.size() + more;
  if (needed <= list.capacity()) return;
  const auto expected = static_cast<std::size_t>(static_cast<double>(needed) * std::min(growth, most));
  list.reserve(std::max({expected, needed, list.capacity() + list.capacity() / 8}));
}

/// How many times its beginning a list is of which `done` parts of `all` are made: a little more, as to fall short of
/// it would copy the list.
inline double expected_growth(std::size_t done, std::size_t all) {
  return 1.05 * static_cast<double>(all) / static_cast<double>(std::max<std::size_t>(done, 1));
}

}  // namespace asterism
