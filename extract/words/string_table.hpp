// SPDX-License-Identifier: Apache-2.0
// Texts numbered in order of first sight, each kept once.
#pragma once

#include "text/eight_bytes.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// A hash table with open addressing and no string per text.
class StringTable {
 public:
  /// The number of `text`: its own, or the next. Cost: O(length), amortised.
  std::uint32_t find_or_add(std::string_view text) {
    const EightBytes head = first_eight(text);
    const auto known = find(text, head);
    return known ? *known : add(text, head);
  }
  /// The number of `text`, if it has one.
  std::optional<std::uint32_t> find(std::string_view text) const { return find(text, first_eight(text)); }
  /// The same where the first eight bytes of `text` are at hand.
  std::optional<std::uint32_t> find(std::string_view text, EightBytes head) const {
    const std::uint32_t id = slots_[place_of(text, head)].id;
    return id == 0 ? std::nullopt : std::optional(id - 1);
  }
  /// Gives `text`, which has no number and begins with `head`, the next. Cost: O(length), amortised.
  std::uint32_t add(std::string_view text, EightBytes head);
  /// The text with `number`. Borrows: until the next one is added.
  std::string_view operator[](std::uint32_t number) const {
    return {arena_.data() + texts_[number].begin, texts_[number].length};
  }
  std::size_t size() const { return texts_.size(); }

 private:
  struct Slice {
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
  };
  /// Most texts have eight bytes or fewer: they are compared without a look at the arena.
  struct Slot {
    EightBytes head = 0;       // the first eight bytes
    std::uint32_t length = 0;  // bytes
    std::uint32_t id = 0;      // number + 1, 0 = free
  };
  static constexpr std::uint64_t kScatter = 0x9e3779b97f4a7c15ULL;  // odd, its bits without a pattern

  /// Where a text with `hash` is looked for first. The highest bits of one product alone add up from those of the parts
  /// of the text, so that words for one place could be made out of halves.
  std::size_t place_for(std::uint64_t hash) const {
    hash *= kScatter;
    return (hash ^ hash >> 32U) * kScatter >> shift_;
  }
  /// Where `text`, which begins with `head`, is, or would go.
  std::size_t place_of(std::string_view text, EightBytes head) const {
    if (text.size() > 8) return place_of_long(text, head);
    std::size_t place = place_for(head);
    while (slots_[place].id != 0 && (slots_[place].head != head || slots_[place].length != text.size())) {
      place = next(place);
    }
    return place;
  }
  std::size_t place_of_long(std::string_view text, EightBytes head) const;
  std::size_t next(std::size_t place) const { return (place + 1) & (slots_.size() - 1); }
  void grow();

  static constexpr unsigned kFirstBits = 12;
  unsigned shift_ = 64 - kFirstBits;
  std::vector<Slot> slots_ = std::vector<Slot>(std::size_t{1} << kFirstBits);
  std::vector<Slice> texts_;  // by number
  std::string arena_;
};

}  // namespace asterism
