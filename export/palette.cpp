// SPDX-License-Identifier: Apache-2.0
// Hues and their mixtures.
#include "palette.hpp"

#include <array>
#include <cmath>
#include <string_view>

namespace asterism {
namespace {

constexpr Colour kGrey{0x8A, 0x8A, 0x86};

constexpr std::array<Colour, kHueCount> kHues{{
    {0x42, 0x74, 0xA8},  // blue
    {0xD9, 0x4F, 0x52},  // red
    {0x4C, 0x97, 0x44},  // green
    {0xE0, 0x7B, 0x1F},  // orange
    {0x7D, 0x62, 0xB0},  // violet
    {0x2F, 0x98, 0x94},  // teal
    {0xC9, 0x5B, 0x8B},  // pink
    {0x94, 0x6B, 0x54},  // brown
    {0xB3, 0x8F, 0x14},  // gold
    {0x54, 0x74, 0x8B},  // slate
    {0xA0, 0x5D, 0x9E},  // plum
    {0x7C, 0x8A, 0x2B},  // olive
    {0xA8, 0x42, 0x36},  // brick
    {0x3B, 0x52, 0x8C},  // navy
}};

std::uint8_t mixed(std::uint8_t part, double other, double share) {
  return static_cast<std::uint8_t>(std::lround(part * (1 - share) + other * share));
}

Colour mixed(Colour colour, double other, double share) {
  return {mixed(colour.red, other, share), mixed(colour.green, other, share), mixed(colour.blue, other, share)};
}

void append_byte(std::string& out, std::uint8_t byte) {
  constexpr std::string_view digits = "0123456789abcdef";
  out += digits[byte >> 4U];
  out += digits[byte & 0xFU];
}

}  // namespace

Colour hue(std::uint32_t community) noexcept {
  return community == 0 || community > kHueCount ? kGrey : kHues[community - 1];
}

Colour lighter(Colour colour, double share) noexcept { return mixed(colour, 255, share); }
Colour darker(Colour colour, double share) noexcept { return mixed(colour, 0, share); }

std::string to_hex(Colour colour) {
  std::string text = "#";
  for (const std::uint8_t part : {colour.red, colour.green, colour.blue}) append_byte(text, part);
  return text;
}

std::string to_hex(Colour colour, std::uint8_t alpha) {
  std::string text = to_hex(colour);
  append_byte(text, alpha);
  return text;
}

}  // namespace asterism
