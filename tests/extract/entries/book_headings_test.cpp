// SPDX-License-Identifier: Apache-2.0
// Headings that are books: with who wrote them, or above sections with a rating each.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("below a name of books two headings with authors are entries", "[extract]") {
  const std::string text = "\n\nIt was good.\n\n";
  CHECK(titles_of(log_of("# Books I read\n\n## 2023\n\n### 1984 by Ann Roe" + text + "### Boats - Ben Doe 4/5" +
                         text)) == Strings{"1984", "Boats"});
  CHECK(titles_of(log_of("# Books I read\n\n## *Kites*, by Ann Roe" + text)) == Strings{"Kites"});
  CHECK(finds_nothing("# Books I read\n\n## Kites by Ann Roe" + text));
  CHECK(finds_nothing("# Books I read\n\n## Kites by Ann Roe" + text + "## A" + text + "## B" + text));
  const Log log = log_of("# Books I read\n\n## Kites by Ann Roe" + text + "## Long Oars (Cid Poe, 1984)" + text);
  CHECK(titles_of(log) == Strings{"Kites", "Long Oars"});
  CHECK(dates_of(log) == Strings{"-", "-"});
  CHECK(log.entries.at(1).published->year == 1984);
  CHECK(finds_nothing("# Books I read\n\n## My Review by Ann Roe" + text + "## My Review by Ben Doe" + text));
}

TEST_CASE("elsewhere, headings with somebody's name are talks, tasks and journeys", "[extract]") {
  const std::string text = "\n\nIt was good.\n\n";
  CHECK(finds_nothing("# Seminar\n\n## Opening Talk by Ann Roe" + text + "## Project Update by Ben Doe" + text +
                      "## Panel on Boats by Cid Poe" + text));
  CHECK(finds_nothing("# Trips\n\n## Old Bridge (San Remo, 2019)" + text + "## Hotel at Sea (Genoa, 2020)" + text +
                      "## Trip by Boat (Ann Roe, 2024)" + text));
  const auto section = [](const std::string& name, const std::string& link) {
    return "## " + name + "\n- [" + link + "](https://a.org/" + link.substr(0, 1) + ")\n";
  };
  CHECK(titles_of(log_of("# Team\n\n" + section("Budget Review by Ann Roe", "Kites at Dawn") +
                         section("Project Update by Ben Doe", "Boats at Dawn") +
                         section("Short Stories by Cid Poe", "Oars at Dawn"))) ==
        Strings{"Kites at Dawn", "Boats at Dawn", "Oars at Dawn"});
  CHECK(titles_of(log_of("# Reading log\n\n" + section("Short Stories by Ann Roe", "Kites at Dawn") +
                         section("Other Papers by Ben Doe", "Boats at Dawn"))) ==
        Strings{"Kites at Dawn", "Boats at Dawn"});
}

TEST_CASE("below a name of books a dash may join genres, parts and characters", "[extract]") {
  CHECK(finds_nothing(
      "# Books I read\n\n## Fantasy - Science Fiction\n\n## Favourites - All Time\n\n## Notes - Sea Stories\n"));
  CHECK(finds_nothing(
      "# Books I read\n\n## Kites\n\n### Chapter One - Ann Roe\n\nx\n\n### Chapter Two - Ben Doe\n\ny\n"));
  CHECK(titles_of(log_of("# Books I read\n\n## Sea Stories by Women Sailors\n- [Kites](https://a.org/1)\n"
                         "## Books - Ann Roe\n- [Boats](https://a.org/2)\n## Fantasy - Ben Doe\n")) ==
        Strings{"Kites", "Boats"});
}

TEST_CASE("a date behind who made a book is its day", "[extract]") {
  const std::string text = "\n\nThey fly.\n\n";
  const Log log =
      log_of("# Books I read\n\n## Kites at Dawn by Ann Roe (2024-05-01)" + text + "## Boats by Ben Doe - 2024-05-02" +
             text + "## Long Oars by Cid Poe (read May 2024)" + text + "## 2024-05-04 Masts by Dan Fox (1984)" + text);
  CHECK(titles_of(log) == Strings{"Kites at Dawn", "Boats", "Long Oars", "Masts"});
  CHECK(dates_of(log) == Strings{"2024-05-01", "2024-05-02", "2024-05", "2024-05-04"});
  CHECK(log.entries.at(3).published == PartialDate{1984, 0, 0});
  CHECK_FALSE(log.entries.at(0).published);
}

TEST_CASE("headings of sections that are rated each are works where a name tells of reading", "[extract]") {
  Diagnostics diagnostics;
  const auto books_of = [&](const std::string& text) { return log_of({{"books-2024.md", text}}, diagnostics); };
  const auto section = [](const std::string& title, const std::string& rating) {
    return "# " + title + "\n\nA good one.\n\nRating: " + rating + "\n\n";
  };
  const std::string two = section("Kites", "★★★★☆") + section("The Man in the Boat", "3/5");
  CHECK(titles_of(books_of(two + section("Oars", "★★☆☆☆"))) == Strings{"Kites", "The Man in the Boat", "Oars"});
  CHECK(books_of(two).by_outline);
  CHECK(books_of(two + section("Oars", "good")).by_outline);
  CHECK(books_of(two + section("Kites", "3/5")).entries.empty());
  CHECK(titles_of(books_of(two + section("2024-05-01", "3/5"))) == Strings{"A good one."});
  const std::string three = two + section("Oars", "★★☆☆☆");
  CHECK(finds_nothing(three));
  const std::string link = "- [Sails](https://a.org/1)\n\n";
  const std::string weeks = section("A Wet Week", "3/5") + link + section("A Dry Week", "2/5") + link;
  CHECK(titles_of(books_of(weeks + section("A Warm Week", "5/5") + link)).front() == "Sails");
}
