// SPDX-License-Identifier: Apache-2.0
// Whether words without a link are written like a title, or like what somebody did that day.
#pragma once

#include <string_view>

namespace asterism {

/// Whether `text` begins with a small letter, and not with a name that is written so ("word2vec").
bool begins_small(std::string_view text);

/// Whether the first letter of `text` is of a script that has capitals.
bool begins_with_case(std::string_view text);

/// Whether `text` is written as titles are: behind its first word more words begin with a capital than are long, small
/// and no prepositions, and it does not begin like a remark ("Talked to", "Lunch with"). What is written in a script
/// without capitals may be one.
bool is_in_title_case(std::string_view text);

}  // namespace asterism
