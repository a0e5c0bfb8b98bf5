// SPDX-License-Identifier: Apache-2.0
// The colours of the topic map.
#pragma once

#include <cstdint>
#include <string>

namespace asterism {

struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
};

/// How many communities have a hue of their own; the rest share a grey.
inline constexpr std::uint32_t kHueCount = 14;

/// The hue of `community`, the largest being 1: dark enough for white text, neighbours in size far apart in hue.
/// 0 and numbers above `kHueCount`: grey.
Colour hue(std::uint32_t community) noexcept;

/// `colour` mixed with white. Range: `share` of white from 0 to 1.
Colour lighter(Colour colour, double share) noexcept;
/// `colour` mixed with black. Range: `share` of black from 0 to 1.
Colour darker(Colour colour, double share) noexcept;

/// `#rrggbb`.
std::string to_hex(Colour colour);
/// `#rrggbbaa`. Range: `alpha` from 0 (invisible) to 255.
std::string to_hex(Colour colour, std::uint8_t alpha);

}  // namespace asterism
