// SPDX-License-Identifier: Apache-2.0
// The default log.
#include "inputs.hpp"

#include "asterism/error.hpp"

#include <system_error>

namespace asterism {
namespace {

constexpr const char* kUsualLog = "research-log.md";

}  // namespace

std::vector<std::filesystem::path> choose_inputs(const std::vector<std::string>& given) {
  if (!given.empty()) return {given.begin(), given.end()};
  std::error_code unreachable;
  if (std::filesystem::exists(kUsualLog, unreachable)) return {kUsualLog};
  throw InputError("no log", "give one with -i, or run where research-log.md is");
}

}  // namespace asterism
