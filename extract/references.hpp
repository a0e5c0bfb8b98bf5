// SPDX-License-Identifier: Apache-2.0
// Where titles and notes point to other works, and what they say about them.
#pragma once

#include "cues.hpp"
#include "name_trie.hpp"
#include "short_names.hpp"
#include "words.hpp"

#include "asterism/corpus.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// What the reference stage reads.
struct ReferenceInput {
  const Log& log;
  const std::vector<Work>& works;
  const std::vector<std::uint32_t>& work_of_entry;
  const std::vector<WorkName>& names;
  const std::vector<ShortName>& short_names;  ///< what these explain is no gap
};

struct FoundReferences {
  std::vector<Reference> references;  ///< by place
  std::vector<OpenName> open_names;   ///< names of two works or of none, by name
};

/// The references of all entries. Longest names win; a mention inside a longer name is none.
/// `threads` scan; any number finds the same. Cost: O(words) and O(words of all names), whatever their number.
FoundReferences find_references(const ReferenceInput& input, const Words& words, unsigned threads = 1);

}  // namespace asterism
