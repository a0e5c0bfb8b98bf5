// SPDX-License-Identifier: Apache-2.0
// Text read eight bytes at a time: most words are no longer, so that one number holds them.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace asterism {

/// The bytes of a text, at most eight, in one number, its first byte lowest, with zeros behind its end.
using EightBytes = std::uint64_t;

template <typename Number>
Number read_number(const char* at) {
  Number value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

/// The first eight bytes of `text`. Shorter ones are put together of reads that overlap: a copy of unknown length is a
/// call.
inline EightBytes first_eight(std::string_view text) {
  const char* at = text.data();
  const std::size_t size = text.size();
  if constexpr (std::endian::native == std::endian::little) {
    const auto tail = static_cast<unsigned>(size * 8);
    if (size >= 8) return read_number<std::uint64_t>(at);
    if (size >= 4)
      return read_number<std::uint32_t>(at) | EightBytes{read_number<std::uint32_t>(at + size - 4)} << (tail - 32U);
    if (size >= 2)
      return read_number<std::uint16_t>(at) | EightBytes{read_number<std::uint16_t>(at + size - 2)} << (tail - 16U);
    return size == 0 ? 0 : static_cast<unsigned char>(*at);
  }
  EightBytes bytes = 0;
  for (std::size_t i = 0; i < size && i < 8; ++i) bytes |= EightBytes{static_cast<unsigned char>(at[i])} << (8 * i);
  return bytes;
}

/// The last eight bytes of `text`, which has so many.
inline EightBytes last_eight(std::string_view text) { return first_eight({text.data() + text.size() - 8, 8}); }

/// How many of `bytes`, counted from the first up to one that is neither, are ASCII letters and digits.
/// All at once: what a byte reaches shows in its highest bit, and bytes behind the first that is neither may be wrong.
inline std::size_t count_word_bytes(EightBytes bytes) {
  constexpr EightBytes each = 0x0101010101010101;
  constexpr EightBytes highest = 0x80 * each;
  const EightBytes small = bytes | 0x20 * each;  // digits stay what they are
  const auto reach = [](EightBytes all, unsigned char least) { return all + (0x80U - least) * each; };
  const EightBytes digits = reach(bytes, '0') ^ reach(bytes, '9' + 1);
  const EightBytes letters = reach(small, 'a') ^ reach(small, 'z' + 1);
  const EightBytes others = (~(digits ^ letters) | bytes) & highest;
  return static_cast<std::size_t>(std::countr_zero(others)) / 8;
}

/// The first `count` of `bytes`.
inline EightBytes keep_first(EightBytes bytes, std::size_t count) {
  return count < 8 ? bytes & ((EightBytes{1} << (8 * count)) - 1) : bytes;
}

}  // namespace asterism
