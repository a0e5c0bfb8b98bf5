// SPDX-License-Identifier: Apache-2.0
// Lays references over the uses of phrases.
#include "topics/name_phrases.hpp"

#include <algorithm>
#include <cstddef>
#include <tuple>

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
    for (std::size_t s = 0; s < input_.index.sentences.size(); ++s) add_mentioned(s);
    for (std::size_t s = 0; s < input_.index.sentences.size(); ++s) add_others(s);
    std::vector<bool> names(uses_.size());
    for (std::size_t root = 0; root < uses_.size(); ++root) {
      names[root] = uses_[root].inside > 0 && uses_[root].title && !uses_[root].several &&
                    uses_[root].outside == uses_[root].inside;
    }
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

  /// Whom the reference around the words of `use` means; `kNoWork`: there is none.
  std::uint32_t work_meant(std::size_t s, const PhraseUse& use) const {
    const Sentence& sentence = sentence_at(s);
    const Entry& entry = input_.log.entries[sentence.entry];
    const SourceId source = sentence.note == 0 ? entry.title.source : entry.notes[sentence.note - 1].source;
    const auto words = input_.words.words.begin() + sentence.first_word + use.first;
    const Word& last = words[use.count - 1];
    const auto end = static_cast<std::uint32_t>(last.begin + input_.words.lexicon.text(last.form).size());
    auto mention = std::upper_bound(mentions_.begin(), mentions_.end(), Mention{source, words->begin, 0, 0, 0});
    if (mention == mentions_.begin()) return kNoWork;
    --mention;
    if (mention->source != source || mention->end < end) return kNoWork;
    const std::uint32_t own = input_.index.sentences[s].work;
    return mention->to == own ? mention->from : mention->to;
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

  /// Whether the words of `use` are all of a title of `work`.
  bool is_title_of(std::uint32_t work, std::size_t s, const PhraseUse& use) const {
    const auto& sentences = input_.index.sentences;
    const auto before = [](const PhraseSentence& sentence, std::uint32_t wanted) { return sentence.work < wanted; };
    const auto first = std::lower_bound(sentences.begin(), sentences.end(), work, before);
    const std::vector<KeyId> phrase = keys_of(sentence_at(s).first_word + use.first, use.count);
    if (phrase.size() < kFewestWords) return false;  // "Sail-Trim" has two
    for (auto it = first; it != sentences.end() && it->work == work; ++it) {
      const Sentence& title = input_.words.sentences[it->sentence];
      if (title.note == 0 && keys_of(title.first_word, title.word_count) == phrase) return true;
    }
    return false;
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

  void add_others(std::size_t s) {
    const std::uint32_t own = input_.index.sentences[s].work;
    for (const PhraseUse& use : input_.index.uses_of(s)) {
      NameUses& uses = uses_[input_.root[use.phrase]];
      if (uses.work != own) ++uses.outside;
    }
  }

  const NamePhraseInput& input_;
  std::vector<Mention> mentions_;
  std::vector<NameUses> uses_;  // by root phrase
};

}  // namespace

std::vector<bool> find_name_phrases(const NamePhraseInput& input) { return NamePhrases(input).find(); }

}  // namespace asterism
