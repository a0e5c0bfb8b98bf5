// SPDX-License-Identifier: Apache-2.0
// The log and the configuration that apply when the command line names none.
#include "inputs.hpp"

#include "config_file.hpp"

#include "asterism/error.hpp"
#include "asterism/log.hpp"

#include <optional>
#include <string>
#include <system_error>

namespace asterism {
namespace {

namespace fs = std::filesystem;

constexpr const char* kUsualLog = "research-log.md";

std::optional<fs::path> config_path(const Request& request) {
  if (request.config) return fs::path(*request.config);
  if (request.config_search == ConfigSearch::none) return std::nullopt;
  return find_config(request.inputs);
}

/// Inputs named in a configuration are paths from where it stands.
Config read_config(const fs::path& path, std::istream& standard_input) {
  Diagnostics none;
  std::string text;
  for (const RawFile& file : read_files({path}, standard_input, none)) text += file.bytes;
  Config config = parse_config(text, path.generic_string());
  for (fs::path& input : config.inputs) input = (path.parent_path() / input).lexically_normal();
  return config;
}

}  // namespace

Sources choose_sources(const Request& request, std::istream& standard_input) {
  Sources sources;
  if (const auto path = config_path(request)) sources.config = read_config(*path, standard_input);
  if (!request.inputs.empty()) {
    sources.inputs.assign(request.inputs.begin(), request.inputs.end());
  } else if (!sources.config.inputs.empty()) {
    sources.inputs = sources.config.inputs;
  } else {
    std::error_code unreachable;
    if (!fs::exists(kUsualLog, unreachable)) {
      throw InputError("no log", "give one with -i, or run where research-log.md is");
    }
    sources.inputs = {kUsualLog};
  }
  return sources;
}

}  // namespace asterism
