// SPDX-License-Identifier: Apache-2.0
// Names that notes introduce without brackets: "The authors propose "Drift Nets", which …", "introduces KiteNet, a …".
#pragma once

#include "words/words.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace asterism {

/// A name that notes give to a work, found as `rule` says. Borrows: from the text `source` of the log.
struct IntroducedName {
  std::uint32_t work = 0;
  std::string_view text;
  std::string_view rule;
  SourceId source{};
};

/// Leaves those of `names` that one work alone has.
void drop_shared(std::vector<IntroducedName>& names);

/// What the notes of one work alone say that it introduces, by place: a name behind a verb such as "propose" whose
/// subject is the work or its authors, quoted or written like a name. What several introduce is a concept.
/// `work_of_entry`: by entry. Cost: O(words).
std::vector<IntroducedName> find_introduced_names(const Log& log, const Words& words,
                                                  const std::vector<std::uint32_t>& work_of_entry);

}  // namespace asterism
