// SPDX-License-Identifier: Apache-2.0
// Tables that are the fields of one work: "| Title | Kites of Silk |", "| Link | https://… |".
#pragma once

#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// The cells of a field.
struct TableField {
  std::uint32_t name = 0;
  std::uint32_t value = 0;
};

/// The fields in the rows of `table`, its head among them, where each row has two cells, and at least three and more
/// than half of the first ones hold names of fields. Empty: it is another table.
std::vector<TableField> fields_of_table(const Log& log, const std::vector<Block>& blocks, std::uint32_t table);

/// Whether `table` has fields, a title and a link among them, and is no list whose every row links to a work.
bool tells_one_work(const Log& log, const std::vector<Block>& blocks, std::uint32_t table);

/// Whether a table of fields, with a title among them, is what opens the page below its headings or code, and no
/// other follows.
bool opens_with_fields(const Log& log, const std::vector<Block>& blocks);

/// The year of publication that the fields of a table give ("Year", "Venue"); 0: none does.
std::int16_t year_in_fields(const Log& log, const std::vector<Block>& blocks);

}  // namespace asterism
