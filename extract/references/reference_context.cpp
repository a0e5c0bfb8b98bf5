// SPDX-License-Identifier: Apache-2.0
// Makes what sentences are read with, and tells which words are worth a look.
#include "references/reference_context.hpp"

#include "../../parallel/beside.hpp"
#include "references/spellings.hpp"

#include <cstddef>

namespace asterism {
namespace {

std::vector<char> telling_forms(const ReferenceContext& context) {
  const Lexicon& lexicon = context.words.lexicon;
  std::vector<char> telling(lexicon.form_count());
  for (FormId form = 0; form < telling.size(); ++form) {
    const KeyId key = lexicon.key(form);
    const bool tells = context.trie.starts(key) || context.pointers.tells(key) || context.gaps.may_begin(form) ||
                       context.quoted.opens(form);
    telling[form] = tells ? 1 : 0;
  }
  return telling;
}

}  // namespace

ReferenceContext::ReferenceContext(const ReferenceInput& reference_input, const Names& names_of_works,
                                   const Words& log_words, unsigned threads)
    : input(reference_input),
      names(names_of_works),
      words(log_words),
      growing(beside(threads, [this, threads] { return NameTrie(names.names, words.lexicon, threads); })),
      cues(words.lexicon),
      in_lower_case(keys_in_lower_case(words.lexicon)),
      targets(input.log, input.works, input.work_of_entry),
      gaps(words, cues, names.short_names, input.works.size(), in_lower_case),
      quoted(words, input.work_of_entry),
      numbered(input.log, words.lexicon),
      pointers(words.lexicon, input.log.order, numbered.words()),
      pointed(input.log, input.work_of_entry, words, numbered),
      trie(growing.get()),
      mentions(input.log, input.works, names.names, trie, in_lower_case),
      telling(telling_forms(*this)) {}

}  // namespace asterism
