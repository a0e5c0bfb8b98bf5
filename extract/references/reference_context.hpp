// SPDX-License-Identifier: Apache-2.0
// What the sentences of a log are read with, made once.
#pragma once

#include "files/link_targets.hpp"
#include "references/cues.hpp"
#include "references/mentions.hpp"
#include "references/name_trie.hpp"
#include "references/numbered_headings.hpp"
#include "references/open_names.hpp"
#include "references/pointed_entries.hpp"
#include "references/pointers.hpp"
#include "references/quoted_titles.hpp"
#include "references/references.hpp"

#include <future>
#include <vector>

namespace asterism {

/// What the sentences of a log are read with. Threads may share it.
struct ReferenceContext {
  /// Cost: O(words of all names) and O(entries).
  ReferenceContext(const ReferenceInput& reference_input, const Names& names_of_works, const Words& log_words,
                   unsigned threads);
  ReferenceContext(const ReferenceContext&) = delete;
  ReferenceContext& operator=(const ReferenceContext&) = delete;

  const ReferenceInput& input;
  const Names& names;
  const Words& words;
  std::future<NameTrie> growing;  ///< of no use any more: the tree takes as long as all the others
  const CueFinder cues;
  const std::vector<bool> in_lower_case;  ///< by key
  const LinkTargets targets;
  const OpenNameFinder gaps;
  const QuotedTitles quoted;
  const NumberedHeadings numbered;
  const PointerFinder pointers;
  const PointedEntries pointed;
  const NameTrie trie;
  const MentionReader mentions;
  /// By form: whether such a word tells of a name, a pointer, an open name or a quote. Most tell of none.
  const std::vector<char> telling;
};

}  // namespace asterism
