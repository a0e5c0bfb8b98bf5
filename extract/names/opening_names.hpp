// SPDX-License-Identifier: Apache-2.0
// Names that authors give a work where they speak of it without a verb: "KiteNet. Flies without a tail", in front of a
// title, or as what a link to its page shows.
#pragma once

#include "names/introduced_names.hpp"
#include "words/words.hpp"

#include "asterism/corpus.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// What names of works are looked for in.
struct OpeningInput {
  const Log& log;
  const std::vector<Work>& works;
  const std::vector<std::uint32_t>& work_of_entry;  ///< by entry
  const Words& words;                               ///< all of the log
};

/// The word that stands alone before the first full stop or dash of the first note on a work, or in bold before a dash
/// in front of its title; and what wikilinks to the page of a work show in place of its name. It is written as only
/// names are, and one work alone has it; of the former, few other entries and at least one use it. Cost: O(notes).
std::vector<IntroducedName> find_opening_names(const OpeningInput& input);

}  // namespace asterism
