// SPDX-License-Identifier: Apache-2.0
// "Did you mean …": the known word that a mistyped one is nearest to.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace asterism {

/// How many letters must be added, dropped, changed or swapped with their neighbour to turn `left` into `right`;
/// `limit` + 1 stands for more than `limit`. Units: bytes. Cost: O(|left| · |right|).
/// Source: optimal string alignment, after Damerau 1964, doi:10.1145/363958.363994.
std::size_t edit_distance(std::string_view left, std::string_view right, std::size_t limit);

/// The word of `words` nearest to `typed`; empty when none is near (more than a third of the letters differ).
/// Ties: the first. Borrows: from `words`.
std::string_view nearest(std::string_view typed, std::span<const std::string_view> words);

/// `did you mean 'related'?`, or `otherwise` when `near` is empty.
std::string suggestion(std::string_view near, std::string otherwise);

/// `dot, graphml, json`.
std::string join(std::span<const std::string_view> words, std::string_view separator);

}  // namespace asterism
