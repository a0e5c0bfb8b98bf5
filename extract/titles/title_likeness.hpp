// SPDX-License-Identifier: Apache-2.0
// How much two titles have in common, and what stays the same in those of the parts of a work.
#pragma once

#include <cstddef>
#include <string_view>

namespace asterism {

/// A title without its "Chapters 1-3" or "(Lecture 4)": what stays the same from part to part.
struct TitleStem {
  std::string_view stem;  ///< borrows from the title
  bool is_part = false;   ///< something was cut off
};
TitleStem title_stem(std::string_view title);

/// Whether two titles under one address clearly belong to different works: hardly a word in common, and none is an
/// address.
bool clearly_differ(std::string_view a, std::string_view b);

/// How many different words of `title` are more than an article, a preposition or the like.
std::size_t count_content_words(std::string_view title);

}  // namespace asterism
