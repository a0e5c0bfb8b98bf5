// SPDX-License-Identifier: Apache-2.0
// Lists of books without authors, below the times at which they were read.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

const std::string kThree = "- Knots\n- Sails and Ropes\n- The Making of Hulls\n\n";
const std::string kTwo = "- Oars of Old\n- A Book of Ropes\n\n";
const Strings kTitles = {"Knots", "Sails and Ropes", "The Making of Hulls", "Oars of Old", "A Book of Ropes"};

}  // namespace

TEST_CASE("titles without authors are entries below the time at which they were read", "[extract]") {
  const Log log = log_of("## Books Read\n\n## 2010 Summer Reading List (June 17th to September 19th)\n" + kThree +
                         "## 2010 Fall Reading List (September 20th - December 14th)\n" + kTwo);
  CHECK(titles_of(log) == kTitles);
  CHECK(dates_of(log) == Strings{"2010-06-17/2010-09-19", "2010-06-17/2010-09-19", "2010-06-17/2010-09-19",
                                 "2010-09-20/2010-12-14", "2010-09-20/2010-12-14"});
  CHECK(titles_of(log_of("# Books I've read\n\n## 2023\n\n" + kThree + "## 2024\n\n" + kTwo)) == kTitles);
}

TEST_CASE("without a time, or where most are no titles of books, such lists are none", "[extract]") {
  CHECK(finds_nothing("# Books\n\n" + kThree + kTwo));
  CHECK(finds_nothing("# Reading\n\n" + kThree + kTwo));
  CHECK(finds_nothing("# Books read in 2023\n\n" + kThree));
  CHECK(finds_nothing("# Books read in 2023\n\n- Went to the library\n- Talked to Ann\n- Bought a lamp\n" + kThree +
                      kTwo));
  CHECK(finds_nothing("# Books read in 2023\n\n- Title\n- Author\n- Publisher\n- Year\n- Pages\n"));
}

TEST_CASE("lists that name genres or sections of the page are none of books", "[extract]") {
  CHECK(titles_of(log_of("# Books read in 2023\n\n" + kThree + kTwo +
                         "## Sails and Ropes\n\n- [Reefs](https://a.org/1)\n")) == Strings{"Reefs"});
  CHECK(finds_nothing(
      "# Books read in 2023\n\n- Fiction\n- Short Stories\n- Sea Travel\n- Boats and Kites\n- Young Adult\n"));
}

TEST_CASE("below a name of books two headings that end in a rating are entries", "[extract]") {
  const std::string read = "# Books I read\n\n## Fiction\n\n";
  CHECK(titles_of(log_of(read + "###### Kites ★★★☆☆\n\n###### Boats and Oars ★★★★★\n")) ==
        Strings{"Kites", "Boats and Oars"});
  CHECK(finds_nothing(read + "### Kites ★★★☆☆\n\n### Boats\n\n### Oars\n"));
  CHECK(finds_nothing("# Inns\n\n### Kites ★★★☆☆\n\n### Boats and Oars ★★★★★\n"));
}

TEST_CASE("a rating above a list of books or above other headings is that of all of these", "[extract]") {
  const auto page = [](const std::string& below) {
    return log_of("# Books\n\n## Favourites ★★★★★\n\n" + below + "\n## Others ★★★★\n\n" + below);
  };
  const auto titles = [&](const std::string& below) { return titles_of(page(below)); };
  CHECK(titles("- Sailed twice\n- It is long\n") == Strings{"Favourites", "Others"});
  for (const std::string below : {"- Kites by Ann Roe\n- Boats by Ben Doe\n", "### Kites\n"}) {
    for (const std::string& title : titles(below)) {
      CHECK(title != "Favourites");
      CHECK(title != "Others");
    }
  }
}

TEST_CASE("a title among books is one of a book, whatever its words say", "[extract]") {
  const Log log =
      log_of("# Books I read\n\n### Project Kite by Ann Roe\n\nIt flies.\n\n### Life in Code ★★★\n\nIt is long.\n");
  REQUIRE(log.entries.size() == 2);
  CHECK(log.entries[0].kind == NodeKind::book);
  CHECK(log.entries[1].kind == NodeKind::book);
  CHECK(log_of("# Log\n\n## 2024-05-01: A project of kites\n\nThey fly.\n").entries.at(0).kind == NodeKind::experiment);
}
