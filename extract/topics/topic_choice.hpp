// SPDX-License-Identifier: Apache-2.0
// Which of the phrases that a work uses are its topics.
#pragma once

#include "topics/chosen_topics.hpp"
#include "topics/phrase_index.hpp"
#include "topics/topic_hierarchy.hpp"
#include "topics/topics.hpp"
#include "words/words.hpp"

#include "asterism/corpus.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace asterism {

/// What is known of a phrase before its uses are looked at. Eight bytes: looked up for each use.
struct Candidate {
  std::uint32_t topic = kNoTopic;  ///< the number of the root phrase among those eligible, or `kNoTopic`
  bool shared = false;             ///< by works
  bool apart = false;              ///< several works, or a third of them, hold it outside longer phrases
  bool wanted = false;             ///< needs no proof
};

/// A root phrase that may be a topic.
struct Eligible {
  std::uint32_t root = 0;
  std::uint32_t works = 0;    ///< that use it
  std::uint32_t salient = 0;  ///< that have it in their title or twice
};

/// The phrases that may be topics. They are few among all, so their numbers are dense: what a thread keeps by topic
/// would else be as large as all phrases.
struct Candidates {
  std::vector<Candidate> by_phrase;
  std::vector<Eligible> eligible;
};

/// What topics are chosen by.
struct ChoiceInput {
  const Log& log;
  const Words& words;
  const TopicBackground& background;
  const PhraseIndex& index;
  Candidates candidates;
  std::size_t works = 0;  ///< of the log
  unsigned threads = 1;   ///< any number chooses the same
};

/// At most ten topics for each work, as root phrases. Cost: O(uses).
ChosenTopics choose_topics(const ChoiceInput& input);

}  // namespace asterism
