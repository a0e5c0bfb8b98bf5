// SPDX-License-Identifier: Apache-2.0
// Golden cases: folders with a command line and what it must give.
#pragma once

#include "process.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace asterism::testing {

/// A folder below tests/golden: `args` (one argument a line), the inputs that they name, and the expected `stdout`,
/// `stderr` (none: nothing) and `exit` (none: 0). `stdin`, if there, is given to the program.
struct GoldenCase {
  std::string name;
  std::filesystem::path folder;
  std::vector<std::string> arguments;
};

/// All cases below `root`, by name.
std::vector<GoldenCase> find_golden_cases(const std::filesystem::path& root);

/// Runs `program` on a case; the version in its output becomes the word VERSION.
Outcome run_golden(const std::filesystem::path& program, const GoldenCase& golden);

/// What the case's files say must come out.
Outcome expected_outcome(const GoldenCase& golden);
/// Makes `outcome` what the case's files say.
void accept_outcome(const GoldenCase& golden, const Outcome& outcome);

}  // namespace asterism::testing
