// SPDX-License-Identifier: Apache-2.0
// Titles in front of addresses: "A Title - https://…".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace asterism {

/// Where in `lead`, what stands in front of the address `url`, the title of that address begins: "A Title: https://…",
/// "A Title - https://…", "Read “A Title” https://…", "Paper: A Title https://…"; nothing: it is no title. Where only a
/// comma, the end of a line or, before the address of a paper, a blank stands between, its capitals must say so.
std::optional<std::size_t> title_before_address(std::string_view lead, std::string_view url);

}  // namespace asterism
