// SPDX-License-Identifier: Apache-2.0
// Titles of list items whose links stand in the list below them.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a list of links that name what they lead to belongs to the title above", "[extract]") {
  const Log log = log_of(
      "- Kites and Strings\n  - [paper](https://a.org/1), [code](https://github.com/a/k)\n  - A survey of them.\n"
      "- **Boats and Sails**\n  - **Paper** [link](https://a.org/2)\n  - They float.\n"
      "- Ropes of Old:\n  - Author: Ann Roe\n  - Code: https://github.com/a/r\n  - Link: https://a.org/3\n"
      "- Plans\n");
  CHECK(titles_of(log) == Strings{"Kites and Strings", "Boats and Sails", "Ropes of Old"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2", "https://a.org/3"});
  CHECK(notes_of(log, log.entries.at(0)).back() == "A survey of them.");
  CHECK(log.entries.at(2).other_urls == Strings{"https://github.com/a/r"});
}

TEST_CASE("of links in a list the one to a paper is that of the title", "[extract]") {
  const Log log = log_of(
      "1. Kites and Strings\n   - [Project Website](https://a.org/k)\n   - [Paper](https://arxiv.org/abs/2401.00001)\n"
      "2. Boats and Sails\n   - [Paper](https://a.org/b)\n   - [Website](https://a.org/c)\n");
  CHECK(urls_of(log) == Strings{"https://arxiv.org/abs/2401.00001", "https://a.org/b"});
}

TEST_CASE("code in front of the paper in one line is not that of the title", "[extract]") {
  const Log log = log_of(
      "- Kites and Strings\n  - [code](https://github.com/a/k), [paper](https://a.org/1)\n"
      "- Boats and Sails\n  - [code](https://github.com/a/b)\n");
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://github.com/a/b"});
  CHECK(log.entries.at(0).other_urls == Strings{"https://github.com/a/k"});
}

TEST_CASE("an address alone below each title is its link", "[extract]") {
  const Log log = log_of(
      "- Kites and Strings\n  - https://a.org/1\n  - They fly.\n- Boats and Sails\n"
      "  - https://a.org/2\n");
  CHECK(titles_of(log) == Strings{"Kites and Strings", "Boats and Sails"});
}

TEST_CASE("one title above its links is enough beside entries, or where it is written like one", "[extract]") {
  CHECK(titles_of(log_of("- [Kites](https://a.org/1)\n- Boats at sea\n  - Paper: https://a.org/2\n")) ==
        Strings{"Kites", "Boats at sea"});
  CHECK(titles_of(log_of("- *Boats at sea*\n  - Paper: https://a.org/2\n")) == Strings{"Boats at sea"});
  CHECK(titles_of(log_of("- Boats at sea\n  - Paper: https://a.org/2\n")) == Strings{"https://a.org/2"});
}

TEST_CASE("a list of works below what it is about is one of entries", "[extract]") {
  CHECK(
      titles_of(log_of("- Kites in Wind\n  - [How Kites Fly](https://a.org/1)\n  - [Why Kites Fall](https://a.org/2)\n"
                       "- Boats at Sea\n  - [How Boats Float](https://a.org/3)\n")) ==
      Strings{"How Kites Fly", "Why Kites Fall", "How Boats Float"});
  CHECK(urls_of(log_of("- Kites in Wind\n  - https://a.org/1\n  - https://a.org/2\n- Boats at Sea\n"
                       "  - https://a.org/3\n")) == Strings{"https://a.org/1", "https://a.org/2", "https://a.org/3"});
  CHECK(urls_of(log_of("- Kites in Wind\n  - Paper: https://a.org/1\n  - Paper: https://a.org/2\n- Boats at Sea\n"
                       "  - Paper: https://a.org/3\n  - Paper: https://a.org/4\n"))
            .size() == 4);
  CHECK(urls_of(log_of("- Week 1\n  - Paper: https://a.org/1\n  - Video: https://a.org/2\n- Week 2\n"
                       "  - Paper: https://a.org/3\n"))
            .size() == 3);
}

TEST_CASE("links below an item that only says that links follow are those of the title above", "[extract]") {
  const Log log = log_of(
      "- Kites at Dawn\n  - Links:\n    - [paper](https://a.org/1)\n    - [code](https://github.com/a/b)\n  - a note\n"
      "- Boats at Dawn\n  - Link\n    - [pdf](https://a.org/2)\n");
  CHECK(titles_of(log) == Strings{"Kites at Dawn", "Boats at Dawn"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2"});
}

TEST_CASE("what somebody did is not called by slides, code or an address two levels below it", "[extract]") {
  const Log log = log_of(
      "## 2024-05-01\n- [Kites at Dawn](https://a.org/1)\n- Team Meeting\n  - slides\n    - [slides](https://a.org/2)\n"
      "- Fixed Sails\n  - see\n    - [repo](https://github.com/a/b)\n- Sewed Sails\n  - Links\n    - "
      "https://a.org/3\n");
  const Strings titles = titles_of(log);
  for (const std::string title : {"Team Meeting", "Fixed Sails", "Sewed Sails"}) {
    INFO(title);
    const auto at = std::find(titles.begin(), titles.end(), title);
    CHECK((at == titles.end() || urls_of(log).at(static_cast<std::size_t>(at - titles.begin())).empty()));
  }
}

TEST_CASE("one or two words above two linked titles or more are what these are about", "[extract]") {
  const std::string one = "- [Kites at Dawn](https://a.org/1)\n";
  const std::string below = "  - [Boats at Dawn](https://a.org/2)\n";
  const std::string two = below + "  - [Boats at Noon](https://a.org/3)\n";
  CHECK(titles_of(log_of(one + "- Boats\n" + two)) == Strings{"Kites at Dawn", "Boats at Dawn", "Boats at Noon"});
  CHECK(titles_of(log_of(one + "- Boats of the Coast\n" + two)) == Strings{"Kites at Dawn", "Boats of the Coast"});
  CHECK(titles_of(log_of(one + "- Boats\n" + below)) == Strings{"Kites at Dawn", "Boats"});
  CHECK(titles_of(log_of(one + "- Boats\n  - see [Boats at Dawn](https://a.org/2), which tells of hulls\n")) ==
        Strings{"Kites at Dawn", "Boats"});
  const Log dated = log_of("## 2024-05-01\n" + one + "- 2024-05-02 Boats\n" + two);
  CHECK(titles_of(dated) == Strings{"Kites at Dawn", "Boats"});
  CHECK(dates_of(dated) == Strings{"2024-05-01", "2024-05-02"});
}

TEST_CASE("what stands between lists of one work each is the note of the one above", "[extract]") {
  const std::string kites = "- [Kites at Dawn](https://a.org/1)\n\n> They fly.\n\nSo I heard.\n\n";
  const Log log = log_of("## Read\n\n" + kites + "- [Boats at Dawn](https://a.org/2)\n\nThey float.\n");
  CHECK(titles_of(log) == Strings{"Kites at Dawn", "Boats at Dawn"});
  CHECK(log.entries.at(0).notes.size() == 2);
  CHECK(log.entries.at(1).notes.size() == 1);
  CHECK(log_of("## Read\n\n" + kites).entries.at(0).notes.empty());
  const Log told = log_of("## Read\n\n" + kites + "And on boats:\n\n- [Boats at Dawn](https://a.org/2)\n\nDone.\n");
  CHECK(told.entries.at(0).notes.empty());
  const Log apart = log_of("## Read\n\n" + kites + "## More\n\n- [Boats at Dawn](https://a.org/2)\n\nThey float.\n");
  CHECK(apart.entries.at(0).notes.empty());
}

TEST_CASE("a link that is called like its site leads to the title in front of it", "[extract]") {
  const auto titles = [](const std::string& item) {
    return titles_of(log_of("- [A](https://a.org/1)\n- " + item + "\n"));
  };
  const std::string address = "](https://www.kitedirect.org/kites/1)";
  CHECK(titles("**Silk Kites in Wind** (2019) — light. [KiteDirect" + address) == Strings{"A", "Silk Kites in Wind"});
  CHECK(titles("*Silk Kites in Wind* (2019). [KiteDirect Letters" + address) == Strings{"A", "Silk Kites in Wind"});
  for (const char* remark :
       {"Tool of the day: ", "Flew something new today. ", "Silk, felt, twine: ", "**Day of silk** "})
    CHECK(titles(remark + ("[KiteDirect" + address)) == Strings{"A", "KiteDirect"});
  CHECK(titles("Silk Kites in Wind [arXiv 2401.00001](https://arxiv.org/abs/2401.00001)") ==
        Strings{"A", "Silk Kites in Wind"});
  CHECK(titles("[KiteDirect" + address) == Strings{"A", "KiteDirect"});
  CHECK(titles("They sold it to [KiteDirect" + address) == Strings{"A", "KiteDirect"});
  CHECK(titles("Sewn with silk, [KiteDirect" + address + " says") == Strings{"A"});
  CHECK(titles("Silk in Wind: [KiteDirect](https://www.kitedirect.org)") == Strings{"A", "KiteDirect"});
}

TEST_CASE("brackets inside the text of a label link do not hide that it leads to code", "[extract]") {
  const auto url = [](const std::string& links) { return log_of("- Kites in Wind " + links + "\n").entries.at(0).url; };
  CHECK(url("[**[code]**](https://a.org/code) **[[pdf]](https://a.org/pdf)**") == "https://a.org/pdf");
  CHECK(url("[[code]](https://a.org/code) [[pdf]](https://a.org/pdf)") == "https://a.org/pdf");
  CHECK(url("[[page]](https://a.org/page) [[pdf]](https://a.org/pdf)") == "https://a.org/page");
}
