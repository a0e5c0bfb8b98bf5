// SPDX-License-Identifier: Apache-2.0
// Tells by the length of a line, and by the word below, that an editor broke it.
#include "markdown/wrapped_lines.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace asterism {
namespace {

/// Editors wrap at 64 characters at least, in front of long words earlier; a line that is much longer than their usual
/// widths they did not.
constexpr std::size_t kNarrowest = 60;
constexpr std::size_t kShortest = 40;
constexpr std::size_t kWidest = 120;

std::string_view without_blanks(std::string_view line) {
  const std::size_t begin = std::min(line.find_first_not_of(" \t>"), line.size());
  const std::size_t end = line.find_last_not_of(" \t");
  return end == std::string_view::npos || end < begin ? std::string_view{} : line.substr(begin, end + 1 - begin);
}

/// Whether `line` ends with a break of its own: two blanks, a backslash, `<br>`.
bool is_broken(std::string_view line) {
  return line.ends_with("  ") || line.ends_with('\\') || line.ends_with("<br>") || line.ends_with("<br/>") ||
         line.ends_with("<br />");
}

/// Whether nothing is left open at the end of `line`.
bool is_closed(std::string_view line) {
  constexpr std::array ends = std::to_array<std::string_view>({".", "!", "?", ":", ";", "…", "。", "！", "？", "："});
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return line.ends_with(end); });
}

/// Whether `word` begins, behind its markup, with a small letter of a script that has capitals.
bool begins_small(std::string_view word) {
  std::size_t at = word.find_first_not_of("[(*_`\"");
  if (at == std::string_view::npos) return false;
  const char32_t first = decode_code_point(word, at);
  return is_letter(first) && first < 0x590 && !is_upper(first);
}

/// Whether a line that begins with `below` may go on with a sentence where capitals do, too: with a letter or a digit,
/// and no label ("Mood: fine").
bool may_go_on(std::string_view below) {
  constexpr std::size_t longest_label = 40;
  std::size_t at = 0;
  const char32_t first = decode_code_point(below, at);
  const bool letter = (is_letter(first) || is_digit(first)) && first < 0x590;
  return letter && !below.starts_with("http") && below.substr(0, longest_label).find(':') == std::string_view::npos;
}

}  // namespace

LineBreaks line_breaks(const Text& text, const std::vector<Block>& blocks) {
  constexpr std::size_t fewest = 3;
  std::size_t wrapped = 0;
  std::size_t others = 0;
  for (const Block& block : blocks) {
    if (block.kind != BlockKind::paragraph) continue;
    for (std::uint32_t line = block.first_line; line < block.last_line; ++line) {
      if (is_wrapped(text.line(line), text.line(line + 1), LineBreaks::any)) {
        ++wrapped;
      } else if (!is_closed(without_blanks(text.line(line)))) {
        ++others;
      }
    }
  }
  return wrapped >= fewest && wrapped > others ? LineBreaks::wrapped : LineBreaks::any;
}

bool is_wrapped(std::string_view above, std::string_view below, LineBreaks breaks) {
  if (is_broken(above)) return false;
  const std::string_view end = without_blanks(above);
  const std::string_view next = without_blanks(below);
  const std::string_view word = next.substr(0, next.find_first_of(" \t"));
  const std::size_t width = count_characters(above.substr(0, above.find_last_not_of(" \t") + 1));
  if (word.empty() || width < kShortest || width > kWidest) return false;
  if (width + 1 + count_characters(word) <= kNarrowest) return false;
  if (begins_small(word)) return !is_closed(end) || end.ends_with("...");
  return breaks == LineBreaks::wrapped && may_go_on(next);
}

std::string unwrapped(const Log& log, const Passage& passage, LineBreaks breaks) {
  Visible shown = visible(log, passage);
  const Text& text = log.texts[static_cast<std::size_t>(passage.source)];
  for (std::size_t at = shown.text.find('\n'); at != std::string::npos; at = shown.text.find('\n', at + 1)) {
    if (at == 0) continue;
    const std::uint32_t line = text.line_of(shown.source_offset(static_cast<std::uint32_t>(at - 1)));
    if (is_wrapped(text.line(line), text.line(line + 1), breaks)) shown.text[at] = ' ';
  }
  return std::move(shown.text);
}

}  // namespace asterism
