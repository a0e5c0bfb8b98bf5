// SPDX-License-Identifier: Apache-2.0
// Headings of one level that hold days between signs.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

using Strings = std::vector<std::string>;

TEST_CASE("a row of headings holds days between signs behind any name where they rise or fall", "[extract]") {
  const auto page = [](const Strings& headings) {
    std::string text = "# Boats\n\n";
    for (const std::string& heading : headings) text += "## " + heading + "\n\nIt held.\n\n";
    return text;
  };
  const Strings tests = {"Sails - 2024-05-03 - bigger", "Mast · 2024-05-04 · oak", "Hulls | 2024-05-06 | reed"};
  CHECK(dates_of(log_of(page(tests))) == Strings{"2024-05-03", "2024-05-04", "2024-05-06"});
  CHECK(finds_nothing(page({"BERT (2018-10-11), Doe", "OARNET (2019-02-14), Roe", "T5 (2019-10-23), Poe"})));
  CHECK(finds_nothing(page({"ICKF - 2024-05-15 - draft", "ICSB - 2024-02-01 - paper", "ICML - 2024-09-28 - camera"})));
}

TEST_CASE("a page on one work keeps it beside three days at several levels", "[extract]") {
  Diagnostics diagnostics;
  const std::string text =
      "# Kites\n\nA paper on kites.\n\n## Talk - 2024-05-03 - Oslo\n\nText.\n\n### Poster - 2024-05-04 - "
      "Moss\n\nText.\n\n"
      "#### Call - 2024-05-06 - Ann\n\nText.\n\n## Method\n\nText.\n";
  const Log log = log_of(std::vector<RawFile>{{"kites.md", text}, {"README.md", "# A\n"}}, diagnostics);
  CHECK(titles_of(log) == Strings{"Kites"});
}
