// SPDX-License-Identifier: Apache-2.0
// Labels of fields: what notes of several entries begin with, up to a colon.
#pragma once

#include "words/words.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// Which words at the beginning of notes only say what follows: "Paper link: …" in the notes of several entries.
class FieldLabels {
 public:
  /// Cost: O(sentences).
  explicit FieldLabels(const Words& words);

  /// How many words the label takes that sentence number `sentence` begins with; 0: it has none.
  std::uint32_t length(std::uint32_t sentence) const { return sentence < lengths_.size() ? lengths_[sentence] : 0; }

 private:
  std::vector<std::uint8_t> lengths_;  // by sentence; empty where no label is used
};

}  // namespace asterism
