// SPDX-License-Identifier: Apache-2.0
// Which topics are kinds of others, as their last words say.
#pragma once

#include "topics/phrase_index.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// That `narrower` is a kind of `broader`, and where the text shows it. Both are root phrases.
struct TopicPart {
  std::uint32_t narrower = 0;
  std::uint32_t broader = 0;
  std::uint32_t sentence = 0;  ///< of the index
  PhraseUse place;             ///< of the narrower
};

inline constexpr std::uint32_t kNoTopic = 0xffffffff;

/// Which phrases are topics: by phrase the root that stands for it, `kNoTopic` if that is none; and by root the works
/// that hold it.
struct TopicRoots {
  const std::vector<std::uint32_t>& root;
  const std::vector<std::uint32_t>& works;
};

/// For each topic the one that its last words name: "attention output SAE" is a kind of sparse autoencoder. The longest
/// such ending counts, and only where it has no fewer works than the topic. Order: by narrower. Cost: O(uses).
std::vector<TopicPart> find_broader_topics(const PhraseIndex& index, const TopicRoots& roots);

}  // namespace asterism
