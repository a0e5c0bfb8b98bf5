// SPDX-License-Identifier: Apache-2.0
// Titles behind addresses in the open, and notes that stand there.
#include "title_behind_address.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// The title of the one entry of a list item with an address and `rest` behind it.
std::string title_with(const std::string& rest) {
  const Log log = log_of("- https://a.org/1" + rest + "\n");
  REQUIRE(log.entries.size() == 1);
  CHECK(log.entries.front().url == "https://a.org/1");
  return title_of(log, log.entries.front());
}

}  // namespace

TEST_CASE("a title may follow an address in the open", "[extract]") {
  CHECK(title_with(" - A Title") == "A Title");
  CHECK(title_with(": How to Fly a Kite") == "How to Fly a Kite");
  CHECK(title_with(" | How to Fly a Kite | twice") == "How to Fly a Kite");
  CHECK(title_with(" How to Fly a Kite – well made") == "How to Fly a Kite");
  CHECK(title_with(" – \"how to fly\" by Ann Roe") == "how to fly");
  CHECK(titles_of(log_of("- <https://a.org/1>: Kites over the Sea\n")) == Strings{"Kites over the Sea"});
  CHECK(titles_of(log_of("- Watched https://a.org/1 - Kites over the Sea\n")) == Strings{"Kites over the Sea"});
}

TEST_CASE("what follows the title behind an address is its note", "[extract]") {
  const Log log = log_of("- https://a.org/1 - How to Fly a Kite - well made [pdf](https://a.org/1.pdf)\n");
  REQUIRE(titles_of(log) == Strings{"How to Fly a Kite"});
  CHECK(notes_of(log, log.entries.front()) == Strings{"- well made pdf"});
}

TEST_CASE("a note behind an address is no title", "[extract]") {
  for (const std::string note :
       {" - good", " - Ann Roe", " - worth the day", " good read on Kites", " - Talked to Ben Doe",
        " - It flies. It does.", " - 很好", " (A Good Title)", " [pdf](https://a.org/1.pdf)"}) {
    CHECK(title_with(note) == "https://a.org/1");
  }
}
