// SPDX-License-Identifier: Apache-2.0
// Code points: reading and writing them as UTF-8, what they are, and how they fold.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace asterism {

/// What stands for a character that cannot be read.
inline constexpr char32_t kReplacement = U'\uFFFD';
/// The same as UTF-8.
inline constexpr std::string_view kReplacementUtf8 = "\xEF\xBF\xBD";

/// The rest of `decode_code_point` for a character of more than one byte.
char32_t decode_multibyte(std::string_view text, std::size_t& offset) noexcept;

/// The character at `offset` of valid UTF-8 `text`, and moves `offset` behind it. Needs `offset < text.size()`.
/// A sequence cut off by the end of `text` gives U+FFFD.
inline char32_t decode_code_point(std::string_view text, std::size_t& offset) noexcept {
  const auto byte = static_cast<unsigned char>(text[offset]);
  if (byte < 0x80) return ++offset, byte;
  return decode_multibyte(text, offset);
}

/// Appends `character` to `out`; what is no Unicode scalar value becomes U+FFFD.
void append_utf8(std::string& out, char32_t character);

/// Where the first byte that is not ASCII stands in `text` at or behind `from`; `text.size()` when there is none.
std::size_t find_non_ascii(std::string_view text, std::size_t from) noexcept;

/// A piece of bytes that may or may not be UTF-8: one character, or the longest beginning of one.
struct Utf8Piece {
  std::uint8_t length = 0;
  bool valid = false;
};

/// The piece at `offset` of any `bytes`, cut as Unicode asks for replacing ill-formed text. Needs
/// `offset < bytes.size()`. Source: Unicode Standard, chapter 3.9, table 3-7 and "U+FFFD substitution of maximal
/// subparts".
Utf8Piece utf8_piece(std::string_view bytes, std::size_t offset) noexcept;

/// `bytes` with every maximal ill-formed subpart replaced by U+FFFD.
std::string valid_utf8(std::string_view bytes);

/// Whether `byte` is one of 0 … 9.
inline bool is_ascii_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }

/// What `digits`, which are nothing else, say. Those beyond the ninth are left out: nothing is numbered so.
inline std::uint32_t number_of(std::string_view digits) noexcept {
  std::uint32_t number = 0;
  for (const char digit : digits.substr(0, 9)) number = number * 10 + static_cast<std::uint32_t>(digit - '0');
  return number;
}

/// Whether `byte` is one of A … Z and a … z.
inline bool is_ascii_letter(char byte) noexcept { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

/// Whether `byte` is one of A … Z.
inline bool is_ascii_upper(char byte) noexcept { return byte >= 'A' && byte <= 'Z'; }

/// Whether `byte` is an ASCII letter or part of a character of several.
inline bool is_letter_byte(char byte) noexcept {
  return is_ascii_letter(byte) || static_cast<unsigned char>(byte) >= 0x80;
}

/// Whether `byte` is part of a word: a letter or digit of ASCII, or part of a character of several bytes.
inline bool is_word_byte(char byte) noexcept { return is_letter_byte(byte) || is_ascii_digit(byte); }

/// Whether `byte` is a blank, a tab or the end of a line.
inline bool is_blank_byte(char byte) noexcept { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

/// Whether `byte` is a sign of ASCII.
inline bool is_ascii_punctuation(char byte) noexcept {
  return byte > ' ' && byte <= '~' && !is_ascii_digit(byte) && !is_ascii_letter(byte);
}

/// `byte` as a small letter if it is one of A … Z.
inline char ascii_lower(char byte) noexcept {
  return is_ascii_upper(byte) ? static_cast<char>(byte - 'A' + 'a') : byte;
}

/// The same of each byte of `text`.
std::string ascii_lower(std::string_view text);

/// Whether `character` is a letter (general category L), of any script and case.
bool is_letter(char32_t character) noexcept;
/// Whether `character` is a decimal digit (Nd), of any script.
bool is_digit(char32_t character) noexcept;
/// Whether `character` is an upper or title case letter (Lu, Lt).
bool is_upper(char32_t character) noexcept;
/// Whether `character` is a combining mark (M): it belongs to the letter before it.
bool is_mark(char32_t character) noexcept;
/// Whether `character` separates words: white space of any width, NBSP and line separators included.
bool is_blank(char32_t character) noexcept;
/// Whether `character` is shown as nothing: zero-width ones, soft hyphen, variation selectors, direction marks.
bool is_ignorable(char32_t character) noexcept;
/// Whether `character` opens or closes: a bracket or quotation mark (Ps, Pe, Pi, Pf).
bool encloses(char32_t character) noexcept;
/// Whether `character` joins words like a hyphen: `-`, `_`, U+2010 … U+2015, U+2212.
bool is_hyphen(char32_t character) noexcept;

/// `character` case folded as far as one code point goes (`ß` stays, `É` becomes `é`).
char32_t fold(char32_t character) noexcept;

/// The one character that `base` and the combining `mark` make in NFC; 0 when there is none.
char32_t compose(char32_t base, char32_t mark) noexcept;

}  // namespace asterism
