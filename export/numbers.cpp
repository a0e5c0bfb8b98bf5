// SPDX-License-Identifier: Apache-2.0
// Numbers as text, through std::to_chars.
#include "numbers.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace asterism {
namespace {

constexpr float kLeastWeight = 1e-6F;

template <typename Number, typename... Format>
void append(std::string& out, Number value, Format... format) {
  // 350 characters hold the longest fixed notation of a double.
  std::array<char, 350> digits;
  const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value, format...);
  out.append(digits.data(), result.ptr);
}

constexpr std::uint32_t power_of_ten(std::size_t exponent) {
  std::uint32_t power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

/// Appends `value` where it has `Places` decimals at most and the general way would write it without an exponent, in a
/// fraction of its time. Whether it did.
template <std::size_t Places, typename Number>
bool append_decimals(std::string& out, Number value) {
  constexpr std::uint32_t one = power_of_ten(Places);
  // Below 0.001 the shortest text has an exponent.
  if (!(value >= Number{1e-3F} && value < 1)) return false;
  auto rest = static_cast<std::uint32_t>(value * one + Number{0.5F});
  if (rest >= one || static_cast<Number>(rest / double{one}) != value) return false;
  std::array<char, 2 + Places> text{'0', '.'};
  std::size_t length = text.size();
  for (std::size_t place = text.size(); place-- > 2; rest /= 10) {
    text[place] = static_cast<char>('0' + rest % 10);
    if (rest % 10 == 0 && length == place + 1) length = place;
  }
  out.append(text.data(), length);
  return true;
}

}  // namespace

void append_number(std::string& out, std::uint64_t value) { append_padded(out, value, 1); }

void append_padded(std::string& out, std::uint64_t value, std::size_t width) {
  std::array<char, 20> digits;  // as many as the largest number has
  const char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  const auto written = static_cast<std::size_t>(end - digits.data());
  if (written < width) out.append(width - written, '0');
  out.append(digits.data(), written);
}

// Weights are stored with four decimals and scores with six, and they are written by the hundred thousand.
void append_number(std::string& out, double value) {
  if (!append_decimals<6>(out, value)) append(out, value);
}
void append_number(std::string& out, float value) {
  if (!append_decimals<4>(out, value)) append(out, value);
}

void append_rounded(std::string& out, double value, int digits) {
  append(out, value, std::chars_format::fixed, digits);
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
