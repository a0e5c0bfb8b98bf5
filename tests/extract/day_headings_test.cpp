// SPDX-License-Identifier: Apache-2.0
// Headings that hold a date and words: days, and entries of their own.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include "asterism/log.hpp"

#include <string>
#include <vector>

using namespace asterism;
using asterism::test::log_of;

namespace {

using Strings = std::vector<std::string>;

Strings titles_of(const Log& log) {
  Strings titles;
  for (const Entry& entry : log.entries) titles.push_back(visible_text(log, entry.title));
  return titles;
}

}  // namespace

TEST_CASE("a date with a remark over linked items is a day, with a title an entry", "[extract]") {
  const std::string list = "\n\n- [Kites](https://a.org/1)\n- [Winds](https://a.org/2)\n";
  for (const char* heading : {"## 2024-09-12: silk", "## 2024-09-12 at home", "## Silk night, 2024-09-12"}) {
    INFO(heading);
    const Log log = log_of(heading + list);
    CHECK(titles_of(log) == Strings{"Kites", "Winds"});
    CHECK(to_string(*log.entries.at(0).date) == "2024-09-12");
  }
  CHECK(titles_of(log_of("# Log\n\n## 2024-09-12: Sewed a silk kite" + list)) == Strings{"Sewed a silk kite"});
  CHECK(titles_of(log_of("# Log\n\n## 2024-09-12: Silk tests\n\nIt tore." + list)) == Strings{"Silk tests"});
}

TEST_CASE("a year over days is no year of publication", "[extract]") {
  const Log log = log_of(
      "# Research log 2024\n\n## 12 September\n\n- [Kites](https://a.org/1)\n\n# 2019\n\n- "
      "[Winds](https://a.org/2)\n");
  REQUIRE(log.entries.size() == 2);
  CHECK(to_string(*log.entries[0].date) == "2024-09-12");
  CHECK_FALSE(log.entries[0].published.has_value());
  CHECK(to_string(*log.entries[1].published) == "2019");
}

TEST_CASE("a heading of lectures makes no video of a paper", "[extract]") {
  const Log log = log_of("## Lecture\n\n- [Kites](https://arxiv.org/abs/2401.00001)\n- [Winds](https://a.org/2)\n");
  REQUIRE(log.entries.size() == 2);
  CHECK(log.entries[0].kind == NodeKind::paper);
  CHECK(log.entries[1].kind == NodeKind::video);
}
