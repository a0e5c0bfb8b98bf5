// SPDX-License-Identifier: Apache-2.0
// Parts of a whole made by several threads and taken in order: the result is that of one thread.
#pragma once

#include <cstddef>
#include <deque>
#include <future>
#include <utility>

namespace asterism {

/// Calls `make(i, part)` for each i below `count` with `threads` of them under way, and `take(part)` for each in order,
/// on the calling thread. `make` may look at nothing that `take` changes. A `part` that was taken is handed to a later
/// `make`, with what it holds, so that its memory serves again; at most `threads` + 1 exist.
/// `threads` below 2: both are called in turn. Throws: what `make` and `take` throw.
template <typename Part, typename Make, typename Take>
void in_order(std::size_t count, unsigned threads, Make make, Take take) {
  if (threads < 2) {
    Part part;
    for (std::size_t i = 0; i < count; ++i) {
      make(i, part);
      take(part);
    }
    return;
  }
  std::deque<std::future<Part>> under_way;
  std::size_t next = 0;
  Part spare{};
  const auto start = [&] {
    if (next >= count) return;
    under_way.push_back(std::async(
        std::launch::async,
        [&make](std::size_t i, Part part) {
          make(i, part);
          return part;
        },
        next++, std::exchange(spare, Part{})));
  };
  for (unsigned i = 0; i < threads; ++i) start();
  for (; !under_way.empty(); under_way.pop_front()) {
    Part part = under_way.front().get();
    start();
    take(part);
    spare = std::move(part);
  }
}

}  // namespace asterism
