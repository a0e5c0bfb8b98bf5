// SPDX-License-Identifier: Apache-2.0
// Notes cut out of the log.
#include "notes.hpp"

#include "support/catch.hpp"

using asterism::notes_of;
using asterism::Reading;
using asterism::Text;

namespace {

Reading lines(std::uint32_t first, std::uint32_t last) {
  Reading reading;
  reading.line = first;
  reading.last_line = last;
  return reading;
}

}  // namespace

TEST_CASE("notes are the lines below the entry, without their common indentation", "[cli]") {
  const Text text("log.md", "- [A](u)\n\n    - one\n        - two\n\n    - three\n\n- [B](v)\n");
  CHECK(notes_of(text, lines(1, 7)) == "- one\n    - two\n\n- three");
}

TEST_CASE("an entry without notes has none", "[cli]") {
  const Text text("log.md", "- [A](u)\n- [B](v)\n");
  CHECK(notes_of(text, lines(1, 1)).empty());
  CHECK(notes_of(text, lines(2, 9)).empty());
}

TEST_CASE("what stands behind the link or title in the line of an entry is a note, too", "[cli]") {
  const Text text("log.md",
                  "- [A](u/a). It flies.\n  - one\n- A title: it sails\n- [B](u/b) (2020)\n| B | it rows |\n");
  Reading linked = lines(1, 2);
  linked.url = "u/a";
  CHECK(notes_of(text, linked) == "It flies.\n- one");
  Reading titled = lines(3, 3);
  titled.title = "A title";
  CHECK(notes_of(text, titled) == "it sails");
  Reading dated = lines(4, 4);
  dated.url = "u/b";
  CHECK(notes_of(text, dated).empty());
  const Text words("log.md", "- Read R: a language\n- [see](u/a2) [A](u/a) flies\n");
  Reading letter = lines(1, 1);
  letter.title = "R";
  CHECK(notes_of(words, letter) == "a language");
  Reading second = lines(2, 2);
  second.url = "u/a";
  CHECK(notes_of(words, second) == "flies");
  Reading row = lines(5, 5);
  row.title = "B";
  CHECK(notes_of(text, row).empty());
}
