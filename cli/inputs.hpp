// SPDX-License-Identifier: Apache-2.0
// Which log to read, and with which configuration.
#pragma once

#include "request.hpp"

#include "asterism/config.hpp"

#include <filesystem>
#include <iosfwd>
#include <vector>

namespace asterism {

/// What a command reads: files and folders, and what the author says about them.
struct Sources {
  std::vector<std::filesystem::path> inputs;
  Config config;
};

/// The configuration that `request` names, or the one found beside the log or in the current folder, and the inputs:
/// those of `request`, else the configuration's, else ./research-log.md.
/// Throws: InputError when there are none or the configuration cannot be read; UsageError for a bad configuration.
Sources choose_sources(const Request& request, std::istream& standard_input);

}  // namespace asterism
