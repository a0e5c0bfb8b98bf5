// SPDX-License-Identifier: Apache-2.0
// Words that only say who made a work: "(Karpathy)" behind a title is no topic.
#pragma once

#include "short_names.hpp"
#include "words.hpp"

#include <vector>

namespace asterism {

/// By key: whether at least half of the uses of a word are credits, capitalised words alone in parentheses at the end
/// of a title, "A title (Sutton & Barto)", or in front of "et al."; or whether it is a citation key of `short_names`.
/// Cost: O(words).
std::vector<bool> find_credited_names(const Words& words, const std::vector<ShortName>& short_names);

}  // namespace asterism
