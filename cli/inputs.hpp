// SPDX-License-Identifier: Apache-2.0
// Which log to read when the command line says so, and when it does not.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace asterism {

/// The inputs to read: those `given`, else ./research-log.md. Throws: InputError when there are none.
std::vector<std::filesystem::path> choose_inputs(const std::vector<std::string>& given);

}  // namespace asterism
