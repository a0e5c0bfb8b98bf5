// SPDX-License-Identifier: Apache-2.0
// Lays references over the uses of phrases.
#include "topics/name_phrases.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace asterism {
namespace {

constexpr std::uint32_t kNoWork = 0xffffffff;
/// Words. Titles of two are often what a field calls the thing: "Wing Twist".
constexpr std::uint8_t kFewestWords = 3;

/// A reference in a text to one of the works `from` and `to`, of which the other one holds it.
struct Mention {
  SourceId source{};
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  /// Longer ones first where several begin.
  friend bool operator<(const Mention& a, const Mention& b) {
    return std::tuple(a.source, a.begin, b.end) < std::tuple(b.source, b.begin, a.end);
  }
};

/// A use of a phrase in a reference to `work`.
struct Place {
  std::uint32_t sentence = 0;  // of the index
  std::uint32_t use = 0;       // of the sentence
  std::uint32_t work = kNoWork;
  friend bool operator<(const Place& a, const Place& b) {
    return std::tuple(a.sentence, a.use) < std::tuple(b.sentence, b.use);
  }
};

/// A mention in the texts of one of its works.
struct Held {
  std::uint32_t holder = 0;
  std::uint32_t other = 0;    // the work that is meant
  std::uint32_t mention = 0;  // its number
};

/// Sentence `number` of the index, by where its first and last word begin.
struct PlacedSentence {
  SourceId source{};
  std::uint32_t begin = 0;
  std::uint32_t last = 0;
  std::size_t number = 0;
};

/// Where a root phrase stands, by the work that all references around it mean.
struct NameUses {
  std::uint32_t work = kNoWork;
  std::uint32_t inside = 0;   // references
  std::uint32_t outside = 0;  // them, but for the work itself
  bool several = false;       // works are meant
  bool title = false;         // it is all of a title of the work
};

class NamePhrases {
 public:
  explicit NamePhrases(const NamePhraseInput& input) : input_(input), uses_(input.root.size()) {
    for (const Reference& reference : input.references) {
      const Evidence& evidence = reference.evidence;
      mentions_.push_back({evidence.source, evidence.mention.begin, evidence.mention.begin + evidence.mention.length,
                           static_cast<std::uint32_t>(reference.from), static_cast<std::uint32_t>(reference.to)});
    }
    std::sort(mentions_.begin(), mentions_.end());
    drop_inner();
  }

  std::vector<bool> find() {
    std::vector<Place> places = find_mentioned();
    std::sort(places.begin(), places.end());
    for (const Place& place : places) add_mentioned(place);
    std::vector<bool> names(uses_.size());
    for (std::size_t root = 0; root < uses_.size(); ++root)
      names[root] = uses_[root].inside > 0 && uses_[root].title && !uses_[root].several;
    count_outside(names);
    for (std::size_t root = 0; root < uses_.size(); ++root)
      names[root] = names[root] && uses_[root].outside == uses_[root].inside;
    return names;
  }

 private:
  /// Leaves no mention that stands inside a longer one, which would hide it.
  void drop_inner() {
    Mention outer;
    const auto is_inner = [&](const Mention& mention) {
      const bool same = mention.begin == outer.begin && mention.end == outer.end;
      const bool inner = mention.source == outer.source && mention.end <= outer.end && !same;
      if (!inner) outer = mention;
      return inner;
    };
    const auto end = std::remove_if(mentions_.begin(), mentions_.end(), is_inner);
    mentions_.erase(end, mentions_.end());
  }

  const Sentence& sentence_at(std::size_t s) const {
    return input_.words.sentences[input_.index.sentences[s].sentence];
  }

  /// "Sail Trim Networks", but neither "sail trim networks" nor "DPO".
  bool is_proper(std::size_t s, const PhraseUse& use) const {
    if (use.count < kFewestWords) return false;
    const auto words = input_.words.words.begin() + sentence_at(s).first_word + use.first;
    const Lexicon& lexicon = input_.words.lexicon;
    return std::all_of(words, words + use.count,
                       [&](const Word& word) { return lexicon.shape(word.form) != Shape::lower; });
  }

  SourceId source_of(const Sentence& sentence) const {
    const Entry& entry = input_.log.entries[sentence.entry];
    return sentence.note == 0 ? entry.title.source : entry.notes[sentence.note - 1].source;
  }

  std::uint32_t end_of(const Word& word) const {
    return static_cast<std::uint32_t>(word.begin + input_.words.lexicon.text(word.form).size());
  }

  /// The uses that mentions hold. Mentions are fewer than uses by far, so each looks for its own.
  std::vector<Place> find_mentioned() const {
    std::vector<Held> held;
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) held.push_back({mentions_[i].from, mentions_[i].to, i});
    std::vector<Place> places;
    held = find_held(std::move(held), places);
    for (Held& mention : held) std::swap(mention.holder, mention.other);  // "NAME builds on this"
    find_held(std::move(held), places);
    return places;
  }

  /// The index sentences of `work`: first and end.
  std::pair<std::size_t, std::size_t> sentences_of(std::uint32_t work) const {
    const auto& sentences = input_.index.sentences;
    const auto before = [](const PhraseSentence& sentence, std::uint32_t wanted) { return sentence.work < wanted; };
    const auto first = std::lower_bound(sentences.begin(), sentences.end(), work, before);
    auto end = first;
    while (end != sentences.end() && end->work == work) ++end;
    return {first - sentences.begin(), end - sentences.begin()};
  }

  /// Adds the uses in the mentions `held` to `places`, and returns those that do not stand in their holder's texts.
  /// Work by work, so that a work of many notes is put in order once.
  std::vector<Held> find_held(std::vector<Held> held, std::vector<Place>& places) const {
    std::sort(held.begin(), held.end(), [](const Held& a, const Held& b) {
      return std::tie(a.holder, a.mention) < std::tie(b.holder, b.mention);
    });
    std::vector<Held> elsewhere;
    std::vector<PlacedSentence> sentences;
    for (std::size_t i = 0; i < held.size(); ++i) {
      if (i == 0 || held[i].holder != held[i - 1].holder) sentences = place_sentences(held[i].holder);
      const Mention& mention = mentions_[held[i].mention];
      const auto before = [](const PlacedSentence& sentence, const Mention& wanted) {
        return std::tie(sentence.source, sentence.begin) < std::tie(wanted.source, wanted.end);
      };
      const auto next = std::lower_bound(sentences.begin(), sentences.end(), mention, before);
      const bool inside = next != sentences.begin() && std::prev(next)->source == mention.source &&
                          std::prev(next)->last >= mention.begin;
      if (inside) {
        add_uses_in(held[i], std::prev(next)->number, places);
      } else {
        elsewhere.push_back(held[i]);
      }
    }
    return elsewhere;
  }

  /// The index sentences of `work` by place.
  std::vector<PlacedSentence> place_sentences(std::uint32_t work) const {
    std::vector<PlacedSentence> placed;
    const auto [first, end] = sentences_of(work);
    for (std::size_t s = first; s < end; ++s) {
      const Sentence& sentence = sentence_at(s);
      if (sentence.word_count == 0) continue;
      const auto words = input_.words.words.begin() + sentence.first_word;
      placed.push_back({source_of(sentence), words->begin, words[sentence.word_count - 1].begin, s});
    }
    std::sort(placed.begin(), placed.end(), [](const PlacedSentence& a, const PlacedSentence& b) {
      return std::tie(a.source, a.begin) < std::tie(b.source, b.begin);
    });
    return placed;
  }

  /// Adds the uses of sentence `s` that stand in the mention `held`, but not behind where the next one begins.
  void add_uses_in(const Held& held, std::size_t s, std::vector<Place>& places) const {
    const Mention& mention = mentions_[held.mention];
    const bool last = held.mention + 1 == mentions_.size() || mentions_[held.mention + 1].source != mention.source;
    const std::uint32_t begin_end = last ? mention.end : mentions_[held.mention + 1].begin;
    const auto words = input_.words.words.begin() + sentence_at(s).first_word;
    const std::span<const PhraseUse> uses = input_.index.uses_of(s);
    const auto begin_of = [&](const PhraseUse& use) { return words[use.first].begin; };  // they come by it
    const auto first =
        std::lower_bound(uses.begin(), uses.end(), mention.begin,
                         [&](const PhraseUse& use, std::uint32_t place) { return begin_of(use) < place; });
    for (auto u = static_cast<std::size_t>(first - uses.begin()); u < uses.size() && begin_of(uses[u]) < begin_end;
         ++u) {
      if (end_of(words[uses[u].first + uses[u].count - 1]) > mention.end || !is_proper(s, uses[u])) continue;
      places.push_back({static_cast<std::uint32_t>(s), static_cast<std::uint32_t>(u), held.other});
    }
  }

  /// Of `count` words from `first` on; hyphens do not count.
  std::vector<KeyId> keys_of(std::uint32_t first, std::uint32_t count) const {
    std::vector<KeyId> keys;
    for (std::uint32_t i = first; i < first + count; ++i) {
      const FormId form = input_.words.words[i].form;
      if (input_.words.lexicon.text(form) != "-") keys.push_back(input_.words.lexicon.key(form));
    }
    return keys;
  }

  /// The titles of `work` in keys, in order.
  const std::vector<std::vector<KeyId>>& titles_of(std::uint32_t work) {
    const auto [place, added] = titles_.try_emplace(work);
    if (!added) return place->second;
    const auto [first, end] = sentences_of(work);
    for (std::size_t s = first; s < end; ++s) {
      const Sentence& title = sentence_at(s);
      if (title.note == 0) place->second.push_back(keys_of(title.first_word, title.word_count));
    }
    std::sort(place->second.begin(), place->second.end());
    return place->second;
  }

  /// Whether the words of `use` are all of a title of `work`.
  bool is_title_of(std::uint32_t work, std::size_t s, const PhraseUse& use) {
    const std::vector<KeyId> phrase = keys_of(sentence_at(s).first_word + use.first, use.count);
    if (phrase.size() < kFewestWords) return false;  // "Sail-Trim" has two
    const std::vector<std::vector<KeyId>>& titles = titles_of(work);
    return std::binary_search(titles.begin(), titles.end(), phrase);
  }

  void add_mentioned(const Place& place) {
    const PhraseUse& use = input_.index.uses_of(place.sentence)[place.use];
    NameUses& uses = uses_[input_.root[use.phrase]];
    uses.several |= uses.work != kNoWork && uses.work != place.work;
    // Once a phrase, as a work may have many notes.
    if (uses.work == kNoWork) uses.title = is_title_of(place.work, place.sentence, use);
    uses.work = place.work;
    ++uses.inside;
  }

  /// Counts the uses of `roots` outside the work that is meant.
  void count_outside(const std::vector<bool>& roots) {
    std::vector<bool> wanted(input_.root.size());  // by phrase: small, as all uses are looked up
    for (std::size_t phrase = 0; phrase < wanted.size(); ++phrase) wanted[phrase] = roots[input_.root[phrase]];
    for (std::size_t s = 0; s < input_.index.sentences.size(); ++s) {
      for (const PhraseUse& use : input_.index.uses_of(s)) {
        if (!wanted[use.phrase]) continue;
        NameUses& uses = uses_[input_.root[use.phrase]];
        if (uses.work != input_.index.sentences[s].work) ++uses.outside;
      }
    }
  }

  const NamePhraseInput& input_;
  std::vector<Mention> mentions_;
  std::vector<NameUses> uses_;                                                 // by root phrase
  std::unordered_map<std::uint32_t, std::vector<std::vector<KeyId>>> titles_;  // by work, looked up only
};

}  // namespace

std::vector<bool> find_name_phrases(const NamePhraseInput& input) { return NamePhrases(input).find(); }

}  // namespace asterism
