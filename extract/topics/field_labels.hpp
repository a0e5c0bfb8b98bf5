// SPDX-License-Identifier: Apache-2.0
// Labels of fields: what notes of several entries begin with, up to a colon.
#pragma once

#include "words/words.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// Which words of notes tell of no topic: at their beginning those that only say what follows, "Paper link: …" in the
/// notes of several entries; all behind such as say who made a work and where it came out, "Authors: …".
class FieldLabels {
 public:
  /// Cost: O(sentences).
  explicit FieldLabels(const Words& words);

  /// How many words at the beginning of sentence number `sentence` are such; 0: none. At most 255.
  std::uint32_t length(std::uint32_t sentence) const { return sentence < lengths_.size() ? lengths_[sentence] : 0; }

 private:
  std::vector<std::uint8_t> lengths_;  // by sentence; empty where no label is used
};

}  // namespace asterism
