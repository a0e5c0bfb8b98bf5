// SPDX-License-Identifier: Apache-2.0
// Words and numbers in short texts.
#include "words/word_search.hpp"

#include "support/catch.hpp"

#include <string_view>

using namespace asterism;

TEST_CASE("a number is taken off a text where it has few digits", "[extract]") {
  std::string_view text = "12.4b";
  CHECK(take_number(text, 3) == 12U);
  CHECK(text == ".4b");
  CHECK_FALSE(take_number(text, 3));
  CHECK(text == ".4b");
  std::string_view year = "2019";
  CHECK_FALSE(take_number(year, 3));
  CHECK(take_number(year, 4) == 2019U);
  CHECK(year.empty());
  CHECK_FALSE(take_number(year, 4));
}

TEST_CASE("a word of a key is met whole and without signs around it", "[extract]") {
  const auto is_kite = [](std::string_view word) { return word == "kite"; };
  CHECK(has_key_word("a (kite), flown", is_kite));
  CHECK_FALSE(has_key_word("kites and kite-tails", is_kite));
  CHECK_FALSE(has_key_word("", is_kite));
}
