// SPDX-License-Identifier: Apache-2.0
// Cutting and wrapping labels.
#include "labels.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace asterism {
namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr char32_t kJoiner = 0x200D;
constexpr std::string_view kEllipsis = "…";

struct CharacterRange {
  char32_t first;
  char32_t last;
};

/// Characters that take no room of their own: they belong to the one before them.
/// Source: Unicode Character Database 15, general categories Mn, Me and Cf, the blocks met in titles.
constexpr std::array<CharacterRange, 11> kAttached{{{0x0300, 0x036F},
                                                    {0x0483, 0x0489},
                                                    {0x0591, 0x05BD},
                                                    {0x064B, 0x065F},
                                                    {0x0900, 0x0902},
                                                    {0x093A, 0x094D},
                                                    {0x1AB0, 0x1AFF},
                                                    {0x200B, 0x200F},
                                                    {0x20D0, 0x20FF},
                                                    {0xFE00, 0xFE0F},
                                                    {0x1F3FB, 0x1F3FF}}};

/// Characters twice as wide as a Latin letter.
/// Source: Unicode Standard Annex 11 (East Asian Width), classes W and F, rounded to blocks.
constexpr std::array<CharacterRange, 8> kWide{{{0x1100, 0x115F},
                                               {0x2E80, 0xA4CF},
                                               {0xAC00, 0xD7A3},
                                               {0xF900, 0xFAFF},
                                               {0xFE30, 0xFE6F},
                                               {0xFF00, 0xFF60},
                                               {0x1F300, 0x1FAFF},
                                               {0x20000, 0x3FFFD}}};

template <std::size_t Size>
bool is_in(const std::array<CharacterRange, Size>& ranges, char32_t character) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [character](CharacterRange range) { return range.first <= character && character <= range.last; });
}

std::size_t width(char32_t character) {
  if (character < 0x300) return 1;
  if (is_in(kAttached, character)) return 0;
  return is_in(kWide, character) ? 2 : 1;
}

/// How many bytes a UTF-8 sequence that begins with `lead` has; 0 for a byte that begins none.
std::size_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

bool is_scalar(char32_t value, std::size_t length) {
  constexpr std::array<char32_t, 5> kLeast{0, 0, 0x80, 0x800, 0x10000};
  return value >= kLeast[length] && value <= 0x10FFFF && !(value >= 0xD800 && value <= 0xDFFF);
}

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
    used += width(next_character(text, next));
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

char32_t next_character(std::string_view text, std::size_t& offset) noexcept {
  const auto lead = static_cast<unsigned char>(text[offset]);
  const std::size_t length = sequence_length(lead);
  const std::size_t begin = offset++;
  if (length == 1) return lead;
  if (length == 0 || begin + length > text.size()) return kReplacement;
  char32_t value = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto byte = static_cast<unsigned char>(text[begin + i]);
    if ((byte & 0xC0U) != 0x80) return kReplacement;
    value = (value << 6U) | (byte & 0x3FU);
  }
  if (!is_scalar(value, length)) return kReplacement;
  offset = begin + length;
  return value;
}

void append_character(std::string& out, char32_t character) {
  const auto byte = [&out](char32_t bits) { out += static_cast<char>(static_cast<unsigned char>(bits)); };
  if (character < 0x80) {
    byte(character);
  } else if (character < 0x800) {
    byte(0xC0U | (character >> 6U));
    byte(0x80U | (character & 0x3FU));
  } else if (character < 0x10000) {
    byte(0xE0U | (character >> 12U));
    byte(0x80U | ((character >> 6U) & 0x3FU));
    byte(0x80U | (character & 0x3FU));
  } else {
    byte(0xF0U | (character >> 18U));
    byte(0x80U | ((character >> 12U) & 0x3FU));
    byte(0x80U | ((character >> 6U) & 0x3FU));
    byte(0x80U | (character & 0x3FU));
  }
}

bool is_gap(char32_t character) noexcept {
  if (character < 0x300) return character <= 0x20 || (character >= 0x7F && character <= 0xA0);
  return (character >= 0x2000 && character <= 0x200A) || character == 0x2028 || character == 0x2029 ||
         character == 0x202F || character == 0x3000 || character == 0xFFFE || character == 0xFFFF;
}

std::string single_line(std::string_view text) {
  std::string line;
  line.reserve(text.size());
  bool gap = false;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t character = next_character(text, offset);
    if (is_gap(character)) {
      gap = true;
      continue;
    }
    if (gap && !line.empty()) line += ' ';
    gap = false;
    append_character(line, character);
  }
  return line;
}

std::string cut_label(std::string_view text, std::size_t limit) {
  std::string line = single_line(text);
  std::size_t kept = 0;  // where to cut: before a character that stands on its own, never inside a cluster
  std::size_t count = 0;
  char32_t previous = 0;
  for (std::size_t offset = 0; offset < line.size(); ++count) {
    const std::size_t begin = offset;
    const char32_t character = next_character(line, offset);
    if (count < limit && width(character) > 0 && previous != kJoiner) kept = begin;
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

std::size_t columns(std::string_view text) {
  std::size_t sum = 0;
  for (std::size_t offset = 0; offset < text.size();) sum += width(next_character(text, offset));
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
