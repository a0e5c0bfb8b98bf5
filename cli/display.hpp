// SPDX-License-Identifier: Apache-2.0
// Text as a terminal shows it: how wide it is, cut to a width, and safe to print.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace asterism {

/// How many columns a terminal needs for `text`: 2 for wide East Asian characters and emoji, 0 for combining marks.
/// Source: Unicode 15 EastAsianWidth.txt (W and F) and the combining blocks, as ranges.
std::size_t display_width(std::string_view text) noexcept;

/// `text` if it fits into `width` columns, else its beginning and "…". Range: `width` > 0.
std::string cut_to_width(std::string_view text, std::size_t width);

/// `text` with control characters and bytes that are no UTF-8 as U+FFFD, line ends and tabs as blanks: what the log's
/// author wrote must not steer the reader's terminal.
std::string printable(std::string_view text);

}  // namespace asterism
