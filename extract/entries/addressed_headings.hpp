// SPDX-License-Identifier: Apache-2.0
// Headings that are titles of works as each of their sections has one field with an address: "URL: https://…", or one
// that rates.
#pragma once

#include "dates/short_years.hpp"
#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace asterism {

/// The blocks of such headings, and the address of the work of each; empty: it has only a rating.
using AddressedHeadings = std::map<std::uint32_t, std::string>;

/// The headings among `blocks` that are works as their sections have one field with an address each, or, where the file
/// or a heading above names what is read, a rating: three of a level, and half of these, where half of them are
/// numbered or have other fields, too, or are rated. Headings that repeat are parts of notes. Cost: O(bytes).
AddressedHeadings find_addressed_headings(const Log& log, const std::vector<Block>& blocks, DateOrder order);

}  // namespace asterism
