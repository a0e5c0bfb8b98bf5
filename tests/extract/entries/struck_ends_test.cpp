// SPDX-License-Identifier: Apache-2.0
// Titles and dates beside which an old one is struck out.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// "date title url" of each entry of `markdown`.
Strings entries_of(const std::string& markdown) {
  const Log log = log_of(markdown);
  Strings lines;
  for (const Entry& entry : log.entries)
    lines.push_back((entry.date ? to_string(*entry.date) : "-") + " " + title_of(log, entry) + " " + entry.url);
  return lines;
}

}  // namespace

TEST_CASE("a date in place of one that is struck out holds", "[extract]") {
  const std::string item = "\n- [A](https://a.org/1)\n";
  CHECK(entries_of("## ~~2024-05-07~~ 2024-05-08" + item) == Strings{"2024-05-08 A https://a.org/1"});
  CHECK(entries_of("## 2024-05-06 ~~2024-05-05~~" + item) == Strings{"2024-05-06 A https://a.org/1"});
  CHECK(entries_of("- ~~2024-01-01~~ 2024-02-03 [A](https://a.org/1)\n") == Strings{"2024-02-03 A https://a.org/1"});
  CHECK(entries_of("- [A](https://a.org/1) ~~2024-02-03~~\n") == Strings{"- A https://a.org/1"});
  CHECK(entries_of("| Paper | Date |\n|---|---|\n| ~~[A](https://a.org/1)~~ [B](https://a.org/2) | ~~2024-01-01~~ "
                   "2024-02-02 |\n") == Strings{"2024-02-02 B https://a.org/2"});
}

TEST_CASE("a link in place of what is struck out is the title", "[extract]") {
  CHECK(entries_of("- ~~[A](https://a.org/1)~~ [B](https://a.org/2)\n") == Strings{"- B https://a.org/2"});
  CHECK(entries_of("- ~~A draft of B~~: [B](https://a.org/2) is good\n") == Strings{"- B https://a.org/2"});
  CHECK(entries_of("- ~~[A](https://a.org/1)~~\n- [ ] ~~[B](https://a.org/2)~~ see [C](https://a.org/3)\n") ==
        Strings{"- A https://a.org/1", "- B https://a.org/2"});
}

TEST_CASE("what is struck out as a whole and has no link is no entry", "[extract]") {
  CHECK(entries_of("- [A](https://a.org/1)\n- ~~Dropped idea, NeurIPS 2019~~\n") == Strings{"- A https://a.org/1"});
  CHECK(entries_of("- [A](https://a.org/1)\n- Idea ~~of mine~~, NeurIPS 2019\n").size() == 2);
}

TEST_CASE("what is struck out in a title is no part of it", "[extract]") {
  CHECK(entries_of("- ~~Old Kites~~ New Kites [pdf](https://a.org/1)\n") == Strings{"- New Kites https://a.org/1"});
  CHECK(entries_of("- [Kites ~~and Boats~~](https://a.org/1)\n") == Strings{"- Kites https://a.org/1"});
  CHECK(entries_of("- [~~Bad Kites~~ *Good* Kites](https://a.org/1)\n") == Strings{"- Good Kites https://a.org/1"});
  const std::string other = "- [A](https://a.org/1)\n";
  CHECK(entries_of(other + "- A ~~Bad~~ Good Kite, NeurIPS 2019\n").back() == "- A Good Kite ");
  CHECK(entries_of(other + "- ~~Old Kites~~ New Kites\n").back() == "- New Kites ");
  CHECK(entries_of("- [~~Kites~~](https://a.org/1)\n") == Strings{"- ~~Kites~~ https://a.org/1"});
}

TEST_CASE("what stands behind a struck title may be a remark", "[extract]") {
  const std::string other = "- [A](https://a.org/1)\n";
  CHECK(entries_of(other + "- ~~Kites~~ Finished\n").back() == "- ~~Kites~~ Finished ");
  CHECK(entries_of(other + "- ~~Kites~~ Read it twice\n").back() == "- ~~Kites~~ Read it twice ");
}

TEST_CASE("words in capitals, names and words behind a struck title of a link may be remarks", "[extract]") {
  const std::string other = "- [A](https://a.org/1)\n";
  for (const std::string title :
       {"~~Deep Boats~~ Not Worth It", "~~Deep Boats~~ Skimmed Only", "~~Deep Boats~~ Ann Roe"})
    CHECK(entries_of(other + "- " + title + "\n").back() == "- " + title + " ");
  for (const std::string title : {"~~Deep Boats~~ Done", "~~Deep Boats~~ (Read)", "~~Deep Boats~~ DONE 2x"})
    CHECK(entries_of("- [" + title + "](https://a.org/1)\n") == Strings{"- " + title + " https://a.org/1"});
  CHECK(entries_of("| Title | Date |\n|---|---|\n| ~~Long Keels~~ Ann Roe | 2024-05-02 |\n") ==
        Strings{"2024-05-02 ~~Long Keels~~ Ann Roe "});
}

TEST_CASE("what is struck out inside a phrase or word, or between signs, is part of the title", "[extract]") {
  for (const std::string title :
       {"Boats of ~~Old~~", "H~~2~~O and Boats", "CO~~2~~ at Sea", "Boats, ~~Kites~~, Oars", "Boats (~~old~~ new)"})
    CHECK(entries_of("- [" + title + "](https://a.org/1)\n") == Strings{"- " + title + " https://a.org/1"});
}
