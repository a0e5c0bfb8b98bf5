// SPDX-License-Identifier: Apache-2.0
// Signs at the ends of a text.
#include "text/text_ends.hpp"

#include "support/catch.hpp"

using namespace asterism;

TEST_CASE("a text loses the signs at the ends that are named", "[extract]") {
  CHECK(without_start(" : Kites, ", " :") == "Kites, ");
  CHECK(without_end(" : Kites, ", " ,") == " : Kites");
  CHECK(trimmed("(Kites and (Masts))", "()") == "Kites and (Masts");
  CHECK(trimmed("Kites", " \t") == "Kites");
}

TEST_CASE("nothing is left of a text that is nothing but signs", "[extract]") {
  for (const char* text : {"", " ", " :: "}) {
    CAPTURE(text);
    CHECK(without_start(text, " :").empty());
    CHECK(without_end(text, " :").empty());
    CHECK(trimmed(text, " :").empty());
  }
}

TEST_CASE("what stands behind signs is found at any place up to the end", "[extract]") {
  CHECK(find_behind("12 May", "0123456789") == 2);
  CHECK(find_behind("12  May", " ", 2) == 4);
  CHECK(find_behind("May", " ") == 0);
  CHECK(find_behind("12  ", " ", 2) == 4);
  CHECK(find_behind("12", " ", 7) == 2);
}
