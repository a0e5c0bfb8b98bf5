// SPDX-License-Identifier: Apache-2.0
// Names that notes define: "Long Form (LF)", and whether they name the entry's work or a concept.
#pragma once

#include "names/acronym_uses.hpp"
#include "words/words.hpp"
#include "works/entry_titles.hpp"

#include "asterism/corpus.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace asterism {

/// What a definition in a note names.
enum class Defines : std::uint8_t {
  term,       ///< something others may use as well
  lone_term,  ///< something that no other entry mentions, as far as is known
  work,       ///< the work of its entry
};

/// A short form that a note of `work` defines. `place` is the short form in its file.
struct NoteDefinition {
  std::uint32_t work = 0;
  std::string name;
  std::string long_form;
  Defines defines = Defines::term;
  SourceId source{};
  ByteRange place;
  bool aligned = true;  ///< the letters of the name stand in the long form
};

/// The definitions in the notes of all `works`, by work. One names its work when the title holds the long form, or when
/// the note opens with it or says that it is introduced and no other work's notes define it: what many explain is a
/// concept, and what one defines is taken for a lone term. `threads` read; any number finds the same. Cost: O(bytes of
/// notes).
std::vector<NoteDefinition> find_note_definitions(const Log& log, const std::vector<Work>& works,
                                                  const EntryTitles& titles, unsigned threads = 1);

/// Long forms that notes give acronyms, folded and in the singular, by folded acronym, sorted.
using LongForms = std::vector<std::pair<std::string, std::string>>;

/// Those of `definitions`, where the letters fit.
LongForms long_forms_of(const std::vector<NoteDefinition>& definitions);

/// Makes plain terms of the lone ones among `definitions` that several entries mention, as `words` of the log show.
void keep_lone_terms(std::vector<NoteDefinition>& definitions, const Words& words);

/// Makes plain terms of those of `definitions` whose acronym is a class of things ("RNNs") or is explained by
/// several works, unless the work with one of the `titles` is called so.
void drop_classes(std::vector<NoteDefinition>& definitions, const AcronymUses& acronyms, const std::vector<Work>& works,
                  const EntryTitles& titles);

}  // namespace asterism
