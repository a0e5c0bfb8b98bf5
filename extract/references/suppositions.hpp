// SPDX-License-Identifier: Apache-2.0
// Words that make a wish, a plan or a question of what a cue says: "could be combined with NAME".
#pragma once

#include "references/cues.hpp"
#include "references/spellings.hpp"

#include "asterism/vocabulary.hpp"

#include <cstdint>
#include <optional>

namespace asterism {

/// The first word of what makes a supposition of `cue`: a word of doubt or intent that stands within a
/// few words before it in the same clause, or the cue itself where a question mark ends the clause behind word `last`.
std::optional<std::uint32_t> find_supposition(const SentenceView& text, const FoundCue& cue, std::uint32_t last);

/// What is left of `relation` where it is only supposed.
Relation supposed(Relation relation) noexcept;

}  // namespace asterism
