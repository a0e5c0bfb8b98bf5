// SPDX-License-Identifier: Apache-2.0
// Words -> topics: the key phrases that entries share, with their spellings, and how central each is to a work.
#pragma once

#include "topics/field_labels.hpp"
#include "topics/phrases.hpp"
#include "topics/topic_acronyms.hpp"
#include "topics/topic_credits.hpp"
#include "words/words.hpp"

#include "asterism/corpus.hpp"

#include <string>
#include <vector>

namespace asterism {

/// What the topic stage reads.
struct TopicInput {
  const Log& log;
  const std::vector<Work>& works;
  const std::vector<ShortName>& short_names;
  TopicScope scope = TopicScope::shared;
  std::vector<std::string> given = {};  ///< names of topics by the author: they need no second work and no proof
  unsigned threads = 1;                 ///< that look for phrases; any number gives the same topics
};

struct FoundTopics {
  std::vector<Topic> topics;            ///< by key
  std::vector<Membership> memberships;  ///< by work, then weight downwards
};

/// What is known before a phrase is found.
struct TopicBackground {
  PhraseFinder finder;
  std::vector<DefinedAcronym> definitions;  // phrases that the log calls by an acronym
  FieldLabels labels;
  std::vector<bool> credited;       // by key: names behind titles
  std::vector<SourceWord> sources;  // by key
};

/// What `find_topics` needs first, with a `finder` that knows no phrase: no work of `input` is looked at yet. Cost:
/// O(words).
TopicBackground prepare_topics(const TopicInput& input, const Words& words, PhraseFinder finder);

/// The topics of all works, found in `words` by what is in the `background`. A phrase is a candidate when it is a run
/// of content words; spellings that differ in case, hyphens or plural are one; acronyms join the long form that the log
/// gives them. Cost: O(words). Source: C-value, Frantzi, Ananiadou & Mima 2000, doi:10.1007/s007999900023, for nested
/// phrases. `words` keep their lexicon and sentences alone: memberships need the memory of the others.
/// A phrase of which the `references` to one work hold every use outside it is the name of that work and no topic.
FoundTopics find_topics(const TopicInput& input, Words& words, TopicBackground background,
                        const std::vector<Reference>& references);

}  // namespace asterism
