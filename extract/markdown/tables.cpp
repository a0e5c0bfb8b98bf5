// SPDX-License-Identifier: Apache-2.0
// Splits lines into cells and knows the line below a table's head.
#include "markdown/tables.hpp"

#include "text/text_ends.hpp"

#include <algorithm>
#include <string_view>

namespace asterism {
namespace {

/// What is left of a line without indentation and quote marks.
std::size_t content_begin(std::string_view line) { return find_behind(line, " \t>"); }

bool is_delimiter_row(std::string_view line) {
  const std::string_view content = line.substr(content_begin(line));
  const bool marks = content.find_first_not_of("|-: \t") == std::string_view::npos;
  return marks && content.find("-") != std::string_view::npos && content.find('|') != std::string_view::npos;
}

/// The cell that bytes [begin, end) of `line` are, without the blanks around it.
ByteRange cell_between(std::string_view line, std::uint32_t line_begin, std::size_t begin, std::size_t end) {
  constexpr std::string_view blanks = " \t";
  begin = std::min(find_behind(line, blanks, begin), end);
  const std::string_view cell = without_end(line.substr(begin, end - begin), blanks);
  return {line_begin + static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(cell.size())};
}

}  // namespace

std::optional<std::uint32_t> find_table(const Text& text, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t line = first; line < last; ++line) {
    if (text.line(line).find('|') == std::string_view::npos || !is_delimiter_row(text.line(line + 1))) continue;
    if (read_table_row(text, line).cells.size() == read_table_row(text, line + 1).cells.size()) return line;
  }
  return std::nullopt;
}

TableRow read_table_row(const Text& text, std::uint32_t line) {
  const std::string_view content = text.line(line);
  const std::uint32_t line_begin = text.line_start(line);
  TableRow row{line, {}};
  std::size_t begin = content_begin(content);
  if (begin < content.size() && content[begin] == '|') ++begin;
  for (std::size_t at = begin; at < content.size(); ++at) {
    if (content[at] == '\\') {
      ++at;
    } else if (content[at] == '|') {
      row.cells.push_back(cell_between(content, line_begin, begin, at));
      begin = at + 1;
    }
  }
  const ByteRange rest = cell_between(content, line_begin, std::min(begin, content.size()), content.size());
  if (rest.length > 0) row.cells.push_back(rest);
  return row;
}

}  // namespace asterism
