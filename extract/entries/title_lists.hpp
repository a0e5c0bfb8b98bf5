// SPDX-License-Identifier: Apache-2.0
// Lists that hold titles and nothing else.
#pragma once

#include "dates/dates.hpp"
#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

namespace asterism {

/// Comparison keys of the headings of a page, looked up only.
using PageKeys = std::unordered_set<std::string>;
PageKeys heading_keys(const Log& log, const std::vector<Block>& blocks);

/// Whether an item of `list` is called like one of `headings`, as those of contents are. Cost: O(bytes).
bool names_sections(const Log& log, const std::vector<Block>& blocks, std::uint32_t list, const PageKeys& headings);

/// The lists at the top of `blocks` that hold nothing but titles: in quotes that only titles have, or below headings
/// that say what is read. Empty: the page has fewer than three such items. Cost: O(bytes).
std::vector<std::uint32_t> find_title_lists(const Log& log, const std::vector<Block>& blocks, DateOrder order);

}  // namespace asterism
