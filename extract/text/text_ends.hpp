// SPDX-License-Identifier: Apache-2.0
// What signs a text begins and ends with, and what is left without them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace asterism {

/// The first place in `text`, at or behind `from`, of what is none of `signs`; `text.size()` when there is none.
constexpr std::size_t find_behind(std::string_view text, std::string_view signs, std::size_t from = 0) noexcept {
  return std::min(text.find_first_not_of(signs, from), text.size());
}

/// `text` without those of `signs` that it begins with. Borrows: from `text`.
constexpr std::string_view without_start(std::string_view text, std::string_view signs) noexcept {
  return text.substr(find_behind(text, signs));
}

/// `text` without those of `signs` that it ends with. Borrows: from `text`.
constexpr std::string_view without_end(std::string_view text, std::string_view signs) noexcept {
  return text.substr(0, text.find_last_not_of(signs) + 1);
}

/// `text` without those of `signs` that it begins or ends with. Borrows: from `text`.
constexpr std::string_view trimmed(std::string_view text, std::string_view signs) noexcept {
  return without_end(without_start(text, signs), signs);
}

}  // namespace asterism
