// SPDX-License-Identifier: Apache-2.0
// Which phrases are one topic because one is the acronym of the other.
#pragma once

#include "phrase_index.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace asterism {

/// For every phrase the one that stands for it and its acronyms (itself, if there are none). An acronym joins the long
/// form that the log gives it, else the most widely held phrase that it abbreviates.
/// Cost: O(phrases).
std::vector<std::uint32_t> join_acronyms(const PhraseIndex& index, const Words& words, const PhraseFinder& finder,
                                         const std::vector<ShortName>& short_names);

/// The long form of `name` without closed-class words before it: "with reinforcement learning" gives the last two.
/// Borrows: from `name`.
std::string_view defined_phrase(const ShortName& name);

/// Whether `name` was given a long form where it was defined or spelled by a title.
bool is_definition(const ShortName& name);

}  // namespace asterism
