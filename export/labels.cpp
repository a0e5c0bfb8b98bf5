// SPDX-License-Identifier: Apache-2.0
// Cutting and wrapping labels.
#include "labels.hpp"

#include "characters.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace asterism {
namespace {

constexpr char32_t kJoiner = 0x200D;
constexpr std::string_view kEllipsis = "…";

std::vector<std::string_view> words(std::string_view line) {
  std::vector<std::string_view> found;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    found.push_back(line.substr(0, end));
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return found;
}

std::size_t longest_word(std::string_view line) {
  std::size_t longest = 0;
  for (const std::string_view word : words(line)) longest = std::max(longest, columns(word));
  return longest;
}

/// The longest beginning of `text` that takes at most `room` columns, but at least one character.
std::size_t fitting_bytes(std::string_view text, std::size_t room) {
  std::size_t used = 0;
  std::size_t offset = 0;
  while (offset < text.size()) {
    std::size_t next = offset;
    used += columns(next_character(text, next));
    if (used > room && offset > 0) break;
    offset = next;
  }
  return offset;
}

/// Where to break a `word` that is longer than `room`: behind a hyphen or slash where there is one.
std::size_t break_point(std::string_view word, std::size_t room) {
  const std::size_t fits = fitting_bytes(word, room);
  const std::size_t joint = word.substr(0, fits).find_last_of("-/_:");
  return joint == std::string_view::npos || joint < fits / 3 ? fits : joint + 1;
}

/// Words with those longer than `room` broken into pieces that fit.
std::vector<std::string_view> pieces(std::string_view line, std::size_t room) {
  std::vector<std::string_view> found;
  for (std::string_view word : words(line)) {
    while (columns(word) > room) {
      const std::size_t size = break_point(word, room);
      found.push_back(word.substr(0, size));
      word.remove_prefix(size);
    }
    if (!word.empty()) found.push_back(word);
  }
  return found;
}

std::vector<std::string> filled_lines(const std::vector<std::string_view>& parts, std::size_t room) {
  std::vector<std::string> lines;
  std::size_t used = 0;
  for (const std::string_view part : parts) {
    const std::size_t needed = columns(part);
    if (lines.empty() || used + 1 + needed > room) {
      lines.emplace_back(part);
      used = needed;
    } else {
      lines.back() += ' ';
      lines.back() += part;
      used += 1 + needed;
    }
  }
  return lines;
}

/// Keeps the first lines and shows that more followed.
void shorten(std::vector<std::string>& lines, LabelBox box) {
  lines.resize(box.lines);
  std::string& last = lines.back();
  if (last.ends_with(kEllipsis)) return;
  last.resize(fitting_bytes(last, box.columns - 1));
  while (last.ends_with(' ')) last.pop_back();
  last.append(kEllipsis);
}

/// Fills `parts` anew into lines as narrow as their number allows, so that they come out about equally long.
void balance(std::vector<std::string>& lines, const std::vector<std::string_view>& parts, std::size_t room) {
  std::size_t widest = 0;
  for (const std::string_view part : parts) widest = std::max(widest, columns(part));
  while (room > widest) {
    std::vector<std::string> narrower = filled_lines(parts, --room);
    if (narrower.size() > lines.size()) return;
    lines = std::move(narrower);
  }
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    if (!text.empty()) text += '\n';
    text += line;
  }
  return text;
}

}  // namespace

std::string single_line(std::string_view text) {
  std::string line;
  line.reserve(text.size());
  bool gap = false;
  const auto close_gap = [&line, &gap] {
    if (gap && !line.empty()) line += ' ';
    gap = false;
  };
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t first = offset;
    while (offset < text.size() && text[offset] > ' ' && text[offset] < '\x7F') ++offset;
    if (offset > first) {
      close_gap();
      line.append(text, first, offset - first);
      continue;
    }
    const char32_t character = next_character(text, offset);
    if (is_gap(character)) {
      gap = true;
    } else {
      close_gap();
      append_character(line, character);
    }
  }
  return line;
}

std::string cut_label(std::string_view text, std::size_t limit) {
  std::string line = single_line(text);
  if (line.size() <= limit) return line;  // no more characters than bytes
  std::size_t kept = 0;  // where to cut: before a character that stands on its own, never inside a cluster
  std::size_t count = 0;
  char32_t previous = 0;
  for (std::size_t offset = 0; offset < line.size(); ++count) {
    const std::size_t begin = offset;
    const char32_t character = next_character(line, offset);
    if (count < limit && columns(character) > 0 && previous != kJoiner) kept = begin;
    previous = character;
  }
  if (count <= limit) return line;
  line.resize(kept);
  while (line.ends_with(' ')) line.pop_back();
  return line.append(kEllipsis);
}

std::string_view label_of(const Node& node) noexcept {
  if (!node.label.empty()) return node.label;
  return node.title.empty() ? node.key : node.title;
}

std::string_view title_of(const Node& node) noexcept { return node.title.empty() ? label_of(node) : node.title; }

std::size_t columns(std::string_view text) {
  std::size_t sum = 0;
  for (std::size_t offset = 0; offset < text.size();) sum += columns(next_character(text, offset));
  return sum;
}

std::string wrap_label(std::string_view text, LabelBox box) {
  // No more than this fits any box; measuring all of a 10 kB label once for each width would be wasted.
  const std::string line = cut_label(text, 4 * box.columns * box.lines);
  box.columns = std::max(box.columns, std::min(longest_word(line), box.columns * 3 / 2));
  const std::vector<std::string_view> parts = pieces(line, box.columns);
  std::vector<std::string> lines = filled_lines(parts, box.columns);
  if (lines.size() > box.lines) {
    shorten(lines, box);
  } else {
    balance(lines, parts, box.columns);
  }
  return joined(lines);
}

}  // namespace asterism
