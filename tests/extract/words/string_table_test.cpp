// SPDX-License-Identifier: Apache-2.0
// Texts and their numbers.
#include "words/string_table.hpp"

#include "support/catch.hpp"

#include <string>

using namespace asterism;

TEST_CASE("texts are numbered in order of first sight, whatever their length", "[extract]") {
  StringTable table;
  const auto text = [](int i) { return std::string(static_cast<std::size_t>(i % 23), 'x') + std::to_string(i); };
  for (int round = 0; round < 2; ++round) {
    for (std::uint32_t i = 0; i < 5000; ++i) CHECK(table.find_or_add(text(static_cast<int>(i))) == i);
  }
  CHECK(table.size() == 5000);
  CHECK(table[4321] == text(4321));
  CHECK(table.find(text(77)) == 77U);
  CHECK_FALSE(table.find("absent"));
}

TEST_CASE("texts that begin or end alike, and the empty one, are told apart", "[extract]") {
  StringTable table;
  CHECK(table.find_or_add("") == 0);
  CHECK(table.find_or_add("eightlet") == 1);
  CHECK(table.find_or_add("eightlette") == 2);
  CHECK(table.find_or_add("eightletters") == 3);
  CHECK(table.find_or_add(std::string("a\0b", 3)) == 4);
  CHECK(table.find_or_add("a") == 5);
  CHECK(table.find_or_add("") == 0);
  CHECK(table[2] == "eightlette");
  CHECK(table.size() == 6);
}

TEST_CASE("long texts that begin and end alike are told apart by what is between", "[extract]") {
  StringTable table;
  CHECK(table.find_or_add("beginning-ending") == 0);  // sixteen bytes: both eights are all of it
  CHECK(table.find_or_add("beginnin ng-ending") == 1);
  CHECK(table.find_or_add("beginning, then an ending") == 2);
  CHECK(table.find_or_add("beginning, and  an ending") == 3);
  CHECK(table.find("beginning, then an ending") == 2U);
  CHECK_FALSE(table.find("beginning, when an ending"));
}
