// SPDX-License-Identifier: Apache-2.0
// Looks at the endings of every use of every topic.
#include "topics/topic_hierarchy.hpp"

#include <algorithm>
#include <tuple>

namespace asterism {
namespace {

constexpr std::uint32_t kNone = 0xffffffff;

class HierarchyFinder {
 public:
  HierarchyFinder(const PhraseIndex& index, const TopicRoots& roots)
      : index_(index), roots_(roots), part_(roots.root.size(), kNone) {}

  std::vector<TopicPart> find() {
    for (std::uint32_t s = 0; s < index_.sentences.size(); ++s) {
      const std::span<const PhraseUse> uses = index_.uses_of(s);
      for (std::size_t i = 0; i < uses.size(); ++i) {
        if (uses[i].count == 1) continue;
        // The last word of "mixture of experts" does not say what it is.
        const bool ends_in_head = uses[i].nesting == Nesting::free || uses[i].nesting == Nesting::nested;
        if (ends_in_head && roots_.root[uses[i].phrase] != kNoTopic) look_inside(s, uses.subspan(i));
      }
    }
    std::sort(parts_.begin(), parts_.end(),
              [](const TopicPart& a, const TopicPart& b) { return a.narrower < b.narrower; });
    return std::move(parts_);
  }

 private:
  /// `uses` begin with a topic's; they are by first word, so the longest ending comes first.
  void look_inside(std::uint32_t s, std::span<const PhraseUse> uses) {
    const PhraseUse& whole = uses.front();
    const std::uint32_t end = std::uint32_t{whole.first} + whole.count;
    const std::uint32_t narrower = roots_.root[whole.phrase];
    for (const PhraseUse& part : uses.subspan(1)) {
      if (part.first >= end) return;
      if (part.first == whole.first || std::uint32_t{part.first} + part.count != end) continue;
      const std::uint32_t broader = roots_.root[part.phrase];
      if (broader == narrower || broader == kNoTopic || !is_broader(broader, narrower)) continue;
      keep({narrower, broader, s, whole}, part.count);
      return;
    }
  }

  /// A strict order of all topics, so that no circle can arise.
  bool is_broader(std::uint32_t a, std::uint32_t b) const {
    return std::tuple(roots_.works[a], index_.table.hash(a)) > std::tuple(roots_.works[b], index_.table.hash(b));
  }

  /// Spellings of one topic may end in different ones: the one with most words stays, whatever comes first.
  void keep(const TopicPart& part, std::uint32_t words) {
    std::uint32_t& place = part_[part.narrower];
    if (place == kNone) {
      place = static_cast<std::uint32_t>(parts_.size());
      parts_.push_back(part);
      words_.push_back(words);
      return;
    }
    const auto rank = [&](std::uint32_t broader, std::uint32_t count) {
      return std::tuple(count, index_.table.hash(broader));
    };
    if (rank(part.broader, words) <= rank(parts_[place].broader, words_[place])) return;
    parts_[place] = part;
    words_[place] = words;
  }

  const PhraseIndex& index_;
  const TopicRoots& roots_;
  std::vector<std::uint32_t> part_;  // by root phrase: its place in `parts_`
  std::vector<TopicPart> parts_;
  std::vector<std::uint32_t> words_;  // of the ending that each part was found by
};

}  // namespace

std::vector<TopicPart> find_broader_topics(const PhraseIndex& index, const TopicRoots& roots) {
  return HierarchyFinder(index, roots).find();
}

}  // namespace asterism
