// SPDX-License-Identifier: Apache-2.0
// Rows of text as an aligned table.
#pragma once

#include "streams.hpp"

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace asterism {

enum class Alignment : std::uint8_t { left, right };
/// Whether cells may be cut on a narrow terminal. A place or a number cut short says something else.
enum class Cutting : std::uint8_t { allowed, never };

struct TableColumn {
  std::string title;
  Alignment alignment = Alignment::left;
  Cutting cutting = Cutting::allowed;
};

/// Columns and the cells below them. Every row has one cell for each column.
struct TextTable {
  std::vector<TableColumn> columns;
  std::vector<std::vector<std::string>> rows;
};

/// Writes `table` with columns two blanks apart and no blanks at line ends. Where `terminal` has a width, the widest
/// columns are cut until a line fits. Control characters are not passed on. Cost: O(cells).
void print_table(const TextTable& table, const Terminal& terminal, std::ostream& out);

}  // namespace asterism
