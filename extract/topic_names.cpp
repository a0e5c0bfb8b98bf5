// SPDX-License-Identifier: Apache-2.0
// Chooses labels among the spellings of a topic's phrases.
#include "topic_names.hpp"

#include "topic_labels.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

namespace asterism {
namespace {

constexpr std::ptrdiff_t kMostBlanks = 3;  // in the label of a long form

/// The phrases of topics, those of one root together, the root first.
std::vector<std::uint32_t> held_phrases(const TopicRoots& roots) {
  std::vector<std::uint32_t> phrases;
  for (std::uint32_t phrase = 0; phrase < roots.root.size(); ++phrase) {
    if (roots.root[phrase] != kNoTopic) phrases.push_back(phrase);
  }
  std::sort(phrases.begin(), phrases.end(), [&](std::uint32_t a, std::uint32_t b) {
    if (roots.root[a] != roots.root[b]) return roots.root[a] < roots.root[b];
    const bool a_is_root = roots.root[a] == a;
    const bool b_is_root = roots.root[b] == b;
    return a_is_root != b_is_root ? a_is_root : a < b;
  });
  return phrases;
}

/// `group` holds the spellings of one topic's phrases, those of the root first.
std::string label_of(std::span<const std::vector<Spelling>> group) {
  if (group.front().empty()) return "?";
  const std::string& long_form = group.front().front().text;
  const Spelling* acronym = nullptr;
  for (const std::vector<Spelling>& spellings : group.subspan(1)) {
    if (spellings.empty()) continue;
    if (acronym == nullptr || spellings.front().count > acronym->count) acronym = &spellings.front();
  }
  const bool too_long = std::count(long_form.begin(), long_form.end(), ' ') > kMostBlanks;
  return too_long && acronym != nullptr ? acronym->text : long_form;
}

void add_aliases(std::span<const std::vector<Spelling>> group, Topic& topic) {
  for (const std::vector<Spelling>& spellings : group) {
    for (const Spelling& spelling : spellings) {
      const bool known = spelling.text == topic.label ||
                         std::find(topic.aliases.begin(), topic.aliases.end(), spelling.text) != topic.aliases.end();
      if (!known) topic.aliases.push_back(spelling.text);
    }
  }
}

/// Sorts `found` by key, unites what has one key, and returns where each went.
std::vector<std::uint32_t> sort_and_unite(std::vector<Topic>& found) {
  std::vector<std::uint32_t> order(found.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return found[a].key < found[b].key; });
  std::vector<std::uint32_t> place(found.size());
  std::vector<Topic> sorted;
  for (const std::uint32_t i : order) {
    if (sorted.empty() || sorted.back().key != found[i].key) {
      sorted.push_back(std::move(found[i]));
    } else {
      add_aliases(std::vector<std::vector<Spelling>>{{{found[i].label, 1}}}, sorted.back());
    }
    place[i] = static_cast<std::uint32_t>(sorted.size()) - 1;
  }
  found = std::move(sorted);
  return place;
}

}  // namespace

NamedTopics name_topics(const PhraseIndex& index, const Words& words, const TopicRoots& roots) {
  const std::vector<std::uint32_t> phrases = held_phrases(roots);
  const std::vector<std::vector<Spelling>> spellings = collect_spellings(index, words, phrases);
  NamedTopics named;
  named.topic_of.assign(roots.root.size(), kNoTopic);
  for (std::size_t begin = 0, end = 0; begin < phrases.size(); begin = end) {
    while (end < phrases.size() && roots.root[phrases[end]] == roots.root[phrases[begin]]) ++end;
    const auto group = std::span(spellings).subspan(begin, end - begin);
    Topic topic;
    topic.label = label_of(group);
    topic.key = "topic:" + comparison_key(topic.label);
    add_aliases(group, topic);
    for (std::size_t i = begin; i < end; ++i) {
      named.topic_of[phrases[i]] = static_cast<std::uint32_t>(named.topics.size());
    }
    named.topics.push_back(std::move(topic));
  }
  const std::vector<std::uint32_t> place = sort_and_unite(named.topics);
  for (std::uint32_t& topic : named.topic_of) {
    if (topic != kNoTopic) topic = place[topic];
  }
  return named;
}

}  // namespace asterism
