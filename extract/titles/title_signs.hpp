// SPDX-License-Identifier: Apache-2.0
// Signs around titles: quotation marks and dashes.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace asterism {

/// What opens and closes a title in quotes. Order: what encloses whole titles more often comes first.
inline constexpr std::array kQuotationMarks = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}, {"『", "』"}, {"《", "》"}, {"「", "」"}});

/// How long the dash between blanks is that `text` begins with; 0: there is none.
constexpr std::size_t dash_size(std::string_view text) {
  for (const std::string_view dash : {" - ", " – ", " — "}) {
    if (text.starts_with(dash)) return dash.size();
  }
  return 0;
}

}  // namespace asterism
