// SPDX-License-Identifier: Apache-2.0
// Works cited by authors and year: "Doe et al. 2019".
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

class Text;

/// Authors and year at the beginning of a title.
struct Citation {
  std::vector<std::string> authors;  ///< surnames, the first author first
  std::int16_t year = 0;
  bool shortened = false;  ///< by "et al."
  std::size_t end = 0;     ///< byte of the title behind the year and its brackets; a venue may stand before the year
  friend bool operator==(const Citation&, const Citation&) = default;
};

/// The citation that `title` begins with: several authors or "et al.", and a year; of one author only if nothing else
/// stands in the title, or as "Doe, J. (2019)".
std::optional<Citation> parse_citation(std::string_view title);

/// The authors and the year that line `line` of `text` gives in or beside `title`, which an entry there has.
/// `Citation::end` is of no use. Cost: O(bytes of the line).
std::optional<Citation> find_citation(const Text& text, std::uint32_t line, std::string_view title);

}  // namespace asterism
