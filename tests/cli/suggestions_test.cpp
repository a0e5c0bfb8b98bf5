// SPDX-License-Identifier: Apache-2.0
// Near misses of words.
#include "suggestions.hpp"

#include "support/catch.hpp"

#include <array>

using asterism::edit_distance;
using asterism::nearest;

TEST_CASE("the distance of two words is the number of letters to change", "[cli]") {
  CHECK(edit_distance("list", "list", 3) == 0);
  CHECK(edit_distance("lst", "list", 3) == 1);
  CHECK(edit_distance("lisst", "list", 3) == 1);
  CHECK(edit_distance("last", "list", 3) == 1);
  CHECK(edit_distance("lsit", "list", 3) == 1);
  CHECK(edit_distance("", "list", 4) == 4);
  CHECK(edit_distance("kitten", "sitting", 5) == 3);
}

TEST_CASE("a distance beyond the limit is only known to be beyond it", "[cli]") {
  CHECK(edit_distance("a", "abcdefgh", 2) == 3);
  CHECK(edit_distance("abcdefgh", "zyxwvuts", 2) == 3);
}

TEST_CASE("the nearest word is suggested, if one is near", "[cli]") {
  constexpr auto kWords = std::to_array<std::string_view>({"related", "render", "list", "gaps"});
  CHECK(nearest("relatd", kWords) == "related");
  CHECK(nearest("rendr", kWords) == "render");
  CHECK(nearest("gap", kWords) == "gaps");
  CHECK(nearest("xyzzy", kWords).empty());
  CHECK(nearest("", kWords).empty());
  CHECK(nearest("list", {}).empty());
}
