// SPDX-License-Identifier: Apache-2.0
// An `asterism.toml` to begin with, made for one log.
#pragma once

#include "asterism/corpus.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// `text` as a TOML string, with its quotes.
std::string toml_string(std::string_view text);

/// The text of a configuration that names `inputs` and changes nothing else: what was found in `corpus` stands in it as
/// comments that can be switched on, such as the works an ambiguous name may mean.
std::string make_config(const std::vector<std::filesystem::path>& inputs, const Corpus& corpus);

}  // namespace asterism
