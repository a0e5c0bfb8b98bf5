// SPDX-License-Identifier: Apache-2.0
// Reading files whole, and saying why one cannot be read.
#include "files/files.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <istream>

namespace asterism {
namespace {

namespace fs = std::filesystem;

std::error_code last_error() { return {errno == 0 ? EIO : errno, std::generic_category()}; }

}  // namespace

std::string shown(const fs::path& path) {
  std::string name = valid_utf8(path.generic_string());
  std::replace_if(
      name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, '?');
  return name;
}

std::string reason(std::error_code error) {
  std::string text = error.message();
  if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') text.front() += 'a' - 'A';
  return text;
}

InputError cannot_read(const fs::path& path, std::error_code error) {
  return InputError("cannot read '" + shown(path) + "': " + reason(error));
}

std::string read_all(std::istream& stream, std::size_t size, std::size_t limit) {
  std::string bytes;
  for (std::size_t step = size + 1; stream && bytes.size() < limit; step = std::max<std::size_t>(step, 1 << 16)) {
    const std::size_t before = bytes.size();
    bytes.resize(before + step);
    stream.read(bytes.data() + before, static_cast<std::streamsize>(step));
    bytes.resize(before + static_cast<std::size_t>(stream.gcount()));
  }
  return bytes;
}

std::error_code read_file(const fs::path& path, std::string& bytes, std::size_t limit) {
  errno = 0;
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return last_error();
  std::error_code unknown;
  const std::uintmax_t size = fs::file_size(path, unknown);
  bytes = read_all(stream, unknown ? 0 : static_cast<std::size_t>(std::min<std::uintmax_t>(size, limit)), limit);
  return stream.bad() ? last_error() : std::error_code{};
}

}  // namespace asterism
