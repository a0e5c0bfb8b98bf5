// SPDX-License-Identifier: Apache-2.0
// Words that point to another entry without naming it: "the paper above", "yesterday's post", "the approach".
#pragma once

#include "spellings.hpp"
#include "words.hpp"

#include "asterism/vocabulary.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace asterism {

/// Where a pointer leads: to a neighbour in the file, to one in time, or to the work that the title speaks of.
enum class Direction : std::uint8_t { above, below, previous, next, day_before, subject };

/// One row of the table: `phrase` in folded words; `NOUN` stands for a word for an entry ("paper", "post").
struct PointerPhrase {
  std::string_view phrase;
  Direction direction = Direction::above;
  float confidence = 0.8F;
  std::string_view example;
};

std::span<const PointerPhrase> pointer_phrases() noexcept;

/// A pointer in words [first, last) of a sentence.
struct Pointer {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  Direction direction = Direction::above;
  float confidence = 0.8F;
  std::optional<NodeKind> kind;  ///< of the entry meant, where the noun says it
};

/// A word for an entry, in the singular.
struct PointerNoun {
  KeyId key = 0;
  std::optional<NodeKind> kind;  ///< none: of any kind
};

/// Finds pointers; made once for a lexicon, which must already hold every word of the text.
class PointerFinder {
 public:
  explicit PointerFinder(const Lexicon& lexicon);
  /// The longest pointer that begins at word `first`. Cost: O(1); most words begin none.
  std::optional<Pointer> find(const SentenceView& text, std::uint32_t first) const {
    const KeyId key = text.lexicon->key(text.words[first].form);
    return key < starts_.size() && starts_[key] != 0 ? match(text, first) : std::nullopt;
  }

  std::optional<PointerNoun> noun_at(const SentenceView& text, std::uint32_t i) const;

 private:
  struct Row {
    const PointerPhrase* phrase = nullptr;
    std::vector<KeyId> keys;  // kNoun for `NOUN`
  };
  std::optional<Pointer> match(const SentenceView& text, std::uint32_t first) const;
  std::optional<Pointer> match_row(const Row& row, const SentenceView& text, std::uint32_t first) const;
  /// Whether what follows leaves the pointer whole: "the previous paper by Boats" is another one.
  bool ends_here(const SentenceView& text, std::uint32_t last) const;

  std::vector<Row> rows_;
  std::vector<PointerNoun> nouns_;
  std::vector<std::vector<std::uint8_t>> by_first_key_;  // key -> rows
  std::vector<char> starts_;                             // by key: it has rows
};

}  // namespace asterism
