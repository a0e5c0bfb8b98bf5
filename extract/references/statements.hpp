// SPDX-License-Identifier: Apache-2.0
// What the words around a mention say about the work: the cue, who it speaks of, and whether that is denied.
#pragma once

#include "references/cues.hpp"
#include "references/spellings.hpp"

#include "asterism/vocabulary.hpp"

#include <cstdint>
#include <optional>

namespace asterism {

/// What is said at a mention, in words [begin, end) that hold cue, denial and mention.
struct Statement {
  Relation relation = Relation::mentions;
  Subject subject = Subject::entry;
  std::uint8_t strength = 0;  ///< of the cue
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t cue_end = 0;
};

/// Words [first, last) of a sentence that mean a work, and what of the sentence is spoken for already.
struct StatementPlace {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t clause = 0;  ///< where cues may begin
  std::uint32_t other = 0;   ///< where the last mention of another work ends; 0: there is none
  CueSide where = CueSide::before;
};

/// The statement at `place` of `text`; none: no cue, or one that speaks of another work.
std::optional<Statement> read_statement(const CueFinder& cues, const SentenceView& text, const StatementPlace& place);

/// Whether a list goes on at word `last`, so that the cue before it types the next mention, too.
bool continues_list(const SentenceView& text, std::uint32_t last);

/// What a title says of the work whose name begins at word `first`: one word in front of it ("Targeted NAME",
/// "Hierarchical NAME") makes a variant of it.
Relation title_relation(const SentenceView& text, std::uint32_t first);

}  // namespace asterism
