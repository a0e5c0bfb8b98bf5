// SPDX-License-Identifier: Apache-2.0
// Days that cannot be: years that no log is from, and what stands below such headings and lines.
#include "dates/dates.hpp"
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

std::string odd_year_in(std::string_view text) {
  const auto date = find_odd_year(text);
  return date ? std::string(text.substr(date->begin, date->end - date->begin)) : std::string();
}

/// The date of each entry of `markdown`, as ISO text joined by blanks.
std::string dates_of(std::string_view markdown) {
  std::string dates;
  for (const Entry& entry : log_of(markdown).entries)
    dates += (dates.empty() ? "" : " ") + (entry.date ? to_string(*entry.date) : std::string("none"));
  return dates;
}

const std::string kOne = "\n- [One](https://a.example.org/1)\n";

}  // namespace

TEST_CASE("a day of a year that no log is from is found where it stands", "[extract]") {
  CHECK(odd_year_in("2204-05-09") == "2204-05-09");
  CHECK(odd_year_in("on 05/09/2204 we") == "05/09/2204");
  CHECK(odd_year_in("9.5.2204") == "9.5.2204");
  CHECK(odd_year_in("May 9, 2204") == "May 9, 2204");
  CHECK(odd_year_in("Friday, 9 May 3024") == "9 May 3024");
  CHECK(odd_year_in("0024-05-09") == "0024-05-09");
  for (const std::string_view text : {"2024-05-09", "May 9, 2024", "May 9, 2204 words", "May 9 2130", "0120-45-67",
                                      "1234-5678-12", "1.2.2204.5", ""}) {
    INFO(text);
    CHECK(odd_year_in(text).empty());
  }
}

TEST_CASE("a heading with such a day is neither an entry nor a section, and is reported", "[extract]") {
  for (const std::string heading : {"2204-05-09", "05/09/2204", "May 9, 2204", "2024-02-31"}) {
    INFO(heading);
    Diagnostics diagnostics;
    const Log log =
        log_of({{"log.md", "# Log\n## " + heading + kOne + "## " + heading + "\n[Boats](https://a.example.org/2)\n"}},
               diagnostics);
    CHECK(titles_of(log) == std::vector<std::string>{"One", "Boats"});
    CHECK(log.sections.back() == std::vector<std::string>{"Log"});
    CHECK(diagnostics.size() == 2);
    CHECK_FALSE(log.entries[0].date);
  }
  CHECK(finds_nothing("# A\n## 2204-05-09\nRain.\n## 2204-05-10\nSun.\n## 2204-05-11\nSnow.\n"));
}

TEST_CASE("below a day that cannot be, the day before does not hold", "[extract]") {
  CHECK(dates_of("2024-05-08\n" + kOne + "\n2204-05-09\n" + kOne) == "2024-05-08 none");
  CHECK(dates_of("## 2024-05-08" + kOne + "## 2204-05-09" + kOne) == "2024-05-08 none");
  CHECK(dates_of("# May 2024\n2024-05-08\n" + kOne + "\n2024-05-32\n" + kOne) == "2024-05-08 2024-05");
  CHECK(dates_of("## 2024-05-08\nRain all day.\n## 2204-05-09\nSun all day.\n") == "2024-05-08 none");
}
