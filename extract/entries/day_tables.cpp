// SPDX-License-Identifier: Apache-2.0
// The cell that gives the title of a day that is a table.
#include "dates/date_ends.hpp"
#include "entries/entry_reader.hpp"
#include "text/passages.hpp"
#include "text/unicode.hpp"
#include "titles/title_parts.hpp"
#include "words/section_words.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace asterism {
namespace {

/// How many words of `text` begin with a letter; two signs of East Asia count as one.
std::size_t count_told(std::string_view text) {
  std::size_t words = 0;
  std::size_t signs = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const char first = text[at];
    const char32_t sign = decode_code_point(text, at);
    const bool letter = is_ascii_letter(first) || sign >= 0xc0;
    if (sign >= 0x2e80) {
      ++signs;
    } else if (letter && !inside) {
      ++words;
    }
    inside = (inside || letter) && first != ' ';
  }
  return words + (signs + 1) / 2;
}

/// Whether a cell of `table` shows `text`.
bool has_cell(const Log& log, const std::vector<Block>& blocks, std::uint32_t table, std::string_view text) {
  for (std::uint32_t cell = table + 1; cell < blocks[table].end; ++cell) {
    if (blocks[cell].kind == BlockKind::cell && visible_text(log, blocks[cell].text) == text) return true;
  }
  return false;
}

/// Whether the table in front of `table` or the next one has a cell with `text`: habits are the same on all days.
bool stands_in_neighbour(const Log& log, const std::vector<Block>& blocks, std::uint32_t table, std::string_view text) {
  std::uint32_t before = table;
  while (before > 0 && blocks[before - 1].kind != BlockKind::table) --before;
  if (before > 0 && has_cell(log, blocks, before - 1, text)) return true;
  std::uint32_t next = blocks[table].end;
  while (next < blocks.size() && blocks[next].kind != BlockKind::table) ++next;
  return next < blocks.size() && has_cell(log, blocks, next, text);
}

}  // namespace

/// The cell that says what was done, in the first table of `blocks`: the first below the head of the column with the
/// longest phrases that holds words, no date or time, unless the table of another day has it, too. Single words alone
/// are keys and values.
std::uint32_t EntryReader::told_cell(const std::vector<std::uint32_t>& blocks) const {
  struct Column {
    std::size_t size = 0;
    std::uint32_t first = kNoBlock;
  };
  std::map<std::uint32_t, Column> columns;
  std::uint32_t table = kNoBlock;
  for (const std::uint32_t block : blocks) {
    const Block& cell = blocks_[block];
    if (cell.kind != BlockKind::cell) continue;
    const std::uint32_t row = cell.parent;
    if (table == kNoBlock) table = blocks_[row].parent;
    if (blocks_[row].parent != table) break;
    if (blocks_[row].level == 1 || cell.text.segment_count == 0 || shows_images_only(log_, cell.text)) continue;
    const std::string text = visible_text(log_, cell.text);
    const std::size_t words = count_told(text);
    if (words == 0 || is_placeholder(text) || time_length(text) > 0 || date_line(log_, cell.text, context_.order))
      continue;
    Column& column = columns[block - row];
    if (words > 1) column.size += text.size();
    column.first = std::min(column.first, block);
  }
  const auto longest = std::max_element(columns.begin(), columns.end(),
                                        [](const auto& a, const auto& b) { return a.second.size < b.second.size; });
  if (longest == columns.end() || longest->second.size == 0) return kNoBlock;
  const std::uint32_t found = longest->second.first;
  return stands_in_neighbour(log_, blocks_, table, visible_text(log_, blocks_[found].text)) ? kNoBlock : found;
}

}  // namespace asterism
