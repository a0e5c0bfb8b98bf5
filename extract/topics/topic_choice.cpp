// SPDX-License-Identifier: Apache-2.0
// Weighs what each work says of the phrases that may be topics.
#include "topics/topic_choice.hpp"

#include "../../parallel/in_order.hpp"
#include "topics/topic_evidence.hpp"
#include "topics/topic_hierarchy.hpp"
#include "topics/topic_weights.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <span>
#include <string_view>

namespace asterism {
namespace {

constexpr std::size_t kMostTopicsPerWork = 10;
constexpr int kCommonWord = 7;  ///< of `Tagger::commonness`: "hour", "game", "development"
constexpr int kTradeWord = 1;   ///< that or less: "hyperparameter", "refactoring"

/// "W36", "2019a": a week, or the year of a citation.
bool says_when(std::string_view word) {
  const bool week = word.size() == 3 && word.front() == 'W' && is_number(word.substr(1));
  const bool year = word.size() == 5 && word.back() >= 'a' && word.back() <= 'd' && is_number(word.substr(0, 4)) &&
                    (word.starts_with("19") || word.starts_with("20"));
  return week || year;
}

class TopicChooser {
 public:
  explicit TopicChooser(const ChoiceInput& input)
      : input_(input),
        index_(input.index),
        eligible_(input.candidates.eligible),
        tagger_(input.background.finder.tagger()) {}

  /// Chooses the topics of each work, a few works at a time.
  ChosenTopics choose() const {
    ChosenTopics all;
    const TopicWeights weights(input_.words, tagger_, input_.works);
    const std::vector<std::uint32_t> begins = batches();
    const auto choose_some = [&](std::size_t number, Choice& choice) {
      choice.slot.resize(eligible_.size());
      choice.chosen.clear();
      for (std::uint32_t s = begins[number]; s < begins[number + 1]; ++s) {
        add_uses(s, choice);
        const bool last = s + 1 == index_.sentences.size() || index_.sentences[s + 1].work != index_.sentences[s].work;
        if (!last) continue;
        choose_for_work(weights, choice);
        choice.uses.clear();
      }
    };
    in_order<Choice>(begins.size() - 1, input_.threads, choose_some,
                     [&](const Choice& choice) { all.add(choice.chosen); });
    return all;
  }

 private:
  struct RankedUse {
    double score = 0;
    std::uint32_t use = 0;  // among `Choice::uses`
  };

  /// What choosing the topics of one work after another needs, and what was chosen.
  struct Choice {
    std::vector<TopicUse> uses;       // of the work at hand
    std::vector<std::uint32_t> slot;  // by eligible phrase: where among `uses`, if there
    std::uint32_t position = 0;       // words read of the entry at hand
    std::vector<RankedUse> ranked;
    std::vector<ChosenTopic> chosen;
  };

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
      const Candidate candidate = input_.candidates.by_phrase[place.phrase];
      if (place.nesting == Nesting::joined && !candidate.shared) continue;
      if (lone && candidate.shared) covered_to = end;
      if (place.nesting == Nesting::known || place.nesting == Nesting::joined) headless_to = std::max(headless_to, end);
      const std::uint32_t topic = candidate.topic;
      if (topic == kNoTopic) continue;
      std::uint32_t& slot = choice.slot[topic];
      if (slot >= choice.uses.size() || choice.uses[slot].topic != topic) {
        slot = static_cast<std::uint32_t>(choice.uses.size());
        choice.uses.push_back({.topic = topic,
                               .wanted = candidate.wanted,
                               .apart = candidate.apart,
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
      return input_.background.sources[input_.words.lexicon.key(input_.words.words[word].form)];
    };
    const SourceWord first = source(use.first_word);
    if (use.place.count == 1) return first == SourceWord::reference || first == SourceWord::venue;
    const SourceWord last = source(use.first_word + use.place.count - 1);
    const bool gathering = last == SourceWord::gathering && first != SourceWord::none;
    return gathering || (first == SourceWord::venue && last == SourceWord::venue);  // "CVPR ECCV", "IEEE transaction"
  }

  /// Whether all words of a phrase are names of people who made works.
  bool names_people(const TopicUse& use) const {
    const auto phrase = std::span(input_.words.words).subspan(use.first_word, use.place.count);
    return std::all_of(phrase.begin(), phrase.end(), [&](const Word& word) {
      return input_.background.credited[input_.words.lexicon.key(word.form)];
    });
  }

  /// Whether a word that stands alone says what works are about: one must name it in its title or use it often, two
  /// if the word is common, none if it is a word of a trade that three share.
  bool is_telling(const TopicUse& use) const {
    if (names_source(use) || names_people(use)) return false;
    if (says_when(input_.words.lexicon.text(input_.words.words[use.first_word + use.place.count - 1].form)))
      return false;
    if (use.place.count > 1) return true;
    const FormId form = input_.words.words[use.first_word].form;
    const Shape shape = input_.words.lexicon.shape(form);
    if (shape != Shape::lower && shape != Shape::capitalised) return true;
    const int common = tagger_.commonness(form);
    const bool latin =
        static_cast<unsigned char>(input_.words.lexicon.text(form).front()) < 0x80;  // others nobody has counted
    const bool known_trade = latin && common <= kTradeWord && eligible_[use.topic].works >= 3;
    if (eligible_[use.topic].salient < (common >= kCommonWord ? 2U : 1U) && !known_trade) return false;
    return !tagger_.is_rather_no_noun(form);
  }

  /// Whether `use` is one word with a hyphen. Such words often only describe others: "large-scale", "end-to-end".
  bool is_compound(const TopicUse& use) const {
    if (use.place.count < 3) return false;
    for (std::uint32_t i = 1; i < use.place.count; i += 2) {
      if (input_.words.lexicon.shape(input_.words.words[use.first_word + i].form) != Shape::symbol) return false;
    }
    return true;
  }

  /// An eligible phrase that hardly stands outside longer ones is no topic.
  bool may_be_topic(const TopicUse& use) const {
    const std::uint32_t phrase = use.place.phrase;
    if (use.wanted) return use.free > 0 || index_.free_works[phrase] >= 2;
    if (!use.lone || !use.apart) return false;
    if (is_compound(use) && index_.free_works[phrase] * 4 < index_.works[phrase]) return false;
    return is_telling(use);
  }

  void choose_for_work(const TopicWeights& weights, Choice& choice) const {
    const std::vector<TopicUse>& uses = choice.uses;
    auto& ranked = choice.ranked;
    ranked.clear();
    for (std::uint32_t i = 0; i < uses.size(); ++i) {
      if (!may_be_topic(uses[i])) continue;
      ranked.push_back({weights.score(uses[i], eligible_[uses[i].topic].works), i});
    }
    const auto hash = [&](const RankedUse& one) { return index_.table.hash(eligible_[uses[one.use].topic].root); };
    const auto before = [&](const RankedUse& a, const RankedUse& b) {
      return a.score != b.score ? a.score > b.score : hash(a) < hash(b);
    };
    std::sort(ranked.begin(), ranked.end(), before);  // they are few: faster than finding the best first
    ranked.resize(std::min(ranked.size(), kMostTopicsPerWork));
    for (const auto& [score, i] : ranked) {
      const TopicUse& use = uses[i];
      choice.chosen.push_back({eligible_[use.topic].root, TopicWeights::weight(score), use.index_sentence,
                               find_quote(input_.log, input_.words, sentence_at(use.index_sentence), use.place)});
    }
  }

  const Sentence& sentence_at(std::uint32_t s) const { return input_.words.sentences[index_.sentences[s].sentence]; }

  const ChoiceInput& input_;
  const PhraseIndex& index_;
  const std::vector<Eligible>& eligible_;
  const Tagger& tagger_;
};

}  // namespace

ChosenTopics choose_topics(const ChoiceInput& input) { return TopicChooser(input).choose(); }

}  // namespace asterism
