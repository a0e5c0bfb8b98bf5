// SPDX-License-Identifier: Apache-2.0
// The legend of a log: it says what the marks in front of entries mean.
#pragma once

#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace asterism {

/// Whether `block` is a legend, two or more rows of a sign and words without a link: a list of such rows, with a colon
/// or dash between (`- 📜: papers`) unless a heading or line "Legend" stands before it; a table whose first cells are
/// different signs and nothing else; a paragraph that a "Legend" announces or begins (`Legend: 📜 paper, 🎥 video`).
bool is_legend(const Log& log, const std::vector<Block>& blocks, std::uint32_t block);

using Legend = std::vector<LegendMark>;

/// The marks of all legends among `blocks`; a legend may follow the entries it explains.
Legend read_legend(const Log& log, const std::vector<Block>& blocks);

/// Adds those of `marks` that `legend` lacks, while it has less than 500: the first one says what a sign means, and
/// several signs in one may have a meaning of their own.
void add_marks(const Legend& marks, Legend& legend);

/// Adds what the author says outside the log; a legend then cannot say otherwise.
void add_mark(const GivenMark& given, Legend& legend);

/// The row of `legend` for `mark`, or for the first of several in it ("📜⭐") that says a kind, else for the first; null:
/// none. Emoji variation selectors do not count. Borrows: from `legend`.
const LegendMark* find_mark(const Legend& legend, std::string_view mark);

}  // namespace asterism
