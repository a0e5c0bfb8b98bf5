// SPDX-License-Identifier: Apache-2.0
// Makes memberships of chosen topics, block by block.
#include "topics/chosen_topics.hpp"

#include "../../parallel/in_order.hpp"
#include "topics/topic_evidence.hpp"

#include <algorithm>
#include <utility>

namespace asterism {
namespace {

constexpr std::size_t kBlock = 1U << 13U;  // topics; large enough for memory of its own (`cli/main.cpp`)

}  // namespace

void ChosenTopics::add(const std::vector<ChosenTopic>& topics) {
  if (blocks_.empty() || blocks_.back().size() + topics.size() > kBlock) {
    blocks_.emplace_back();
    blocks_.back().reserve(kBlock);
  }
  blocks_.back().insert(blocks_.back().end(), topics.begin(), topics.end());
}

std::vector<bool> ChosenTopics::held(std::size_t phrases) const {
  std::vector<bool> held(phrases);
  for (const std::vector<ChosenTopic>& block : blocks_) {
    for (const ChosenTopic& chosen : block) held[chosen.topic] = true;
  }
  return held;
}

std::vector<Membership> ChosenTopics::take(const Log& log, std::span<const Sentence> sentences,
                                           const PhraseIndex& index, const std::vector<std::uint32_t>& topic_of,
                                           unsigned threads) {
  std::size_t count = 0;
  for (const std::vector<ChosenTopic>& block : blocks_) count += block.size();
  std::vector<Membership> memberships;
  memberships.reserve(count);
  const auto make_some = [&](std::size_t number, std::vector<Membership>& some) {
    some.clear();
    std::size_t first_of_work = 0;
    for (const ChosenTopic& chosen : std::exchange(blocks_[number], {})) {
      const PhraseSentence& shown = index.sentences[chosen.index_sentence];
      const WorkId work{shown.work};
      const TopicId topic{topic_of[chosen.topic]};
      if (!some.empty() && some.back().work != work) first_of_work = some.size();
      const bool known = std::any_of(some.begin() + static_cast<std::ptrdiff_t>(first_of_work), some.end(),
                                     [&](const Membership& m) { return m.topic == topic; });
      if (known) continue;
      some.push_back({work, topic, chosen.weight, topic_evidence(log, sentences[shown.sentence], chosen.quote)});
    }
  };
  in_order<std::vector<Membership>>(blocks_.size(), threads, make_some, [&](const std::vector<Membership>& some) {
    memberships.insert(memberships.end(), some.begin(), some.end());
  });
  std::exchange(blocks_, {});
  return memberships;
}

}  // namespace asterism
