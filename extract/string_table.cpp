// SPDX-License-Identifier: Apache-2.0
// Hashes texts by eight bytes at a time.
#include "string_table.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace asterism {
namespace {

template <typename Number>
std::uint64_t read(const char* at) {
  Number value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

/// The first eight bytes of `text`, zeros behind its end. Reads that overlap, as a copy of unknown length is a call;
/// they fit together only where the first byte is the lowest.
std::uint64_t load(std::string_view text) {
  const char* at = text.data();
  if constexpr (std::endian::native != std::endian::little) {
    std::uint64_t value = 0;
    if (!text.empty()) std::memcpy(&value, at, std::min(text.size(), sizeof value));
    return value;
  }
  const std::size_t size = text.size();
  const auto tail = static_cast<unsigned>(size * 8);
  if (size >= 8) return read<std::uint64_t>(at);
  if (size >= 4) return read<std::uint32_t>(at) | read<std::uint32_t>(at + size - 4) << (tail - 32U);
  if (size >= 2) return read<std::uint16_t>(at) | read<std::uint16_t>(at + size - 2) << (tail - 16U);
  return size == 0 ? 0 : read<unsigned char>(at);
}

/// Of `text` and its `head`. Eight bytes at a time: words are short, and this runs once for each word of the log.
std::uint64_t hash(std::string_view text, std::uint64_t head) {
  std::uint64_t h = text.size() * 0x9e3779b97f4a7c15ULL;
  for (;; head = load(text)) {
    h = (h ^ head) * 0xd6e8feb86659fd93ULL;
    h ^= h >> 32U;
    if (text.size() <= 8) return h * 0xd6e8feb86659fd93ULL >> 24U;  // the last byte, too, must reach the low bits
    text.remove_prefix(8);
  }
}

}  // namespace

StringTable::StringTable() : slots_(1U << 12U) {}

std::size_t StringTable::place_of(std::string_view text) const {
  const std::size_t mask = slots_.size() - 1;
  const std::uint64_t head = load(text);
  std::size_t place = hash(text, head) & mask;
  for (;; place = (place + 1) & mask) {
    const Slot& slot = slots_[place];
    if (slot.id == 0) return place;
    if (slot.head != head || slot.length != text.size()) continue;
    if (text.size() <= 8 || (*this)[slot.id - 1] == text) return place;
  }
}

std::uint32_t StringTable::add(std::string_view text) {
  const auto number = static_cast<std::uint32_t>(texts_.size());
  const auto length = static_cast<std::uint32_t>(text.size());
  slots_[place_of(text)] = {load(text), length, number + 1};
  texts_.push_back({static_cast<std::uint32_t>(arena_.size()), length});
  arena_.append(text);
  if (texts_.size() * 2 > slots_.size()) grow();
  return number;
}

void StringTable::grow() {
  const auto slots = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
  for (const Slot& slot : slots) {
    if (slot.id != 0) slots_[place_of((*this)[slot.id - 1])] = slot;
  }
}

}  // namespace asterism
