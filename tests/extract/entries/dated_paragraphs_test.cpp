// SPDX-License-Identifier: Apache-2.0
// Paragraphs that begin with their day.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <cstddef>
#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("paragraphs that begin with their day are days where two stand in a section", "[extract]") {
  const auto entries = [](const std::string& markdown) {
    const Log log = log_of(markdown);
    Strings lines;
    for (std::size_t i = 0; i < log.entries.size(); ++i) lines.push_back(dates_of(log)[i] + " " + titles_of(log)[i]);
    return lines;
  };
  const Strings days = {"2024-06-03 Sewed a sail.", "2024-06-04 Rain all day."};
  CHECK(entries("# Log\n\n2024-06-03\nSewed a sail. It holds.\n\n2024-06-04\nRain all day.\n") == days);
  CHECK(entries("2024-06-03 08:30:00\nSewed a sail.\n\nIt holds.\n\n2024-06-04 09:15:00\nRain all day.\n") == days);
  CHECK(entries("2024-06-03: Sewed a sail. It holds.\n\n2024-06-04: Rain all day.\n") == days);
  CHECK(entries("# Log\n\n**2024-06-03:** Sewed a sail.\n\nJune 4, 2024 - Rain all day.\n") == days);
  CHECK(entries("2024-06-03 Sewed a sail.\n\n2024-06-04 Rain all day.\n") == days);
  CHECK(entries("# Log\n\nWhat we\n\ndo all\n\nday.\n\n2024-06-03\nSewed a sail.\n\n2024-06-04\nRain all day.\n") ==
        days);
  CHECK(entries("2024-06-03\n[Kites](https://a.org/1) - good\n\n2024-06-04\n[Sails](https://a.org/2)\n") ==
        Strings{"2024-06-03 Kites", "2024-06-04 Sails"});
  const Log log = log_of("# Log\n\n2024-06-03\nSewed a sail.\nIt holds.\n\n2024-06-04: Rain all day.\n");
  CHECK(log.entries.at(0).line == 3);
  CHECK(log.entries.at(0).last_line == 5);
  CHECK(log.entries.at(1).line == 7);
}

TEST_CASE("paragraphs that begin with a day are prose where others are not days", "[extract]") {
  CHECK(finds_nothing("# Log\n\n2024-06-03: Sewed a sail.\n\nIt holds.\n"));
  CHECK(finds_nothing("2024-06-03 was wet.\n\n2024-06-04 was dry.\n"));
  CHECK(finds_nothing("## News\n\n2024-06-03: A new sail.\n\n2024-06-04: A new mast.\n"));
  CHECK(finds_nothing(
      "## Of sails\n\nThey hold.\n\nOr not.\n\n2024-06-03: one tore.\n\nSo\n\nwhat.\n\n2024-06-04: two.\n"));
  const Log noted = log_of("## [Sails](https://a.org/1)\n\n2024-06-03: read it.\n\n2024-06-04: read it again.\n");
  CHECK(titles_of(noted) == Strings{"Sails"});
  const std::string read = "\n\n2024-06-03: Read it. Good.\n\n2024-06-04: Read it again. Better.\n\n";
  for (const char* work : {"## Sails by Ann Roe", "# Sails\n\nLink: https://a.org/1", "# Experiment 4: Long Masts",
                           "## Sails (Roe et al., 2019)"}) {
    for (const std::string& title : titles_of(log_of(work + read))) CHECK(title.find("Read it") == std::string::npos);
  }
  CHECK(finds_nothing("# Kites" + read + "# Sails" + read));
  CHECK(finds_nothing("# Events" + read));
  CHECK(finds_nothing("# The Sails of Home by Ann Roe" + read));
  const Log kept =
      log_of("# My notes" + read + "## Papers\n\n- [Sails](https://a.org/1)\n- [Masts](https://a.org/2)\n");
  CHECK(titles_of(kept) == Strings{"Sails", "Masts"});
  CHECK(dates_of(kept) == Strings{"-", "-"});
  CHECK(titles_of(log_of("# Kites\n\n## Research log" + read)).size() == 2);
  CHECK(titles_of(log_of("# Kites\n\n## June 2024" + read)).size() == 2);
  const Log day = log_of("## 2024-06-03\n\n2024-06-03 10:30\nSewed a sail.\n\n2024-06-03 11:30\nTore it.\n");
  CHECK(dates_of(day).size() == 1);
}

TEST_CASE("days in bold in front of what was done or read need no year", "[extract]") {
  const auto entries = [](const std::string& markdown) {
    const Log log = log_of(markdown);
    Strings lines;
    for (std::size_t i = 0; i < log.entries.size(); ++i) lines.push_back(dates_of(log)[i] + " " + titles_of(log)[i]);
    return lines;
  };
  CHECK(entries("# Log\n\n**May 5:** Cut a sail. It took long.\n\n**Tue, May 6** - Bent an oar.\n") ==
        Strings{"XXXX-05-05 Cut a sail.", "XXXX-05-06 Bent an oar."});
  CHECK(entries("# Log 2024\n\n**Mo, 14.10.**: Ein Segel.\n\n**Di, 15.10.**: Ein Ruder.\n") ==
        Strings{"2024-10-14 Ein Segel.", "2024-10-15 Ein Ruder."});
  CHECK(entries("# Log\n\n**2024-05-05:** [Kites](https://a.org/1) - good\n\n**2024-05-06:** Cut a sail.\n") ==
        Strings{"2024-05-05 Kites", "2024-05-06 Cut a sail."});
  CHECK(entries("# Log\n\n2024-05-05: [Kites](https://a.org/1)\n\n2024-05-06: [Sails](https://a.org/2)\n") ==
        Strings{"2024-05-05 Kites", "2024-05-06 Sails"});
  const std::string weeks =
      "## Week 1\n\n**May 5:** Cut it.\n\n**May 6:** Tore it.\n\n## Week 2\n\n**May 12:** Sewed it.\n";
  CHECK(entries("# Log 2024\n\n" + weeks).size() == 3);
  CHECK(entries("# Log\n\n2024-05-05: Cut a sail\n2024-05-06: Bent an oar\nthat broke\n2024-05-07: Slept\n").size() ==
        3);
  CHECK(entries("# Log\n\n*May 5:* Cut a sail.  \n*May 6:* Bent an oar.  \n*May 8:* Slept.\n") ==
        Strings{"XXXX-05-05 Cut a sail.", "XXXX-05-06 Bent an oar.", "XXXX-05-08 Slept."});
  const Log lines = log_of("# Log\n\n2024-05-05\nCut a sail.\nIt holds.\n2024-05-06\nBent an oar.\n");
  REQUIRE(lines.entries.size() == 2);
  CHECK(lines.entries.at(0).last_line == 5);
  CHECK(lines.entries.at(1).line == 6);
  CHECK(entries("# Log\n\n2024-05-05\n2024-05-06\nBent an oar.\n2024-05-07\n") == Strings{"2024-05-06 Bent an oar."});
  CHECK(entries("# Log\n\n2024-05-05: Cut\n2024-05-06 - 2024-05-08: Sewed it\n2024-05-09 read Masts\n"
                "2024-05-10 <https://a.org/1>\n") == Strings{"2024-05-05 Cut", "2024-05-06/2024-05-08 Sewed it",
                                                             "2024-05-09 read Masts", "2024-05-10 https://a.org/1"});
  CHECK(entries("# Log\n\n30/04/2024: Cut\n01/05/2024: Bent\n02/05/2024: Slept\n").size() == 3);
  CHECK(entries("# Log\n\n**Dec 30:** Cut\n**Dec 31:** Bent\n**Jan 1:** Slept\n").size() == 3);
  CHECK(finds_nothing("# Log\n\nIt was cut\n2024-05-05: so we say\n2024-05-06: or not\n"));
  CHECK(finds_nothing("# Log\n\nMay 5: Cut a sail.\n\nMay 6: Bent an oar.\n"));
  CHECK(finds_nothing("# Log\n\n**4/5:** good sails\n\n**3/5:** fair sails\n"));
  CHECK(finds_nothing("# Log 2024\n\n## Week 2\n\n**May 12:** Sewed it.\n"));
}

TEST_CASE("dates inside of what a day tells begin no other", "[extract]") {
  const std::string next = "\n\n2024-05-30: Slept.\n";
  const auto first = [&](const std::string& told) {
    const Log log = log_of("# Log\n\n" + told + next);
    CHECK(log.entries.size() == 2);
    return titles_of(log).at(0);
  };
  CHECK(first("2024-05-05: The meeting was moved to\n2024-05-20: a date that\nsuits nobody.") ==
        "The meeting was moved to");
  CHECK(first("2024-05-05: It is better than that of\n2024-05-01 - by far.") == "It is better than that of");
  CHECK(first("**2024-05-05**\nCut a sail. The paper is due on\n**May 9**: two days are left.") == "Cut a sail.");
  CHECK(first("**2024-05-05:** Cut a sail.  \n**May 9** – flight  \n**May 12** – feast") == "Cut a sail.");
  CHECK(first("2024-05-05: Run B\n2024-05-05: 0.9\n2024-05-06: 0.8") == "Run B");
  CHECK(first("2024-05-05 10:00:01 INFO up\n2024-05-05 10:00:02 INFO on\n2024-05-05 10:00:03 INFO off") == "INFO up");
}

TEST_CASE("bold days of changes, feasts and deadlines are no diary", "[extract]") {
  const std::string papers = "- [Kites](https://a.org/1)\n- [Oars](https://a.org/2)\n";
  for (const std::string between : {"", "On kites.\n\n"}) {
    const Log log = log_of("# Kites\n\n*Sep 5:* added ten.\n\n*Sep 9:* added two.\n\n" + between + papers);
    CHECK(titles_of(log) == Strings{"Kites", "Oars"});
    CHECK(dates_of(log) == Strings{"-", "-"});
  }
  const Log days = log_of("# Log\n\n*Sep 5:* Read two.\n\n" + papers + "\n*Sep 9:* Read more.\n\n" + papers);
  CHECK(dates_of(days).front() == "XXXX-09-05");
  CHECK(finds_nothing("# Sailing\n\n**May 5** is a feast.\n\n**June 6** is when they sail.\n"));
  CHECK(finds_nothing("# Kites\n\n**May 5** - deadline for the abstract\n\n**May 12:** Paper due\n"));
}
