// SPDX-License-Identifier: Apache-2.0
// Words that turn what a cue says into its opposite: "does not extend NAME".
#pragma once

#include "references/cues.hpp"
#include "references/spellings.hpp"

#include "asterism/vocabulary.hpp"

#include <cstdint>
#include <optional>

namespace asterism {

/// The first word of the denial that stands within three words before `cue`, in the same clause.
std::optional<std::uint32_t> find_denial(const SentenceView& text, const FoundCue& cue);

/// The denial that other languages put behind `cue`, before the mention at words [first, last) or in its clause behind
/// it: "erweitert nicht NAME", "erweitert NAME leider nicht".
std::optional<std::uint32_t> find_denial_behind(const SentenceView& text, const FoundCue& cue, std::uint32_t first,
                                                std::uint32_t last);

/// What is left of `relation` where the words at `denial` deny it: comparing holds either way, and what is done rather
/// than something else is compared with it; other things said not to be so are a mention.
Relation denied(const SentenceView& text, std::uint32_t denial, Relation relation);

}  // namespace asterism
