// SPDX-License-Identifier: Apache-2.0
// Of whom a cue speaks: of the entry, or of a work that stands right before it as in "Another outperforms NAME".
#pragma once

#include "references/cues.hpp"
#include "references/spellings.hpp"

#include <cstdint>

namespace asterism {

/// Whether the subject of `cue`, which says something of the mention that begins at word `first`, is what ends at word
/// `other` (0: nothing does): the cue is a verb in the third person or follows a form of "be" or "have", and at most a
/// relative pronoun and adverbs stand between; or the mark of a subject does, where the verb comes last
/// ("OTHERはNAMEを").
bool speaks_of_other(const SentenceView& text, const FoundCue& cue, std::uint32_t other, std::uint32_t first);

}  // namespace asterism
