// SPDX-License-Identifier: Apache-2.0
// Finds the phrases that may be topics, has those of each work chosen and makes topics of them.
#include "topics/topics.hpp"

#include "../../parallel/beside.hpp"
#include "topics/chosen_topics.hpp"
#include "topics/name_phrases.hpp"
#include "topics/phrase_index.hpp"
#include "topics/topic_choice.hpp"
#include "topics/topic_evidence.hpp"
#include "topics/topic_hierarchy.hpp"
#include "topics/topic_labels.hpp"
#include "topics/topic_names.hpp"

#include <optional>
#include <string>
#include <utility>

namespace asterism {
namespace {

constexpr std::size_t kFewestOfName = 3;  // works that make a topic of what is a work's name: "Graph Neural Networks"
constexpr std::uint32_t kNone = 0xffffffff;

class TopicFinder {
 public:
  TopicFinder(const TopicInput& input, Words& words, TopicBackground background,
              const std::vector<Reference>& references)
      : input_(input), words_(words), background_(std::move(background)), references_(references) {}

  FoundTopics find() {
    index_ = index_phrases(input_.works, words_, background_.finder, background_.labels, input_.threads);
    background_.finder.finish();
    auto counting = beside(input_.threads, [this] { return count_lone_works(index_); });
    root_ = join_acronyms(index_, words_, background_.definitions);
    find_given();
    auto naming = beside(input_.threads, [this] {
      return find_name_phrases({input_.log, references_, words_, index_, root_});
    });
    count_works();
    lone_works_ = counting.get();
    auto learning = beside(input_.threads, [this] { return Writing(words_); });
    names_ = naming.get();
    chosen_ = choose_topics(
        {input_.log, words_, background_, index_, find_candidates(), input_.works.size(), input_.threads});
    make_topics(learning.get());
    return std::move(found_);
  }

 private:
  void find_given() {
    given_.assign(root_.size(), false);
    for (const std::string& name : input_.given) {
      const auto hash = background_.finder.hash_of(name);
      const auto phrase = hash ? index_.table.find(*hash) : std::nullopt;
      if (phrase) given_[root_[*phrase]] = true;
    }
  }

  /// How many works use each topic, and how many name it in their title or more than once.
  void count_works() {
    struct Last {
      std::uint32_t work = kNone;
      bool salient = false;
    };
    works_.assign(root_.size(), 0);
    salient_.assign(root_.size(), 0);
    std::vector<Last> last(root_.size());
    for (std::size_t s = 0; s < index_.sentences.size(); ++s) {
      const std::uint32_t work = index_.sentences[s].work;
      const bool title = words_.sentences[index_.sentences[s].sentence].note == 0;
      for (const PhraseUse& use : index_.uses_of(s)) {
        const std::uint32_t root = root_[use.phrase];
        const bool again = last[root].work == work;
        if (!again) {
          last[root] = {work, false};
          ++works_[root];
        }
        if ((title || again) && !last[root].salient) {
          last[root].salient = true;
          ++salient_[root];
        }
      }
    }
  }

  /// A phrase that is nearly everywhere is no topic, nor, unless all are wanted, one of a single work.
  bool is_eligible(std::uint32_t root) const {
    const std::size_t all = input_.works.size();
    const std::size_t works = works_[root];
    const bool everywhere = all >= 30 && works * 4 > all;
    const bool shared = works >= 2 || input_.scope != TopicScope::shared;
    return given_[root] || (shared && !everywhere && !(names_[root] && works < kFewestOfName));
  }

  Candidates find_candidates() const {
    Candidates found;
    std::vector<std::uint32_t> number(root_.size(), kNoTopic);
    for (std::uint32_t phrase = 0; phrase < root_.size(); ++phrase) {
      if (root_[phrase] != phrase || !is_eligible(phrase)) continue;
      number[phrase] = static_cast<std::uint32_t>(found.eligible.size());
      found.eligible.push_back({phrase, works_[phrase], salient_[phrase]});
    }
    found.by_phrase.resize(root_.size());
    for (std::uint32_t phrase = 0; phrase < root_.size(); ++phrase) {
      const std::uint32_t root = root_[phrase];
      const std::uint32_t lone = lone_works_[phrase];
      found.by_phrase[phrase] = {.topic = number[root],
                                 .shared = index_.works[phrase] >= 2,
                                 .apart = lone >= 2 || lone * 3 >= index_.works[phrase],
                                 .wanted = input_.scope == TopicScope::all || given_[root]};
    }
    return found;
  }

  const Sentence& sentence_at(std::uint32_t s) const { return words_.sentences[index_.sentences[s].sentence]; }

  /// Makes topics of the root phrases that works hold, and then the memberships.
  void make_topics(const Writing& writing) {
    const std::vector<bool> held = chosen_.held(root_.size());
    for (std::uint32_t& root : root_) root = held[root] ? root : kNoTopic;
    const TopicRoots roots{root_, works_};
    auto finding_parts = beside(input_.threads, [&] { return find_broader_topics(index_, roots); });
    const TopicGroups groups(roots);
    const WrittenPhrases written(index_, words_, groups.phrases);
    const std::vector<TopicPart> parts = finding_parts.get();
    std::exchange(index_.uses, {});  // the names need the memory
    NamedTopics named = name_topics(written, writing, groups, input_.threads);
    found_.topics = std::move(named.topics);
    std::vector<std::uint32_t>& topic_of = root_;  // by phrase, from here on
    for (std::size_t group = 0; group < groups.size(); ++group) {
      for (std::uint32_t i = groups.begin[group]; i < groups.begin[group + 1]; ++i) {
        topic_of[groups.phrases[i]] = named.topic_of[group];
      }
    }
    set_broader(parts, topic_of);
    std::exchange(words_.words, {});  // the memberships need the memory, and of the words only their sentences
    found_.memberships = chosen_.take(input_.log, words_.sentences, index_, topic_of, input_.threads);
  }

  void set_broader(const std::vector<TopicPart>& parts, const std::vector<std::uint32_t>& topic_of) {
    for (const TopicPart& part : parts) {
      const std::uint32_t broader = topic_of[part.broader];
      Topic& narrower = found_.topics[topic_of[part.narrower]];
      if (topic_of[part.narrower] == broader || narrower.broader) continue;
      narrower.broader = TopicId(broader);
      const Sentence& shown = sentence_at(part.sentence);
      narrower.broader_evidence = topic_evidence(input_.log, shown, find_quote(input_.log, words_, shown, part.place));
    }
  }

  const TopicInput& input_;
  Words& words_;
  TopicBackground background_;
  const std::vector<Reference>& references_;
  PhraseIndex index_;
  std::vector<std::uint32_t> lone_works_;  // by phrase: `count_lone_works`
  std::vector<std::uint32_t> root_;        // by phrase
  std::vector<bool> given_;                // by root phrase
  std::vector<bool> names_;                // by root phrase: of works
  std::vector<std::uint32_t> works_;       // by root phrase
  std::vector<std::uint32_t> salient_;     // by root phrase: how many works have it in their title or twice
  ChosenTopics chosen_;
  FoundTopics found_;
};

}  // namespace

TopicBackground prepare_topics(const TopicInput& input, const Words& words, PhraseFinder finder) {
  std::vector<DefinedAcronym> definitions = add_definitions(input.short_names, finder);
  for (const std::string& name : input.given) finder.add_known(name);
  return {std::move(finder), std::move(definitions), FieldLabels(words), find_credited_names(words, input.short_names),
          find_source_words(words.lexicon)};
}

FoundTopics find_topics(const TopicInput& input, Words& words, TopicBackground background,
                        const std::vector<Reference>& references) {
  return TopicFinder(input, words, std::move(background), references).find();
}

}  // namespace asterism
