// SPDX-License-Identifier: Apache-2.0
// The names by which notes may call works: from titles, from initials, from what notes define.
#pragma once

#include "words/text_arena.hpp"
#include "words/words.hpp"
#include "works/entry_titles.hpp"

#include "asterism/corpus.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace asterism {

/// How sure a name is to mean its work, and so what a mention of it needs.
enum class NameClass : std::uint8_t {
  exact,        ///< "STaR", "GPT-4": case must match
  capitalised,  ///< "Eureka": a capital is needed where the sentence does not force one
  phrase,       ///< "latent adversarial training": two words or more, any case
  weak,         ///< "debate": only behind a cue that says how the works relate
};

/// Where a name comes from. `rank` orders sources: where several works carry one name, the best rank has it.
struct NameSource {
  std::string_view rule;  ///< `title.colon` …
  std::uint8_t rank = 0;  ///< 0 best
  float confidence = 1;
};

/// A name of a work. They are most of what is held while references are looked for.
struct WorkName {
  std::string_view text;               ///< Borrows: from the arena of its list
  const NameSource* source = nullptr;  ///< a constant, never null
  std::uint32_t work = 0;
  NameClass cls = NameClass::phrase;

  std::string_view rule() const { return source->rule; }
  std::uint8_t rank() const { return source->rank; }
  float confidence() const { return source->confidence; }
};

/// Whether it is what its title calls the work: "NAME: …", "… (NAME)".
inline bool is_title_name(const WorkName& name) { return name.rank() == 0 && name.rule().starts_with("title."); }

struct Names {
  std::vector<WorkName> names;         ///< by work, then rank, then text
  TextArena texts;                     ///< of the names
  std::vector<ShortName> short_names;  ///< what `aliases` lists, by place
};

/// The rule behind what notes say that their work introduces.
inline constexpr std::string_view kIntroduced = "note.introduction";
/// The rule behind what links to a page show in place of its name.
inline constexpr std::string_view kLinkLabel = "link.label";

/// The rule behind a key by which notes cite a work.
inline constexpr std::string_view kCitationKey = "library.key";
/// The rule behind an identifier by which notes call a paper.
inline constexpr std::string_view kIdentifier = "work.identifier";

class NameList;
struct IntroducedName;
struct NoteDefinition;
struct SpelledAcronym;

/// What names are collected from.
struct NameInput {
  const Log& log;
  const std::vector<Work>& works;
  const EntryTitles& titles;  ///< the visible titles of the entries
  const Words& words;         ///< all of the log
  unsigned threads = 1;       ///< any number gives the same names
};

/// The names of all works: those that are `titled` (see titled_names.hpp), that notes have `defined` (see
/// note_names.hpp), that titles have `spelled` (see initials.hpp) and that notes have `introduced` (see
/// introduced_names.hpp, label_names.hpp). Cost: O(n log n) in their number.
Names collect_names(const NameInput& input, NameList titled, std::vector<NoteDefinition> defined,
                    std::vector<SpelledAcronym> spelled, const std::vector<IntroducedName>& introduced);

/// How `name` is written, which decides its class.
NameClass classify_name(std::string_view name);

}  // namespace asterism
