// SPDX-License-Identifier: Apache-2.0
// Numbers as text: the shortest that reads back as the same value.
#include "numbers.hpp"

#include "support/catch.hpp"

#include <array>
#include <charconv>
#include <string>

using namespace asterism;

namespace {

std::string written(float value) {
  std::string text;
  append_number(text, value);
  return text;
}

std::string shortest(float value) {
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
