// SPDX-License-Identifier: Apache-2.0
// The address of the work that a file of notes is about.
#pragma once

#include "markdown/front_matter.hpp"
#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// The address that front matter gives; empty: none.
std::string own_address(const FrontMatter& front);

/// Whether `text`, a link's or a label, says in a few words that it is the work of its page: "Link to the paper".
bool names_own_link(std::string_view text);

/// Whether a link of `passage` is called as one to a work is, or leads to a paper: "zoom" and "map" are of an event.
bool links_to_paper(const Log& log, const Passage& passage);

/// The first link near the top that a label says is the work, or that the first heading is; else the first line
/// that is a link to a paper and holds `title`, that of the file. Those in blocks that are `listed`, as works beside
/// others, are not asked; of an empty list, none is. Empty: there is none. Cost: O(bytes).
std::string own_link(const Log& log, const std::vector<Block>& blocks, std::string_view title,
                     const std::vector<bool>& listed);

/// The link to a paper that is all of the last paragraph and only names what it leads to: "[Paper (PDF)](…)". Empty:
/// there is none.
std::string foot_link(const Log& log, const std::vector<Block>& blocks);

}  // namespace asterism
