// SPDX-License-Identifier: Apache-2.0
// Words that only say who made a work: "(Karpathy)" behind a title is no topic.
#pragma once

#include "words/words.hpp"

#include "asterism/corpus.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// By key: whether at least half of the uses of a word are credits, capitalised words alone in parentheses at the end
/// of a title, "A title (Sutton & Barto)", in front of "et al.", or, if never in lower case, in notes that are nothing
/// but full names, "Ann Roe, Ben Doe"; or whether it is a citation key of `short_names`. Cost: O(words).
std::vector<bool> find_credited_names(const Words& words, const std::vector<ShortName>& short_names);

/// What a word says of where works come out.
enum class SourceWord : std::uint8_t { none, reference, venue, opening, gathering };

/// By key: "doi" (reference), "IEEE" (venue), "international" (opening), "conference" (gathering). The last names a
/// source behind one of the two before.
std::vector<SourceWord> find_source_words(const Lexicon& lexicon);

}  // namespace asterism
