// SPDX-License-Identifier: Apache-2.0
// What of a title line an entry is called.
#pragma once

#include "titles/title_line.hpp"

#include <cstdint>
#include <string_view>
#include <utility>

namespace asterism {

/// Where the title of `line`, read from `text`, begins and ends without the path of a file and quotation marks around
/// the whole of it.
std::pair<std::uint32_t, std::uint32_t> shown_title(const TitleLine& line, std::string_view text);

}  // namespace asterism
