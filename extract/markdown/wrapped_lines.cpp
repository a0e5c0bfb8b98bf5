// SPDX-License-Identifier: Apache-2.0
// Tells by the length of a line, and by the word below, that an editor broke it.
#include "markdown/wrapped_lines.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "words/parts_of_speech.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace asterism {
namespace {

/// Editors wrap at 64 characters at least, in front of long words earlier; a line that is much longer than their usual
/// widths they did not.
constexpr std::size_t kNarrowest = 60;
constexpr std::size_t kShortest = 40;
constexpr std::size_t kWidest = 120;

std::string_view without_blanks(std::string_view line) { return without_end(without_start(line, " \t>"), " \t"); }

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

/// "Mood: fine": whether `below` begins with a label, or an address.
bool begins_with_label(std::string_view below) {
  constexpr std::size_t longest = 40;
  const std::string_view begin = below.substr(0, longest);
  return below.starts_with("http") || begin.find(": ") != std::string_view::npos || begin.ends_with(':');
}

/// "by Ann Roe": whether `below` says who wrote what stands above.
bool begins_with_author(std::string_view below) {
  const std::size_t blank = std::min(below.find(' '), below.size());
  const std::string_view word = below.substr(0, blank);
  std::size_t at = below.find_first_not_of(" *_[", blank);
  return (word == "by" || word == "par" || word == "por") && at < below.size() &&
         is_upper(decode_code_point(below, at));
}

/// Whether a line that begins with `below` may go on with a sentence where capitals do, too: with a letter or a digit.
bool may_go_on(std::string_view below) {
  std::size_t at = 0;
  const char32_t first = decode_code_point(below, at);
  return (is_letter(first) || is_digit(first)) && first < 0x590;
}

/// Whether no sentence ends as `line` does: with a comma, a preposition, an article or "and".
bool is_open(std::string_view line) {
  const std::string_view word = line.substr(line.find_last_of(' ') + 1);
  return line.ends_with(',') || (use_of(word).roles & (WordRole::before_noun | WordRole::conjunction)) != 0;
}

/// The widths of lines that an editor may have broken there. Units: characters.
struct Widths {
  std::size_t shortest = 0;  ///< the line
  std::size_t longest = 0;   ///< that it would have had with the next word, which was too long
};

/// The widths by which `above`, the source line over `below`, may be broken, if it ends there by itself and `next`,
/// what `below` shows, goes on with it as `breaks` says.
std::optional<Widths> widths_of(std::string_view above, std::string_view next, LineBreaks breaks) {
  if (is_broken(above)) return std::nullopt;
  const std::string_view end = without_blanks(above);
  const std::string_view word = next.substr(0, next.find_first_of(" \t"));
  const std::size_t width = count_characters(without_end(above, " \t"));
  const Widths widths{width, width + count_characters(word)};
  if (word.empty() || width < kShortest || width > kWidest || widths.longest < kNarrowest) return std::nullopt;
  if (begins_with_label(next) || begins_with_author(next)) return std::nullopt;
  const bool small = begins_small(word) && (!is_closed(end) || end.ends_with("..."));
  const bool capital = !begins_small(word) && breaks == LineBreaks::wrapped && may_go_on(next);
  return small || capital ? std::optional(widths) : std::nullopt;
}

/// How many of `breaks` one width explains.
std::size_t most_of_one_width(const std::vector<Widths>& breaks) {
  std::array<std::size_t, kWidest + 1> at = {};
  for (const Widths& widths : breaks) {
    for (std::size_t width = widths.shortest; width <= std::min(widths.longest, kWidest); ++width) ++at[width];
  }
  return *std::max_element(at.begin(), at.end());
}

}  // namespace

LineBreaks line_breaks(const Text& text, const std::vector<Block>& blocks) {
  constexpr std::size_t fewest = 2;
  constexpr std::size_t fewest_of_prose = 3;
  std::vector<Widths> wrapped;
  std::size_t prose = 0;  // of these, in paragraphs that end with a stop
  std::size_t others = 0;
  for (const Block& block : blocks) {
    if (block.kind != BlockKind::paragraph || block.first_line == block.last_line) continue;
    const std::size_t before = wrapped.size();
    for (std::uint32_t line = block.first_line; line < block.last_line; ++line) {
      if (const auto widths = widths_of(text.line(line), without_blanks(text.line(line + 1)), LineBreaks::small)) {
        wrapped.push_back(*widths);
      } else if (!is_closed(without_blanks(text.line(line)))) {
        ++others;
      }
    }
    if (is_closed(without_blanks(text.line(block.last_line)))) prose += wrapped.size() - before;
  }
  const std::size_t most = wrapped.size() * 3;  // of four
  const bool one_width = wrapped.size() >= fewest && most_of_one_width(wrapped) * 4 >= most;
  if (!one_width && (prose < fewest_of_prose || prose * 4 < most)) return LineBreaks::any;
  return wrapped.size() >= fewest_of_prose && wrapped.size() > others ? LineBreaks::wrapped : LineBreaks::small;
}

bool is_wrapped(std::string_view above, std::string_view below, LineBreaks breaks) {
  if (breaks == LineBreaks::any && !is_open(without_blanks(above))) return false;
  return widths_of(above, without_blanks(below), breaks).has_value();
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
