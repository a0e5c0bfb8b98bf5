// SPDX-License-Identifier: Apache-2.0
// A text of very many small pieces.
#pragma once

#include "numbers.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace asterism {

/// A text that pieces are added to without a call for each: a document has millions of them, most known when it is
/// compiled, and `std::string` costs more to append one than to copy it.
class TextBuffer {
 public:
  TextBuffer() = default;
  TextBuffer(const TextBuffer&) = delete;
  TextBuffer& operator=(const TextBuffer&) = delete;

  TextBuffer& operator+=(std::string_view piece) {
    make_room(piece.size());
    end_ = std::copy(piece.begin(), piece.end(), end_);
    return *this;
  }
  /// Adds `value` in decimal, with zeros in front where it has fewer than `width` digits.
  void add_number(std::uint64_t value, std::size_t width = 1) {
    make_room(std::max(width, kLongestInteger));
    end_ = write_padded(end_, value, width);
  }
  /// Adds the shortest text that reads back as `value`, which must be finite.
  void add_number(double value) {
    make_room(kLongestDouble);
    end_ = write_number(end_, value);
  }
  /// The same for single precision.
  void add_number(float value) {
    make_room(kLongestFloat);
    end_ = write_number(end_, value);
  }

  std::size_t size() const noexcept { return static_cast<std::size_t>(end_ - room_.data()); }
  /// Borrows: until something is added.
  std::string_view text() const noexcept { return {room_.data(), size()}; }
  /// Forgets everything; the memory serves again.
  void clear() noexcept { end_ = room_.data(); }

 private:
  void make_room(std::size_t most) {
    if (most > static_cast<std::size_t>(room_.data() + room_.size() - end_)) grow(most);
  }
  void grow(std::size_t most) {
    const std::size_t used = size();
    room_.resize(std::max(2 * room_.size(), used + most));
    end_ = room_.data() + used;
  }

  std::string room_;  ///< the text, and room behind it
  char* end_ = room_.data();
};

}  // namespace asterism
