// SPDX-License-Identifier: Apache-2.0
// Chosen phrases -> topics with label, aliases and broader topic.
#pragma once

#include "phrase_index.hpp"
#include "topic_hierarchy.hpp"

#include "asterism/corpus.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// The topics that phrases stand for. `topic_of` is by phrase; phrases whose root is no topic have `kNoTopic`.
struct NamedTopics {
  std::vector<Topic> topics;  ///< by key, without `broader`
  std::vector<std::uint32_t> topic_of;
};

/// Names the topics among `roots`: the long form is the label, up to four words; beyond that it is the
/// acronym. Roots that get one key are one topic. Cost: O(uses + topics log topics).
NamedTopics name_topics(const PhraseIndex& index, const Words& words, const TopicRoots& roots);

}  // namespace asterism
