// SPDX-License-Identifier: Apache-2.0
// Forms of dates that name a week, count sessions or have no signs.
#include "dates.hpp"
#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace asterism;

namespace {

std::string line_date(std::string_view text) {
  const auto date = parse_date_line(text, DayMonthOrder::month_first);
  return date ? to_string(*date) : "none";
}

}  // namespace

TEST_CASE("a week and its year stand in either order", "[extract]") {
  for (const std::string_view text : {"2023, Week 36", "2023 Week 36", "Week 36, 2023", "2023 / KW 36", "2023年第36周",
                                      "2023 - Semaine 36", "Week 36 (2023)", "semana 36 de 2023"}) {
    INFO(text);
    CHECK(line_date(text) == "2023-09-04/2023-09-10");
  }
  CHECK(line_date("Week 3 2024-05-06") == "2024-05-06");
  CHECK(line_date("Week 3, 2024年5月6日") == "2024-05-06");
}
