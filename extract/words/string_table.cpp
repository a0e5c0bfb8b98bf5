// SPDX-License-Identifier: Apache-2.0
// Hashes texts by eight bytes at a time.
#include "words/string_table.hpp"

#include <utility>

namespace asterism {

std::size_t StringTable::place_of_long(std::string_view text, EightBytes head) const {
  const EightBytes tail = last_eight(text);
  std::uint64_t hash = head;
  const auto mix = [&](EightBytes next) {
    hash *= kScatter;
    hash ^= hash >> 32U ^ next;
  };
  for (std::size_t at = 8; at + 8 < text.size(); at += 8) mix(first_eight(text.substr(at)));
  mix(tail);
  for (std::size_t place = place_for(hash);; place = next(place)) {
    const Slot& slot = slots_[place];
    if (slot.id == 0) return place;
    if (slot.head != head || slot.length != text.size()) continue;
    const std::string_view known = (*this)[slot.id - 1];
    // Up to sixteen bytes, head and tail are all there is.
    if (last_eight(known) == tail && (text.size() <= 16 || known == text)) return place;
  }
}

std::uint32_t StringTable::add(std::string_view text, EightBytes head) {
  const auto number = static_cast<std::uint32_t>(texts_.size());
  const auto length = static_cast<std::uint32_t>(text.size());
  slots_[place_of(text, head)] = {head, length, number + 1};
  texts_.push_back({static_cast<std::uint32_t>(arena_.size()), length});
  arena_.append(text);
  if (texts_.size() * 2 > slots_.size()) grow();
  return number;
}

void StringTable::grow() {
  --shift_;
  const auto slots = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
  for (const Slot& slot : slots) {
    if (slot.id != 0) slots_[place_of((*this)[slot.id - 1], slot.head)] = slot;
  }
}

}  // namespace asterism
