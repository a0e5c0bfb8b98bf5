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

/// Writes the eight `bytes`, the lowest first.
inline void write_eight(EightBytes bytes, char* to) {
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(to, &bytes, sizeof bytes);
  } else {
    for (int i = 0; i < 8; ++i) to[i] = static_cast<char>(bytes >> (8 * i));
  }
}

constexpr EightBytes kEachByte = 0x0101010101010101;
constexpr EightBytes kHighestBits = 0x80 * kEachByte;

/// In the highest bit of each of `bytes`, which are ASCII: whether it is `least` or more.
constexpr EightBytes reach(EightBytes bytes, unsigned char least) { return bytes + (0x80U - least) * kEachByte; }

/// How many of `bytes`, counted from the first up to one that is neither, are ASCII letters and digits.
/// All at once: what a byte reaches shows in its highest bit, and bytes behind the first that is neither may be wrong.
inline std::size_t count_word_bytes(EightBytes bytes) {
  const EightBytes small = bytes | 0x20 * kEachByte;  // digits stay what they are
  const EightBytes digits = reach(bytes, '0') ^ reach(bytes, '9' + 1);
  const EightBytes letters = reach(small, 'a') ^ reach(small, 'z' + 1);
  const EightBytes others = (~(digits ^ letters) | bytes) & kHighestBits;
  return static_cast<std::size_t>(std::countr_zero(others)) / 8;
}

struct FoldedBytes {
  EightBytes bytes = 0;
  EightBytes blanks = 0;  ///< the highest bit of each byte that is one
};

/// `bytes`, which are ASCII, as they are in a comparison key: capitals small, and blanks for what separates words.
constexpr FoldedBytes fold_ascii(EightBytes bytes) {
  const auto is = [bytes](unsigned char c) { return ~reach(bytes ^ c * kEachByte, 1); };
  const EightBytes capitals = reach(bytes, 'A') & ~reach(bytes, 'Z' + 1) & kHighestBits;
  const EightBytes controls = reach(bytes, '\t') & ~reach(bytes, '\r' + 1);
  const EightBytes blanks = (controls | is(' ') | is('-') | is('_')) & kHighestBits;
  const EightBytes masked = (blanks >> 7U) * 0xffU;
  return {((bytes | capitals >> 2U) & ~masked) | (masked & 0x20 * kEachByte), blanks};
}

/// The first `count` of `bytes`.
inline EightBytes keep_first(EightBytes bytes, std::size_t count) {
  return count < 8 ? bytes & ((EightBytes{1} << (8 * count)) - 1) : bytes;
}

}  // namespace asterism
