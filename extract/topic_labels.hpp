// SPDX-License-Identifier: Apache-2.0
// How topics are called: the spelling that readers expect, and the others as aliases.
#pragma once

#include "phrase_index.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace asterism {

/// One spelling of a phrase and how often it occurs.
struct Spelling {
  std::string text;
  std::uint32_t count = 0;
};

/// The spellings of each of `phrases`, most frequent first; names and acronyms stand as written, other words small and,
/// where the log or English has it, in the singular. At most eight for each. Cost: O(uses).
std::vector<std::vector<Spelling>> collect_spellings(const PhraseIndex& index, const Words& words,
                                                     const std::vector<std::uint32_t>& phrases);

}  // namespace asterism
