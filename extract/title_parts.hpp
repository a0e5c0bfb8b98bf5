// SPDX-License-Identifier: Apache-2.0
// The parts of a line that is a title and what stands around it: quotes, venue, authors.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace asterism {

/// Words with letters or digits; hyphens and apostrophes join.
std::size_t count_words(std::string_view text);

/// `[ICML 2021] Title`: where the title begins behind a short bracket.
std::size_t skip_venue(std::string_view text, std::size_t begin);

/// The part in quotes of `Ann Author. "The Title". Venue 2020`, when it is two words or more.
std::optional<std::pair<std::size_t, std::size_t>> quoted_title(std::string_view text, std::size_t begin);

/// "A Title: https://…", "Read “A Title” https://…": whether `lead` is the title of the address behind it.
bool names_address(std::string_view lead);

}  // namespace asterism
