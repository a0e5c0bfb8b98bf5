// SPDX-License-Identifier: Apache-2.0
// Sorts keys, and tells most of those that nobody shares by counting their hashes.
#include "works/shared_keys.hpp"

#include <functional>

namespace asterism {

void sort_by_key(std::vector<KeyedEntry>& keyed) {
  std::stable_sort(keyed.begin(), keyed.end(), [](const KeyedEntry& a, const KeyedEntry& b) { return a.key < b.key; });
}

std::vector<KeyedEntry> likely_shared(std::vector<KeyedEntry> keyed) {
  std::vector<std::uint8_t> counts(4 * keyed.size());
  const auto count_of = [&](const KeyedEntry& entry) -> std::uint8_t& {
    return counts[std::hash<std::string_view>()(entry.key) % counts.size()];
  };
  for (const KeyedEntry& entry : keyed) count_of(entry) = count_of(entry) == 0 ? 1 : 2;
  std::erase_if(keyed, [&](const KeyedEntry& entry) { return count_of(entry) == 1; });
  return keyed;
}

}  // namespace asterism
