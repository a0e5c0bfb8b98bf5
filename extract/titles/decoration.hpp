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

/// Where what follows the number of a section begins that opens `text`: "1.2. Kites". 0: none does. Without the last
/// stop it may be a version. In front of a title it may be a date of the languages that write "6.5. Kites".
std::size_t skip_section_number(std::string_view text);

}  // namespace asterism
