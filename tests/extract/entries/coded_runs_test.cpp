// SPDX-License-Identifier: Apache-2.0
// Headings that name runs by a code are experiments.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// A page with these headings at level 2 below `title`.
std::string page(const std::string& title, const Strings& headings) {
  std::string text = "# " + title + "\n\n";
  for (const std::string& heading : headings) text += "## " + heading + "\n\nIt held for a while.\n\n";
  return text;
}

}  // namespace

TEST_CASE("headings that count codes are experiments where a heading above says so", "[extract]") {
  const Strings kilns = {"N0 — baseline", "N1 — more sand", "N2 — a longer fire"};
  const Log log = log_of(page("Kiln experiments", kilns));
  CHECK(titles_of(log) == kilns);
  for (const Entry& entry : log.entries) CHECK(entry.kind == NodeKind::experiment);
  const Strings parts = {"E3.2 bigger hull", "E3.1b smaller hull", "E3.1 no hull"};
  CHECK(titles_of(log_of(page("Hull experiments", parts))) == parts);
  CHECK(titles_of(log_of(page("Hull runs", {"Setup", "R1: oak", "R2: reed", "R4: control", "Next"}))) ==
        Strings{"R1: oak", "R2: reed", "R4: control"});
}

TEST_CASE("codes without a word of experiments, or in no order, are no runs", "[extract]") {
  CHECK(finds_nothing(page("Manual", {"H1 — headings", "H2 — smaller ones", "H3 — the smallest"})));
  CHECK(finds_nothing(page("Questions", {"Q1: Why?", "Q2: How?", "Q3: When?"})));
  CHECK(finds_nothing(page("Training log", {"W1: sand", "W2: mud", "W3: grass"})));
  CHECK(finds_nothing(page("Control theory", {"L1 — Introduction", "L2 — Optimal control", "L3 — Filters"})));
  CHECK(finds_nothing(page("Reviews", {"R1: asks for a baseline", "R2: finds it clear", "R3: wants more"})));
  CHECK(finds_nothing(page("Training diary", {"K1 kettlebell", "K2 kettlebell", "K3 kettlebell"})));
  CHECK(finds_nothing(page("Kiln runs", {"N0 — baseline", "N1 — more sand"})));
  CHECK(finds_nothing(page("Kiln runs", {"N0 — baseline", "N2 — more sand", "N1 — less"})));
  CHECK(finds_nothing(page("Kiln runs", {"N0 — baseline", "G1 — more sand", "K2 — less"})));
}

TEST_CASE("codes of questions, chapters and the like are no runs below experiments either", "[extract]") {
  for (const std::string letters : {"RQ", "H", "L", "CH", "P", "M", "S", "T", "CS", "A", "GPT"}) {
    CAPTURE(letters);
    CHECK(finds_nothing(page("Experiments", {letters + "1 one", letters + "2 two", letters + "3 three"})));
  }
  const std::string runs = "## N1 sand\n\n## N2 fire\n\n## N3 ash\n";
  CHECK(titles_of(log_of("# Experiments\n\n" + runs)).size() == 3);
  CHECK(finds_nothing("## Experiments\n\nNone.\n\n# Shelves\n\n" + runs));
}

TEST_CASE("the name of a file says that its codes are runs", "[extract]") {
  const auto log_in = [](const std::string& name) {
    Diagnostics diagnostics;
    const std::string text = "## R1: sand\n\nHeld.\n\n## R2: fire\n\nTore.\n\n## R3: ash\n\nHeld.\n";
    return log_of(std::vector<RawFile>{{name, text}}, diagnostics);
  };
  CHECK_FALSE(finds_nothing(log_in("kiln-experiments.md")));
  CHECK(finds_nothing(log_in("kiln-rules.md")));
}

TEST_CASE("a page on one work keeps its own experiments, be they coded", "[extract]") {
  Diagnostics diagnostics;
  const std::string text =
      "# Do kites fly in rain?\n\nWe asked for flights in rain.\n\n## Experiments\n\n### E1 setup\n\nText.\n\n"
      "### E2 result\n\nText.\n\n### E3 more\n\nText.\n";
  const Log log = log_of(std::vector<RawFile>{{"kites.md", text}, {"README.md", "# A\n"}}, diagnostics);
  CHECK(titles_of(log) == Strings{"Do kites fly in rain?"});
}
