// SPDX-License-Identifier: Apache-2.0
// Titles of which only the beginning is a link or marked.
#pragma once

#include <cstddef>
#include <string_view>

namespace asterism {

/// Whether `between` goes on with a title: the link was its name, as in `[NAME](…): What It Does, [pdf](…)`.
bool goes_on_title(std::string_view between);

/// Whether `behind` goes on with a title whose first words, `name`, are marked: `**Kites** in the wind`, `**NAME**:
/// What It Does`; behind more than two words only if it is written as titles are, and not as names of authors.
bool goes_on_name(std::string_view name, std::string_view behind);

/// Whether `name` only names the work whose title `quoted` is: `**NAME**: "What It Does"`. Two words at most, or what
/// the title begins with.
bool names_quoted(std::string_view name, std::string_view quoted);

/// Whether what ends at byte `end` of `text` ends with a stop, or a comma, stop, dash, bracket or break follows.
bool is_set_off(std::string_view text, std::size_t end);

/// Whether the words in bold at bytes [begin, end) of `before`, what stands before an address, are all of its title:
/// they are set off from the rest, and long and neither names nor a venue, or in front of authors and a year. A colon
/// stands behind labels, and what is short may be a part of the title, a mark, a maker or one number of many:
/// `**Kites** in the Wind`, `**New** - Kites in the Wind`.
bool is_whole_title(std::string_view before, std::size_t begin, std::size_t end);

/// Whether `lead`, in front of words in bold, is the beginning of a title that goes on in them: `Kites and Boats with
/// **Silk Sails**`.
bool goes_on_in_bold(std::string_view lead);

}  // namespace asterism
