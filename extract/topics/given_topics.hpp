// SPDX-License-Identifier: Apache-2.0
// Topics that the author gives: tags and keyword lines of entries, and table `[topics]` of the configuration.
#pragma once

#include "topics/topics.hpp"
#include "works/given_works.hpp"

#include "asterism/corpus.hpp"

#include <string>
#include <vector>

namespace asterism {

/// What the step reads.
struct GivenTopicInput {
  const Log& log;
  const std::vector<Work>& works;
  const TopicRules& rules;
  const std::string& file;  ///< what the configuration is called
  TopicScope scope = TopicScope::shared;
};

/// Whether there is anything to do.
bool has_given_topics(const Log& log, const TopicRules& rules);

/// Makes keywords of entries topics of their works with the highest weight, then merges, renames, forbids and forces
/// topics as the rules say, and drops those of one work alone unless `scope` wants them. Spellings that differ in case,
/// hyphens or plural are one topic. Cost: O(n log n) in the memberships.
void add_given_topics(const GivenTopicInput& input, GivenWorks& works, FoundTopics& found, Diagnostics& diagnostics);

/// What the author calls topics, in keywords and in `rules`, without repetition. `find_topics` must know them, as one
/// that a work alone uses may be merged into one that several share. Order: by text.
std::vector<std::string> given_topic_names(const Log& log, const TopicRules& rules);

}  // namespace asterism
