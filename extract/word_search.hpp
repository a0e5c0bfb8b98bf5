// SPDX-License-Identifier: Apache-2.0
// Whole words in text, for quotes of what an author wrote elsewhere.
#pragma once

#include <cstddef>
#include <string_view>

namespace asterism {

/// Where `words` stand in `text`, not inside a word: as written, else without regard to capitals of ASCII letters;
/// npos: nowhere. Cost: O(text times words) at worst, O(text) as a rule.
std::size_t find_words(std::string_view text, std::string_view words);

}  // namespace asterism
