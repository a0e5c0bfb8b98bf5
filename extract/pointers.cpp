// SPDX-License-Identifier: Apache-2.0
// The table of pointers, and finding its rows in text.
#include "pointers.hpp"

#include "word_classes.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

using enum Direction;

constexpr std::array kPhrases = std::to_array<PointerPhrase>({
    {"NOUN above", above, 0.8F, "Much like the paper above"},
    {"NOUN just above", above, 0.8F, "Much like the paper just above"},
    {"NOUN right above", above, 0.8F, "Much like the paper right above"},
    {"above NOUN", above, 0.8F, "Much like the above paper"},
    {"same as above", above, 0.7F, "Same as above"},
    {"NOUN below", below, 0.8F, "Much like the paper below"},
    {"NOUN right below", below, 0.8F, "Much like the paper right below"},
    {"same as below", below, 0.7F, "Same as below"},
    {"previous NOUN", previous, 0.7F, "Extends the previous paper"},
    {"preceding NOUN", previous, 0.7F, "Extends the preceding paper"},
    {"last NOUN i read", previous, 0.7F, "Extends the last paper I read"},
    {"NOUN before this", previous, 0.7F, "The paper before this"},
    {"NOUN before this one", previous, 0.7F, "The paper before this one"},
    {"next NOUN", next, 0.7F, "See the next entry"},
    {"NOUN after this", next, 0.7F, "The paper after this"},
    {"NOUN after this one", next, 0.7F, "The paper after this one"},
    {"yesterday ' s NOUN", day_before, 0.8F, "Goes on from yesterday's paper"},
    {"yesterday ’ s NOUN", day_before, 0.8F, "Goes on from yesterday’s paper"},
    {"NOUN from yesterday", day_before, 0.8F, "Goes on from the paper from yesterday"},
    {"NOUN of yesterday", day_before, 0.8F, "Goes on from the paper of yesterday"},
    {"NOUN i read yesterday", day_before, 0.8F, "Like the paper I read yesterday"},
    {"same as yesterday", day_before, 0.7F, "Same as yesterday"},
    {"like yesterday", day_before, 0.6F, "Slow, like yesterday"},
    {"see yesterday", day_before, 0.7F, "See yesterday"},
    {"wie gestern", day_before, 0.6F, "Langsam wie gestern"},
    {"von gestern", day_before, 0.6F, "Fehler von gestern behoben"},
    {"the approach", subject, 0.7F, "A great summary of the approach"},
    {"this approach", subject, 0.7F, "A great summary of this approach"},
    {"the method", subject, 0.7F, "A great summary of the method"},
    {"this method", subject, 0.7F, "A great summary of this method"},
    {"the technique", subject, 0.7F, "A great summary of the technique"},
    {"this technique", subject, 0.7F, "A great summary of this technique"},
    {"the paper", subject, 0.7F, "Worse than in the paper"},
    {"the original", subject, 0.7F, "Worse than the original"},
    {"the original paper", subject, 0.7F, "Worse than in the original paper"},
});

struct NounRow {
  std::string_view word;
  std::optional<NodeKind> kind;
};

/// Words for entries; the plural points to no single one.
constexpr std::array kNouns = std::to_array<NounRow>({
    {"paper", NodeKind::paper},
    {"preprint", NodeKind::paper},
    {"post", NodeKind::post},
    {"blog", NodeKind::post},
    {"book", NodeKind::book},
    {"video", NodeKind::video},
    {"talk", NodeKind::video},
    {"course", NodeKind::resource},
    {"experiment", NodeKind::experiment},
    {"entry", std::nullopt},
    {"run", NodeKind::experiment},
    {"article", std::nullopt},
    {"survey", std::nullopt},
    {"review", std::nullopt},
    {"tutorial", std::nullopt},
    {"lecture", std::nullopt},
    {"log", std::nullopt},
});

constexpr KeyId kNoun = 0xffffffff;

/// Words that say more about the noun before them, so that it is not the neighbour.
constexpr std::array kGoesOn = std::to_array<std::string_view>(
    {"by", "of", "on", "about", "from", "in", "above", "below", "just", "right", "before", "after", "i", "all"});

}  // namespace

std::span<const PointerPhrase> pointer_phrases() noexcept { return kPhrases; }

PointerFinder::PointerFinder(const Lexicon& lexicon) {
  for (const NounRow& noun : kNouns) {
    if (const auto key = lexicon.find_key(noun.word)) nouns_.push_back({*key, noun.kind});
  }
  for (const PointerPhrase& phrase : kPhrases) {
    Row row{&phrase, {}};
    bool spelled = true;  // a phrase with a word that the log has not stands nowhere
    for (const SoughtWord& word : sought_words(phrase.phrase, lexicon)) {
      spelled = spelled && (word.text == "NOUN" || word.key);
      row.keys.push_back(word.text == "NOUN" ? kNoun : word.key.value_or(kNoun));
    }
    if (spelled) rows_.push_back(std::move(row));
  }
  const auto add = [&](KeyId first, std::size_t row) {
    if (first >= by_first_key_.size()) by_first_key_.resize(first + 1);
    if (first >= starts_.size()) starts_.resize(first + 1);
    by_first_key_[first].push_back(static_cast<std::uint8_t>(row));
    starts_[first] = 1;
  };
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (rows_[i].keys.front() != kNoun) add(rows_[i].keys.front(), i);
    for (const PointerNoun& noun : nouns_) {
      if (rows_[i].keys.front() == kNoun) add(noun.key, i);
    }
  }
}

std::optional<PointerNoun> PointerFinder::noun_at(const SentenceView& text, std::uint32_t i) const {
  const KeyId key = text.lexicon->key(text.words[i].form);
  const auto noun = std::find_if(nouns_.begin(), nouns_.end(), [&](const PointerNoun& n) { return n.key == key; });
  const bool plural = text.word(i).size() > text.lexicon->key_text(key).size();
  return noun == nouns_.end() || plural ? std::nullopt : std::optional(*noun);
}

bool PointerFinder::ends_here(const SentenceView& text, std::uint32_t last) const {
  if (last >= text.words.size() || text.is_symbol(last)) return true;
  const std::string_view key = text.lexicon->key_text(text.lexicon->key(text.words[last].form));
  if (std::find(kGoesOn.begin(), kGoesOn.end(), key) != kGoesOn.end()) return false;
  return text.shape(last) == Shape::lower && classify_word(key) == WordClass::breaker;
}

std::optional<Pointer> PointerFinder::match_row(const Row& row, const SentenceView& text, std::uint32_t first) const {
  Pointer pointer{first, first, row.phrase->direction, row.phrase->confidence, std::nullopt};
  for (const KeyId key : row.keys) {
    if (pointer.last >= text.words.size()) return std::nullopt;
    if (key != kNoun && text.lexicon->key(text.words[pointer.last].form) != key) return std::nullopt;
    if (key == kNoun) {
      const auto noun = noun_at(text, pointer.last);
      if (!noun) return std::nullopt;
      pointer.kind = noun->kind;
    }
    ++pointer.last;
  }
  return pointer;
}

std::optional<Pointer> PointerFinder::match(const SentenceView& text, std::uint32_t first) const {
  std::optional<Pointer> best;
  bool whole = false;  // "same as yesterday" needs no noun, so what follows is another thing
  for (const std::uint8_t number : by_first_key_[text.lexicon->key(text.words[first].form)]) {
    const Row& row = rows_[number];
    const bool follows =
        row.keys.size() == 1 || row.keys[1] == kNoun ||
        (first + 1 < text.words.size() && text.lexicon->key(text.words[first + 1].form) == row.keys[1]);
    if (!follows) continue;  // most rows end here: "the" and "paper" are everywhere
    const auto pointer = match_row(row, text, first);
    if (!pointer || (best && pointer->last <= best->last)) continue;
    best = pointer;
    whole = pointer->direction != subject && std::find(row.keys.begin(), row.keys.end(), kNoun) == row.keys.end();
  }
  if (best && !whole && !ends_here(text, best->last)) return std::nullopt;
  return best;
}

}  // namespace asterism
