// SPDX-License-Identifier: Apache-2.0
// Cues of languages that put them right at a name, with no blank that tells where they begin: Chinese, Japanese,
// Korean.
#pragma once

#include "references/cues.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace asterism {

/// One row of the table: what stands before and behind the mention, with the mention as NAME, without blanks.
struct UnspacedCue {
  std::string_view phrase;
  Relation relation = Relation::mentions;
  std::uint8_t strength = 2;  ///< as of a `Cue`
  Subject subject = Subject::entry;
};

/// All rows, by language.
std::span<const UnspacedCue> unspaced_cues() noexcept;

/// The row that stands at words [first, last) of `sentence`, not before word `from`: of several the one with the least
/// between it and the mention, then the longest. What denies it or makes a plan of it is glued to it and read here:
/// "不优于NAME" compares, "NAMEを拡張したい" is a mention.
std::optional<FoundCue> find_unspaced_cue(std::span<const Word> sentence, const Lexicon& lexicon, std::uint32_t from,
                                          std::uint32_t first, std::uint32_t last);

}  // namespace asterism
