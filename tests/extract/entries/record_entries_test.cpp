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

TEST_CASE("the title of a record may say what it is the title of, in any language", "[extract]") {
  for (const std::string name : {"Paper title", "论文标题", "논문 제목", "Titolo"}) {
    CAPTURE(name);
    CHECK(titles_of(log_of(kDay + name + ": Kites at Dawn\nAuthor: Ann Roe\n")) == Strings{"Kites at Dawn"});
  }
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

TEST_CASE("who wrote a work, or where it came out, makes fields a record", "[extract]") {
  const auto titles = [](const std::string& fields) { return titles_of(log_of(kDay + fields)); };
  for (const std::string field :
       {"Author(s): Ann Roe", "Written by: Ann Roe", "Verfasser: Ann Roe", "Autore: Ann Roe",
        "Year: 2019\nSummary: of oak", "Venue: ICML\nAbstract: of oak", "Summary: of oak\nRating: 4/5",
        "Author: Ann\nCode: [kitenet](https://a.org/1)", "Author: Ann\nBlog: [How we fly](https://a.org/1)"}) {
    INFO(field);
    CHECK(titles("Title: A Kite\n" + field + "\n") == Strings{"A Kite"});
  }
}

TEST_CASE("the title of a record is what its field says", "[extract]") {
  const auto title = [](const std::string& value) {
    return titles_of(log_of(kDay + "Title: " + value + "\nAuthor: Ann Roe\n"));
  };
  for (const std::string value : {"1984", "10. Things I Hate", "arXiv:2401.00004 is wrong", "May 1968: A History",
                                  "2024-05-03 A Diary", "\"Why Boats\" and \"Why Kites\" Are Not Alike",
                                  "TODO: Lists That Work", "A Study of https://a.org/1 Things"}) {
    INFO(value);
    CHECK(title(value) == Strings{value});
  }
  CHECK(title("[Linked](https://a.org/1) to the Past") == Strings{"Linked to the Past"});
  CHECK(title("\"A Kite\"") == Strings{"A Kite"});
  CHECK(title("A Kite - [pdf](https://a.org/1) [code](https://a.org/2)") == Strings{"A Kite"});
  CHECK(title("Reading: A History https://a.org/1") == Strings{"Reading: A History"});
  CHECK(title("A Kite, NeurIPS 2019") == Strings{"A Kite"});
}

TEST_CASE("what stands below a record without an address is its note", "[extract]") {
  const Log log = log_of(kDay + "Title: A Kite\nAuthor: Ann Roe\n\nIt was a good read, and flies.\n");
  REQUIRE(titles_of(log) == Strings{"A Kite"});
  CHECK(log.entries[0].notes.size() == 2);
}

TEST_CASE("a list of records holds what is called like them, and other items", "[extract]") {
  CHECK(titles_of(log_of("## Papers\n\n- Title: Kites\n  - Author: Ann Roe\n- Title: Sails\n  - Year: 2019\n"
                         "- Title: Oars\n  - Author: Ann\n  - Code: [oarnet](https://a.org/1)\n")) ==
        Strings{"Kites", "Sails", "Oars"});
  const Log log = log_of(kDay + "- Title: Hulls\n- Author: Ann Roe\n- https://a.org/1\n- Takeaways\n  - oak is good\n");
  REQUIRE(titles_of(log) == Strings{"Hulls"});
  CHECK(log.entries[0].url == "https://a.org/1");
  CHECK(titles_of(log_of("## Papers\n\n- Paper: https://a.org/1\n- Video: https://a.org/2\n")) ==
        Strings{"https://a.org/1", "https://a.org/2"});
}

TEST_CASE("fields of a page, of a template and of nothing are no entry", "[extract]") {
  CHECK(finds_nothing("Title: My notes\nAuthor: Ann Roe\nDate: 2024-01-01\n\n# Log\n"));
  CHECK(finds_nothing("# Log\n\nTitle: Plan\nAuthor:\nLink:\n\nBook: none today\nAuthor: -\n"));
  CHECK(titles_of(log_of(kDay + "- Book: Hulls\n- Article: Masts\n- [Oars](https://a.org/2)\n- [A](https://a.org/3)\n"
                                "- [B](https://a.org/4)\n")) ==
        Strings{"Book: Hulls", "Article: Masts", "Oars", "A", "B"});
  CHECK(titles_of(log_of(kDay + "Title: Fix the build\nStatus: open\nType: bug\n\n- [Oars](https://a.org/2)\n")) ==
        Strings{"Oars"});
  CHECK(titles_of(log_of("## Papers\n\n- Article: [A](https://a.org/1)\n- Post: [B](https://a.org/2)\n")) ==
        Strings{"A", "B"});
}

TEST_CASE("long notes keep a record and its list", "[extract]") {
  std::string list = "- Title: Kites\n  - Author: Ann Roe\n  - Notes:\n";
  for (int i = 0; i < 70; ++i) list += "    - of silk\n";
  const Log log = log_of(kDay + list + "- Title: Boats\n  - Author: Ben Doe\n");
  REQUIRE(titles_of(log) == Strings{"Kites", "Boats"});
  CHECK(log.entries[0].notes.size() == 72);
}

TEST_CASE("three titles in fields need no other field", "[extract]") {
  const std::string two = "## Kites\n\n- Title: Kites at Dawn\n>\nThey fly.\n\nHigh.\n\n- Title: Boats at Noon\n";
  const Log log = log_of(two + "\n## Oars\n\nTitle: Oars of Oak\n\nTo row.\n");
  CHECK(titles_of(log) == Strings{"Kites at Dawn", "Boats at Noon", "Oars of Oak"});
  CHECK(notes_of(log, log.entries.at(0)) == Strings{"They fly.", "High."});
  CHECK(notes_of(log, log.entries.at(2)) == Strings{"To row."});
  CHECK(finds_nothing(two));
  CHECK(finds_nothing(two + "\n## Oars\n\n- Title: Fix the oars\n- Status: open\n"));
  CHECK(finds_nothing("- Book: Long Keels\n\n## B\n\n- Book: Long Hulls\n\n## C\n\n- Book: Long Masts\n"));
}

TEST_CASE("headings whose sections say who wrote a work, and where it came out, are entries", "[extract]") {
  const auto page = [](const std::string& title, const std::string& fields) {
    std::string text = "# " + title + "\n";
    for (const char* work : {"Kites of Silk", "Boats of Oak", "Oars for Two"})
      text += std::string("\n## ") + work + "\n" + fields + "\n\nIt is good.\n";
    return text;
  };
  const Strings works{"Kites of Silk", "Boats of Oak", "Oars for Two"};
  CHECK(titles_of(log_of(page("Notes", "**Authors:** Ann Roe, Ben Doe\n**Publisher:** Kite Press"))) == works);
  CHECK(titles_of(log_of(page("Notes", "- Authors: Ann Roe, Ben Doe\n- Venue: ICT"))) == works);
  CHECK(titles_of(log_of(page("Papers read", "Authors: Ann Roe, Ben Doe"))) == works);
  CHECK(finds_nothing(page("Decisions", "Author: Ann Roe\nStatus: open")));
  CHECK(finds_nothing(page("Papers read", "Status: open")));
  Diagnostics diagnostics;
  const std::string fields = "- Authors: Ann Roe\n- Venue: ICT 2020";
  CHECK(titles_of(log_of({{"notes/silk.md", page("Silk", fields)}, {"README.md", "# Notes\n"}}, diagnostics)) == works);
  CHECK(finds_nothing(page("Meetings", "- By: Ann Roe\n- Year: 2024")));
  CHECK(finds_nothing(page("Software", "- Author: Ann Roe\n- Published: yes")));
  for (const char* above : {"They fly.\n\n## Related work", "Year: 2024", "## Baselines"}) {
    const std::string note = std::string("# Silk Kites\n\n") + above + "\n" + page("Works", fields).substr(8);
    CHECK(titles_of(log_of({{"notes/silk.md", note}, {"README.md", "# Notes\n"}}, diagnostics)) ==
          Strings{"Silk Kites"});
  }
}
