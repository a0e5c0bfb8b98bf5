// SPDX-License-Identifier: Apache-2.0
// What an item or paragraph is as one of several, before it is known whether its page is a list of works.
#pragma once

#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace asterism {

/// What a block, or the line that an item begins with, is as one of several. A `mention` cites without names that can
/// only be those of authors.
enum class PageMember : std::uint8_t { other, address, mention, work };

/// The paragraph that `item` begins with, or `kNoBlock`.
std::uint32_t first_paragraph(const std::vector<Block>& blocks, std::uint32_t item);

/// What the line that `passage` begins with is. Cost: O(bytes).
PageMember member_of(const Log& log, const Passage& passage);

/// Whether what `passage` shows is a link, or links, that only name what they lead to.
bool is_label_line(const Log& log, const Passage& passage);

/// Whether `title` is that of a work, and not the name of a link or a field.
bool is_work_title(std::string_view title);

/// Whether `url` leads to the web, or to a PDF beside the page.
bool leads_out(std::string_view url);

}  // namespace asterism
