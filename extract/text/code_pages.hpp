// SPDX-License-Identifier: Apache-2.0
// Windows code pages 1252 and 1254, and UTF-8 in which bytes that they do not define went missing.
#pragma once

#include "text/mojibake.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace asterism {

inline constexpr std::size_t kPageCount = 2;
/// Stands for "the page does not have the character".
inline constexpr std::uint8_t kNoByte = 0;
/// Stands for a byte that was replaced by U+FFFD.
inline constexpr std::uint8_t kLostByte = 1;

/// The byte of a character in each code page, or one of the two above.
using PageBytes = std::array<std::uint8_t, kPageCount>;

/// The bytes of `character`; none for ASCII. C1 controls are the byte they number, as in ISO 8859-1.
PageBytes bytes_of(char32_t character) noexcept;

/// Whether `page` has no character for `byte`.
bool is_undefined(CodePage page, std::uint8_t byte) noexcept;

/// The character of `byte` in `page`; bytes that it does not define are the control they number, as in ISO 8859-1.
char32_t character_of(CodePage page, std::uint8_t byte) noexcept;

/// Whether `byte` is a no-break space or a soft hyphen, which editors add on their own.
constexpr bool is_filler(std::uint8_t byte) noexcept { return byte == 0xA0 || byte == 0xAD; }

/// How well a character survived.
enum class PieceKind : std::uint8_t {
  none,     ///< these bytes do not begin with a character, whole or cut
  whole,    ///< every byte is there
  guessed,  ///< one byte is lost, and one usual mark fits
  cut,      ///< bytes are lost, the character is unknown
  bare,     ///< only the first byte is left
  filler,   ///< no damage: a no-break space or soft hyphen that was put between
};

/// The character at the start of some bytes; U+FFFD when it is cut or bare. Units: `length` in bytes given.
struct Piece {
  PieceKind kind = PieceKind::none;
  std::uint8_t length = 0;
  char32_t character = 0;
};

/// Reads the first character of `bytes`, UTF-8 that went through `page`. Needs at least one byte.
Piece read_piece(std::span<const std::uint8_t> bytes, CodePage page) noexcept;

}  // namespace asterism
