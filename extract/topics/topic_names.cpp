// SPDX-License-Identifier: Apache-2.0
// Chooses labels among the spellings of a topic's phrases.
#include "topics/topic_names.hpp"

#include "../../parallel/in_order.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <string>
#include <utility>

namespace asterism {
namespace {

constexpr std::ptrdiff_t kMostBlanks = 3;  // in the label of a long form

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

/// Sorts `topics` by key and returns where each went. They are moved in place: a second vector would need a lot of
/// memory where the program holds most.
std::vector<std::uint32_t> sort_by_key(std::vector<Topic>& topics) {
  std::vector<std::uint32_t> order(topics.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return topics[a].key < topics[b].key; });
  std::vector<std::uint32_t> place(topics.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  std::vector<std::uint32_t> goes_to = place;
  for (std::uint32_t i = 0; i < topics.size(); ++i) {
    while (goes_to[i] != i) {  // each swap brings one to its place
      std::swap(topics[i], topics[goes_to[i]]);
      std::swap(goes_to[i], goes_to[goes_to[i]]);
    }
  }
  return place;
}

/// Sorts `found` by key, unites what has one key, and returns where each went.
std::vector<std::uint32_t> sort_and_unite(std::vector<Topic>& found) {
  std::vector<std::uint32_t> place = sort_by_key(found);
  std::vector<std::uint32_t> united(found.size());
  std::uint32_t kept = 0;
  for (std::uint32_t i = 0; i < found.size(); ++i) {
    if (kept > 0 && found[kept - 1].key == found[i].key) {
      add_aliases(std::vector<std::vector<Spelling>>{{{found[i].label, 1}}}, found[kept - 1]);
    } else {
      if (kept != i) found[kept] = std::move(found[i]);
      ++kept;
    }
    united[i] = kept - 1;
  }
  found.resize(kept);
  for (std::uint32_t& sorted : place) sorted = united[sorted];
  return place;
}

/// The topic of the phrases with places [begin, end) among those `written`.
Topic name_topic(const WrittenPhrases& written, const Writing& writing, std::uint32_t begin, std::uint32_t end) {
  std::vector<std::vector<Spelling>> group;
  group.reserve(end - begin);
  for (std::uint32_t i = begin; i < end; ++i) group.push_back(written.spellings(i, writing));
  Topic topic;
  topic.label = label_of(group);
  topic.key = "topic:" + comparison_key(topic.label);
  add_aliases(group, topic);
  return topic;
}

}  // namespace

TopicGroups::TopicGroups(const TopicRoots& roots) {
  for (std::uint32_t phrase = 0; phrase < roots.root.size(); ++phrase) {
    if (roots.root[phrase] != kNoTopic) phrases.push_back(phrase);
  }
  std::sort(phrases.begin(), phrases.end(), [&](std::uint32_t a, std::uint32_t b) {
    if (roots.root[a] != roots.root[b]) return roots.root[a] < roots.root[b];
    const bool a_is_root = roots.root[a] == a;
    const bool b_is_root = roots.root[b] == b;
    return a_is_root != b_is_root ? a_is_root : a < b;
  });
  for (std::uint32_t i = 0; i < phrases.size(); ++i) {
    if (i == 0 || roots.root[phrases[i]] != roots.root[phrases[i - 1]]) begin.push_back(i);
  }
  begin.push_back(static_cast<std::uint32_t>(phrases.size()));
}

NamedTopics name_topics(const WrittenPhrases& written, const Writing& writing, const TopicGroups& groups,
                        unsigned threads) {
  constexpr std::size_t groups_at_once = 64;
  const auto name_some = [&](std::size_t number, std::vector<Topic>& topics) {
    topics.clear();
    const std::size_t end = std::min((number + 1) * groups_at_once, groups.size());
    for (std::size_t group = number * groups_at_once; group < end; ++group) {
      topics.push_back(name_topic(written, writing, groups.begin[group], groups.begin[group + 1]));
    }
  };
  NamedTopics named;
  named.topics.reserve(groups.size());
  const auto add = [&](std::vector<Topic>& topics) {
    std::move(topics.begin(), topics.end(), std::back_inserter(named.topics));
  };
  in_order<std::vector<Topic>>((groups.size() + groups_at_once - 1) / groups_at_once, threads, name_some, add);
  named.topic_of = sort_and_unite(named.topics);
  return named;
}

}  // namespace asterism
