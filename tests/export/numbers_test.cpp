// SPDX-License-Identifier: Apache-2.0
// Numbers as text: the shortest that reads back as the same value.
#include "numbers.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

using namespace asterism;

namespace {

template <typename Number>
std::string written(Number value) {
  std::string text;
  append_number(text, value);
  return text;
}

template <typename Number>
std::string shortest(Number value) {
  std::array<char, 32> digits;
  return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr};
}

}  // namespace

TEST_CASE("single-precision numbers are written as short as they can be", "[export]") {
  for (int step = 0; step <= 20000; ++step) {
    const auto value = static_cast<float>(step / 1e4);
    REQUIRE(written(value) == shortest(value));
  }
  for (const float value : {0.00012F, 0.33333334F, 0.1234567F, 0.99999994F, 1e-6F, 12.5F, 1e10F, -0.5F}) {
    CHECK(written(value) == shortest(value));
  }
}

TEST_CASE("double-precision numbers are written as short as they can be", "[export]") {
  for (int step = 0; step <= 2000000; step += 7) REQUIRE(written(step / 1e6) == shortest(step / 1e6));
  for (const double value : {0.1 + 0.2, 0.0012345678, 0.9999995, 0.000999999, 1e-6, 1e300, -0.5}) {
    CHECK(written(value) == shortest(value));
  }
}

TEST_CASE("integers are written in decimal, with zeros in front up to the width asked for", "[export]") {
  std::vector<std::uint64_t> values{0, std::numeric_limits<std::uint64_t>::max()};
  for (std::uint64_t power = 1; power <= 10000000000000000000U / 10; power *= 10) {
    for (const std::uint64_t value : {power - 1, power, power + 1, 7 * power + 3}) values.push_back(value);
  }
  for (const std::uint64_t value : values) {
    std::array<char, 40> text;
    const std::string digits = std::to_string(value);
    for (const std::size_t width : {1U, 5U, 8U, 9U, 16U, 30U}) {
      const std::string zeros(std::max(width, digits.size()) - digits.size(), '0');
      REQUIRE(std::string(text.data(), write_padded(text.data(), value, width)) == zeros + digits);
    }
  }
}
