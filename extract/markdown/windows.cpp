// SPDX-License-Identifier: Apache-2.0
// Looks for lines that begin a top-level block. Source: CommonMark 0.30, chapters 4 and 5.
#include "markdown/windows.hpp"

#include "dates/lazy_dates.hpp"

#include <cstddef>

namespace asterism {
namespace {

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t") == std::string_view::npos; }

/// A list item may go on a list that stands above a blank line.
bool begins_block(std::string_view line) {
  return !line.empty() && line[0] != ' ' && line[0] != '\t' && !begins_with_list_marker(line);
}

}  // namespace

std::vector<std::uint32_t> find_windows(std::string_view content, std::uint32_t begin, std::uint64_t width) {
  std::vector<std::uint32_t> begins = {begin};
  std::uint64_t from = begin + width;
  bool behind_blank = false;
  while (from < content.size()) {
    const std::size_t line_begin = content.rfind('\n', from) + 1;
    for (std::size_t at = line_begin; at < content.size();) {
      const std::size_t end = content.find('\n', at);
      const std::string_view line = content.substr(at, end - at);
      if (behind_blank && at > begins.back() && begins_block(line)) {
        begins.push_back(static_cast<std::uint32_t>(at));
        break;
      }
      behind_blank = is_blank(line);
      at = end == std::string_view::npos ? content.size() : end + 1;
      from = at;
    }
    if (from >= content.size()) break;
    behind_blank = false;
    from = begins.back() + width;
  }
  begins.push_back(static_cast<std::uint32_t>(content.size()));
  return begins;
}

}  // namespace asterism
