// SPDX-License-Identifier: Apache-2.0
// Eight bytes of text in one number.
#include "text/eight_bytes.hpp"

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace asterism;

TEST_CASE("the first byte of eight is the lowest, and behind the end of a text are zeros", "[extract]") {
  CHECK(first_eight("") == 0);
  CHECK(first_eight("a") == 0x61);
  CHECK(first_eight("abc") == 0x636261);
  CHECK(first_eight("abcdefg") == 0x67666564636261);
  CHECK(first_eight("abcdefgh") == 0x6867666564636261);
  CHECK(first_eight("abcdefghi") == first_eight("abcdefgh"));
  for (std::size_t count = 0; count <= 9; ++count) {
    CHECK(keep_first(first_eight("abcdefgh"), count) == first_eight(std::string_view("abcdefgh").substr(0, count)));
  }
}

TEST_CASE("letters and digits are counted up to the first other byte, whichever that is", "[extract]") {
  CHECK(count_word_bytes(first_eight("x86 a")) == 3);
  CHECK(count_word_bytes(first_eight("")) == 0);
  for (int byte = 0; byte < 256; ++byte) {
    const auto c = static_cast<char>(byte);
    const bool in_word = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    for (std::size_t place = 0; place < 8; ++place) {
      std::string text = "aZ09zA5m";
      text[place] = c;
      CHECK(count_word_bytes(first_eight(text)) == (in_word ? 8 : place));
    }
  }
}
