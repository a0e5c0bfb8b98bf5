// SPDX-License-Identifier: Apache-2.0
// Running the program under test and keeping what it says.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace asterism::testing {

struct Outcome {
  int exit = 0;
  std::string out;
  std::string err;
};

/// Runs `program` in `folder` with `arguments` and `input` on standard input. No terminal, no variables of the caller's
/// but PATH and those the sanitizers read.
Outcome run_process(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                    const std::filesystem::path& folder, const std::string& input);

/// The bytes of `file`; empty when there is none.
std::string read_file(const std::filesystem::path& file);

}  // namespace asterism::testing
