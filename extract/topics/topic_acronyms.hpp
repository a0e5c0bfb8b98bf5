// SPDX-License-Identifier: Apache-2.0
// Which phrases are one topic because one is the acronym of the other.
#pragma once

#include "topics/phrase_index.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// An acronym, or another short name, and the phrase that the log gives it as its long form.
struct DefinedAcronym {
  PhraseHash acronym = 0;
  PhraseHash phrase = 0;
};

/// What `short_names` got a long form for where they were defined or spelled by a title. Makes the long forms, without
/// closed-class words before them, candidates of `finder`.
std::vector<DefinedAcronym> add_definitions(const std::vector<ShortName>& short_names, PhraseFinder& finder);

/// For every phrase the one that stands for it and its acronyms (itself, if there are none). An acronym joins the long
/// form that the log gives it, else the most widely held phrase that it abbreviates.
/// Cost: O(phrases).
std::vector<std::uint32_t> join_acronyms(const PhraseIndex& index, const Words& words,
                                         const std::vector<DefinedAcronym>& definitions);

}  // namespace asterism
