// SPDX-License-Identifier: Apache-2.0
// Lists of papers without links.
#pragma once

#include "dates/dates.hpp"
#include "markdown/markdown.hpp"
#include "titles/title_line.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace asterism {

/// The lists below headings that name papers in which half of the items say when they came out or, below a heading in
/// Han, kana or Hangul, are in Latin letters, where the page has three such items; and there paragraphs of
/// numbered lines of which half are such titles or addresses. Cost: O(bytes).
std::vector<std::uint32_t> find_paper_lists(const Log& log, const std::vector<Block>& blocks, DateOrder order);

/// Whether `text`, a line of such a paragraph behind its number, is a title in Latin letters or an address, and not
/// what was done.
bool is_numbered_paper(std::string_view text);

/// Where what is numbered begins in `line`: "1.A Title", "2、", "(3) "; 0: it begins with no number.
std::size_t numbered_title_begin(std::string_view line);

/// Whether `line`, read from `text`, has a year of publication in brackets behind its title: takes that, and ends the
/// title there, or behind the brackets where that names authors.
bool take_year_behind_title(TitleLine& line, std::string_view text);

}  // namespace asterism
