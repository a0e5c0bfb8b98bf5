// SPDX-License-Identifier: Apache-2.0
// The titles of entries and of works as texts to read, while nobody needs them as values of their own.
#pragma once

#include "words/text_arena.hpp"

#include "asterism/corpus.hpp"
#include "asterism/log.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace asterism {

/// The visible titles of the entries of a log. Most are one run of their file and need no copy. Borrows: from the log.
class EntryTitles {
 public:
  /// Cost: O(entries), and O(bytes) of the titles that must be put together.
  explicit EntryTitles(const Log& log);
  std::string_view operator[](std::size_t entry) const { return titles_[entry]; }
  std::size_t size() const { return titles_.size(); }

 private:
  std::vector<std::string_view> titles_;  // by entry
  TextArena texts_;                       // of those put together
};

/// What `work` is called: as its first reading that shows more than an address, but what is one of several parts
/// without the number of the part. Borrows: as `titles` do.
std::string_view title_of(const Work& work, const EntryTitles& titles);

/// The address of the first reading of `work` that has one; empty: none. Borrows: from `log`.
std::string_view url_of(const Work& work, const Log& log);

}  // namespace asterism
