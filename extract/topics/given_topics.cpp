// SPDX-License-Identifier: Apache-2.0
// The last step of the topics: what the author says goes before what was found.
#include "topics/given_topics.hpp"

#include "references/quotes.hpp"
#include "text/unicode.hpp"
#include "words/word_search.hpp"
#include "words/words.hpp"
#include "works/heading_places.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace asterism {
namespace {

constexpr std::uint32_t kNone = 0xffffffff;
/// How far into a file tags of its front matter are looked for.
constexpr std::size_t kFrontMatter = 4096;

/// What spellings of one topic have in common: folded, each word in the singular, no blanks and hyphens.
std::string form_of(std::string_view label) {
  const std::string key = comparison_key(label);
  std::string form;
  for (std::size_t begin = 0; begin < key.size();) {
    const std::size_t end = std::min(key.find_first_of(" -_", begin), key.size());
    form += singular(std::string_view(key).substr(begin, end - begin));
    begin = end + 1;
  }
  return form;
}

/// Years and numbers are no topics.
bool names_topic(std::string_view keyword) {
  for (std::size_t at = 0; at < keyword.size();) {
    if (is_letter(decode_code_point(keyword, at))) return true;
  }
  return false;
}

class GivenTopics {
 public:
  GivenTopics(const GivenTopicInput& input, GivenWorks& works, FoundTopics& found, Diagnostics& diagnostics)
      : input_(input), works_(works), found_(found), diagnostics_(diagnostics), headings_(input.log) {}

  void apply() {
    index_forms();
    add_keywords();
    for (const GivenTopic& row : input_.rules.merged) merge(row);
    for (const GivenTopic& row : input_.rules.renamed) rename(row);
    for (const std::string& label : input_.rules.forbidden) forbid(label);
    for (const GivenTopic& row : input_.rules.forced) force(row);
    finish();
  }

 private:
  std::vector<Topic>& topics() { return found_.topics; }

  void index_forms() {
    into_.resize(topics().size());
    for (std::uint32_t i = 0; i < topics().size(); ++i) into_[i] = i;
    for (std::uint32_t i = 0; i < topics().size(); ++i) by_form_.emplace(form_of(topics()[i].label), i);
    for (std::uint32_t i = 0; i < topics().size(); ++i) {
      for (const std::string& alias : topics()[i].aliases) by_form_.emplace(form_of(alias), i);
    }
  }

  /// The topic that stands for `topic` now.
  std::uint32_t root(std::uint32_t topic) const {
    while (topic != kNone && into_[topic] != topic) topic = into_[topic];
    return topic;
  }

  /// The topic called `label`; kNone: there is none, or it is forbidden.
  std::uint32_t find(std::string_view label) const {
    const auto known = by_form_.find(form_of(label));
    return known == by_form_.end() ? kNone : root(known->second);
  }

  std::uint32_t find_or_add(const std::string& label) {
    if (const std::uint32_t known = find(label); known != kNone) return known;
    const auto place = static_cast<std::uint32_t>(topics().size());
    topics().push_back({.key = {}, .label = label, .aliases = {}, .broader = {}, .broader_evidence = {}});
    into_.push_back(place);
    by_form_[form_of(label)] = place;
    return place;
  }

  void add_keywords() {
    for (std::uint32_t work = 0; work < input_.works.size(); ++work) {
      for (const std::uint32_t reading : input_.works[work].readings) {
        const Entry& entry = input_.log.entries[reading];
        for (const std::string& keyword : entry.keywords) {
          if (names_topic(keyword)) add(work, find_or_add(keyword), entry, place_of(entry, keyword));
        }
      }
    }
  }

  void add(std::uint32_t work, std::uint32_t topic, const Entry& entry, ByteRange place) {
    place = on_one_line(input_.log.texts[static_cast<std::size_t>(entry.source)], place);
    found_.memberships.push_back({WorkId(work), TopicId(topic), 1.0F, {entry.source, place, place, Rule::topic_given}});
  }

  /// Where an entry says `keyword`: in its own lines, else in a heading above, else in the front matter, else its title
  /// stands for it. An entry that is a whole file has its keywords from the front matter.
  ByteRange place_of(const Entry& entry, std::string_view keyword) {
    const Text& text = input_.log.texts[static_cast<std::size_t>(entry.source)];
    const std::uint32_t begin = text.line_start(entry.line);
    const ByteRange own{begin, text.line_start(entry.last_line + 1) - begin};
    const ByteRange head{0, static_cast<std::uint32_t>(std::min(text.content().size(), kFrontMatter))};
    const bool file = entry.form == EntryForm::file;
    for (const ByteRange range : {file ? head : own, file ? own : head}) {
      const auto heading = !file && range == head ? headings_.find(entry, keyword) : std::nullopt;
      if (heading) return *heading;
      const std::size_t found = find_words(text.slice(range), keyword);
      if (found == std::string_view::npos) continue;
      return {range.begin + static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(keyword.size())};
    }
    return title_range(input_.log, entry);
  }

  void merge(const GivenTopic& row) {
    const std::uint32_t target = find_or_add(row.label);
    for (const std::string& word : row.words) {
      const std::uint32_t other = find(word);
      if (other == target) continue;
      by_form_[form_of(word)] = target;
      if (other == kNone) continue;
      into_[other] = target;
      add_alias(target, topics()[other].label);
      for (const std::string& alias : topics()[other].aliases) add_alias(target, alias);
    }
    set_label(target, row.label);
  }

  void rename(const GivenTopic& row) {
    const std::uint32_t topic = find(row.words.front());
    if (topic == kNone) {
      diagnostics_.push_back(
          {Severity::warning, input_.file, row.line, 0, "no topic is '" + row.words.front() + "'", {}});
      return;
    }
    const std::uint32_t target = find_or_add(row.label);
    if (target != topic) return merge({row.label, row.words, row.line});
    set_label(topic, row.label);
  }

  void forbid(const std::string& label) {
    const std::uint32_t topic = find(label);
    if (topic == kNone) return;
    into_[topic] = kNone;
    by_form_.erase(form_of(label));
  }

  void force(const GivenTopic& row) {
    for (const std::string& words : row.words) {
      const auto work = works_.find(words, row.line);
      if (!work) continue;
      const Entry& entry = input_.log.entries[input_.works[*work].readings.front()];
      add(*work, find_or_add(row.label), entry, title_range(input_.log, entry));
    }
  }

  void add_alias(std::uint32_t topic, const std::string& alias) {
    auto& aliases = topics()[topic].aliases;
    const bool known =
        alias == topics()[topic].label || std::find(aliases.begin(), aliases.end(), alias) != aliases.end();
    if (!known) aliases.push_back(alias);
  }

  void set_label(std::uint32_t topic, const std::string& label) {
    const std::string before = std::exchange(topics()[topic].label, label);
    auto& aliases = topics()[topic].aliases;
    aliases.erase(std::remove(aliases.begin(), aliases.end(), label), aliases.end());
    add_alias(topic, before);
  }

  /// Sends memberships to the topics that stand for theirs, drops what is left over, and sorts.
  void finish() {
    auto& all = found_.memberships;
    for (Membership& each : all) each.topic = TopicId(root(static_cast<std::uint32_t>(each.topic)));
    drop_doubles();
    drop_lonely();
    number_topics();
    drop_doubles();
    const auto place = [](const Membership& m) { return std::tuple(m.work, -m.weight, m.topic); };
    std::sort(all.begin(), all.end(), [&](const Membership& a, const Membership& b) { return place(a) < place(b); });
  }

  /// A work holds a topic once, with the highest weight.
  void drop_doubles() {
    auto& all = found_.memberships;
    const auto order = [](const Membership& m) { return std::tuple(m.work, m.topic, -m.weight); };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Membership& a, const Membership& b) { return order(a) < order(b); });
    all.erase(
        std::unique(all.begin(), all.end(),
                    [](const Membership& a, const Membership& b) { return a.work == b.work && a.topic == b.topic; }),
        all.end());
  }

  void drop_lonely() {
    std::vector<std::uint32_t> holders(topics().size());
    for (const Membership& each : found_.memberships) {
      if (each.topic != TopicId(kNone)) ++holders[static_cast<std::size_t>(each.topic)];
    }
    const std::uint32_t least = input_.scope == TopicScope::shared ? 2 : 1;
    auto& all = found_.memberships;
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](const Membership& each) {
                               return each.topic == TopicId(kNone) ||
                                      holders[static_cast<std::size_t>(each.topic)] < least;
                             }),
              all.end());
    for (std::uint32_t i = 0; i < topics().size(); ++i) {
      if (holders[i] < least) into_[i] = kNone;
    }
  }

  /// Keeps the topics that works hold, by key.
  void number_topics() {
    std::map<std::string, std::uint32_t> by_key;  // the first of two with one key stands for both
    for (std::uint32_t i = 0; i < topics().size(); ++i) {
      topics()[i].key = "topic:" + comparison_key(topics()[i].label);
      if (root(i) == i && !by_key.emplace(topics()[i].key, i).second) into_[i] = by_key.at(topics()[i].key);
    }
    std::vector<std::uint32_t> number(topics().size(), kNone);
    std::vector<Topic> kept;
    for (const auto& [key, topic] : by_key) {
      number[topic] = static_cast<std::uint32_t>(kept.size());
      kept.push_back(topics()[topic]);
    }
    const auto renumber = [&](TopicId topic) {
      const std::uint32_t standing = root(static_cast<std::uint32_t>(topic));
      return standing == kNone ? kNone : number[standing];
    };
    for (Membership& each : found_.memberships) each.topic = TopicId(renumber(each.topic));
    for (std::uint32_t i = 0; i < kept.size(); ++i) {
      if (!kept[i].broader) continue;
      const std::uint32_t whole = renumber(*kept[i].broader);
      kept[i].broader = whole == kNone || whole == i ? std::nullopt : std::optional(TopicId(whole));
    }
    found_.topics = std::move(kept);
  }

  const GivenTopicInput& input_;
  GivenWorks& works_;
  FoundTopics& found_;
  Diagnostics& diagnostics_;
  HeadingPlaces headings_;
  std::vector<std::uint32_t> into_;                         // by topic: the one it is part of now, or kNone
  std::unordered_map<std::string, std::uint32_t> by_form_;  // looked up only
};

}  // namespace

bool has_given_topics(const Log& log, const TopicRules& rules) {
  const bool ruled =
      !rules.merged.empty() || !rules.renamed.empty() || !rules.forbidden.empty() || !rules.forced.empty();
  return ruled || std::any_of(log.entries.begin(), log.entries.end(),
                              [](const Entry& entry) { return !entry.keywords.empty(); });
}

std::vector<std::string> given_topic_names(const Log& log, const TopicRules& rules) {
  std::vector<std::string> names;
  for (const Entry& entry : log.entries) names.insert(names.end(), entry.keywords.begin(), entry.keywords.end());
  for (const auto* rows : {&rules.merged, &rules.renamed, &rules.forced}) {
    for (const GivenTopic& row : *rows) names.push_back(row.label);
  }
  for (const auto* rows : {&rules.merged, &rules.renamed}) {
    for (const GivenTopic& row : *rows) names.insert(names.end(), row.words.begin(), row.words.end());
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

void add_given_topics(const GivenTopicInput& input, GivenWorks& works, FoundTopics& found, Diagnostics& diagnostics) {
  GivenTopics(input, works, found, diagnostics).apply();
}

}  // namespace asterism
