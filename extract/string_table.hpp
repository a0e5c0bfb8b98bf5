// SPDX-License-Identifier: Apache-2.0
// Texts numbered in order of first sight, each kept once.
#pragma once

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
  StringTable();
  /// The number of `text`: its own, or the next. Cost: O(length), amortised.
  std::uint32_t find_or_add(std::string_view text) {
    const std::uint32_t id = slots_[place_of(text)].id;
    return id != 0 ? id - 1 : add(text);
  }
  /// The number of `text`, if it has one.
  std::optional<std::uint32_t> find(std::string_view text) const {
    const std::uint32_t id = slots_[place_of(text)].id;
    return id == 0 ? std::nullopt : std::optional(id - 1);
  }
  /// The text with `number`. Borrows: until the next one is added.
  std::string_view operator[](std::uint32_t number) const {
    return std::string_view(arena_).substr(texts_[number].begin, texts_[number].length);
  }
  std::size_t size() const { return texts_.size(); }

 private:
  struct Slice {
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
  };
  /// Most texts have eight bytes or fewer: they are compared without a look at the arena.
  struct Slot {
    std::uint64_t head = 0;    // the first eight bytes
    std::uint32_t length = 0;  // bytes
    std::uint32_t id = 0;      // number + 1, 0 = free
  };
  /// Where `text` is, or would go.
  std::size_t place_of(std::string_view text) const;
  std::uint32_t add(std::string_view text);
  void grow();

  std::vector<Slot> slots_;
  std::vector<Slice> texts_;  // by number
  std::string arena_;
};

}  // namespace asterism
