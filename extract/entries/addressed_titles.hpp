// SPDX-License-Identifier: Apache-2.0
// Paragraphs that begin with an address, or are titles above one.
#pragma once

#include "markdown/markdown.hpp"
#include "titles/title_line.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace asterism {

/// The paragraphs that begin with an address, where there are two below a heading and no more of anything else: in
/// prose, an address of its own is a source. Cost: O(blocks).
std::vector<std::uint32_t> find_addresses(const Log& log, const std::vector<Block>& blocks);

/// The line of paragraph `block` that is a title above its address: in the next line, or in the next paragraph, which
/// is nothing else.
std::optional<TitleLine> title_above_address(const Log& log, const std::vector<Block>& blocks, std::uint32_t block);

/// The paragraphs that are titles above addresses, where there are two in a section, with little else, two thirds of
/// them are in title case, one is long, and fewer than half have several addresses, as topics do; and those that are
/// all of a quotation right below a heading, where three and half of the quotations of the file are so. Cost: O(bytes).
std::vector<std::uint32_t> find_titles_above_addresses(const Log& log, const std::vector<Block>& blocks);

}  // namespace asterism
