// SPDX-License-Identifier: Apache-2.0
// Words with positions: every title and note as a row of numbers, the forms themselves kept once in a lexicon.
#pragma once

#include "text/eight_bytes.hpp"
#include "words/string_table.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// How a form is written; it decides how much a match in another case is worth.
enum class Shape : std::uint8_t {
  symbol,       ///< one character that is neither letter nor digit
  number,       ///< digits only
  lower,        ///< "debate"
  capitalised,  ///< "Debate"
  mixed,        ///< "STaR", "GPT4", "x86"
  upper,        ///< "DPO", "SAE"; two letters or more
};

using FormId = std::uint32_t;  ///< a form as written
using KeyId = std::uint32_t;   ///< a form as compared: folded, without a plural s

/// One word or symbol. `begin` is a byte of its source text.
struct Word {
  std::uint32_t begin = 0;
  FormId form = 0;
};

/// The forms seen so far. Ids are given in order of first sight, so equal input gives equal ids.
class Lexicon {
 public:
  /// The id of `form`. Cost: O(length), amortised.
  FormId intern(std::string_view form) { return intern(form, first_eight(form)); }
  /// The same where the first eight bytes of `form` are at hand.
  FormId intern(std::string_view form, EightBytes head) {
    const auto known = forms_.find(form, head);
    return known ? *known : add(form, head);
  }
  /// The key of `text`, already folded and in the singular, if any form has it.
  std::optional<KeyId> find_key(std::string_view text) const { return keys_.find(text); }
  /// The id of `form`, if it has been seen as it is.
  std::optional<FormId> find(std::string_view form) const { return forms_.find(form); }
  /// The key that `form` would have, if a form with that key has been seen.
  std::optional<KeyId> find_key_of(std::string_view form) const;

  std::string_view text(FormId form) const { return forms_[form]; }
  KeyId key(FormId form) const { return form_key_[form]; }
  Shape shape(FormId form) const { return form_shape_[form]; }
  std::string_view key_text(KeyId key) const { return keys_[key]; }
  std::size_t form_count() const { return forms_.size(); }
  std::size_t key_count() const { return keys_.size(); }

 private:
  /// Adds `form`, which is new and begins with `head`, with its shape and key.
  FormId add(std::string_view form, EightBytes head);

  StringTable forms_;
  StringTable keys_;
  std::vector<KeyId> form_key_;
  std::vector<Shape> form_shape_;
};

/// `word`, folded, without the ending of an English plural: "autoencoders" -> "autoencoder"; and without a Korean
/// particle.
std::string singular(std::string_view word);

/// A title or note in words. `entry` indexes `Log::entries`; `note` is 0 for the title, else 1 + number of the note.
struct Sentence {
  std::uint32_t entry = 0;
  std::uint32_t note = 0;
  std::uint32_t first_word = 0;
  std::uint32_t word_count = 0;
};

/// All titles and notes of a log in words, by entry, the title first.
struct Words {
  Lexicon lexicon;
  std::vector<Word> words;
  std::vector<Sentence> sentences;
  std::vector<std::uint32_t> entries_with_key;  ///< by key: how many entries hold it
};

/// Cuts the titles and notes of `log` into words. Code blocks and web addresses give none.
/// Cost: O(bytes).
Words read_words(const Log& log);

/// Cuts plain `text` into forms, e.g. a name; positions are bytes of `text`.
std::vector<Word> split_words(std::string_view text, Lexicon& lexicon);

/// A word of a name or phrase, and its key if the log has it in any spelling. Borrows: from the name.
struct SoughtWord {
  std::string_view text;
  std::optional<KeyId> key;
};

/// Cuts `text` into words to look for in a log with `lexicon`.
std::vector<SoughtWord> sought_words(std::string_view text, const Lexicon& lexicon);

/// The keys of the words of `text` but hyphens, put into `keys`; false: a form with the key of some word has not been
/// seen, so that `text` stands nowhere.
bool find_keys(std::string_view text, const Lexicon& lexicon, std::vector<KeyId>& keys);

}  // namespace asterism
