// SPDX-License-Identifier: Apache-2.0
// How much two titles have in common.
#pragma once

#include <cstddef>
#include <string_view>

namespace asterism {

/// Whether two titles under one address clearly belong to different works: hardly a word in common.
bool clearly_differ(std::string_view a, std::string_view b);

/// How many different words of `title` are more than an article, a preposition or the like.
std::size_t count_content_words(std::string_view title);

}  // namespace asterism
