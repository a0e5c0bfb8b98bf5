// SPDX-License-Identifier: Apache-2.0
// Whole words in text, for quotes of what an author wrote elsewhere and for the pieces of a title, and in tables.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace asterism {

/// Whether `word` is one of `words`, a table.
inline bool contains(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Where `words` stand in `text`, not inside a word: as written, else without regard to capitals of ASCII letters;
/// npos: nowhere. Cost: O(text times words) at worst, O(text) as a rule.
std::size_t find_words(std::string_view text, std::string_view words);

/// Whether `word` is nothing but digits.
inline bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Takes the number that `text` begins with off it, if it has no more than `most` digits.
std::optional<std::uint32_t> take_number(std::string_view& text, std::size_t most);

/// Whether `word`, case folded, joins the last of several to those before it: "and", "&", "und".
bool is_and(std::string_view word);

/// Calls `take` for each word of `key`, a comparison key, without the punctuation around it.
template <typename Take>
void for_each_key_word(std::string_view key, const Take& take) {
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find_first_of(" ,.:;!?()[]{}/#*\"'", at), key.size());
    if (end > at) take(key.substr(at, end - at));
    at = end + 1;
  }
}

/// Whether `is_word` holds for one of them.
template <typename Predicate>
bool has_key_word(std::string_view key, const Predicate& is_word) {
  bool found = false;
  for_each_key_word(key, [&](std::string_view word) { found = found || is_word(word); });
  return found;
}

/// The same words in a row. Borrows: from `key`.
std::vector<std::string_view> key_words(std::string_view key);

/// What stands between the blanks of `text`, with the punctuation around it. Borrows: from `text`. Cost: O(text).
std::vector<std::string_view> blank_words(std::string_view text);

/// Calls `take` with each of them, where they need not be kept.
template <typename Take>
void for_each_blank_word(std::string_view text, Take take) {
  for (std::size_t at = text.find_first_not_of(' '); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    take(text.substr(at, end - at));
    at = text.find_first_not_of(' ', end);
  }
}

}  // namespace asterism
