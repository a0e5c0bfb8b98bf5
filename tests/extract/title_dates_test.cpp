// SPDX-License-Identifier: Apache-2.0
// Dates around the titles of items.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// The date of the one entry of `log`.
std::string date_of(const Log& log) {
  REQUIRE(log.entries.size() == 1);
  return log.entries[0].date ? to_string(*log.entries[0].date) : "-";
}

}  // namespace

TEST_CASE("a date in front may end in a stop, and is no number of a section", "[extract]") {
  const auto before = [](const std::string& date) {
    return date_of(log_of("- " + date + " [A Kite](https://a.org/1)"));
  };
  CHECK(before("2024.05.06.") == "2024-05-06");
  CHECK(before("6.5.2024.") == "2024-05-06");
  const Log items = log_of("- 6.5.2024. Prvi zapis o zmaju. Leti.\n- 7.5.2024. Drugi zapis o zmaju. Pada.\n");
  CHECK(titles_of(items) == Strings{"Prvi zapis o zmaju.", "Drugi zapis o zmaju."});
  const Log headings = log_of("# Napló\n\n### 2024.05.06. hétfő\n\nVan szél.\n\n### 8.5.2024. Zmaj\n\nLeti.\n");
  CHECK(titles_of(headings) == Strings{"hétfő", "Zmaj"});
  CHECK(to_string(headings.entries.at(1).date.value()) == "2024-05-08");
}

TEST_CASE("a full date that ends an item is its date", "[extract]") {
  const auto behind = [](const std::string& rest) { return date_of(log_of("- [A Kite](https://a.org/1)" + rest)); };
  CHECK(behind(" also as a [post](https://b.org) (17/07/2013)") == "2013-07-17");
  CHECK(behind(", a fine kite - 2012-11-08") == "2012-11-08");
  CHECK(behind(" by Ann (Nov 8, 2012)") == "2012-11-08");
  CHECK(behind(", a fine kite (May 2012)") == "-");
  CHECK(behind(", a fine kite (seen on 2012-11-08)") == "-");
  CHECK(behind(", flown by 2012-11-08") == "-");
}

TEST_CASE("a month in front of a link is its date", "[extract]") {
  const auto before = [](const std::string& lead) {
    return date_of(log_of("## 2025\n\n- " + lead + "[A Kite](https://a.org/1)"));
  };
  CHECK(before("Apr: ") == "2025-04");
  CHECK(before("März - ") == "2025-03");
  CHECK(before("Paper: ") == "-");
  CHECK(titles_of(log_of("- [March: A Kite](https://a.org/1)")) == std::vector<std::string>{"March: A Kite"});
}
