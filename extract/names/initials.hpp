// SPDX-License-Identifier: Apache-2.0
// Acronyms that a title's own words spell ("Proximal Policy Optimization" -> PPO), and whose they are.
#pragma once

#include "names/acronym_uses.hpp"
#include "names/note_names.hpp"
#include "words/words.hpp"
#include "works/entry_titles.hpp"

#include "asterism/corpus.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace asterism {

/// An acronym that notes use and a title spells. `work` is set when it names that one work; else it is a concept of
/// several. `entry` is one whose title spells it.
struct SpelledAcronym {
  std::string acronym;
  std::string phrase;  ///< as in the title
  std::optional<std::uint32_t> work;
  std::uint32_t entry = 0;
};

/// What the search for acronyms reads.
struct InitialsInput {
  const Log& log;
  const std::vector<Work>& works;
  const EntryTitles& titles;
  const Words& words;
  const AcronymUses& acronyms;  ///< in `words`
  const LongForms& defined;     ///< by notes: another reading of the same letters is none
  unsigned threads = 1;         ///< that read titles; any number finds the same
};

/// The acronyms of three letters or more that the log uses and titles spell, by acronym. An acronym belongs to the
/// only work that spells it, or of two or three to the one called by the phrase, else to the one that begins or ends
/// with it and has the oldest arXiv identifier, or without identifiers to the only one that begins with it; what more
/// titles spell is a concept. Cost: O(bytes of titles).
std::vector<SpelledAcronym> find_spelled_acronyms(const InitialsInput& input);

}  // namespace asterism
