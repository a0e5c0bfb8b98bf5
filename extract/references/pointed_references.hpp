// SPDX-License-Identifier: Apache-2.0
// References by other means than words that name or point: by authors, by likeness of titles, by a shared source.
#pragma once

#include "references/references.hpp"
#include "words/words.hpp"

#include "asterism/corpus.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace asterism {

/// Words [first, last) of `sentence` as evidence by `rule`; none where they are shown in another order than written.
std::optional<Evidence> evidence_of(const ReferenceInput& input, const Words& words, const Sentence& sentence,
                                    std::uint32_t first, std::uint32_t last, Rule rule);

/// "Doe et al. (2019)", "Doe and Roe, 2019": by authors that a title, or a link to the work, gives. Cost: O(words).
std::vector<Reference> find_cited_works(const ReferenceInput& input, const Words& words);

/// "More tests" goes on from "Tests". Cost: O(titles).
std::vector<Reference> find_continuations(const ReferenceInput& input, const Words& words);

/// Two parts of a diary, and no third, whose notes link to one page that no entry is about. Cost: O(links).
std::vector<Reference> find_shared_sources(const ReferenceInput& input);

/// "kite_comparisons" after the work called Kite, or the only title that holds the words of a slug; two works by
/// different authors with one title behind the citation. Cost: O(n log n) in the words of titles.
std::vector<Reference> find_related_titles(const ReferenceInput& input, const std::vector<WorkName>& names);

/// Those to a number of a series (see series_references.hpp), and all of these that need no names of works, in this
/// order.
std::vector<Reference> find_pointed_references(const ReferenceInput& input, const Words& words);

}  // namespace asterism
