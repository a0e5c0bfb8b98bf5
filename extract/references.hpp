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

/// All names and cues, ready for scanning. Made first, as it adds their words to the lexicon.
struct NameIndex {
  NameIndex(const std::vector<WorkName>& names, Lexicon& lexicon) : trie(names, lexicon), cues(lexicon) {}
  NameTrie trie;
  CueFinder cues;
};

struct FoundReferences {
  std::vector<Reference> references;  ///< by place
  std::vector<OpenName> open_names;   ///< names of two works or of none, by name
};

/// The references of all entries. Longest names win; a mention inside a longer name is none.
/// Cost: O(words), whatever the number of names.
FoundReferences find_references(const ReferenceInput& input, const Words& words, const NameIndex& index);

}  // namespace asterism
