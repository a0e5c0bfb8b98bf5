// SPDX-License-Identifier: Apache-2.0
// What stands in front of a title and is no part of it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace asterism {

/// How many bytes the mark takes that begins at byte `at` of `text`: signs such as emoji, or a shortcode (`:scroll:`).
/// 0: none does.
std::size_t mark_length(std::string_view text, std::size_t at);

/// Where the decoration ends that begins at byte `at` of `text`: checkbox, number, "TODO", signs. The first sign is
/// `mark` then, if that is empty.
std::size_t skip_decoration(std::string_view text, std::size_t at, std::string& mark);

}  // namespace asterism
