// SPDX-License-Identifier: Apache-2.0
// Names that notes use like a work's though no entry carries them.
#pragma once

#include "references/cues.hpp"
#include "references/spellings.hpp"
#include "words/words.hpp"

#include "asterism/corpus.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace asterism {

/// A name without an entry: words [first, last) of a sentence, and the cue in front, if there is one.
struct OpenMention {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::optional<FoundCue> cue;
};

/// Finds such names. A name is written like one (inner capitals or digits, `GPT-4`; a capitalised word that the log
/// writes in no other way) and stands right behind a cue that says how works relate ("extends", "as in"), or is found
/// without one where capitals and digits leave no doubt. Acronyms count unless the log explains them or uses them all
/// over: those are its topics. Makers, sites, authors ("Doe et al.") and formats of numbers are no works.
class OpenNameFinder {
 public:
  OpenNameFinder(const Words& words, const CueFinder& cues, const std::vector<ShortName>& short_names,
                 std::size_t works, const std::vector<bool>& in_lower_case);
  /// Whether an open name may begin with such a word. Most words are in small letters.
  bool may_begin(FormId form) const;
  /// The open name that begins at word `first` of `text`; cues do not reach before word `from`. Cost: O(1).
  std::optional<OpenMention> find(const SentenceView& text, std::uint32_t from, std::uint32_t first) const;

 private:
  void find_authors();
  /// Whether a word with `form` may be all of an open name.
  bool may_stand_alone(FormId form) const;
  bool is_name(const SentenceView& text, std::uint32_t first, std::uint32_t last) const;
  std::optional<FoundCue> cue_before(const SentenceView& text, std::uint32_t from, std::uint32_t first,
                                     std::uint32_t last) const;

  const Words& words_;
  const CueFinder& cues_;
  std::vector<bool> explained_;          // by key: the log says what it stands for
  std::vector<bool> no_work_;            // by key: a maker, a site, a format, an author
  const std::vector<bool>& lower_case_;  // by key: the log writes it in small letters, too
  std::vector<bool> alone_;              // by form: may be all of a name
  std::size_t many_;                     // entries; an acronym that more of them use is a topic
  std::size_t very_many_;                // the same for capitalised words
};

/// Collects the names of two works and of none, each with its places. A name of none counts once a cue says so or two
/// works use it.
class OpenNames {
 public:
  void add_ambiguous(std::string name, const std::vector<std::uint32_t>& works, const Evidence& place);
  void add_unknown(std::string name, std::uint32_t from, const Evidence& place);
  /// All of them, by name. They are gone afterwards.
  std::vector<OpenName> take();

 private:
  void join_plurals();

  std::map<std::string, OpenName> ambiguous_;
  struct Unknown {
    OpenName name;
    std::uint32_t from = 0;  // the first work that uses it
    bool counts = false;
  };
  std::map<std::string, Unknown> unknown_;
};

}  // namespace asterism
