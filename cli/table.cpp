// SPDX-License-Identifier: Apache-2.0
// Measuring, cutting and printing tables.
#include "table.hpp"

#include "display.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <ostream>

namespace asterism {
namespace {

constexpr std::size_t kGap = 2;
/// No column is cut below this: less says nothing.
constexpr std::size_t kNarrowest = 10;

using Widths = std::vector<std::size_t>;
using Cells = std::vector<std::string>;

Cells titles_of(const TextTable& table) {
  Cells titles;
  for (const TableColumn& column : table.columns) titles.push_back(column.title);
  return titles;
}

void widen(Widths& widths, const Cells& cells) {
  for (std::size_t column = 0; column < cells.size(); ++column) {
    widths[column] = std::max(widths[column], display_width(cells[column]));
  }
}

std::size_t line_width(const Widths& widths) {
  return std::accumulate(widths.begin(), widths.end(), (widths.size() - 1) * kGap);
}

/// The widest column of those that may be cut; none when all of them are narrow already.
std::optional<std::size_t> widest_column(const TextTable& table, const Widths& widths) {
  std::optional<std::size_t> widest;
  for (std::size_t column = 0; column < widths.size(); ++column) {
    if (table.columns[column].cutting == Cutting::never || widths[column] <= kNarrowest) continue;
    if (!widest || widths[column] > widths[*widest]) widest = column;
  }
  return widest;
}

/// Takes what is too much from the widest columns, so that they become equally wide. Cost: O(columns · excess).
void shrink(Widths& widths, const TextTable& table, std::size_t limit) {
  while (line_width(widths) > limit) {
    const std::optional<std::size_t> widest = widest_column(table, widths);
    if (!widest) return;
    --widths[*widest];
  }
}

std::string line_of(const Cells& cells, const TextTable& table, const Widths& widths) {
  std::string line;
  for (std::size_t column = 0; column < cells.size(); ++column) {
    const std::string cell = cut_to_width(cells[column], widths[column]);
    const std::string padding(widths[column] - display_width(cell), ' ');
    if (column > 0) line.append(kGap, ' ');
    line += table.columns[column].alignment == Alignment::right ? padding + cell : cell + padding;
  }
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

TextTable made_printable(const TextTable& table) {
  TextTable result = table;
  for (auto& row : result.rows) {
    for (std::string& cell : row) cell = printable(cell);
  }
  return result;
}

}  // namespace

void print_table(const TextTable& table, const Terminal& terminal, std::ostream& out) {
  if (table.rows.empty()) return;
  const TextTable shown = made_printable(table);
  const Cells titles = titles_of(shown);
  Widths widths(titles.size(), 0);
  widen(widths, titles);
  for (const Cells& row : shown.rows) widen(widths, row);
  if (terminal.width > 0) shrink(widths, shown, terminal.width);
  const std::string head = line_of(titles, shown, widths);
  out << (terminal.colored ? "\x1b[1m" + head + "\x1b[0m" : head) << '\n';
  for (const Cells& row : shown.rows) out << line_of(row, shown, widths) << '\n';
}

}  // namespace asterism
