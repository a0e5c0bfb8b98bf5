// SPDX-License-Identifier: Apache-2.0
// The words of entries as their author wrote them, in the form in which they are compared.
#include "entry_words.hpp"

#include <algorithm>
#include <tuple>

namespace asterism {
namespace {

/// Overwrites bytes `[begin, end)` of `text` with blanks. Returns where they end.
std::size_t blank_out(std::string& text, std::size_t begin, std::size_t end) {
  end = std::min(end, text.size());
  std::fill(text.begin() + static_cast<std::ptrdiff_t>(begin), text.begin() + static_cast<std::ptrdiff_t>(end), ' ');
  return end;
}

/// `line` without the destinations of its links and without bare URLs: their words are not the author's.
std::string without_urls(std::string_view line) {
  std::string text(line);
  for (std::size_t at = text.find("]("); at != std::string::npos;) {
    at = text.find("](", blank_out(text, at, text.find(')', at)));
  }
  for (std::size_t at = text.find("://"); at != std::string::npos;) {
    const std::size_t before = text.find_last_of(" (<", at);
    const std::size_t begin = before == std::string::npos ? 0 : before;
    at = text.find("://", blank_out(text, begin, text.find_first_of(" )>", at)));
  }
  return text;
}

bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

/// Whether the character that begins `text` can be part of a word. Beyond ASCII the blocks of punctuation, signs
/// and emoji are told by their first bytes: Latin-1 signs, U+2000 to U+2FFF, U+3000 to U+303F, U+1F000 on.
bool begins_word(std::string_view text) noexcept {
  const auto first = static_cast<unsigned char>(text.front());
  const auto second = static_cast<unsigned char>(text.size() > 1 ? text[1] : '\0');
  if (first < 0x80) return is_letter(text.front()) || (first >= '0' && first <= '9');
  return first != 0xC2 && first != 0xE2 && !(first == 0xE3 && second == 0x80) && !(first == 0xF0 && second == 0x9F);
}

/// From U+3000 on most scripts put no blanks between words.
bool begins_wide(std::string_view text) noexcept { return static_cast<unsigned char>(text.front()) >= 0xE3; }

/// How many bytes the character that begins `text`, which is valid UTF-8, takes.
std::size_t character_length(std::string_view text) noexcept {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) ++length;
  return length;
}

/// How long the word that begins `text` is: up to the first character that is in no word or of the other sort.
std::size_t word_length(std::string_view text) noexcept {
  const bool wide = begins_wide(text);
  std::size_t length = 0;
  while (length < text.size()) {
    const std::string_view rest = text.substr(length);
    if (!begins_word(rest) || begins_wide(rest) != wide) break;
    length += character_length(rest);
  }
  return length;
}

std::string singular(std::string_view word) {
  const auto ends = [word](std::string_view ending) {
    return word.size() >= ending.size() && word.substr(word.size() - ending.size()) == ending;
  };
  std::string stem(word);
  if (word.size() < 4 || word.back() != 's') return stem;
  if (ends("ies") && !ends("eies") && !ends("aies")) {
    stem.replace(stem.size() - 3, 3, "y");
  } else if (!ends("us") && !ends("ss")) {
    stem.pop_back();
  }
  return stem;
}

/// Adds the pairs of neighbouring characters of `run`, or its only character.
void add_pairs(std::string_view run, std::vector<std::string>& words) {
  for (std::size_t first = character_length(run);; run.remove_prefix(first), first = character_length(run)) {
    const std::size_t second = first < run.size() ? character_length(run.substr(first)) : 0;
    words.emplace_back(run.substr(0, first + second));
    if (first + second >= run.size()) return;
  }
}

}  // namespace

void add_words(std::string_view line, std::vector<std::string>& words) {
  const std::string folded = comparison_key(without_urls(line));
  for (std::string_view rest = folded; !rest.empty();) {
    const std::string_view word = rest.substr(0, word_length(rest));
    rest.remove_prefix(word.empty() ? character_length(rest) : word.size());
    if (word.empty()) continue;
    if (begins_wide(word)) {
      add_pairs(word, words);
    } else if (word.size() > 1 && std::any_of(word.begin(), word.end(), is_letter)) {
      words.push_back(singular(word));
    }
  }
}

std::vector<LineStretch> stretches(const Graph& graph) {
  std::vector<LineStretch> found;
  for (std::uint32_t i = 0; i < graph.nodes.size(); ++i) {
    for (const Reading& reading : graph.nodes[i].readings) {
      if (index(reading.source) >= graph.sources.size()) continue;
      found.push_back({reading.source, reading.line, reading.last_line, NodeId{i}});
    }
  }
  std::sort(found.begin(), found.end(), [](const LineStretch& a, const LineStretch& b) {
    return std::tie(a.source, a.line, a.node) < std::tie(b.source, b.line, b.node);
  });
  for (std::size_t i = 0; i + 1 < found.size(); ++i) {
    const LineStretch& next = found[i + 1];
    if (next.source != found[i].source) continue;
    found[i].last_line = std::min(found[i].last_line, std::max(next.line, found[i].line + 1) - 1);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const LineStretch& a, const LineStretch& b) { return a.node < b.node; });
  return found;
}

}  // namespace asterism
