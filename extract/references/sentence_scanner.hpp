// SPDX-License-Identifier: Apache-2.0
// Scans titles and notes for names, dates and links of other works.
#pragma once

#include "files/link_targets.hpp"
#include "references/concepts.hpp"
#include "references/cues.hpp"
#include "references/mentions.hpp"
#include "references/name_trie.hpp"
#include "references/open_names.hpp"
#include "references/pointed_entries.hpp"
#include "references/pointers.hpp"
#include "references/references.hpp"

#include <cstdint>
#include <future>
#include <span>
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
  const NumberedHeadings numbered;
  const PointerFinder pointers;
  const PointedEntries pointed;
  const NameTrie trie;
  const MentionReader mentions;
  /// By form: whether such a word tells of a name, a pointer or an open name. Most tell of none.
  const std::vector<char> telling;
};

/// A place at which a name stands that means two works or more, or none.
struct OpenPlace {
  Evidence evidence;
  std::uint32_t from = 0;            ///< the work whose entry it is
  std::vector<std::uint32_t> works;  ///< those it may mean
};

/// What stands in some sentences, by place. Mentions number the references here.
struct ScannedSentences {
  std::vector<Reference> references;
  std::vector<WrittenMention> mentions;
  std::vector<OpenPlace> open_names;
};

/// Makes `found` what stands in `sentences`, which begin with a title. Cost: O(words).
void scan_sentences(const ReferenceContext& context, std::span<const Sentence> sentences, ScannedSentences& found);

}  // namespace asterism
