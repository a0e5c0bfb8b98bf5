// SPDX-License-Identifier: Apache-2.0
// Widths of text on a terminal, and what may be printed there.
#include "display.hpp"

#include "support/catch.hpp"

using asterism::cut_to_width;
using asterism::display_width;
using asterism::printable;

TEST_CASE("a terminal needs two columns for wide characters and none for combining ones", "[cli]") {
  CHECK(display_width("") == 0);
  CHECK(display_width("plain") == 5);
  CHECK(display_width("é") == 1);
  CHECK(display_width("e\xCC\x81") == 1);
  CHECK(display_width("知識") == 4);
  CHECK(display_width("📜 x") == 4);
  CHECK(display_width("…–→") == 3);
}

TEST_CASE("a byte that is no UTF-8 counts as one column", "[cli]") {
  CHECK(display_width("a\xFF") == 2);
  CHECK(display_width("\xE7\x9F") == 2);
  CHECK(display_width("\xC0\xAF") == 2);
}

TEST_CASE("text is cut between characters and says so", "[cli]") {
  CHECK(cut_to_width("reward", 6) == "reward");
  CHECK(cut_to_width("rewards", 6) == "rewar…");
  CHECK(cut_to_width("知識グラフ", 6) == "知識…");
  CHECK(cut_to_width("知識グラフ", 5) == "知識…");
  CHECK(cut_to_width("知識グラフ", 4) == "知…");
  CHECK(cut_to_width("ab", 1) == "…");
}

TEST_CASE("what an author wrote cannot steer the reader's terminal", "[cli]") {
  CHECK(printable("plain, wide 知, 📜") == "plain, wide 知, 📜");
  CHECK(printable("\x1b[31mred") == "\xEF\xBF\xBD[31mred");
  CHECK(printable("a\tb\nc") == "a b c");
  CHECK(printable("\xC2\x9B") == "\xEF\xBF\xBD");
  CHECK(printable("\xE2\x80\xAE") == "\xEF\xBF\xBD");
  CHECK(printable("\xFF") == "\xEF\xBF\xBD");
  CHECK(printable("\xED\xA0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}
