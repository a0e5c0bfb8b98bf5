// SPDX-License-Identifier: Apache-2.0
// The topics chosen for works, kept small until they have names.
#pragma once

#include "topics/phrase_index.hpp"
#include "words/words.hpp"

#include "asterism/corpus.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace asterism {

/// That a work is about a topic, in little more than half the bytes of a Membership.
struct ChosenTopic {
  std::uint32_t topic = 0;           ///< a root phrase
  float weight = 0;                  ///< of the Membership
  std::uint32_t index_sentence = 0;  ///< of the index: where it is shown; that says which work
  ByteRange quote;                   ///< the words there
};

/// What was chosen for all works. It stands in blocks, each of which goes back to the system as soon as its memberships
/// are made: all of both at once would be the most memory that is ever held.
class ChosenTopics {
 public:
  /// Adds `topics`, of the works behind those so far.
  void add(const std::vector<ChosenTopic>& topics);
  /// By phrase, of which there are `phrases`: whether some work holds it as a topic.
  std::vector<bool> held(std::size_t phrases) const;
  /// The memberships, in the order of adding, once for each work and topic: two phrases may be one topic, then the
  /// higher weight counts, which comes first. `sentences` are those of the words, `topic_of` is by phrase.
  /// Nothing is left here. `threads` make them; any number makes the same.
  std::vector<Membership> take(const Log& log, std::span<const Sentence> sentences, const PhraseIndex& index,
                               const std::vector<std::uint32_t>& topic_of, unsigned threads = 1);

 private:
  std::vector<std::vector<ChosenTopic>> blocks_;  // no work is in two of them
};

}  // namespace asterism
