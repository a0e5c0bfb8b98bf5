// SPDX-License-Identifier: Apache-2.0
// Puts cue, subject and denial together.
#include "statements.hpp"

#include "denials.hpp"
#include "subjects.hpp"

#include <algorithm>

namespace asterism {

std::optional<Statement> read_statement(const CueFinder& cues, const SentenceView& text, const StatementPlace& place) {
  const auto cue = cues.find(text.words, place.clause, place.first, place.last, place.where);
  if (!cue || speaks_of_other(text, *cue, place.other)) return std::nullopt;
  Statement said{
      cue->relation, cue->subject, cue->strength, std::min(cue->begin, place.first), std::max(cue->end, place.last),
      cue->end};
  if (const auto denial = find_denial(text, cue->begin)) {
    said.relation = denied(cue->relation);
    said.begin = std::min(said.begin, *denial);
  }
  return said;
}

}  // namespace asterism
