// SPDX-License-Identifier: Apache-2.0
// Where titles and notes point to other works, and what they say about them.
#pragma once

#include "names/short_names.hpp"
#include "words/words.hpp"
#include "works/entry_titles.hpp"

#include "asterism/corpus.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// What references are found among, whatever makes them.
struct ReferenceInput {
  const Log& log;
  const std::vector<Work>& works;
  const EntryTitles& titles;
  const std::vector<std::uint32_t>& work_of_entry;
};

struct FoundReferences {
  std::vector<Reference> references;  ///< by place, those between titles last
  std::vector<OpenName> open_names;   ///< names of two works or of none, by name
};

/// The references of all entries by `names`, links and pointers, and those of titles to each other. Longest names win;
/// a mention inside a longer name is none. What short names explain is no open name. `threads` scan; any number finds
/// the same. Cost: O(words) and O(words of all names), whatever their number.
FoundReferences find_references(const ReferenceInput& input, const Names& names, const Words& words,
                                unsigned threads = 1);

}  // namespace asterism
