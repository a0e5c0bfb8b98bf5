// SPDX-License-Identifier: Apache-2.0
// Chooses the topics of each work among the phrases it uses, and names them.
#include "topics.hpp"

#include "phrase_index.hpp"
#include "topic_acronyms.hpp"
#include "topic_labels.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <tuple>

namespace asterism {
namespace {

constexpr std::size_t kMostTopicsPerWork = 10;
constexpr std::uint32_t kNone = 0xffffffff;

/// What one work says of one topic.
struct Use {
  std::uint32_t topic = 0;  // a root phrase
  float title = 0;
  float notes = 0;
  std::uint32_t sentence = 0;  // of the index: where it stands first
  PhraseUse place;
};

class TopicFinder {
 public:
  TopicFinder(const TopicInput& input, const Words& words) : input_(input), words_(words), finder_(words.lexicon) {}

  FoundTopics find() {
    for (const ShortName& name : input_.short_names) {
      if (is_definition(name)) finder_.add_known(name.long_form);
    }
    index_ = index_phrases(input_.works, words_, finder_);
    root_ = join_acronyms(index_, words_, finder_, input_.short_names);
    count_works();
    tabulate_specificity();
    weigh();
    make_topics();
    return std::move(found_);
  }

 private:
  void count_works() {
    works_.assign(root_.size(), 0);
    std::vector<std::uint32_t> last(root_.size(), kNone);
    for (std::size_t s = 0; s < index_.sentences.size(); ++s) {
      for (const PhraseUse& use : index_.uses_of(s)) {
        const std::uint32_t root = root_[use.phrase];
        if (last[root] == index_.sentences[s].work) continue;
        last[root] = index_.sentences[s].work;
        ++works_[root];
      }
    }
  }

  /// ln(1 + works / works with the topic), by works with the topic.
  void tabulate_specificity() {
    const auto all = static_cast<double>(input_.works.size());
    for (std::size_t held = 0; held <= input_.works.size(); ++held) {
      specificity_.push_back(std::log(1.0 + all / std::max(1.0, static_cast<double>(held))));
    }
  }

  /// A phrase that only ever stands inside a longer shared one, or nearly everywhere, is no topic.
  bool is_topic(std::uint32_t phrase) const {
    const std::uint32_t works = index_.works[phrase];
    const std::uint32_t free = index_.free_works[phrase];
    const auto all = static_cast<double>(input_.works.size());
    const bool nested_only = works >= 2 && free < 2 && free * 3 < works;
    return !nested_only && !(all >= 30 && works_[root_[phrase]] > 0.25 * all);
  }

  void weigh() {
    std::vector<Use> uses;
    found_.memberships.reserve(input_.works.size() * kMostTopicsPerWork);
    for (std::uint32_t s = 0; s < index_.sentences.size(); ++s) {
      add_uses(s, uses);
      const bool last = s + 1 == index_.sentences.size() || index_.sentences[s + 1].work != index_.sentences[s].work;
      if (!last) continue;
      choose(index_.sentences[s].work, uses);
      uses.clear();
    }
  }

  void add_uses(std::uint32_t s, std::vector<Use>& uses) {
    const bool title = words_.sentences[index_.sentences[s].sentence].note == 0;
    std::uint32_t covered_to = 0;
    for (const PhraseUse& place : index_.uses_of(s)) {
      if (!is_topic(place.phrase)) continue;
      const std::uint32_t end = std::uint32_t{place.first} + place.count;
      const bool covered = end <= covered_to;
      covered_to = std::max(covered_to, end);
      if (covered && works_[root_[place.phrase]] < 2) continue;
      const std::uint32_t topic = root_[place.phrase];
      auto use = std::find_if(uses.begin(), uses.end(), [&](const Use& u) { return u.topic == topic; });
      if (use == uses.end()) {
        uses.push_back({topic, 0, 0, s, place});
        use = uses.end() - 1;
      }
      (title ? use->title : use->notes) += covered ? 0.5F : 1.0F;
    }
  }

  /// s = (2·title + 1 + ln notes) · ln(1 + works / works with the topic) · 1.3 for phrases
  double score(const Use& use) const {
    const double specificity = specificity_[std::min<std::size_t>(works_[use.topic], specificity_.size() - 1)];
    const double notes = use.notes > 0 ? 1.0 + std::log(std::max(0.5F, use.notes)) : 0.0;
    const double frequency = 2.0 * std::min(use.title, 2.0F) + std::max(0.0, notes);
    return frequency * specificity * (use.place.count > 1 ? 1.3 : 1.0) * (works_[use.topic] >= 2 ? 1.3 : 1.0);
  }

  void choose(std::uint32_t work, const std::vector<Use>& uses) {
    ranked_.clear();
    for (std::uint32_t i = 0; i < uses.size(); ++i) {
      ranked_.push_back({-score(uses[i]), index_.table.hash(uses[i].topic), i});
    }
    const std::size_t keep = std::min(ranked_.size(), kMostTopicsPerWork);
    std::partial_sort(ranked_.begin(), ranked_.begin() + static_cast<std::ptrdiff_t>(keep), ranked_.end());
    ranked_.resize(keep);
    for (const auto& [negative, hash, i] : ranked_) {
      if (input_.scope == TopicScope::shared && works_[uses[i].topic] < 2) continue;
      const double s = -negative;
      found_.memberships.push_back(
          {WorkId(work), TopicId(uses[i].topic), static_cast<float>(s / (s + 2.0)), evidence_at(uses[i])});
    }
  }

  Evidence evidence_at(const Use& use) const {
    const Sentence& sentence = words_.sentences[index_.sentences[use.sentence].sentence];
    const Entry& entry = input_.log.entries[sentence.entry];
    const bool title = sentence.note == 0;
    const Word& first = words_.words[sentence.first_word + use.place.first];
    const Word& last = words_.words[sentence.first_word + use.place.first + use.place.count - 1U];
    const auto end = static_cast<std::uint32_t>(last.begin + words_.lexicon.text(last.form).size());
    const ByteRange range{first.begin, end > first.begin ? end - first.begin : 0};
    return {title ? entry.title.source : entry.notes[sentence.note - 1].source, range, range,
            title ? Rule::topic_title : Rule::topic_note};
  }

  /// Makes topics of the root phrases that works hold, and puts their places into the memberships.
  void make_topics() {
    std::vector<bool> held(root_.size());
    for (const Membership& membership : found_.memberships) held[static_cast<std::size_t>(membership.topic)] = true;
    std::vector<bool> wanted(root_.size());
    for (std::size_t phrase = 0; phrase < root_.size(); ++phrase) wanted[phrase] = held[root_[phrase]];
    const std::vector<std::vector<Spelling>> spellings = collect_spellings(index_, words_, wanted);
    std::map<std::string, Topic> topics;
    std::vector<std::string> key_of(root_.size());
    for (std::uint32_t root = 0; root < root_.size(); ++root) {
      if (!held[root]) continue;
      Topic topic;
      topic.label = spellings[root].empty() ? "?" : spellings[root].front().text;
      topic.key = "topic:" + comparison_key(topic.label);
      key_of[root] = topic.key;
      topics.emplace(topic.key, std::move(topic));
    }
    add_aliases(spellings, held, key_of, topics);
    finish(key_of, topics);
  }

  void add_aliases(const std::vector<std::vector<Spelling>>& spellings, const std::vector<bool>& held,
                   const std::vector<std::string>& key_of, std::map<std::string, Topic>& topics) const {
    for (std::uint32_t phrase = 0; phrase < root_.size(); ++phrase) {
      if (!held[root_[phrase]]) continue;
      Topic& topic = topics.at(key_of[root_[phrase]]);
      for (const Spelling& spelling : spellings[phrase]) {
        const bool known = spelling.text == topic.label ||
                           std::find(topic.aliases.begin(), topic.aliases.end(), spelling.text) != topic.aliases.end();
        if (!known) topic.aliases.push_back(spelling.text);
      }
    }
  }

  void finish(const std::vector<std::string>& key_of, std::map<std::string, Topic>& topics) {
    std::map<std::string_view, std::uint32_t> place;
    for (auto& [key, topic] : topics) {
      place.emplace(key, static_cast<std::uint32_t>(found_.topics.size()));
      found_.topics.push_back(std::move(topic));
    }
    for (Membership& membership : found_.memberships) {
      membership.topic = TopicId(place.at(key_of[static_cast<std::size_t>(membership.topic)]));
    }
    merge_doubles();
  }

  /// Two phrases may have one label; a work then holds the topic once, with the higher weight, which comes first.
  void merge_doubles() {
    auto& all = found_.memberships;
    std::size_t kept = 0;
    std::size_t first_of_work = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (i > 0 && all[i].work != all[i - 1].work) first_of_work = kept;
      const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first_of_work);
      const auto end = all.begin() + static_cast<std::ptrdiff_t>(kept);
      if (std::none_of(begin, end, [&](const Membership& m) { return m.topic == all[i].topic; })) all[kept++] = all[i];
    }
    all.resize(kept);
  }

  const TopicInput& input_;
  const Words& words_;
  PhraseFinder finder_;
  PhraseIndex index_;
  std::vector<std::uint32_t> root_;   // by phrase
  std::vector<std::uint32_t> works_;  // by root phrase
  std::vector<double> specificity_;
  std::vector<std::tuple<double, PhraseHash, std::uint32_t>> ranked_;
  FoundTopics found_;
};

}  // namespace

FoundTopics find_topics(const TopicInput& input, const Words& words) { return TopicFinder(input, words).find(); }

}  // namespace asterism
