// SPDX-License-Identifier: Apache-2.0
// Headings with links: which are entries, and which are above entries.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

const std::string kPapers =
    "\n## Kites\n[Silk](https://example.org/1) - long\n\n[Cotton](https://example.org/2) - short\n";

}  // namespace

TEST_CASE("a title of all with badges or the author's page is no entry", "[extract]") {
  for (const char* const title :
       {"# My kites [![build](b.svg)](https://ci.example.org/me)\n", "# [![cool](b.svg)](https://cool.example) Kites\n",
        "# Notes by [Ann Author](https://example.org/ann)\n"}) {
    CHECK(titles_of(log_of(title + kPapers)) == Strings{"Silk", "Cotton"});
  }
  CHECK(titles_of(log_of("# [A Kite of Silk](https://example.org/silk)\nIt flies.\n")) == Strings{"A Kite of Silk"});
}

TEST_CASE("a badge makes a heading an entry where it leads to a paper", "[extract]") {
  const Log log = log_of(
      "# Log\n## Kites [![n](n.svg)](https://example.org/n)\n- [Silk](https://example.org/1)\n"
      "## A Kite of Paper [![arXiv](a.svg)](https://arxiv.org/abs/2401.00001)\nIt flies.\n");
  CHECK(titles_of(log) == Strings{"Silk", "A Kite of Paper"});
}

TEST_CASE("paragraphs of links make a heading a scope as items do", "[extract]") {
  const std::string links = "[A](https://a.org/1) - a\n\n[B](https://a.org/2) - b\n\n[C](https://a.org/3) - c\n";
  CHECK(titles_of(log_of("# Log\n## [Kites](https://example.org/kites)\n" + links)) == Strings{"A", "B", "C"});
}

TEST_CASE("a heading that is a link stays an entry above links where most of its level are notes", "[extract]") {
  const std::string links = "- [A](https://a.org/1)\n- [B](https://a.org/2)\n- [C](https://a.org/3)\n";
  const std::string silk = "## [Silk](https://example.org/1)\n" + links;
  const std::string cotton = "## [Cotton](https://example.org/2)\nIt flies.\n";
  const std::string tails = "## [Tails](https://example.org/3)\nThey hold.\n";
  CHECK(titles_of(log_of("# Log\n" + cotton + tails + silk)) == Strings{"Cotton", "Tails", "Silk", "A", "B", "C"});
  CHECK(titles_of(log_of("# Log\n" + silk)) == Strings{"A", "B", "C"});
}

TEST_CASE("a table of contents may lead to its headings by the full address of the page", "[extract]") {
  const Log log = log_of(
      "# Log\n- [1. Kites](https://github.com/ann/log#1-kites)\n- [Other](https://github.com/ann/other#usage)\n"
      "## 1. Kites\n- [Silk](https://example.org/1)\n");
  CHECK(titles_of(log) == Strings{"Other", "Silk"});
}

TEST_CASE("a heading that is a link may be called by a year", "[extract]") {
  const std::string text = "\nIt holds images.\n";
  CHECK(titles_of(log_of("# Log\n\n## [COCO 2017](https://example.org/coco)\n" + text)) == Strings{"COCO 2017"});
  for (const char* const year : {"2017", "2017 Papers"}) {
    const std::string heading = "## [" + std::string(year) + "](https://example.org/2017)\n\n";
    const Log log = log_of("# Log\n\n" + heading + "- [Silk](https://example.org/1)\n");
    CHECK(titles_of(log) == Strings{"Silk"});
    REQUIRE(log.entries[0].published);
    CHECK(to_string(*log.entries[0].published) == "2017");
  }
}

TEST_CASE("short names of weekdays are dates only below a week", "[extract]") {
  const Log log = log_of("# Kites\n\n## SAM\n\n- [A](https://a.org/1)\n\n## Monday\n\n- [B](https://a.org/2)\n");
  REQUIRE(log.entries.size() == 2);
  CHECK(log.sections.at(log.entries[0].section).back() == "SAM");
  CHECK(log.sections.at(log.entries[1].section).back() == "Kites");
}

TEST_CASE("attributes behind a heading are no text, and their id is an anchor", "[extract]") {
  const std::string log =
      "## 2024-01-05\n\n### A Kite of Silk {#silk}\n\n<https://a.org/1>\n\n### A Kite of Cotton {.wide}\n\n"
      "<https://a.org/2>\n\nUnlike [that](#silk).\n\n### A Kite of {Wind}\n\n<https://a.org/3>\n";
  CHECK(titles_of(log_of(log)) == Strings{"A Kite of Silk", "A Kite of Cotton", "A Kite of {Wind}"});
  const Corpus corpus = corpus_of(log);
  REQUIRE(corpus.references.size() == 1);
  CHECK(corpus.works.at(static_cast<std::size_t>(corpus.references[0].to)).title == "A Kite of Silk");
}

TEST_CASE("attributes end the last line of a heading, and may be several", "[extract]") {
  const auto section = [](const std::string& heading) {
    return log_of(heading + "\n- [A Kite](https://a.org/1)\n").sections.back().back();
  };
  CHECK(section("A heading {.a}\nof two lines\n===") == section("A heading \\{.a}\nof two lines\n==="));
  CHECK(section("A heading\nof two lines {.a}\n===") == section("A heading\nof two lines\n==="));
  CHECK(section("## Kites {#b} {#c .d}") == "Kites");
  CHECK(section("## Kites `{#b}` {#c}") == "Kites {#b}");
}

TEST_CASE("the number of a section is no part of the keyword that it gives", "[extract]") {
  const auto keywords = [](const std::string& heading) {
    return log_of("# Log\n\n## " + heading + "\n\n- [A Kite](https://a.org/1)\n").entries.at(0).keywords;
  };
  CHECK(keywords("1.1. Silk Kites") == Strings{"Silk Kites"});
  CHECK(keywords("2. Ropes") == Strings{"Ropes"});
  CHECK(keywords("1.2. Books").empty());
  CHECK(keywords("2.5 Ropes") == Strings{"2.5 Ropes"});
}

TEST_CASE("a short heading above fields with addresses is no title of them", "[extract]") {
  const Log log = log_of("# Log\n\n## 2024-05-06\n\n### Setup\n\n- Repo: https://a.org/1\n- Docs: https://a.org/2\n");
  REQUIRE(log.entries.size() == 2);
  CHECK(log.entries[0].url == "https://a.org/1");
  CHECK(log.entries[1].url == "https://a.org/2");
}

TEST_CASE("an address below a heading needs no link", "[extract]") {
  const Log log = log_of(
      "## Silk\n\n### Kites at Dawn: A Study\n- **2024-05-01** | `arxiv.org/abs/2401.00001`\n- Authors: Roe A.\n\n"
      "### Kites at Noon\n- **Link:** arxiv.org/abs/2401.00002\n- It flies.\n\n### KEEL\n- arXiv:2401.00003\n"
      "- Authors: Doe\n\n### Kites at Night\n- Roe et al., ICT 2019\n- DOI: 10.1000/a\n");
  CHECK(titles_of(log) == Strings{"Kites at Dawn: A Study", "Kites at Noon", "KEEL", "Kites at Night"});
  CHECK(log.entries.at(0).url == "https://arxiv.org/abs/2401.00001");
  CHECK(log.entries.at(1).url == "https://arxiv.org/abs/2401.00002");
  CHECK(log.entries.at(3).url == "https://doi.org/10.1000/a");
  CHECK(titles_of(log_of("## Kites and Tails\n\n- arXiv:2401.00001\n- arXiv:2401.00002\n")) ==
        Strings{"arXiv:2401.00001", "arXiv:2401.00002"});
  CHECK(finds_nothing("## Kites and Tails\n\nAll that is known of them stands in arXiv:2401.00001.\n"));
}

TEST_CASE("a title behind a date has the address below it", "[extract]") {
  const Log log = log_of("# Log\n\n### 2024-06-02: Boats at Dawn\nLink: https://a.org/1\n");
  CHECK(titles_of(log) == Strings{"Boats at Dawn"});
  CHECK(log.entries.at(0).url == "https://a.org/1");
}

TEST_CASE("a day beside the name of a log has that name for no title", "[extract]") {
  const Log log = log_of("# May 6, 2024 Research Log\n\nSilk holds.\n\n# May 7, 2024 Research Log\n\nTwine tears.\n");
  CHECK(titles_of(log) == Strings{"Silk holds.", "Twine tears."});
  CHECK(titles_of(log_of("# May 6, 2024 Kites of Silk\n\nIt holds.\n\n# May 7, 2024 Twine\n\nIt tears.\n")) ==
        Strings{"Kites of Silk", "Twine"});
}

TEST_CASE("a file may have a title for each work and none of its own", "[extract]") {
  const std::string two =
      "# Kites at Dawn\n[pdf](https://a.org/1)\n\nThey fly.\n# Boats at Dawn\n* Roe et al., ICT 2019\n"
      "* https://a.org/2\n";
  CHECK(titles_of(log_of(two + "# Oars at Dawn\nPaper: [link](https://a.org/3)\n")) ==
        Strings{"Kites at Dawn", "Boats at Dawn", "Oars at Dawn"});
  CHECK(titles_of(log_of("# Notes on Kites\n[website](https://a.org/1)\n# Silk\n- [A](https://a.org/2)\n# Twine\n"
                         "- [B](https://a.org/3)\n")) == Strings{"A", "B"});
}

TEST_CASE("headings whose sections have one field with an address each are entries", "[extract]") {
  const auto section = [](const std::string& title, const std::string& number) {
    return "## " + title +
           "\n\n### Summary\n\n- It flies\n\n### Metadata\n\n- Speaker: Ann Roe\n- URL: https://a.org/" + number +
           "\n\n";
  };
  const Log log =
      log_of("# Log\n\n" + section("1. Kites", "1") + section("2. Boats at Dawn", "2") + section("3. Oars", "3"));
  CHECK(titles_of(log) == Strings{"Kites", "Boats at Dawn", "Oars"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2", "https://a.org/3"});
  CHECK(log.entries.at(0).last_line == 12);
  const std::string bare = "\n\n- URL: https://a.org/1\n\n";
  CHECK(titles_of(log_of("# Log\n\n## 1. Kites" + bare + "## 2. Boats" + bare + "## 3. Oars" + bare)) ==
        Strings{"Kites", "Boats", "Oars"});
  const std::string link = "\n\n- Paper: [pdf](https://a.org/1)\n- Venue: ICT\n\n";
  CHECK(titles_of(log_of("# Log\n\n## Kites" + link + "## Boats" + link + "## Oars" + link)) ==
        Strings{"Kites", "Boats", "Oars"});
  const std::string titled = "\n\n- Paper: [How Boats Float](https://a.org/1)\n- Venue: ICT\n\n";
  CHECK(titles_of(log_of("# Log\n\n## 1. Kites" + titled + "## 2. Boats" + titled + "## 3. Oars" + titled)).front() ==
        "How Boats Float");
  const std::string record = "\n\n- Title: How Boats Float\n- URL: https://a.org/1\n\n";
  CHECK(titles_of(log_of("# Log\n\n## 1. Kites" + record + "## 2. Boats" + record + "## 3. Oars" + record)).front() ==
        "How Boats Float");
}

TEST_CASE("headings of level 1 that are days are entries, the first of them too", "[extract]") {
  const std::string days = "# 17/10/2021 - Masts\n\nThey broke.\n\n# 14/10/2021 - Sails\n\nSewed one.\n";
  CHECK(titles_of(log_of("# Log\n\n" + days)) == Strings{"Masts", "Sails"});
  CHECK(titles_of(log_of(days)) == Strings{"Masts", "Sails"});
  CHECK(finds_nothing("# Kites of 14/10/2021\n\n# Masts\n\nThey broke.\n\n# Sails\n"));
}

TEST_CASE("a heading with a date over items with days of their own is no entry", "[extract]") {
  const std::string days = "\n\n- 28 Dec 2016: The Kite\n- 25 Dec 2016 / The Sail\n";
  for (const char* heading : {"## Log starting September 2016", "## Log (starting September 2016)"}) {
    const Log log = log_of("# Books\n\n" + std::string(heading) + days);
    CHECK(titles_of(log) == Strings{"The Kite", "The Sail"});
    CHECK(dates_of(log) == Strings{"2016-12-28", "2016-12-25"});
  }
  CHECK(titles_of(log_of("# Log\n\n## Boats (built in May 2016)\n\nThey float.\n")) == Strings{"Boats"});
  for (const char* heading : {"## Boats (2016-12-24)", "## 2016-12-24 Boats", "## Boats - May 2016"}) {
    CHECK(titles_of(log_of("# Read\n\n" + std::string(heading) + days)) == Strings{"Boats"});
    CHECK(titles_of(log_of("# Read\n\n" + std::string(heading) + "\n\n- 3/4 of it\n- 1/2 done\n")) == Strings{"Boats"});
  }
}

TEST_CASE("a section called contents holds works where its links lead to papers", "[extract]") {
  const std::string papers =
      "- [Kites](https://arxiv.org/abs/2401.00001)\n- [Twine](https://arxiv.org/abs/2401.00002)\n\n### Boats\n\n"
      "- [Oars](https://arxiv.org/abs/2401.00003)\n";
  CHECK(titles_of(log_of("# Log\n\n## Contents\n\n### Air\n\n" + papers)) == Strings{"Kites", "Twine", "Oars"});
  CHECK(finds_nothing("# Log\n\n## Contents\n\n- [Air](#air)\n" + papers));
  CHECK(finds_nothing(
      "# Log\n\n## Contents\n\n- [A](https://a.org/1)\n- [B](https://a.org/2)\n- [C](https://a.org/3)\n"));
}

TEST_CASE("items that credit a work may stand between its title and the links", "[extract]") {
  const Log log = log_of(
      "# Papers\n\n#### Silk: A Kite for All\n- Ann Roe, Ben Doe\n- Accepted to ICML 2020.\n"
      "- [paper](https://a.org/1) / [code](https://a.org/2)\n\n#### Oars of Old Oak\n- Ann Roe, Ben Doe\n"
      "- [paper](https://a.org/3)\n");
  CHECK(titles_of(log) == Strings{"Silk: A Kite for All", "Oars of Old Oak"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/3"});
}

TEST_CASE("venue, year or month behind a title above its paper say when that came out", "[extract]") {
  const Log log = log_of(
      "# Papers\n\n### DeepKite (ICLR 2016)\n- [Paper](https://a.org/1)\n- It flies.\n\n"
      "### Silk for All Kites (Feb 2020)\n- [paper](https://a.org/2) / [code](https://a.org/3)\n");
  CHECK(titles_of(log) == Strings{"DeepKite", "Silk for All Kites"});
  CHECK(dates_of(log) == Strings{"-", "-"});
  CHECK(log.entries.at(0).published == PartialDate{2016, 0, 0});
  CHECK(log.entries.at(1).published == PartialDate{2020, 2, 0});
  const Log months = log_of("# Log\n\n## Papers (Feb 2020)\n- [pdf](https://a.org/1)\n");
  CHECK(dates_of(months) == Strings{"2020-02"});
  CHECK(dates_of(log_of("# Log\n\n## A Club of Kites (Feb 2020)\n- [slides](https://a.org/1)\n")) ==
        Strings{"2020-02"});
}

TEST_CASE("only the first heading at level 1 may be the title of the file", "[extract]") {
  const Log log = log_of(
      "# Notes\n\n# 3. Intelligence of Kites\n\n- [paper](https://a.org/1)\n\nThey fly.\n\n# 4. Memory of Boats\n"
      "- [paper](https://a.org/2)\n- [code](https://a.org/3)\n- [slides](https://a.org/4)\n");
  CHECK(titles_of(log) == Strings{"Intelligence of Kites", "Memory of Boats"});
  CHECK(titles_of(log_of("# Intelligence of Kites\n\n[paper](https://a.org/1)\n\n- [A](https://a.org/2)\n")) ==
        Strings{"A"});
}

TEST_CASE("a heading above a hypothesis and what came of it is an experiment", "[extract]") {
  const std::string audit = "**Hypothesis:** A long tail is steady.\n\n**Setup:** Flew it.\n\n";
  const Log log = log_of("# Log\n\n## First Kite Audit\n\n" + audit + "**Results:** 2.6\n\n## Second Kite Audit\n\n- " +
                         audit + "- Conclusion: rejected\n");
  CHECK(titles_of(log) == Strings{"First Kite Audit", "Second Kite Audit"});
  for (const Entry& entry : log.entries) CHECK(entry.kind == NodeKind::experiment);
  CHECK(finds_nothing("# Log\n\n## First Kite Audit\n\n" + audit));
  CHECK(finds_nothing("# Log\n\n## First Kite Audit\n\n" + audit + "## Silk\n\n**Results:** 2.6\n"));
}

TEST_CASE("a day between signs in a heading is its date", "[extract]") {
  CHECK(dates_of(log_of("## Run 5 - 2024-05-03 - bigger\n\nHeld.\n")) == Strings{"2024-05-03"});
  CHECK(dates_of(log_of("## Run 6 (2024-05-04): bigger\n\nHeld.\n")) == Strings{"2024-05-04"});
  CHECK(dates_of(log_of("## S1 · 2024-05-05 · A sail\n\nTore.\n")) == Strings{"2024-05-05"});
  for (const std::string heading :
       {"Sails of v1 (2024-05-06) and v2", "Kites (2001-05-06) - a book", "OARNET | 2018-10-11 | Roe"}) {
    INFO(heading);
    CHECK(finds_nothing("# Kites\n\n## " + heading + "\n\nIt rows.\n"));
  }
  CHECK(finds_nothing("## What 2024-05-05 taught us\n\nTore.\n"));
  CHECK(finds_nothing("## Sails - May 2024 - a plan\n\nTore.\n"));
}

TEST_CASE("labels in bold tell of an experiment without colons", "[extract]") {
  const std::string told = "- **Hypothesis:** It melts.\n\n**Result**\n\n- It did.\n";
  CHECK(titles_of(log_of("# Log\n\n## A hotter kiln\n\n" + told)) == Strings{"A hotter kiln"});
  CHECK(finds_nothing("# Log\n\n## A hotter kiln\n\n- **Hypothesis:** It melts.\n\nResult\n\n- It did.\n"));
}

TEST_CASE("a word for a run and its number may be written as one", "[extract]") {
  CHECK(titles_of(log_of("# Log\n\n## exp001\n\n- 0.3\n\n## exp002: tuned\n\n- 0.4\n")) ==
        Strings{"exp001", "exp002: tuned"});
  CHECK(titles_of(log_of("# 记录\n\n## 实验1：小\n\n0.3\n\n## 实验2：大\n\n0.4\n")) ==
        Strings{"实验1：小", "实验2：大"});
  CHECK(finds_nothing("# Log\n\n## export2 of data\n\n- 0.3\n"));
}

TEST_CASE("one word above the bare address of a paper names it, above another address it does not", "[extract]") {
  const auto entries = [](const std::string& heading, const std::string& address) {
    return titles_of(log_of("# Log\n\n## 2024-W41\n\n### " + heading + "\nhttps://" + address +
                            "\n\nIt flies.\n\n### A Longer Title\nhttps://arxiv.org/abs/2001.00002\n"));
  };
  CHECK(entries("KiteNet", "arxiv.org/abs/2001.00001") == Strings{"KiteNet", "A Longer Title"});
  CHECK(entries("Setup", "a.org/setup") == Strings{"A Longer Title"});
  CHECK(entries("References", "arxiv.org/abs/2001.00001") == Strings{"A Longer Title"});
}
