// SPDX-License-Identifier: Apache-2.0
// Lists and tables that hold titles, of which nothing is read.
#pragma once

#include "dates/dates.hpp"
#include "markdown/markdown.hpp"
#include "titles/title_line.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// Whether a section is called as a list of what is read.
enum class SectionName : std::uint8_t { other, reading_list };

/// Whether `line`, read from `passage`, may be a title: two words or more that begin with a capital, if their script
/// has such, and end in no stop.
bool may_be_title(const Log& log, const Passage& passage, const TitleLine& line);

/// Whether `list` holds titles: three items or more, none with a link or a date, of which half say who wrote them
/// behind "by" or a title in markup; in a section called as a list of what is read, all of them may be titles instead.
/// Cost: O(bytes).
bool lists_titles(const Log& log, const std::vector<Block>& blocks, std::uint32_t list, SectionName section,
                  DateOrder order);

/// Whether `table` holds titles: it has a column of them, filled in two rows or more, and no link. Cost: O(bytes).
bool heads_titles(const Log& log, const std::vector<Block>& blocks, std::uint32_t table);

}  // namespace asterism
