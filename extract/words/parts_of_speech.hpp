// SPDX-License-Identifier: Apache-2.0
// Which words of a sentence are nouns and adjectives: WordNet's counts, endings, and the words next to them.
#pragma once

#include "words/words.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace asterism {

/// How common a word is as each part of speech: 0 never, 1 listed, then the binary logarithm of how often.
struct WordUse {
  std::uint8_t noun = 0;
  std::uint8_t verb = 0;
  std::uint8_t adjective = 0;
  bool adverb = false;  ///< mostly one
  bool past = false;    ///< an irregular past or participle
  bool listed = false;  ///< WordNet knows it, or what it is a form of
};

/// What a verb's ending says.
enum class VerbForm : std::uint8_t { none, base, third_person, past, ing };

/// What is known of a form without looking at its neighbours.
struct FormUse {
  WordUse use;
  VerbForm verb_form = VerbForm::none;
  std::uint8_t roles = 0;  ///< of `WordRole`
};

/// What closed-class words announce. A word may have several roles.
struct WordRole {
  enum Bit : std::uint8_t {
    closed = 1,        ///< stands in no key phrase
    before_noun = 2,   ///< a determiner or preposition: a noun phrase follows
    before_verb = 4,   ///< "to", a modal verb, a pronoun
    after_verb = 8,    ///< a determiner, "that", "how": what stands before it is a verb rather than a noun
    auxiliary = 16,    ///< a form of "be" or "have"
    conjunction = 32,  ///< "and", "or"
    weak = 64,         ///< begins no key phrase and ends none: "new", "main", "small"
  };
};

/// How common `word`, small letters, is as each part of speech; endings decide about words that WordNet lacks.
FormUse use_of(std::string_view word);

/// A word's place in a phrase.
enum class Tag : std::uint8_t {
  outside,    ///< a symbol, number, verb, adverb or closed-class word
  adjective,  ///< may begin or fill a phrase
  noun,       ///< may also end it
  hyphen,     ///< joins its neighbours into one word
};

/// Tags the words of sentences. What it needs of each form of the lexicon is looked up once.
class Tagger {
 public:
  explicit Tagger(const Lexicon& lexicon);
  /// One tag for each word of `sentence`. Cost: O(words).
  void tag(std::span<const Word> sentence, std::vector<Tag>& tags) const;
  /// Whether `form` begins and ends no phrase.
  bool is_weak(FormId form) const { return (forms_[form].roles & WordRole::weak) != 0; }
  /// Whether `form`, standing alone, is rather a verb or adjective: "leverage", "starting", "split".
  bool is_rather_no_noun(FormId form) const;
  /// How common `form` is in English. Range: 0 to 15.
  int commonness(FormId form) const { return forms_[form].common; }
  /// How common `form` is as an adjective. Range: 0 to 15.
  int adjective_level(FormId form) const { return forms_[form].adjective; }

 private:
  /// What a form is by itself, which says how its neighbours are looked at. Those that end a phrase come first.
  enum class FormClass : std::uint8_t {
    symbol,  // also a number of many digits
    hyphen,
    closed,
    number,
    name,  // written with inner capitals or digits
    adverb,
    past,    // rather a verb's past than a noun
    ing,     // an -ing form of a verb
    gerund,  // the same, known as a noun or adjective as well
    other,
  };
  /// Eight bytes: looked up for each word of the log.
  struct FormInfo {
    FormClass form_class = FormClass::other;
    VerbForm verb_form = VerbForm::none;
    std::uint8_t noun = 0;
    std::uint8_t verb = 0;
    std::uint8_t adjective = 0;
    std::uint8_t common = 0;
    std::uint8_t roles = 0;
    std::uint8_t length = 0;  // bytes

    bool is_symbol() const { return form_class <= FormClass::hyphen; }
    bool ends_phrase() const { return form_class <= FormClass::closed; }
  };
  static FormInfo info_of(const Lexicon& lexicon, FormId form);
  bool joins(std::span<const Word> sentence, std::size_t at) const;
  static Tag tag_joined(const FormInfo& here, const FormInfo& next, bool goes_on);
  static Tag tag_alone(const FormInfo& here, const FormInfo& last, const FormInfo& next, Tag before);
  static Tag tag_past(const FormInfo& here, const FormInfo& last, const FormInfo& next, Tag before);
  static Tag tag_ing(const FormInfo& here, const FormInfo& last, const FormInfo& next, Tag before);
  static Tag tag_other(const FormInfo& here, const FormInfo& last, const FormInfo& next, Tag before);

  std::vector<FormInfo> forms_;
};

}  // namespace asterism
