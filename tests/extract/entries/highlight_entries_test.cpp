// SPDX-License-Identifier: Apache-2.0
// Quotations with the work that they are of below.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

const std::string kFirst = "> A kite is a boat of the air.\n\n– [How to Fly a Kite](https://a.org/1)\n\n";

}  // namespace

TEST_CASE("a dash and a link below quotations make entries with the quoted words for notes", "[extract]") {
  const Log log =
      log_of("## Highlights\n\n" + kFirst + "> Boats float.\n>\n> They do.\n\n— Ann Roe, [Boats](https://a.org/2)\n");
  REQUIRE(titles_of(log) == Strings{"How to Fly a Kite", "Boats"});
  CHECK(notes_of(log, log.entries[0]) == Strings{"A kite is a boat of the air."});
  CHECK(notes_of(log, log.entries[1]) == Strings{"Boats float.", "They do."});
  CHECK(log.entries[1].url == "https://a.org/2");
  CHECK(log.entries[0].line == 5);
}

TEST_CASE("the line with the work may belong to the quotation", "[extract]") {
  const Log log =
      log_of("# Highlights\n\n" + kFirst + "> Boats float.\n> — [The Making of Boats](https://a.org/2)\n\n" +
             "> Oars push.\n— [The Making of Oars](https://a.org/3)\n");
  REQUIRE(titles_of(log) == Strings{"How to Fly a Kite", "The Making of Boats", "The Making of Oars"});
  CHECK(notes_of(log, log.entries[1]) == Strings{"Boats float."});
}

TEST_CASE("a paragraph in quotation marks is a quotation, too", "[extract]") {
  const Log log =
      log_of("## Highlights\n\n" + kFirst + "“Boats float.”\n\n-- [The Making of Boats](https://a.org/2) (2020)\n");
  REQUIRE(titles_of(log) == Strings{"How to Fly a Kite", "The Making of Boats"});
  CHECK(notes_of(log, log.entries[1]) == Strings{"(2020)", "“Boats float.”"});
}

TEST_CASE("one quotation, or one beside prose, is a motto", "[extract]") {
  const std::string prose = "We flew.\n\nWe sailed.\n\nWe rowed.\n\n";
  CHECK(finds_nothing("## Kites\n\n" + kFirst));
  CHECK(finds_nothing("## Kites\n\n" + kFirst + prose + "## Boats\n\n" + kFirst + prose));
}

TEST_CASE("quotations of people, or with a link that says something else, are no works", "[extract]") {
  CHECK(
      finds_nothing("## Quotes\n\n> Kites rise.\n\n— [Ann Roe](https://a.org/1)\n\n> Boats float.\n\n"
                    "— [Ben Doe](https://a.org/2)\n"));
  CHECK(
      finds_nothing("## Quotes\n\n> Kites rise.\n\n— Ann Roe [source](https://a.org/1)\n\n> Boats float.\n\n"
                    "— [@ben](https://twitter.com/ben)\n"));
}
