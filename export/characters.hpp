// SPDX-License-Identifier: Apache-2.0
// Unicode characters one by one, as far as writing documents and fitting labels needs them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace asterism {

/// The character at byte `offset` of `text`; `offset` moves behind it. U+FFFD for a byte that is no UTF-8.
char32_t next_character(std::string_view text, std::size_t& offset) noexcept;
/// Appends `character` as UTF-8.
void append_character(std::string& out, char32_t character);

/// Whether `character` is a blank, a line end, or a control or noncharacter that documents leave out.
bool is_gap(char32_t character) noexcept;

/// How much room `character` takes: 0 for what belongs to the letter before it, 2 for ideographs and emoji, else 1.
/// Units: half the width of a CJK ideograph, about one Latin letter.
std::size_t columns(char32_t character) noexcept;

}  // namespace asterism
