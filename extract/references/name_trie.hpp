// SPDX-License-Identifier: Apache-2.0
// All names in one tree over word keys, so that text is scanned once whatever their number.
#pragma once

#include "names/short_names.hpp"
#include "words/words.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace asterism {

/// Words [first, last) of a sentence that spell a name, with the first of the names spelled so.
struct NameMatch {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t name = 0;
};

class NameTrie {
 public:
  /// Adds every name but endless ones and those that more than 32 works bear; hyphens inside names do not count.
  /// `threads` look words up; any number gives the same. Cost: O(words of all names).
  NameTrie(const std::vector<WorkName>& names, const Lexicon& lexicon, unsigned threads = 1);

  /// Whether a name begins with `key`.
  bool starts(KeyId key) const { return key < starts_.size() && starts_[key]; }
  /// All names that begin at word `first`, shortest first.
  void match(std::span<const Word> sentence, std::uint32_t first, const Lexicon& lexicon,
             std::vector<NameMatch>& out) const;

  /// The index of the next name that is spelled like `name`, in rising order, until kNoName.
  static constexpr std::uint32_t kNoName = 0xffffffff;
  std::uint32_t next_name(std::uint32_t name) const { return next_name_[name]; }

 private:
  static constexpr std::uint32_t kNoNode = 0xffffffff;
  static constexpr std::uint32_t kSteps = 0xfffffffe;
  /// What is spelled so far, and how it goes on.
  struct Node {
    std::uint32_t name = kNoName;  // the first that ends here
    std::uint32_t rest = kNoName;  // the first of the only one that goes on; kSteps: several do
  };
  /// A step from a node by a key.
  struct Step {
    std::uint32_t from = kNoNode;
    KeyId key = 0;
    std::uint32_t to = kNoNode;
  };
  std::span<const KeyId> keys_of(std::uint32_t name) const {
    return std::span(keys_).subspan(begin_[name], begin_[name + 1] - begin_[name]);
  }
  void add(std::uint32_t name);
  void push_down(std::uint32_t node, std::size_t depth);
  std::uint32_t step(std::uint32_t node, KeyId key);
  void settle(std::uint32_t& name);
  std::size_t slot(std::uint32_t node, KeyId key) const;
  void match_rest(std::span<const Word> sentence, NameMatch found, std::size_t depth, const Lexicon& lexicon,
                  std::vector<NameMatch>& out) const;

  std::vector<KeyId> keys_;           // of all names
  std::vector<std::uint32_t> begin_;  // by name, and the end
  /// The first word of a name leads to the node of its key, the next ones to those behind these. Most names are the
  /// only ones that go on from their second or third word, and need no further node.
  std::vector<Node> nodes_;
  std::vector<Step> steps_;  // open addressing: a node-based map would double their size
  std::size_t step_count_ = 0;
  std::vector<std::uint32_t> next_name_;  // by name
  std::vector<bool> starts_;              // by key
  std::optional<FormId> hyphen_;
};

/// Whether words `i` and `i + 1` of `sentence` touch. Those of an East Asian script and of another never do:
/// "KiteNetより".
bool touches(std::span<const Word> sentence, std::uint32_t i, const Lexicon& lexicon);

}  // namespace asterism
