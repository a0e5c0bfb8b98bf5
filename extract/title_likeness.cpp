// SPDX-License-Identifier: Apache-2.0
// Compares titles by the words that say something.
#include "title_likeness.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace asterism {
namespace {

std::set<std::string> content_words(std::string_view title) {
  constexpr std::array stop = std::to_array<std::string_view>(
      {"a", "an", "the", "of", "for", "and", "in", "on", "with", "to", "from", "by", "via", "is", "are", "at", "as"});
  const std::string key = comparison_key(title);
  std::set<std::string> words;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find_first_of(" ,.:;()?!/'\"", at), key.size());
    std::string word = key.substr(at, end - at);
    if (!word.empty() && std::find(stop.begin(), stop.end(), word) == stop.end()) words.insert(std::move(word));
    at = end + 1;
  }
  return words;
}

std::string without_blanks(std::string_view title) {
  std::string key = comparison_key(title);
  key.erase(std::remove(key.begin(), key.end(), ' '), key.end());
  return key;
}

/// Whether one title is part of the other, with or without hyphens: "U-Net" of "Segmentation with UNet", but "Kite" not
/// of "Kite++" or "Kite 2".
bool is_part_of_title(std::string_view a, std::string_view b) {
  const std::string first = without_blanks(a);
  const std::string second = without_blanks(b);
  const std::string& shorter = first.size() < second.size() ? first : second;
  const std::string& longer = first.size() < second.size() ? second : first;
  const std::size_t at = shorter.size() < 4 ? std::string::npos : longer.find(shorter);
  if (at == std::string::npos) return false;
  const std::size_t end = at + shorter.size();
  return end == longer.size() || std::string_view("+#*0123456789").find(longer[end]) == std::string_view::npos;
}

}  // namespace

bool clearly_differ(std::string_view a, std::string_view b) {
  const std::set<std::string> first = content_words(a);
  const std::set<std::string> second = content_words(b);
  if (first.empty() || second.empty() || is_part_of_title(a, b)) return false;
  const auto shared =
      std::count_if(first.begin(), first.end(), [&](const std::string& w) { return second.contains(w); });
  return static_cast<double>(shared) < 0.4 * static_cast<double>(std::min(first.size(), second.size()));
}

std::size_t count_content_words(std::string_view title) { return content_words(title).size(); }

}  // namespace asterism
