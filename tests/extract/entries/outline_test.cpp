// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Texts = std::vector<std::string>;

bool tells_of_outline(const Diagnostics& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& diagnostic) {
    return diagnostic.severity == Severity::warning &&
           diagnostic.message.find("taken for entries") != std::string::npos;
  });
}

}  // namespace

TEST_CASE("where no rule finds an entry, the headings of most are entries", "[entries][outline]") {
  Diagnostics diagnostics;
  const Log log = log_of({{"sails.md",
                           "# Sails\n\n## Lug sail\n\n### Setup\n\nTwo poles.\n\n### Results\n\nIt tore.\n\n"
                           "## Crab claw\n\n### Setup\n\nA mat.\n\n### Results\n\nIt held.\n"}},
                         diagnostics);
  CHECK(titles_of(log) == Texts{"Lug sail", "Crab claw"});
  CHECK(notes_of(log, log.entries[1]).back() == "It held.");
  CHECK(tells_of_outline(diagnostics));
  CHECK(diagnostics.front().line == 3);
}

TEST_CASE("one entry by a rule, and headings are none", "[entries][outline]") {
  Diagnostics diagnostics;
  const std::string entry = "- [A Paper](https://example.org/paper)\n";
  CHECK(titles_of(log_of({{"log.md", "# Log\n\n## Lug sail\n\nOne.\n\n## Crab claw\n\n" + entry}}, diagnostics)) ==
        Texts{"A Paper"});
  CHECK_FALSE(tells_of_outline(diagnostics));
}

TEST_CASE("a page without two headings that differ stays without entries", "[entries][outline]") {
  Diagnostics diagnostics;
  CHECK(log_of({{"log.md", "# Notes\n\nHello there.\n\n## Lug sail\n\nIt tore.\n"}}, diagnostics).entries.empty());
  CHECK(log_of({{"log.md", "## Setup\n\nA.\n\n## Setup\n\nB.\n"}}, diagnostics).entries.empty());
  CHECK(log_of({{"log.md", "## Introduction\n\nA.\n\n## References\n\nB.\n"}}, diagnostics).entries.empty());
  CHECK(diagnostics.empty());
}

TEST_CASE("a single page with a title in its front matter and no outline is the note of a work", "[entries][outline]") {
  Diagnostics diagnostics;
  const std::string front = "+++\ntitle = \"Kites of Old Silk\"\n+++\n\n";
  const std::string notes = "## Abstract\n\nSilk is light.\n\n## Notes\n\n- It flies.\n";
  const Log log = log_of({{"posts/kites.md", front + notes}}, diagnostics);
  CHECK(titles_of(log) == Texts{"Kites of Old Silk"});
  CHECK(tells_of_outline(diagnostics));
  CHECK(log_of({{"posts/kites.md", notes}}, diagnostics).entries.empty());
  CHECK(log_of({{"README.md", front + notes}}, diagnostics).entries.empty());
  for (const char* title : {"My Notes", "Research log", "Reading list"})
    CHECK(log_of({{"posts/log.md", "---\ntitle: " + std::string(title) + "\n---\n\n" + notes}}, diagnostics)
              .entries.empty());
  const std::string parts = "## Lug sail\n\nIt tore.\n\n## Crab claw\n\nIt held.\n";
  CHECK(titles_of(log_of({{"posts/kites.md", front + parts}}, diagnostics)) == Texts{"Lug sail", "Crab claw"});
}

TEST_CASE("headings that only say when are no entries", "[entries][outline]") {
  CHECK(log_of("# Log\n\n## 2025\n\n- tar\n\n## 2024\n\n- cork\n").entries.empty());
  CHECK(log_of("# Log\n\n## In progress\n\n- tar\n\n## Completed\n\n- cork\n").entries.empty());
}

TEST_CASE("of several files those that hold text are entries", "[entries][outline]") {
  Diagnostics diagnostics;
  const Log log = log_of({{"README.md", "# Boats\n\nWhat I thought about boats this year.\n"},
                          {"a/papers to read.md", "# On tar\n\nNothing yet.\n\n## Todo\n\n- heat it\n"},
                          {"b/papers to read.md", "\n"}},
                         diagnostics);
  REQUIRE(log.entries.size() == 1);
  CHECK(log.entries[0].form == EntryForm::file);
  CHECK(titles_of(log) == Texts{"On tar"});
  CHECK(tells_of_outline(diagnostics));
}
