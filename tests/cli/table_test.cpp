// SPDX-License-Identifier: Apache-2.0
// Aligned tables.
#include "table.hpp"

#include "support/catch.hpp"

#include <sstream>

using namespace asterism;

namespace {

std::string printed(const TextTable& table, const Terminal& terminal = {}) {
  std::ostringstream out;
  print_table(table, terminal, out);
  return out.str();
}

}  // namespace

TEST_CASE("columns are as wide as their widest cell, numbers stand on the right", "[cli]") {
  const TextTable table{
      .columns = {{.title = "name"}, {.title = "n", .alignment = Alignment::right}, {.title = "last"}},
      .rows = {{"知識", "7", "x"}, {"reward model", "123", ""}}};
  CHECK(printed(table) ==
        "name            n  last\n"
        "知識            7  x\n"
        "reward model  123\n");
}

TEST_CASE("a table without rows is empty", "[cli]") {
  CHECK(printed({.columns = {{.title = "name"}}, .rows = {}}).empty());
}

TEST_CASE("on a narrow terminal the widest columns are cut, places never", "[cli]") {
  const TextTable table{.columns = {{.title = "place", .cutting = Cutting::never}, {.title = "quote"}},
                        .rows = {{"research-log.md:10:20", "a quote that goes on and on"}}};
  CHECK(printed(table, {.width = 40}) ==
        "place                  quote\n"
        "research-log.md:10:20  a quote that goe…\n");
  CHECK(printed(table, {.width = 20}) ==
        "place                  quote\n"
        "research-log.md:10:20  a quote t…\n");
}

TEST_CASE("the titles are bold where colour is allowed, and control characters are not passed on", "[cli]") {
  const TextTable table{.columns = {{.title = "name"}}, .rows = {{"\x1b[2J"}}};
  CHECK(printed(table, {.colored = true}) == "\x1b[1mname\x1b[0m\n\xEF\xBF\xBD[2J\n");
}
