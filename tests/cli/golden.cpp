// SPDX-License-Identifier: Apache-2.0
// Finding, running and accepting golden cases.
#include "golden.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string_view>

namespace asterism::testing {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> read_lines(const fs::path& file) {
  std::istringstream text(read_file(file));
  std::vector<std::string> lines;
  for (std::string line; std::getline(text, line);) lines.push_back(line);
  return lines;
}

std::string without_version(std::string text) {
  constexpr std::string_view kShown = "asterism " ASTERISM_VERSION;
  for (std::size_t place = text.find(kShown); place != std::string::npos; place = text.find(kShown, place)) {
    text.replace(place, kShown.size(), "asterism VERSION");
  }
  return text;
}

/// Writes `content`; a file that would be empty is removed.
void write_or_remove(const fs::path& file, const std::string& content) {
  if (content.empty()) {
    fs::remove(file);
    return;
  }
  std::ofstream(file, std::ios::binary) << content;
}

}  // namespace

std::vector<GoldenCase> find_golden_cases(const fs::path& root) {
  std::vector<GoldenCase> cases;
  for (const fs::directory_entry& entry : fs::directory_iterator(root)) {
    const fs::path arguments = entry.path() / "args";
    if (!fs::exists(arguments)) continue;
    cases.push_back({entry.path().filename().string(), entry.path(), read_lines(arguments)});
  }
  std::sort(cases.begin(), cases.end(),
            [](const GoldenCase& left, const GoldenCase& right) { return left.name < right.name; });
  return cases;
}

Outcome run_golden(const fs::path& program, const GoldenCase& golden) {
  Outcome outcome = run_process(program, golden.arguments, golden.folder, read_file(golden.folder / "stdin"));
  outcome.out = without_version(std::move(outcome.out));
  outcome.err = without_version(std::move(outcome.err));
  return outcome;
}

Outcome expected_outcome(const GoldenCase& golden) {
  const std::string exit = read_file(golden.folder / "exit");
  return {.exit = exit.empty() ? 0 : std::stoi(exit),
          .out = read_file(golden.folder / "stdout"),
          .err = read_file(golden.folder / "stderr")};
}

void accept_outcome(const GoldenCase& golden, const Outcome& outcome) {
  std::ofstream(golden.folder / "stdout", std::ios::binary) << outcome.out;
  write_or_remove(golden.folder / "stderr", outcome.err);
  write_or_remove(golden.folder / "exit", outcome.exit == 0 ? "" : std::to_string(outcome.exit) + "\n");
}

}  // namespace asterism::testing
