// SPDX-License-Identifier: Apache-2.0
// The words around a mention that say how one work relates to another: a table, and finding its rows in text.
#pragma once

#include "words/words.hpp"

#include "asterism/vocabulary.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace asterism {

/// Where a cue stands: before the mention, right after it, or anywhere in a title.
enum class CueSide : std::uint8_t { before, after, title };

/// Of whom a cue speaks: "extends NAME" says it of the entry, "is extended by NAME" of the work mentioned.
enum class Subject : std::uint8_t { entry, mention };

/// In which language a cue is written: what denies it is looked for in that.
enum class Tongue : std::uint8_t { english, other };

/// One row of the table: `phrase` in folded words without plural s; `*` stands for one or two words of any kind, `^` in
/// front for the beginning of a sentence or of what a comma or "and" adds.
struct Cue {
  std::string_view phrase;
  CueSide side = CueSide::before;
  Relation relation = Relation::mentions;
  std::uint8_t strength = 2;  ///< 3 verbs that say it outright, 2 fixed phrases, 1 bare prepositions
  std::uint8_t reach = 6;     ///< words between cue and mention at most
  std::string_view example;   ///< with the mention as NAME
};

/// The cues that speak of the entry: "extends NAME".
std::span<const Cue> entry_cues() noexcept;
/// The same in German, French, Spanish and Russian: "erweitert NAME". `unspaced_cues` has those of other scripts.
std::span<const Cue> translated_cues() noexcept;
/// The cues that speak of the work mentioned, so that the edge leads from it: "is extended by NAME".
std::span<const Cue> forward_cues() noexcept;
/// The same in other languages: "erweitert von NAME".
std::span<const Cue> translated_forward_cues() noexcept;

/// A cue found near a mention; words [begin, end) of the sentence.
struct FoundCue {
  Relation relation = Relation::mentions;
  std::uint8_t strength = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  Subject subject = Subject::entry;
  Tongue tongue = Tongue::english;
};

/// Finds cues; made once for a lexicon, which must already hold every word of the text.
class CueFinder {
 public:
  explicit CueFinder(const Lexicon& lexicon);
  /// The cue that types the mention at words [first, last) of `sentence`: the strongest, then the nearest. Cues do
  /// not reach over the end of a clause, nor before word `from` unless what stands there is a blank of their phrase.
  std::optional<FoundCue> find(std::span<const Word> sentence, std::uint32_t from, std::uint32_t first,
                               std::uint32_t last, CueSide where) const;

 private:
  struct Row {
    const Cue* cue = nullptr;
    Subject subject = Subject::entry;
    Tongue tongue = Tongue::english;
    bool initial = false;     // stands at the beginning of a sentence
    bool blank = false;       // holds a `*`
    std::vector<KeyId> keys;  // kAnyWord for `*`
  };
  void add_rows(std::span<const Cue> cues, Subject subject, Tongue tongue);
  bool ends_clause(const Word& word) const;
  bool begins_anew(const Word& word) const;
  bool is_cut_off(const Word& word) const;
  bool opens_tag(std::span<const Word> sentence, std::uint32_t at) const;
  bool is_joined(std::span<const Word> sentence, std::uint32_t at) const;
  std::span<const std::uint16_t> rows_at(const Word& word) const;
  std::optional<std::uint32_t> match_at(const Row& row, std::span<const Word> sentence, std::uint32_t begin,
                                        std::uint32_t limit) const;

  const Lexicon& lexicon_;
  std::vector<Row> rows_;
  std::vector<std::vector<std::uint16_t>> by_first_key_;  // key -> rows
};

}  // namespace asterism
