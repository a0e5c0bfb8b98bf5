// SPDX-License-Identifier: Apache-2.0
// What of a title line an entry is called.
#pragma once

#include "titles/title_line.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <string_view>
#include <utility>

namespace asterism {

/// Where the title of `line`, read from `text`, begins and ends without the path of a file and quotation marks around
/// the whole of it.
std::pair<std::uint32_t, std::uint32_t> shown_title(const TitleLine& line, std::string_view text);

/// `title` without what is struck out in it ("A ~~Bad~~ Good Title", "~~Old Title~~ New Title"), which is added to the
/// pools of `log`; `title` itself where nothing is, where a cut is inside a word or between signs, what is left ends
/// inside a phrase, or where it may be a remark in place of words at the front ("~~Done~~ twice"): it has no longer
/// word of these.
Passage without_struck(Log& log, const Passage& title);

}  // namespace asterism
