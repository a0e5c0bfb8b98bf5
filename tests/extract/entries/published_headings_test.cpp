// SPDX-License-Identifier: Apache-2.0
// Headings that say when or where their works came out, and those that count days.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

using Strings = std::vector<std::string>;

TEST_CASE("three headings that say where their works came out are entries", "[extract]") {
  const Log log = log_of(
      "# [2019 ICT] Kites at Dawn\nA note.\n# [ICT 2020] Boats\nA note.\n# Oars (Roe et al., 2019)\nA note.\n"
      "# Masts of Oak (ICT 2019)\n");
  CHECK(titles_of(log) == Strings{"Kites at Dawn", "Boats", "Oars (Roe et al., 2019)", "Masts of Oak"});
  CHECK(log.entries.at(1).published == PartialDate{2020, 0, 0});
  CHECK(notes_of(log, log.entries.at(0)) == Strings{"A note."});
  CHECK(finds_nothing("# Log\n\n## Kites at Dawn (ICT 2019)\nA note.\n## Boats at Dawn (ICT 2019)\n## Rope\nSold.\n"));
  CHECK(finds_nothing("# Log\n\n## Papers (2019)\n## Papers (2020)\n## Papers (2021)\n"));
  CHECK(titles_of(log_of("## [2019 ICT]\n- [A](https://a.org/1)\n## [2020 ICT]\n- [B](https://a.org/2)\n"
                         "## [2021 ICT]\n- [C](https://a.org/3)\n")) == Strings{"A", "B", "C"});
}

TEST_CASE("one name or the year alone says when a work came out where other headings say more", "[extract]") {
  CHECK(titles_of(log_of("# Notes\n\n## Kite Nets (Doe et al., 2019)\n- tails\n## Rope Nets (Roe, 2018)\n- ropes\n")) ==
        Strings{"Kite Nets (Doe et al., 2019)", "Rope Nets (Roe, 2018)"});
  const Log log = log_of(
      "# Notes\n\n## Kite Nets (KITE 2019)\nA.\n## Rope Nets (ROPE 2018)\nB.\n## Sails (2017)\nC.\n## Rest\nD.\n");
  CHECK(titles_of(log) == Strings{"Kite Nets", "Rope Nets", "Sails"});
  CHECK(log.entries.at(2).published == PartialDate{2017, 0, 0});
  CHECK(titles_of(
            log_of("# Log\n\n## Kites (KITE 2019)\n- [A](https://a.org/1)\n## Sails (2020)\n- [B](https://a.org/2)\n"
                   "## Masts (KITE 2018)\n- [C](https://a.org/3)\n")) == Strings{"A", "B", "C"});
  CHECK(finds_nothing(
      "# Trips\n\n## Old Bridge (San Remo, 2019)\nA.\n## Hotel at Sea (Genoa, 2020)\nB.\n## Home (2021)\nC.\n"));
}

TEST_CASE("where nothing else is read, headings with years are parts of the outline, too", "[extract]") {
  const Log log = log_of("# Notes\n\n## Kites (2019)\nA.\n## Ropes (2018)\nB.\n## 2020\nC.\n");
  CHECK(log.by_outline);
  CHECK(titles_of(log) == Strings{"Kites (2019)", "Ropes (2018)"});
}

TEST_CASE("a day with a title has the link below it for its work", "[extract]") {
  const Log log = log_of(
      "# Daily\n\n## Day 1: Kite Nets for Flying\n- Link: https://arxiv.org/abs/1901.00001\n- tails\n\n"
      "## Day 2: Rope Nets for Fishing\n\nLink: https://arxiv.org/abs/1902.00001\n\nropes\n");
  CHECK(titles_of(log) == Strings{"Kite Nets for Flying", "Rope Nets for Fishing"});
  CHECK(log.entries.at(0).url == "https://arxiv.org/abs/1901.00001");
  CHECK(log.entries.at(1).url == "https://arxiv.org/abs/1902.00001");
  CHECK(titles_of(log_of("# Daily\n\n## Day 1: Kites and Tails\n\nhttps://arxiv.org/abs/1901.00001\n\n"
                         "https://arxiv.org/abs/1901.00002\n\n## Day 2: Sails and Masts\n\n"
                         "https://arxiv.org/abs/1901.00003\n\nhttps://arxiv.org/abs/1901.00004\n"))
            .size() == 4);
  CHECK(titles_of(log_of("# Daily\n\n## Day 1: Some Reading\n- [Kites](https://a.org/1)\n- [Ropes](https://a.org/2)\n\n"
                         "## Day 2: More Reading\n- [Sails](https://a.org/3)\n- [Oars](https://a.org/4)\n")) ==
        Strings{"Kites", "Ropes", "Sails", "Oars"});
}

TEST_CASE("a venue and its year behind a title above the link of a paper end the title", "[extract]") {
  const std::string link = "\n\n[paper](https://a.org/1)\n\n";
  const Log log = log_of("# Read\n\n## Tails\n\n### Kite Nets, KITE 2019" + link + "### Rope Nets - ROPE 2018" + link +
                         "### 3. Sails of Silk, KITE 2017\n\n- paper: https://a.org/3\n- idea: silk\n");
  CHECK(titles_of(log) == Strings{"Kite Nets", "Rope Nets", "Sails of Silk"});
  CHECK(log.entries.at(1).published == PartialDate{2018, 0, 0});
  CHECK(log.entries.at(2).url == "https://a.org/3");
  CHECK(titles_of(log_of("# Read\n\n## Papers, KITE 2019\n\n[Kites](https://a.org/1)\n\n[Oars](https://a.org/2)\n")) ==
        Strings{"Kites", "Oars"});
}

TEST_CASE("a year behind a title says when its work came out where its authors stand below", "[extract]") {
  const std::string names = "\n\nAnn Roe, Ben Doe\n\nIt flies.\n";
  const Log log =
      log_of("# Log\n\n## Kites at Dawn (2019)" + names + "## Oars (2020)" + names + "## Masts (2021)" + names);
  CHECK(titles_of(log) == Strings{"Kites at Dawn", "Oars", "Masts"});
  CHECK(log.entries.at(1).published == PartialDate{2020, 0, 0});
  CHECK(titles_of(log_of("# Log\n\n## Kites (2019)\n\nRoe, A., Doe, B.\n\n## Oars (2020)\n\nDoe, B., Roe, A.\n\n"
                         "## Masts (2021)\n\nPoe, C. and Roe, A.\n")) == Strings{"Kites", "Oars", "Masts"});
  CHECK(finds_nothing(
      "# Log\n\n## Kiel (2019)\n\nEve, Max\n\n## Genoa (2020)\n\nEve\n\n## Nice (2021)\n\nMax, Eve, Tom\n"));
  CHECK(finds_nothing("# Log\n\n## Spring (2019)\nIt flies.\n## Fall (2020)\nIt flies.\n## Ice (2021)\nNo.\n"));
}
