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
void append_number(std::string& out, float value) {
  // Weights are stored with four decimals and written by the hundred thousand; this is the general way in a fraction
  // of its time. Below 0.001 the shortest text has an exponent.
  const float scaled = value * 1e4F;
  const auto decimals = static_cast<std::uint32_t>(scaled >= 10 && scaled < 1e4F ? scaled + 0.5F : 0.0F);
  if (decimals == 0 || decimals >= 10000 || static_cast<float>(decimals / 1e4) != value) return append(out, value);
  std::array<char, 6> text{'0', '.'};
  std::size_t length = text.size();
  for (std::uint32_t rest = decimals, place = 5; place > 1; --place, rest /= 10) {
    text[place] = static_cast<char>('0' + rest % 10);
    if (rest % 10 == 0 && length == place + 1) length = place;
  }
  out.append(text.data(), length);
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
