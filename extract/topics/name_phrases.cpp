// SPDX-License-Identifier: Apache-2.0
// Lays references over the uses of phrases.
#include "topics/name_phrases.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
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
    for (std::size_t s = 0; s < input_.index.sentences.size(); ++s)
      if (holds_mention(s)) add_mentioned(s);
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

  /// The last mention that begins at `place` of `source` or before it, if there is one.
  const Mention* mention_before(SourceId source, std::uint32_t place) const {
    const auto next = std::upper_bound(mentions_.begin(), mentions_.end(), Mention{source, place, 0, 0, 0});
    if (next == mentions_.begin() || std::prev(next)->source != source) return nullptr;
    return &*std::prev(next);
  }

  /// Whether a mention stands in index sentence `s`: in most there is none. Mentions end in the order in which they
  /// begin, so the last one tells.
  bool holds_mention(std::size_t s) const {
    const Sentence& sentence = sentence_at(s);
    if (sentence.word_count == 0) return false;
    const auto words = input_.words.words.begin() + sentence.first_word;
    const Mention* mention = mention_before(source_of(sentence), words[sentence.word_count - 1].begin);
    return mention != nullptr && mention->end > words->begin;
  }

  /// Whom the reference around the words of `use` means; `kNoWork`: there is none.
  std::uint32_t work_meant(std::size_t s, const PhraseUse& use) const {
    const Sentence& sentence = sentence_at(s);
    const auto words = input_.words.words.begin() + sentence.first_word + use.first;
    const Mention* mention = mention_before(source_of(sentence), words->begin);
    if (mention == nullptr || mention->end < end_of(words[use.count - 1])) return kNoWork;
    return mention->to == input_.index.sentences[s].work ? mention->from : mention->to;
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

  void add_mentioned(std::size_t s) {
    for (const PhraseUse& use : input_.index.uses_of(s)) {
      const std::uint32_t work = is_proper(s, use) ? work_meant(s, use) : kNoWork;
      if (work == kNoWork) continue;
      NameUses& uses = uses_[input_.root[use.phrase]];
      uses.several |= uses.work != kNoWork && uses.work != work;
      if (uses.work == kNoWork) uses.title = is_title_of(work, s, use);  // once a phrase: a work may have many notes
      uses.work = work;
      ++uses.inside;
    }
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
