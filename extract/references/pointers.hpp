// SPDX-License-Identifier: Apache-2.0
// Words that point to another entry without naming it: "the paper above", "yesterday's post", "the approach".
#pragma once

#include "references/spellings.hpp"
#include "words/words.hpp"

#include "asterism/date.hpp"
#include "asterism/vocabulary.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {

/// Where a pointer leads: to a neighbour in the file, to one in time, to two of these, to the work that the title
/// speaks of, or to a day: the one before, the last with an entry, a weekday, a heading that counts ("Day 8", "Week
/// 3"), a date.
enum class Direction : std::uint8_t {
  above,
  below,
  previous,
  previous_two,
  next,
  subject,
  day_before,
  last_day,
  weekday,
  numbered,
  date
};

/// Whether the words themselves leave no doubt that they mean an entry, or only what stands around can say so.
enum class Certainty : std::uint8_t { sure, vague };

/// One row of the table: `phrase` in folded words. Slots: `NOUN` a word for an entry ("paper", "post"), `ENTRY` one for
/// what was logged as such ("entry", "run"), `COUNTED` a word that headings count with, `WEEKDAY`, `NUMBER`, `DATE`;
/// alone, a date begins with its year. What stands before `|` belongs to the phrase but not to the mention, so that a
/// cue may use it. A phrase in Han alone may be any part of a word, as no blanks say where one ends.
struct PointerPhrase {
  std::string_view phrase;
  Direction direction = Direction::above;
  float confidence = 0.8F;
  Certainty certainty = Certainty::sure;
  std::string_view example;
};

std::span<const PointerPhrase> pointer_phrases() noexcept;

/// A word for an entry, in the singular.
struct PointerNoun {
  std::string_view word;
  std::optional<NodeKind> kind;  ///< none: of any kind
  bool logged = false;           ///< what was logged as such: the day of another noun may be that of its publication
  bool plural = false;           ///< without an s
};

std::span<const PointerNoun> pointer_nouns() noexcept;

/// A pointer in words [begin, last) of a sentence, whose mention is [first, last).
struct Pointer {
  std::uint32_t begin = 0;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  Direction direction = Direction::above;
  float confidence = 0.8F;
  Certainty certainty = Certainty::sure;
  std::optional<NodeKind> kind;  ///< of the entry meant, where the noun says it
  bool plural = false;           ///< may mean several entries
  std::uint32_t number = 0;      ///< of the weekday or of what is counted
  KeyId counted = 0;             ///< the word before that number
  DateSpan date;                 ///< of a date
};

/// Finds pointers; made once for a lexicon, which must already hold every word of the text.
class PointerFinder {
 public:
  /// `counted`: the words that headings count with, sorted.
  PointerFinder(const Lexicon& lexicon, DayMonthOrder order, std::vector<KeyId> counted);
  /// The longest pointer that word `i` is the telling word of; it begins at word `earliest` or later.
  /// Cost: O(1); most words tell of none.
  std::optional<Pointer> find(const SentenceView& text, std::uint32_t i, std::uint32_t earliest) const {
    return tells(text.lexicon->key(text.words[i].form)) ? match(text, i, earliest) : std::nullopt;
  }
  /// Whether words [first, last) are a word that headings count with and a number.
  bool is_count(const SentenceView& text, std::uint32_t first, std::uint32_t last) const;
  /// Whether a word with `key` tells of a pointer.
  bool tells(KeyId key) const { return key < tells_.size() && tells_[key] != 0; }
  /// The date that goes on a list of dates: "the entries of May 3, May 5".
  std::optional<Pointer> next_in_list(const SentenceView& text, const Pointer& pointer) const;

 private:
  struct RowWord {
    KeyId key = 0;        // of a slot: one of the highest keys
    bool plural = false;  // written with an s
  };
  struct Row {
    const PointerPhrase* phrase = nullptr;
    std::vector<RowWord> words;
    std::size_t mention = 0;  // where in `words` the mention begins
    std::size_t telling = 0;  // the rarest of `words`
    bool has_noun = false;
  };

  std::optional<Row> read_row(const PointerPhrase& phrase, const Lexicon& lexicon) const;
  void add_telling_words(std::size_t row, const Lexicon& lexicon);
  std::optional<Pointer> match(const SentenceView& text, std::uint32_t i, std::uint32_t earliest) const;
  bool match_row(const Row& row, const SentenceView& text, std::uint32_t i, std::uint32_t earliest,
                 Pointer& pointer) const;
  bool match_word(RowWord word, const SentenceView& text, std::uint32_t i, Pointer& pointer) const;
  bool match_noun(KeyId slot, const SentenceView& text, std::uint32_t i, Pointer& pointer) const;
  /// Reads the date that begins at word `first`, and moves the end of `pointer` behind it.
  bool read_date(const SentenceView& text, std::uint32_t first, Pointer& pointer) const;
  bool is_place(const Row& row, const SentenceView& text, const Pointer& pointer) const;
  bool is_whole(const Row& row, const SentenceView& text, const Pointer& pointer) const;
  bool begins_range(const SentenceView& text, std::uint32_t next) const;

  std::vector<KeyId> counted_;  // sorted
  DayMonthOrder order_;
  std::vector<Row> rows_;
  std::vector<std::pair<KeyId, const PointerNoun*>> nouns_;
  std::vector<std::pair<KeyId, std::uint32_t>> weekdays_;
  std::vector<std::vector<std::uint8_t>> by_telling_key_;  // key -> rows
  std::vector<char> tells_;                                // by key: it has rows
};

}  // namespace asterism
