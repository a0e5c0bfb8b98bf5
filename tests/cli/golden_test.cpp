// SPDX-License-Identifier: Apache-2.0
// The program as users meet it: every golden case, and the rule that every command has one, and a page.
#include "golden.hpp"

#include "commands.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace {

using asterism::testing::GoldenCase;
using asterism::testing::Outcome;

const std::filesystem::path kProgram = ASTERISM_PROGRAM;
const std::filesystem::path kSource = ASTERISM_SOURCE;

bool is_accepting() {
  const char* wish = std::getenv("ASTERISM_UPDATE_GOLDEN");
  return wish != nullptr && std::string_view(wish) == "1";
}

/// The long options that the help text of `command` lists, e.g. `--limit`.
std::vector<std::string> options_of(const std::string& command) {
  const Outcome help = asterism::testing::run_process(kProgram, {command, "--help"}, kSource, "");
  std::vector<std::string> options;
  for (std::size_t place = help.out.find("--"); place != std::string::npos; place = help.out.find("--", place)) {
    const std::size_t end = help.out.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", place);
    options.push_back(help.out.substr(place, end - place));
    place = end;
  }
  return options;
}

}  // namespace

TEST_CASE("every golden case gives what its files say", "[cli][golden]") {
  const std::vector<GoldenCase> cases = asterism::testing::find_golden_cases(kSource / "tests/golden");
  REQUIRE(cases.size() > 20);
  for (const GoldenCase& golden : cases) {
    DYNAMIC_SECTION(golden.name) {
      const Outcome outcome = asterism::testing::run_golden(kProgram, golden);
      if (is_accepting()) asterism::testing::accept_outcome(golden, outcome);
      const Outcome expected = asterism::testing::expected_outcome(golden);
      CHECK(outcome.out == expected.out);
      CHECK(outcome.err == expected.err);
      CHECK(outcome.exit == expected.exit);
    }
  }
}

TEST_CASE("every command has a golden case", "[cli][golden]") {
  const std::vector<GoldenCase> cases = asterism::testing::find_golden_cases(kSource / "tests/golden");
  for (const asterism::Command& command : asterism::commands()) {
    CAPTURE(command.name);
    CHECK(std::any_of(cases.begin(), cases.end(), [&](const GoldenCase& golden) {
      return !golden.arguments.empty() && golden.arguments.front() == command.name;
    }));
  }
}

TEST_CASE("every command has a page that names its options and exit codes", "[cli][golden]") {
  const std::string shared = asterism::testing::read_file(kSource / "docs/cli/asterism.md");
  for (const asterism::Command& command : asterism::commands()) {
    const std::string name(command.name);
    CAPTURE(name);
    const std::string page = asterism::testing::read_file(kSource / "docs/cli" / (name + ".md"));
    CHECK(page.starts_with("# asterism " + name + "\n"));
    CHECK(page.find(command.summary) != std::string::npos);
    CHECK(page.find("\n## EXIT STATUS\n") != std::string::npos);
    CHECK(shared.find("[" + name + "](" + name + ".md)") != std::string::npos);
    for (const std::string& option : options_of(name)) {
      CAPTURE(option);
      CHECK((page + shared).find("`" + option) != std::string::npos);
    }
  }
}
