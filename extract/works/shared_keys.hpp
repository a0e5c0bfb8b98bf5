// SPDX-License-Identifier: Apache-2.0
// Finds what several entries have in common, such as an identifier or a title.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {

/// An entry, or a work, under one of the keys it may share with others. Borrows: the key.
struct KeyedEntry {
  std::string_view key;
  std::uint32_t entry = 0;
};

/// Sorts `keyed` by key; entries with one key stay in their order.
void sort_by_key(std::vector<KeyedEntry>& keyed);

/// `keyed` without keys that are surely one entry's alone: nearly all are, and counting hashes costs less than sorting.
std::vector<KeyedEntry> likely_shared(std::vector<KeyedEntry> keyed);

/// Calls `take(key, entries)` for each key that several have, in order, the entries of each as they come in `keyed`.
/// Cost: O(n), and O(m log m) for the m that share a key.
template <typename Take>
void for_each_shared_key(std::vector<KeyedEntry> keyed, Take take) {
  keyed = likely_shared(std::move(keyed));
  sort_by_key(keyed);
  std::vector<std::uint32_t> entries;
  for (auto first = keyed.begin(); first != keyed.end();) {
    const auto last = std::find_if(first + 1, keyed.end(), [&](const KeyedEntry& k) { return k.key != first->key; });
    entries.clear();
    for (auto place = first; place != last; ++place) entries.push_back(place->entry);
    if (entries.size() > 1) take(first->key, entries);
    first = last;
  }
}

}  // namespace asterism
