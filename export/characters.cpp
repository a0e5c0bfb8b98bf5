// SPDX-License-Identifier: Apache-2.0
// Reading, writing and measuring characters.
#include "characters.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct CharacterRange {
  char32_t first;
  char32_t last;
};

/// Characters that take no room of their own: they belong to the one before them.
/// Source: Unicode Character Database 15, general categories Mn, Me and Cf, the blocks met in titles.
constexpr std::array<CharacterRange, 11> kAttached{{{0x0300, 0x036F},
                                                    {0x0483, 0x0489},
                                                    {0x0591, 0x05BD},
                                                    {0x064B, 0x065F},
                                                    {0x0900, 0x0902},
                                                    {0x093A, 0x094D},
                                                    {0x1AB0, 0x1AFF},
                                                    {0x200B, 0x200F},
                                                    {0x20D0, 0x20FF},
                                                    {0xFE00, 0xFE0F},
                                                    {0x1F3FB, 0x1F3FF}}};

/// Characters twice as wide as a Latin letter.
/// Source: Unicode Standard Annex 11 (East Asian Width), classes W and F, rounded to blocks.
constexpr std::array<CharacterRange, 8> kWide{{{0x1100, 0x115F},
                                               {0x2E80, 0xA4CF},
                                               {0xAC00, 0xD7A3},
                                               {0xF900, 0xFAFF},
                                               {0xFE30, 0xFE6F},
                                               {0xFF00, 0xFF60},
                                               {0x1F300, 0x1FAFF},
                                               {0x20000, 0x3FFFD}}};

template <std::size_t Size>
bool is_in(const std::array<CharacterRange, Size>& ranges, char32_t character) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [character](CharacterRange range) { return range.first <= character && character <= range.last; });
}

/// How many bytes a UTF-8 sequence that begins with `lead` has; 0 for a byte that begins none.
std::size_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

bool is_scalar(char32_t value, std::size_t length) {
  constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
  return value >= least[length] && value <= 0x10FFFF && !(value >= 0xD800 && value <= 0xDFFF);
}

}  // namespace

char32_t next_character(std::string_view text, std::size_t& offset) noexcept {
  const auto lead = static_cast<unsigned char>(text[offset]);
  const std::size_t length = sequence_length(lead);
  const std::size_t begin = offset++;
  if (length == 1) return lead;
  if (length == 0 || begin + length > text.size()) return kReplacement;
  char32_t value = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto byte = static_cast<unsigned char>(text[begin + i]);
    if ((byte & 0xC0U) != 0x80) return kReplacement;
    value = (value << 6U) | (byte & 0x3FU);
  }
  if (!is_scalar(value, length)) return kReplacement;
  offset = begin + length;
  return value;
}

void append_character(std::string& out, char32_t character) {
  const auto byte = [&out](char32_t bits) { out += static_cast<char>(static_cast<unsigned char>(bits)); };
  if (character < 0x80) {
    byte(character);
  } else if (character < 0x800) {
    byte(0xC0U | (character >> 6U));
    byte(0x80U | (character & 0x3FU));
  } else if (character < 0x10000) {
    byte(0xE0U | (character >> 12U));
    byte(0x80U | ((character >> 6U) & 0x3FU));
    byte(0x80U | (character & 0x3FU));
  } else {
    byte(0xF0U | (character >> 18U));
    byte(0x80U | ((character >> 12U) & 0x3FU));
    byte(0x80U | ((character >> 6U) & 0x3FU));
    byte(0x80U | (character & 0x3FU));
  }
}

bool is_gap(char32_t character) noexcept {
  if (character < 0x300) return character <= 0x20 || (character >= 0x7F && character <= 0xA0);
  return (character >= 0x2000 && character <= 0x200A) || character == 0x2028 || character == 0x2029 ||
         character == 0x202F || character == 0x3000 || character == 0xFFFE || character == 0xFFFF;
}

std::size_t columns(char32_t character) noexcept {
  if (character < 0x300) return 1;
  if (is_in(kAttached, character)) return 0;
  return is_in(kWide, character) ? 2 : 1;
}

}  // namespace asterism
