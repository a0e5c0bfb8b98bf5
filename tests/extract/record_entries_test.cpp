// SPDX-License-Identifier: Apache-2.0
// Entries whose lines or items are fields, the title among them.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

const std::string kDay = "# Log\n\n## 2024-05-02\n\n";

}  // namespace

TEST_CASE("lines of fields from a title on are an entry", "[extract]") {
  const Log log =
      log_of(kDay +
             "**Title:** Kites at Dawn\n**Authors:** Ann Roe\n**Link:** https://a.org/1\n\nThey fly.\n\n"
             "Book: \"Deep Hulls\"\\\nSummary: of oak\\\nAuthor: Ben Doe\n\n标题：风筝\n作者：张三\nDOI: 10.1000/a\n");
  REQUIRE(titles_of(log) == Strings{"Kites at Dawn", "Deep Hulls", "风筝"});
  CHECK(log.entries[0].url == "https://a.org/1");
  CHECK(log.entries[0].line == 5);
  CHECK(log.entries[0].last_line == 9);
  CHECK(log.entries[0].notes.size() == 3);
  CHECK(log.entries[1].kind == NodeKind::book);
  CHECK(log.entries[1].url.empty());
  CHECK(log.entries[2].url == "https://doi.org/10.1000/a");
}

TEST_CASE("one paragraph may hold several records", "[extract]") {
  const Log log = log_of(kDay + "Title: A Kite\nURL: https://a.org/1\nTitle: A Reel\nURL: https://a.org/2\n");
  REQUIRE(titles_of(log) == Strings{"A Kite", "A Reel"});
  CHECK(log.entries[1].line == 7);
  CHECK(log.entries[1].url == "https://a.org/2");
}

TEST_CASE("items that are fields are an entry for each title", "[extract]") {
  const Log log = log_of(kDay +
                         "- **Title**: Kites at Dawn\n- **Authors**: Ann Roe\n- **Code**: https://a.org/code\n"
                         "- **Link**: https://a.org/1\n\n## 2024-05-03\n\n"
                         "- Title: Boats\n  - Authors: Ben Doe\n  - Year: 2020\n"
                         "- Title: [Oars](https://a.org/2)\n  - Read on: 2024-05-01\n");
  REQUIRE(titles_of(log) == Strings{"Kites at Dawn", "Boats", "Oars"});
  CHECK(log.entries[0].url == "https://a.org/1");
  CHECK(log.entries[0].last_line == 8);
  CHECK(log.entries[1].url.empty());
  CHECK(log.entries[1].notes.size() == 2);
  CHECK(log.entries[2].url == "https://a.org/2");
}

TEST_CASE("fields of a page, of a template and of nothing are no entry", "[extract]") {
  CHECK(log_of("Title: My notes\nAuthor: Ann Roe\nDate: 2024-01-01\n\n# Log\n").entries.empty());
  CHECK(log_of(kDay + "Title:\nAuthors:\nLink: https://a.org/1\n\nSewed.\n").entries.at(0).url.empty());
  CHECK(titles_of(log_of(kDay + "- Book: Hulls\n- Article: Masts\n- [Oars](https://a.org/2)\n- [A](https://a.org/3)\n"
                                "- [B](https://a.org/4)\n"))
            .back() == "B");
  CHECK(titles_of(log_of(kDay + "Title: Fix the build\nStatus: open\nType: bug\n\n- [Oars](https://a.org/2)\n")) ==
        Strings{"Oars"});
  CHECK(titles_of(log_of("## Papers\n\n- Article: [A](https://a.org/1)\n- Post: [B](https://a.org/2)\n")) ==
        Strings{"A", "B"});
  CHECK(titles_of(log_of("## Papers\n\n- Paper: how to write one\n- [Oars](https://a.org/2)\n")).back() == "Oars");
}

TEST_CASE("a list with very many items below one title is no record", "[extract]") {
  std::string list = "- Title: Kites\n- Link: https://a.org/1\n";
  const auto titles = [&] { return titles_of(log_of(kDay + list)); };
  CHECK(titles() == Strings{"Kites"});
  for (int i = 0; i < 70; ++i) list += "- Note: silk\n";
  CHECK(titles() != Strings{"Kites"});
}
