// SPDX-License-Identifier: Apache-2.0
// What stands in front of what a day tells: labels of its only address, times.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

using Strings = std::vector<std::string>;

TEST_CASE("a day that is one address behind a label leads there", "[extract]") {
  const auto urls = [](const std::string& day) { return urls_of(log_of("## 2024-05-01\n\n" + day + "\n")); };
  CHECK(urls("My work: https://example.org/sail") == Strings{"https://example.org/sail"});
  CHECK(urls("My work: <https://example.org/sail>") == Strings{"https://example.org/sail"});
  CHECK(urls("Sewed a sail: large, white, as on https://example.org/sail") == Strings{""});
  CHECK(urls("My work: https://example.org/sail is sewn.") == Strings{""});
  CHECK(urls("My work: https://example.org/sail\n\nIt is sewn.") == Strings{""});
  for (const std::string plan : {"TODO", "Plan", "Next"})
    CHECK(urls(plan + ": https://example.org/sail") == Strings{""});
  CHECK(log_of("## 2024-05-01\n\nMusic: https://youtu.be/abc\n").entries[0].kind == NodeKind::work);
}

TEST_CASE("a time of day in front of what was done is no part of it", "[extract]") {
  const auto title = [](const std::string& item) {
    const Strings titles = titles_of(log_of("## 2024-05-01\n\n- " + item + "\n"));
    return titles.empty() ? std::string() : titles[0];
  };
  CHECK(title("10:30 pm Sewed a sail") == "Sewed a sail");
  CHECK(title("10:30 - Sewed a sail") == "Sewed a sail");
  CHECK(title("9:15am: sewed a sail") == "sewed a sail");
  for (const std::string whole :
       {"12:30 train to the lake", "10:30 am See gelaufen", "10:30", "1:20 - dilution gave the best signal",
        "10:30 - 11:30 Meeting with Ann", "10:30 – 12:00 — lab work", "10:30, 11:30 and 12:30: measured",
        "10:30 pm - 11 pm read a paper", "10:30 pm to 11 pm read a paper"})
    CHECK(title(whole) == whole);
}

TEST_CASE("a heading for the plans of a later day is a part of the day around it", "[extract]") {
  const auto titles = [](const std::string& heading) {
    return titles_of(
        log_of("## Week 5 (2024-05-06 - 2024-05-10)\n\n- Sewed a sail of silk\n\n" + heading + "\n\n- Bend an oar\n"));
  };
  CHECK(titles("### Tasks for Week 6 (2024-05-13 - 2024-05-17)") == Strings{"Sewed a sail of silk"});
  CHECK(titles("### Plan for Monday (2024-05-13)") == Strings{"Sewed a sail of silk"});
  for (const char* title : {"Plan 9 from Bell Labs", "Goal Misgeneralization in Kites", "Next: Kites at Dawn"})
    CHECK(titles("### " + std::string(title) + " (2024-05-13)").back() == title);
  CHECK(titles("### Plan for Monday (2024-06-03)").back() ==
        "Plan for Monday");  // of no section that this one is beside
  CHECK(titles_of(log_of("# January\n\n### Plan for Monday 2024-02-02\n\n- Sewed a sail\n")).back() ==
        "Plan for Monday");
  CHECK(titles("### Trip to the Northern Lake (2024-05-13)").back() == "Trip to the Northern Lake");
  CHECK(titles("### Plan of the New Boat (2024-05-07)").back() == "Plan of the New Boat");
}
