// SPDX-License-Identifier: Apache-2.0
// Words of a sentence that spell names, and which works they mean there.
#pragma once

#include "names/short_names.hpp"
#include "references/name_trie.hpp"
#include "references/spellings.hpp"

#include "asterism/corpus.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace asterism {

/// A name found in a sentence, with the works it may mean.
struct Mention {
  std::uint32_t first = 0;  ///< words of the sentence
  std::uint32_t last = 0;
  std::vector<std::uint32_t> names;
};

/// What a mention means: the works left of those that bear the name, and the first of the names that say so.
struct Meaning {
  std::vector<std::uint32_t> works;  ///< rising
  std::uint32_t name = 0;
  bool dated = false;  ///< a date decided
};

/// The title or note that is being read. Borrows: from the log and `Words`.
struct SentenceInLog {
  SentenceView words;
  const Text* text = nullptr;
  std::uint32_t from = 0;  ///< the work whose entry it is
  bool is_title = false;
};

/// Whether a word of the same noun phrase stands before word `first`.
bool is_modified(const SentenceView& words, std::uint32_t first);

class MentionReader {
 public:
  MentionReader(const Log& log, const std::vector<Work>& works, const std::vector<WorkName>& names,
                const NameTrie& trie, const std::vector<bool>& in_lower_case)
      : log_(log), works_(works), names_(names), trie_(trie), in_lower_case_(in_lower_case) {}

  /// Makes `mention` that of the names spelled at `match` that the way they are written and their place allow.
  void read(const SentenceInLog& sentence, const NameMatch& match, Mention& mention) const;
  /// Of several names for one spelling the best source decides; a date around the mention may, too. "The CQL run from
  /// 05/01" means none that is no experiment. What stands before word `clause` belongs to another mention.
  Meaning choose(const SentenceInLog& sentence, const Mention& mention, std::uint32_t clause) const;

 private:
  bool is_in_scope(const SentenceInLog& sentence, const WorkName& name) const;
  bool is_newer(std::uint32_t from, std::uint32_t work) const;
  bool is_dated(std::uint32_t work, const DateSpan& date) const;
  std::optional<DateSpan> date_after(const SentenceInLog& sentence, std::uint32_t last) const;
  std::optional<DateSpan> date_before(const SentenceInLog& sentence, std::uint32_t first, std::uint32_t clause) const;

  const Log& log_;
  const std::vector<Work>& works_;
  const std::vector<WorkName>& names_;
  const NameTrie& trie_;
  const std::vector<bool>& in_lower_case_;  // by key
};

}  // namespace asterism
