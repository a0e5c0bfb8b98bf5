// SPDX-License-Identifier: Apache-2.0
// Verbs of making and using, behind which a bare preposition says what was used: "trained a policy with NAME".
#pragma once

#include "references/spellings.hpp"

#include <cstdint>

namespace asterism {

/// Whether word `cue` of `text` is a preposition that alone says nothing: "with", "on", "via", "from".
bool is_bare_preposition(const SentenceView& text, std::uint32_t cue);

/// Whether a verb of making or using stands before word `cue`, in the same clause.
bool follows_making(const SentenceView& text, std::uint32_t cue);

}  // namespace asterism
