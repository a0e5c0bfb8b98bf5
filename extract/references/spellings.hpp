// SPDX-License-Identifier: Apache-2.0
// Whether words that spell a name are one: what touches them, and how they are written.
#pragma once

#include "names/short_names.hpp"
#include "references/name_trie.hpp"
#include "words/words.hpp"

#include "asterism/vocabulary.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace asterism {

/// A title or note in words. Borrows: from `Words`.
struct SentenceView {
  std::span<const Word> words;
  const Lexicon* lexicon = nullptr;

  std::string_view word(std::uint32_t i) const { return lexicon->text(words[i].form); }
  Shape shape(std::uint32_t i) const { return lexicon->shape(words[i].form); }
  bool is_symbol(std::uint32_t i) const { return shape(i) == Shape::symbol; }
};

/// Where a name is met, what kind of work has it, and which words the log writes in small letters, too.
struct MentionContext {
  bool in_title = false;
  NodeKind kind = NodeKind::work;
  const std::vector<bool>* in_lower_case = nullptr;  ///< by key. Borrows: from the caller
};

/// By key: whether the log writes it in small letters, too.
std::vector<bool> keys_in_lower_case(const Lexicon& lexicon);

/// Whether word `i` begins a sentence, where any word has a capital.
bool starts_sentence(const SentenceView& text, std::uint32_t i);

/// Whether words [first, last) are a name by themselves: a name may not be glued to what makes a longer one
/// (`Lean-STaR`, `GPT-4`, `QuIP#`, `x.y`).
bool has_name_borders(const SentenceView& text, std::uint32_t first, std::uint32_t last);

/// Whether `match` is written as its class of names must be.
bool is_allowed(const SentenceView& text, const WorkName& name, const NameMatch& match, const MentionContext& context);

}  // namespace asterism
