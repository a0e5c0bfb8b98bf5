// SPDX-License-Identifier: Apache-2.0
// Follows which lines may go on the text of a list item, and looks for dates among them.
#include "dates/lazy_dates.hpp"

#include "dates/dates.hpp"
#include "dates/short_years.hpp"
#include "text/text_ends.hpp"

#include <cstddef>

namespace asterism {
namespace {

/// An item's text with more lines than this is not looked through to its beginning.
constexpr std::size_t kMostLines = 200;
/// With these at the margin a block begins that is no list; a rule ends one.
constexpr std::string_view kOtherBlocks = "#`~<>|*";
/// No date begins with these.
constexpr std::string_view kNoDates = " \t\n-+#`~<>|";

/// Wrapped prose may end in "May" or "9/10", so a date without a day or year needs the item of a list below it.
bool is_date(std::string_view line, std::string_view next) {
  if (line.size() > kLongestDateLine || !may_begin_with_date(line)) return false;
  const auto date = parse_date_line(line, any_order());
  if (!date) return is_impossible_date_line(line);
  if (date->first.day != 0 && date->first.year != 0) return true;
  return date->first.month != 0 && begins_with_list_marker(next);
}

std::string_view line_at(std::string_view text, std::size_t at) {
  return at < text.size() ? text.substr(at, text.find('\n', at) - at) : std::string_view();
}

/// Whether the line that begins at byte `at` of `text` may go on the text of a list item: no line between them is blank
/// or begins another block.
bool is_below_item(std::string_view text, std::size_t at) {
  for (std::size_t lines = 0; at > 0 && lines < kMostLines; ++lines) {
    const std::size_t end = at - 1;
    at = end == 0 ? 0 : text.rfind('\n', end - 1) + 1;
    const std::string_view line = text.substr(at, end - at);
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos) return false;
    if (begins_with_list_marker(line.substr(first))) return true;
    if (first == 0 && kOtherBlocks.find(line[0]) != std::string_view::npos) return false;
  }
  return false;
}

}  // namespace

bool begins_with_list_marker(std::string_view line) {
  std::size_t end = line.find_first_not_of("0123456789");
  if (end == std::string_view::npos) return false;
  const std::string_view markers = end == 0 ? "-*+" : ".)";
  if (markers.find(line[end]) == std::string_view::npos) return false;
  ++end;
  return end == line.size() || line[end] == ' ' || line[end] == '\t';
}

std::optional<std::string> rule_off_dates(std::string_view markdown) {
  std::optional<std::string> ruled;
  for (std::size_t end = markdown.find('\n'); end < markdown.size();) {
    const std::size_t begin = end + 1;
    end = markdown.find('\n', begin);
    if (begin >= markdown.size() || kNoDates.find(markdown[begin]) != std::string_view::npos) continue;
    if (begin < 2 || markdown[begin - 2] == '\n') continue;  // no text to go on with: by far the most dates
    const std::string_view whole = markdown.substr(begin, end - begin);
    const std::string_view next = line_at(markdown, begin + whole.size() + 1);
    const std::string_view line = without_end(whole, " \t");
    if (line.size() < 3 || !is_date(line, next)) continue;
    // What stood above was ruled off and is no text of an item any more.
    if (!is_below_item(ruled ? std::string_view(*ruled) : markdown, begin)) continue;
    if (!ruled) ruled = std::string(markdown);
    ruled->replace(begin, line.size(), line.size(), '*');
  }
  return ruled;
}

bool is_ruled_off(std::string_view line) { return line.find_first_not_of("*-_ \t") != std::string_view::npos; }

}  // namespace asterism
