// SPDX-License-Identifier: Apache-2.0
// Lists of papers without links.
#pragma once

#include "dates/dates.hpp"
#include "markdown/markdown.hpp"
#include "titles/title_line.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace asterism {

/// The lists below headings that name papers in which half of the items say when they came out, where the page has
/// three such items. Cost: O(bytes).
std::vector<std::uint32_t> find_paper_lists(const Log& log, const std::vector<Block>& blocks, DateOrder order);

/// Whether `line`, read from `text`, has a year of publication in brackets behind its title: takes that, and ends the
/// title there, or behind the brackets where that names authors.
bool take_year_behind_title(TitleLine& line, std::string_view text);

}  // namespace asterism
