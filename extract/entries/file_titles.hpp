// SPDX-License-Identifier: Apache-2.0
// What a file of notes about one work is called.
#pragma once

#include "markdown/front_matter.hpp"
#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// The first heading if nothing but it can be the title: it opens the file, or it is the first of level 1 and none
/// behind it is of a higher level. `kNoBlock`: there is none.
std::uint32_t title_heading(const Log& log, const std::vector<Block>& blocks);

/// The value of a line such as "Title: A Kite of Silk" near the top, of such a field of a table, or the paragraph below
/// a heading "Paper:". Empty: there is none.
Passage labelled_title(Log& log, const std::vector<Block>& blocks);

/// The first item of a list that opens the file and has the names of authors in its second one. Empty: there is none.
Passage opening_title(const Log& log, const std::vector<Block>& blocks);

/// The first sentence or heading of a file whose name is the number of a note, without lines of links, images, tags
/// and fields. Empty: its name says more, or there is none.
Passage numbered_title(Log& log, const std::vector<Block>& blocks);

/// The title of two words or more that the front matter or the only heading of level 1 gives, if it is more than a day
/// or words for its notes. Empty: there is none.
std::string title_of_notes(const Log& log, const std::vector<Block>& blocks, const FrontMatter& front);

/// The title that the front matter gives; none where it only repeats the name of the file, and the one heading of level
/// 1 says more.
std::optional<std::string> front_title(const Log& log, const std::vector<Block>& blocks, const FrontMatter& front);

/// The title that the front matter or a heading gives; empty: neither does.
std::string given_title(const Log& log, const std::vector<Block>& blocks, const FrontMatter& front);

/// The name of file `name` as a title; of `notes.md` and the like that of its folder.
std::string title_of_name(std::string_view name);

}  // namespace asterism
