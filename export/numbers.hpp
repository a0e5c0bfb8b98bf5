// SPDX-License-Identifier: Apache-2.0
// Numbers as text: shortest form that reads back as the same number, the same in every locale.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace asterism {

/// Room for what the functions below write, and for what they write behind it: they work on eight digits at once.
inline constexpr std::size_t kLongestInteger = 20;
inline constexpr std::size_t kLongestFloat = 15;
inline constexpr std::size_t kLongestDouble = 24;

/// Writes `value` in decimal to `to`, which has room for it and for the longest integer, with zeros in front where it
/// has fewer than `width` digits. Returns the end.
char* write_padded(char* to, std::uint64_t value, std::size_t width);
/// Writes the shortest text that reads back as `value`, which must be finite, to `to`, which has the room. Returns the
/// end.
char* write_number(char* to, double value);
/// The same for single precision: 0.9F is `0.9`, not `0.8999999761581421`.
char* write_number(char* to, float value);

/// Appends `value` in decimal.
void append_number(std::string& out, std::uint64_t value);
/// Appends the shortest text that reads back as `value`, which must be finite.
void append_number(std::string& out, double value);
void append_number(std::string& out, float value);
/// Appends `value` rounded to `digits` places behind the point: for sizes and positions in pictures.
void append_rounded(std::string& out, double value, int digits);
/// `value` with one place behind the point.
std::string rounded(double value);

/// `value` where it is a weight that every reader takes: graph viewers drop edges of weight 0 and choke on NaN, so
/// anything that is not above 0 becomes a small positive number.
double positive(double value) noexcept;
float positive(float value) noexcept;

}  // namespace asterism
