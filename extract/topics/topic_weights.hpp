// SPDX-License-Identifier: Apache-2.0
// How central a phrase is to a work.
#pragma once

#include "topics/phrase_index.hpp"
#include "words/parts_of_speech.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace asterism {

/// What one work says of one topic.
struct TopicUse {
  std::uint32_t topic = 0;           ///< a root phrase, by its number among those that may be topics
  std::uint32_t free = 0;            ///< times it is a whole noun phrase
  std::uint32_t nested = 0;          ///< times it is a part of one
  bool wanted = false;               ///< needs no proof
  bool apart = false;                ///< stands outside longer phrases in several works, or a third of them
  bool lone = false;                 ///< stands where no longer shared phrase goes on behind it
  bool title = false;                ///< stands in a title
  std::uint32_t position = 0;        ///< words of its entry before it
  std::uint32_t index_sentence = 0;  ///< of the index: where it stands first
  std::uint32_t first_word = 0;      ///< the same, of the words
  PhraseUse place;                   ///< the same, in its sentence
};

/// Scores uses. The formula and where its parts come from stand in docs/measures.md, "Weight of a topic".
class TopicWeights {
 public:
  TopicWeights(const Words& words, const Tagger& tagger, std::size_t works);
  /// Range: above 0; higher is more central. `holders`: the works that use the topic.
  double score(const TopicUse& use, std::uint32_t holders) const;
  /// A score as the weight of an edge. Range: (0, 1).
  static float weight(double score);

 private:
  double promise(const TopicUse& use) const;
  double frequency(const TopicUse& use) const;

  const Words& words_;
  const Tagger& tagger_;
  std::array<double, 64> frequency_{};        // by twice the uses, nested ones counted half
  std::vector<double> specificity_;           // by the works that hold a topic
  std::array<double, 16> lone_word_{};        // by commonness
  std::array<double, 16> phrase_{};           // by mean commonness
  std::array<double, 16> first_adjective_{};  // by commonness as an adjective
};

}  // namespace asterism
