// SPDX-License-Identifier: Apache-2.0
// Words of East Asian scripts: where they end without blanks between them, and which of them name nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace asterism {

/// Scripts whose words follow rules of their own. `other`: all the rest, and signs.
enum class Script : std::uint8_t { other, han, hiragana, katakana, hangul };

Script script_of(char32_t character) noexcept;

/// Whether `text` begins with a letter of an East Asian script.
bool begins_east_asian(std::string_view text) noexcept;

/// Where the word ends that begins at byte `begin` of `text` with a letter of an East Asian script: a run of one
/// script, but Chinese function words, which no noun holds, are words of their own.
std::size_t east_asian_word_end(std::string_view text, std::size_t begin) noexcept;

/// `word` without a Korean particle at its end: "데이터를" -> "데이터". At least two syllables are left. Borrows: from
/// `word`.
std::string_view without_particle(std::string_view word) noexcept;

/// Whether `word`, without particle, is of an East Asian script and names nothing: one of a single character or of
/// Hiragana only, a function word, a Korean verb or adjective, or more characters than a term has.
bool is_east_asian_filler(std::string_view word) noexcept;

/// How many words `text` has. Two characters of a script without blanks count as one.
std::size_t count_words(std::string_view text) noexcept;

/// Whether `rest`, what stands behind a link, begins with a remark in wide brackets that no sentence goes on behind, or
/// with the author: "（英文）", "，作者李四。".
bool begins_wide_remark(std::string_view rest) noexcept;

}  // namespace asterism
