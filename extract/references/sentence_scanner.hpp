// SPDX-License-Identifier: Apache-2.0
// Scans titles and notes for names, dates and links of other works.
#pragma once

#include "references/concepts.hpp"
#include "references/reference_context.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace asterism {

/// A place at which a name stands that means two works or more, or none.
struct OpenPlace {
  Evidence evidence;
  std::uint32_t from = 0;            ///< the work whose entry it is
  std::vector<std::uint32_t> works;  ///< those it may mean
};

/// What stands in some sentences, by place. Mentions number the references here.
struct ScannedSentences {
  std::vector<Reference> references;
  std::vector<WrittenMention> mentions;
  std::vector<OpenPlace> open_names;
};

/// Makes `found` what stands in `sentences`, which begin with a title. Cost: O(words).
void scan_sentences(const ReferenceContext& context, std::span<const Sentence> sentences, ScannedSentences& found);

}  // namespace asterism
