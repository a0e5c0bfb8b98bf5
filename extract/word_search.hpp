// SPDX-License-Identifier: Apache-2.0
// Whole words in text: for quotes of what an author wrote elsewhere, and for the pieces of a title.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace asterism {

/// Where `words` stand in `text`, not inside a word: as written, else without regard to capitals of ASCII letters;
/// npos: nowhere. Cost: O(text times words) at worst, O(text) as a rule.
std::size_t find_words(std::string_view text, std::string_view words);

/// What stands between the blanks of `text`, with the punctuation around it. Borrows: from `text`. Cost: O(text).
std::vector<std::string_view> blank_words(std::string_view text);

}  // namespace asterism
