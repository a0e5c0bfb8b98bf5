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

}  // namespace

void append_number(std::string& out, std::uint64_t value) { append(out, value); }
void append_number(std::string& out, double value) { append(out, value); }
void append_number(std::string& out, float value) { append(out, value); }

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
