// SPDX-License-Identifier: Apache-2.0
// Words that only say who made a work: "(Karpathy)" behind a title is no topic.
#pragma once

#include "words.hpp"

#include <vector>

namespace asterism {

/// By key: whether at least half of the uses of a word are credits, capitalised words alone in parentheses at the end
/// of a title: "A title (Sutton & Barto)". Cost: O(words).
std::vector<bool> find_credited_names(const Words& words);

}  // namespace asterism
