// SPDX-License-Identifier: Apache-2.0
// `asterism.toml`: where it is looked for, and how it is read.
#pragma once

#include "asterism/config.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// What the configuration is called where it is looked for.
inline constexpr const char* kConfigFile = "asterism.toml";

/// The configuration that `text` is; `file` is what to call it.
/// Throws: UsageError with `file:line:column` for what is no TOML, for unknown tables and keys (with the nearest known
/// one as a hint) and for values of the wrong type.
/// Source: TOML 1.0 (through toml++).
Config parse_config(std::string_view text, const std::string& file);

/// The file beside the first of `inputs` that has one, else the one in the current folder; none where there is none.
std::optional<std::filesystem::path> find_config(const std::vector<std::string>& inputs);

}  // namespace asterism
