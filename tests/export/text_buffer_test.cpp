// SPDX-License-Identifier: Apache-2.0
// Texts of many pieces.
#include "text_buffer.hpp"

#include "support/catch.hpp"

#include <cstdint>
#include <string>

using namespace asterism;

TEST_CASE("a text buffer holds what was added, however often it had to grow", "[export]") {
  TextBuffer buffer;
  CHECK(buffer.text().empty());
  std::string expected;
  for (int i = 0; i < 3000; ++i) {
    const std::string piece(static_cast<std::size_t>(i % 37), static_cast<char>('a' + i % 26));
    buffer += piece;
    buffer.add_number(std::uint64_t{12});
    buffer.add_number(0.85F);
    buffer.add_number(0.125);
    expected += piece + "120.850.125";
  }
  CHECK(buffer.text() == expected);
  CHECK(buffer.size() == expected.size());
}

TEST_CASE("a text buffer that was cleared begins anew", "[export]") {
  TextBuffer buffer;
  buffer += "before";
  buffer.clear();
  CHECK(buffer.size() == 0);
  buffer += "";
  buffer += "after";
  CHECK(buffer.text() == "after");
}

TEST_CASE("a text buffer puts zeros in front of short numbers only", "[export]") {
  TextBuffer buffer;
  buffer.add_number(std::uint64_t{7}, 3);
  buffer += " ";
  buffer.add_number(std::uint64_t{12345}, 3);
  buffer += " ";
  buffer.add_number(std::uint64_t{0}, 60);
  CHECK(buffer.text() == "007 12345 " + std::string(60, '0'));
}
