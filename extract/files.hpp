// SPDX-License-Identifier: Apache-2.0
// The bytes of files and streams, and how paths and failures are shown.
#pragma once

#include "asterism/error.hpp"

#include <cstddef>
#include <filesystem>
#include <iosfwd>
#include <string>
#include <system_error>

namespace asterism {

/// Reads `stream` to its end, up to 4 GiB, which `decode` refuses; `size` is only a guess of how long it is.
std::string read_all(std::istream& stream, std::size_t size);

/// Reads the file at `path` into `bytes`, or says why that cannot be done.
std::error_code read_file(const std::filesystem::path& path, std::string& bytes);

/// `path` as messages and exports show it: `/` between the parts, valid UTF-8, no line ends.
std::string shown(const std::filesystem::path& path);

/// What the system says about `error`, in the lower case of our messages.
std::string reason(std::error_code error);

/// `cannot read 'path': reason`
InputError cannot_read(const std::filesystem::path& path, std::error_code error);

}  // namespace asterism
