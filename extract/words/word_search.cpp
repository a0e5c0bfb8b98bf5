// SPDX-License-Identifier: Apache-2.0
// Finds whole words.
#include "words/word_search.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

/// Whether no word goes on over the ends of bytes [begin, end) of `text`.
bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
  const auto in_word = [](char32_t character) { return is_letter(character) || is_digit(character); };
  std::size_t before = begin;
  while (before > 0 && begin - before < 4 && (before == begin || (text[before] & '\xC0') == '\x80')) --before;
  if (before < begin && in_word(decode_code_point(text, before))) return false;
  return end >= text.size() || !in_word(decode_code_point(text, end));
}

}  // namespace

std::size_t find_words(std::string_view text, std::string_view words) {
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    if (stands_alone(text, at, at + words.size())) return at;
  }
  const auto same = [](char a, char b) { return ascii_lower(a) == ascii_lower(b); };
  for (auto from = text.begin();; ++from) {
    from = std::search(from, text.end(), words.begin(), words.end(), same);
    if (from == text.end()) return std::string_view::npos;
    const auto at = static_cast<std::size_t>(from - text.begin());
    if (stands_alone(text, at, at + words.size())) return at;
  }
}

std::optional<std::uint32_t> take_number(std::string_view& text, std::size_t most) {
  const std::size_t digits = find_behind(text, "0123456789");
  if (digits == 0 || digits > most) return std::nullopt;
  const std::uint32_t number = number_of(text.substr(0, digits));
  text.remove_prefix(digits);
  return number;
}

bool is_and(std::string_view word) {
  constexpr std::array words = std::to_array<std::string_view>({"and", "&", "et", "und", "y", "e", "och", "og", "и"});
  return contains(words, word);
}

std::vector<std::string_view> key_words(std::string_view key) {
  std::vector<std::string_view> words;
  for_each_key_word(key, [&](std::string_view word) { words.push_back(word); });
  return words;
}

std::vector<std::string_view> blank_words(std::string_view text) {
  std::vector<std::string_view> words;
  words.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1);
  for_each_blank_word(text, [&](std::string_view word) { words.push_back(word); });
  return words;
}

}  // namespace asterism
