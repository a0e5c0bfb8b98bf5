// SPDX-License-Identifier: Apache-2.0
// Numbers as text, through std::to_chars.
#include "numbers.hpp"

#include <algorithm>
#include <array>
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

/// All numbers of two digits, one after another: half the divisions.
constexpr std::array<char, 200> kPairs = [] {
  std::array<char, 200> pairs{};
  for (std::size_t i = 0; i < 100; ++i) {
    pairs[2 * i] = static_cast<char>('0' + i / 10);
    pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
  }
  return pairs;
}();

std::size_t count_digits(std::uint64_t value) {
  std::size_t digits = 1;
  for (; value >= 10000; value /= 10000) digits += 4;
  return digits + (value >= 10 ? 1U : 0U) + (value >= 100 ? 1U : 0U) + (value >= 1000 ? 1U : 0U);
}

/// Writes `value` to `to` where it has `Places` decimals at most and the general way would write it without an
/// exponent, in a fraction of its time. Returns the end; null: not written.
template <std::size_t Places, typename Number>
char* write_decimals(char* to, Number value) {
  constexpr std::uint32_t one = power_of_ten(Places);
  // Below 0.001 the shortest text has an exponent.
  if (!(value >= Number{1e-3F} && value < 1)) return nullptr;
  auto rest = static_cast<std::uint32_t>(value * one + Number{0.5F});
  if (rest >= one || static_cast<Number>(rest / double{one}) != value) return nullptr;
  to[0] = '0';
  to[1] = '.';
  char* end = to + 2 + Places;
  for (char* digit = end; digit-- != to + 2; rest /= 10) {
    *digit = static_cast<char>('0' + rest % 10);
    if (rest % 10 == 0 && end == digit + 1) end = digit;
  }
  return end;
}

}  // namespace

char* write_padded(char* to, std::uint64_t value, std::size_t width) {
  char* const end = to + std::max(count_digits(value), width);
  char* at = end;
  for (; at - to >= 2; value /= 100) {
    at -= 2;
    std::copy_n(kPairs.data() + 2 * (value % 100), 2, at);
  }
  if (at != to) *to = static_cast<char>('0' + value % 10);
  return end;
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
