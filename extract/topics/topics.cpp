// SPDX-License-Identifier: Apache-2.0
// Chooses the topics of each work among the phrases it uses.
#include "topics/topics.hpp"

#include "../../parallel/beside.hpp"
#include "../../parallel/in_order.hpp"
#include "topics/chosen_topics.hpp"
#include "topics/name_phrases.hpp"
#include "topics/phrase_index.hpp"
#include "topics/topic_evidence.hpp"
#include "topics/topic_hierarchy.hpp"
#include "topics/topic_labels.hpp"
#include "topics/topic_names.hpp"
#include "topics/topic_weights.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace asterism {
namespace {

constexpr std::size_t kMostTopicsPerWork = 10;
constexpr std::size_t kFewestOfName = 3;  // works that make a topic of what is a work's name: "Graph Neural Networks"
constexpr std::uint32_t kNone = 0xffffffff;
constexpr int kCommonWord = 7;  ///< of `Tagger::commonness`: "hour", "game", "development"
constexpr int kTradeWord = 1;   ///< that or less: "hyperparameter", "refactoring"

/// What is known of a phrase before its uses are looked at. Eight bytes: looked up for each use.
struct Candidate {
  std::uint32_t topic = kNoTopic;  // the root phrase, if that is eligible
  bool shared = false;             // by works
  bool lone = false;               // several works, or a third of them, hold it outside longer phrases
  bool wanted = false;             // needs no proof
};

/// "W36", "2019a": a week, or the year of a citation.
bool says_when(std::string_view word) {
  const bool week = word.size() == 3 && word.front() == 'W' && is_number(word.substr(1));
  const bool year = word.size() == 5 && word.back() >= 'a' && word.back() <= 'd' && is_number(word.substr(0, 4)) &&
                    (word.starts_with("19") || word.starts_with("20"));
  return week || year;
}

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
    names_ = naming.get();
    lone_works_ = counting.get();
    auto learning = beside(input_.threads, [this] { return Writing(words_); });
    find_candidates();
    weigh();
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

  void find_candidates() {
    candidates_.resize(root_.size());
    for (std::uint32_t phrase = 0; phrase < root_.size(); ++phrase) {
      const std::uint32_t root = root_[phrase];
      const std::uint32_t lone = lone_works_[phrase];
      candidates_[phrase] = {.topic = is_eligible(root) ? root : kNoTopic,
                             .shared = index_.works[phrase] >= 2,
                             .lone = lone >= 2 || lone * 3 >= index_.works[phrase],
                             .wanted = input_.scope == TopicScope::all || given_[root]};
    }
  }

  struct RankedUse {
    double score = 0;
    std::uint32_t use = 0;  // among `Choice::uses`
  };

  /// What choosing the topics of one work after another needs, and what was chosen.
  struct Choice {
    std::vector<TopicUse> uses;       // of the work at hand
    std::vector<std::uint32_t> slot;  // by root phrase: where among `uses`, if there
    std::uint32_t position = 0;       // words read of the entry at hand
    std::vector<RankedUse> ranked;
    std::vector<ChosenTopic> chosen;
  };

  /// Chooses the topics of each work, a few works at a time. Topics are root phrases until they have names.
  void weigh() {
    const TopicWeights weights(words_, background_.finder.tagger(), input_.works.size());
    const std::vector<std::uint32_t> begins = batches();
    const auto choose_some = [&](std::size_t number, Choice& choice) {
      choice.slot.resize(root_.size());
      choice.chosen.clear();
      for (std::uint32_t s = begins[number]; s < begins[number + 1]; ++s) {
        add_uses(s, choice);
        const bool last = s + 1 == index_.sentences.size() || index_.sentences[s + 1].work != index_.sentences[s].work;
        if (!last) continue;
        choose(weights, choice);
        choice.uses.clear();
      }
    };
    in_order<Choice>(begins.size() - 1, input_.threads, choose_some,
                     [&](const Choice& choice) { chosen_.add(choice.chosen); });
  }

  /// Where batches of sentences begin, and the end: no work is in two of them.
  std::vector<std::uint32_t> batches() const {
    constexpr std::size_t sentences_at_once = 512;
    std::vector<std::uint32_t> begins = {0};
    for (std::uint32_t s = 1; s < index_.sentences.size(); ++s) {
      const bool new_work = index_.sentences[s].work != index_.sentences[s - 1].work;
      if (new_work && s - begins.back() >= sentences_at_once) begins.push_back(s);
    }
    begins.push_back(static_cast<std::uint32_t>(index_.sentences.size()));
    return begins;
  }

  void add_uses(std::uint32_t s, Choice& choice) const {
    const Sentence& sentence = sentence_at(s);
    const bool title = sentence.note == 0;
    if (title) choice.position = 0;
    std::uint32_t covered_to = 0;
    std::uint32_t headless_to = 0;
    for (const PhraseUse& place : index_.uses_of(s)) {
      const std::uint32_t end = std::uint32_t{place.first} + place.count;
      // The head of a longer one is what that is a kind of; but "experts" is no head of "mixture of experts".
      const bool lone = end >= covered_to && end > headless_to;
      const Candidate candidate = candidates_[place.phrase];
      if (place.nesting == Nesting::joined && !candidate.shared) continue;
      if (lone && candidate.shared) covered_to = end;
      if (place.nesting == Nesting::known || place.nesting == Nesting::joined) headless_to = std::max(headless_to, end);
      const std::uint32_t topic = candidate.topic;
      if (topic == kNoTopic) continue;
      std::uint32_t& slot = choice.slot[topic];
      if (slot >= choice.uses.size() || choice.uses[slot].topic != topic) {
        slot = static_cast<std::uint32_t>(choice.uses.size());
        choice.uses.push_back({.topic = topic,
                               .position = choice.position + place.first,
                               .index_sentence = s,
                               .first_word = sentence.first_word + place.first,
                               .place = place});
      }
      TopicUse& use = choice.uses[slot];
      use.title |= title;
      use.lone |= lone;
      (place.nesting == Nesting::nested ? use.nested : use.free) += 1;
    }
    choice.position += sentence.word_count;
  }

  /// Whether a phrase says where works came out: "NeurIPS", "doi", "IEEE transaction", "international conference".
  bool names_source(const TopicUse& use) const {
    const auto source = [&](std::uint32_t word) {
      return background_.sources[words_.lexicon.key(words_.words[word].form)];
    };
    const SourceWord first = source(use.first_word);
    if (use.place.count == 1) return first == SourceWord::reference || first == SourceWord::venue;
    const SourceWord last = source(use.first_word + use.place.count - 1);
    const bool gathering = last == SourceWord::gathering && first != SourceWord::none;
    return gathering || (first == SourceWord::venue && last == SourceWord::venue);  // "CVPR ECCV", "IEEE transaction"
  }

  /// Whether all words of a phrase are names of people who made works.
  bool names_people(const TopicUse& use) const {
    const auto phrase = std::span(words_.words).subspan(use.first_word, use.place.count);
    return std::all_of(phrase.begin(), phrase.end(),
                       [&](const Word& word) { return background_.credited[words_.lexicon.key(word.form)]; });
  }

  /// Whether a word that stands alone says what works are about: one must name it in its title or use it often, two
  /// if the word is common, none if it is a word of a trade that three share.
  bool is_telling(const TopicUse& use) const {
    if (names_source(use) || names_people(use)) return false;
    if (says_when(words_.lexicon.text(words_.words[use.first_word + use.place.count - 1].form))) return false;
    if (use.place.count > 1) return true;
    const FormId form = words_.words[use.first_word].form;
    const Shape shape = words_.lexicon.shape(form);
    if (shape != Shape::lower && shape != Shape::capitalised) return true;
    const int common = background_.finder.tagger().commonness(form);
    const bool latin =
        static_cast<unsigned char>(words_.lexicon.text(form).front()) < 0x80;  // others nobody has counted
    const bool known_trade = latin && common <= kTradeWord && works_[use.topic] >= 3;
    if (salient_[use.topic] < (common >= kCommonWord ? 2U : 1U) && !known_trade) return false;
    return !background_.finder.tagger().is_rather_no_noun(form);
  }

  /// Whether `use` is one word with a hyphen. Such words often only describe others: "large-scale", "end-to-end".
  bool is_compound(const TopicUse& use) const {
    if (use.place.count < 3) return false;
    for (std::uint32_t i = 1; i < use.place.count; i += 2) {
      if (words_.lexicon.shape(words_.words[use.first_word + i].form) != Shape::symbol) return false;
    }
    return true;
  }

  /// An eligible phrase that hardly stands outside longer ones is no topic.
  bool may_be_topic(const TopicUse& use) const {
    const std::uint32_t phrase = use.place.phrase;
    const Candidate candidate = candidates_[phrase];
    if (candidate.wanted) return use.free > 0 || index_.free_works[phrase] >= 2;
    if (!use.lone || !candidate.lone) return false;
    if (is_compound(use) && index_.free_works[phrase] * 4 < index_.works[phrase]) return false;
    return is_telling(use);
  }

  void choose(const TopicWeights& weights, Choice& choice) const {
    const std::vector<TopicUse>& uses = choice.uses;
    auto& ranked = choice.ranked;
    ranked.clear();
    for (std::uint32_t i = 0; i < uses.size(); ++i) {
      if (!may_be_topic(uses[i])) continue;
      ranked.push_back({weights.score(uses[i], works_[uses[i].topic]), i});
    }
    const auto hash = [&](const RankedUse& one) { return index_.table.hash(uses[one.use].topic); };
    const auto before = [&](const RankedUse& a, const RankedUse& b) {
      return a.score != b.score ? a.score > b.score : hash(a) < hash(b);
    };
    std::sort(ranked.begin(), ranked.end(), before);  // they are few: faster than finding the best first
    ranked.resize(std::min(ranked.size(), kMostTopicsPerWork));
    for (const auto& [score, i] : ranked) {
      const TopicUse& use = uses[i];
      choice.chosen.push_back({use.topic, TopicWeights::weight(score), use.index_sentence,
                               find_quote(input_.log, words_, sentence_at(use.index_sentence), use.place)});
    }
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
  std::vector<Candidate> candidates_;      // by phrase
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
