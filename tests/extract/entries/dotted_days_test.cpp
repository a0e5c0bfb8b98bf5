// SPDX-License-Identifier: Apache-2.0
// Headings that are a day and a month with stops, and no year.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

Log page(const Strings& headings) {
  std::string text = "# Bordbuch\n\n";
  for (const std::string& heading : headings) text += "## " + heading + "\n\nDer Mast hielt.\n\n";
  return log_of(text);
}

}  // namespace

TEST_CASE("headings of days and months with stops are days where they go on as days do", "[extract]") {
  CHECK(dates_of(page({"3.5.", "4.6.", "21.6."})) == Strings{"XXXX-05-03", "XXXX-06-04", "XXXX-06-21"});
  CHECK(dates_of(page({"21.06.", "4.06.", "3.05."})) == Strings{"XXXX-06-21", "XXXX-06-04", "XXXX-05-03"});
  const Log log = page({"3.5. Ein Segel", "4.6.", "21.6. Ein Mast"});
  CHECK(titles_of(log) == Strings{"Ein Segel", "Der Mast hielt.", "Ein Mast"});
  CHECK(dates_of(log) == Strings{"XXXX-05-03", "XXXX-06-04", "XXXX-06-21"});
}

TEST_CASE("numbers of sections are no days", "[extract]") {
  CHECK(finds_nothing(page({"1.1.", "1.2.", "2.1.", "2.2."})));
  CHECK(finds_nothing(page({"1.1. Segel", "2.1. Mast", "3.1. Rumpf"})));
  CHECK(finds_nothing(page({"3.5. Segel", "13.5. Mast"})));
  CHECK(finds_nothing(page({"13.1. Segel", "13.2. Mast", "14.1. Rumpf"})));
  CHECK(finds_nothing(page({"12.13. Segel", "12.14. Mast", "12.15. Rumpf"})));
}

TEST_CASE("sections of one chapter are no days", "[extract]") {
  CHECK(finds_nothing(page({"14.1. Segel", "14.2. Mast", "14.3. Rumpf", "14.4. Kiel"})));
  CHECK(finds_nothing(page({"13.2. Segel", "14.2. Mast", "15.2. Rumpf"})));
  CHECK(finds_nothing(page({"1.1. Segel", "2.1. Mast", "13.1. Rumpf"})));
}

TEST_CASE("days with stops are none beside full dates or other numbers with stops", "[extract]") {
  const std::string sections =
      "### 3.5. Segel\n\nGelesen.\n\n### 4.6. Mast\n\nGelesen.\n\n### 21.6. Rumpf\n\nGelesen.\n";
  CHECK(dates_of(log_of("# Bordbuch\n\n## 2.5.2024\n\n" + sections)) == Strings{"2024-05-02"});
  const std::string days = "## 3.5.\n\n- 1.2. der Karte gelesen\n\n## 4.6.\n\nGesegelt.\n\n## 21.6.\n\nGesegelt.\n";
  CHECK(finds_nothing("# Bordbuch\n\n" + days));
}
