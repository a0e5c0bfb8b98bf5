// SPDX-License-Identifier: Apache-2.0
// LaTeX as it stands in BibTeX fields: what it shows.
#pragma once

#include "text/shown_text.hpp"

#include <cstdint>
#include <string_view>

namespace asterism {

/// Adds what the bytes [begin, end) of `content` show: accents become letters (`{\"o}` is ö), escaped signs
/// themselves, dashes and quotes one sign; braces, `$` and commands that only set type are not shown.
/// Cost: O(bytes).
void show_latex(std::string_view content, std::uint32_t begin, std::uint32_t end, ShownText& out);

}  // namespace asterism
