// SPDX-License-Identifier: Apache-2.0
// The acronyms that a log uses, and where.
#pragma once

#include "words/words.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace asterism {

/// An acronym that the log uses.
struct AcronymUse {
  std::string acronym;                        ///< without plural s
  std::uint32_t entries = 0;                  ///< that hold it
  std::uint32_t plurals = 0;                  ///< entries that hold it with a plural s
  std::vector<std::uint32_t> sentences = {};  ///< the first few of `Words::sentences` that hold it, one for each entry

  /// Whether it is a class of things: "LLMs".
  bool is_class() const { return plurals >= 2; }
};

/// The acronyms of three letters or more that a log uses.
class AcronymUses {
 public:
  AcronymUses() = default;
  /// Those in `words`. Cost: O(words).
  explicit AcronymUses(const Words& words);

  /// How the acronym with `key`, which is folded, is used; null: not at all.
  const AcronymUse* find(const std::string& key) const;
  /// Whether an acronym begins with these letters, folded: most runs of words can be told apart by two.
  bool begin_with(char first, char second) const { return pairs_[pair_of(first, second)]; }

 private:
  static std::size_t pair_of(char first, char second) {
    return static_cast<std::size_t>(static_cast<unsigned char>(first)) * 256 + static_cast<unsigned char>(second);
  }
  /// The number of the use of `form`.
  std::uint32_t add(std::string_view form);

  std::vector<AcronymUse> uses_;
  std::unordered_map<std::string, std::uint32_t> use_of_key_;  // looked up only
  std::vector<bool> pairs_ = std::vector<bool>(1U << 16U);
};

}  // namespace asterism
