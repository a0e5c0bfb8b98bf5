// SPDX-License-Identifier: Apache-2.0
// Numbers as text, through std::to_chars.
#include "numbers.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>

namespace asterism {
namespace {

constexpr float kLeastWeight = 1e-6F;

constexpr std::uint32_t power_of_ten(std::size_t exponent) {
  std::uint32_t power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

/// The digits of `value`, which has eight at most, as the bytes of a number, the first one lowest, with zeros in front.
/// All halves are divided at once, then all quarters: no loop or branch depends on the value.
std::uint64_t eight_digits(std::uint32_t value) {
  const std::uint64_t fours = value / 10000 | std::uint64_t{value % 10000} << 32U;
  const std::uint64_t hundreds = fours * 10486 >> 20U & 0x0000007F0000007FU;  // 10486 / 2^20 is 1 / 100 below 10000
  const std::uint64_t twos = hundreds | (fours - 100 * hundreds) << 16U;
  const std::uint64_t tens = twos * 103 >> 10U & 0x000F000F000F000FU;  // 103 / 2^10 is 1 / 10 below 100
  return tens | (twos - 10 * tens) << 8U;
}

/// Writes `digits` to `to`, which has room for eight.
void write_digits(char* to, std::uint64_t digits) {
  digits |= 0x3030303030303030U;
  for (unsigned i = 0; i < 8; ++i) to[i] = static_cast<char>(digits >> 8 * i & 0xFFU);  // compiled to one store
}

/// Writes `value` to `to` where it has `Places` decimals at most and the general way would write it without an
/// exponent, in a fraction of its time. Returns the end; null: not written.
template <std::size_t Places, typename Number>
char* write_decimals(char* to, Number value) {
  constexpr std::uint32_t one = power_of_ten(Places);
  // Below 0.001 the shortest text has an exponent.
  if (!(value >= Number{1e-3F} && value < 1)) return nullptr;
  const auto rest = static_cast<std::uint32_t>(value * one + Number{0.5F});
  if (rest >= one || static_cast<Number>(rest / double{one}) != value) return nullptr;
  to[0] = '0';
  to[1] = '.';
  const std::uint64_t digits = eight_digits(rest * power_of_ten(8 - Places));
  write_digits(to + 2, digits);
  return to + 10 - std::countl_zero(digits) / 8;
}

}  // namespace

char* write_padded(char* to, std::uint64_t value, std::size_t width) {
  constexpr std::uint32_t one = power_of_ten(8);
  if (value >= one || width > 8) {
    char* const rest = write_padded(to, value / one, std::max<std::size_t>(width, 9) - 8);
    write_digits(rest, eight_digits(static_cast<std::uint32_t>(value % one)));
    return rest + 8;
  }
  const std::uint64_t digits = eight_digits(static_cast<std::uint32_t>(value));
  const std::uint64_t last = std::uint64_t{1} << 56U;  // is written in any case
  const std::size_t zeros = std::min(static_cast<std::size_t>(std::countr_zero(digits | last)) / 8, 8 - width);
  write_digits(to, digits >> 8 * zeros);
  return to + 8 - zeros;
}

// Weights are stored with four decimals and scores with six, and they are written by the hundred thousand.
char* write_number(char* to, double value) {
  char* const end = write_decimals<6>(to, value);
  return end != nullptr ? end : std::to_chars(to, to + kLongestDouble, value).ptr;
}
char* write_number(char* to, float value) {
  char* const end = write_decimals<4>(to, value);
  return end != nullptr ? end : std::to_chars(to, to + kLongestFloat, value).ptr;
}

void append_number(std::string& out, std::uint64_t value) {
  std::array<char, kLongestInteger> digits;
  out.append(digits.data(), write_padded(digits.data(), value, 1));
}

void append_number(std::string& out, double value) {
  std::array<char, kLongestDouble> digits;
  out.append(digits.data(), write_number(digits.data(), value));
}

void append_number(std::string& out, float value) {
  std::array<char, kLongestFloat> digits;
  out.append(digits.data(), write_number(digits.data(), value));
}

void append_rounded(std::string& out, double value, int digits) {
  // 350 characters hold the longest fixed notation of a double.
  std::array<char, 350> text;
  out.append(text.data(),
             std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, digits).ptr);
}

std::string rounded(double value) {
  std::string text;
  append_rounded(text, value, 1);
  return text;
}

double positive(double value) noexcept {
  return std::isfinite(value) && value > 0 ? value : static_cast<double>(kLeastWeight);
}
float positive(float value) noexcept { return std::isfinite(value) && value > 0 ? value : kLeastWeight; }

}  // namespace asterism
