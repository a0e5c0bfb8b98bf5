// SPDX-License-Identifier: Apache-2.0
// The bytes of files and streams, and how paths and failures are shown.
#pragma once

#include "asterism/error.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <limits>
#include <string>
#include <system_error>

namespace asterism {

/// Reads `stream` to its end or to `limit`; `size` is only a guess of how long it is.
std::string read_all(std::istream& stream, std::size_t size, std::size_t limit);

/// Where reading stops: a file this long is refused by `decode`.
inline constexpr std::size_t kByteLimit = std::size_t{std::numeric_limits<std::uint32_t>::max()} + 1;

/// Reads the file at `path` into `bytes`, at most `limit` of them or little more, or says why that cannot be done.
std::error_code read_file(const std::filesystem::path& path, std::string& bytes, std::size_t limit = kByteLimit);

/// `path` as messages and exports show it: `/` between the parts, valid UTF-8, no line ends.
std::string shown(const std::filesystem::path& path);

/// What the system says about `error`, in the lower case of our messages.
std::string reason(std::error_code error);

/// `cannot read 'path': reason`
InputError cannot_read(const std::filesystem::path& path, std::error_code error);

}  // namespace asterism
