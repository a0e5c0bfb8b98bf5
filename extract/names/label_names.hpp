// SPDX-License-Identifier: Apache-2.0
// Names that links to the page of a work show: "[[tails-of-silk|KiteNet]]".
#pragma once

#include "names/introduced_names.hpp"

#include "asterism/corpus.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// What names of works are looked for in.
struct LabelInput {
  const Log& log;
  const std::vector<Work>& works;
  const std::vector<std::uint32_t>& work_of_entry;  ///< by entry
};

/// What wikilinks to the page of a work show in place of its name, written as only names are, if one work alone has it.
/// Cost: O(notes).
std::vector<IntroducedName> find_label_names(const LabelInput& input);

}  // namespace asterism
