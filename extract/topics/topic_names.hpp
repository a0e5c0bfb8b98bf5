// SPDX-License-Identifier: Apache-2.0
// Chosen phrases -> topics with label, aliases and broader topic.
#pragma once

#include "topics/topic_hierarchy.hpp"
#include "topics/topic_labels.hpp"

#include "asterism/corpus.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace asterism {

/// The phrases that are topics, those of one topic together, the root first.
struct TopicGroups {
  explicit TopicGroups(const TopicRoots& roots);
  std::size_t size() const { return begin.size() - 1; }
  std::vector<std::uint32_t> phrases;
  std::vector<std::uint32_t> begin;  ///< of each group in `phrases`, and the end
};

struct NamedTopics {
  std::vector<Topic> topics;            ///< by key, without `broader`
  std::vector<std::uint32_t> topic_of;  ///< by group: its place in `topics`
};

/// Names the topics of `groups`, whose phrases are `written`: the long form is the label, up to four words; beyond that
/// it is the acronym. Groups that get one key are one topic. Any number of `threads` gives the same names.
/// Cost: O(topics log topics).
NamedTopics name_topics(const WrittenPhrases& written, const Writing& writing, const TopicGroups& groups,
                        unsigned threads);

}  // namespace asterism
