// SPDX-License-Identifier: Apache-2.0
// Links of a log to files beside it: which they are, and whether the file is there.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// The path that `url` means if it is a link to a file: without fragment and query, percent signs decoded.
/// None for a web address, a mail address, or an anchor of the same file.
std::optional<std::string> local_path(std::string_view url);

/// The folders that relative links of logs read from `inputs` start from. Standard input has none.
std::vector<std::filesystem::path> link_roots(const std::vector<std::filesystem::path>& inputs);

/// Whether `path`, a link in the log file `file`, leads to a file below one of `roots`. Without roots: yes, as nobody
/// can tell.
bool leads_somewhere(const std::string& path, const std::string& file, const std::vector<std::filesystem::path>& roots);

}  // namespace asterism
