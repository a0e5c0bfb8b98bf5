// SPDX-License-Identifier: Apache-2.0
// Names of works whose entries are called by author and year.
#pragma once

#include "short_names.hpp"

#include "asterism/corpus.hpp"

#include <string>
#include <vector>

namespace asterism {

/// Adds to `names` what stands behind citations in `titles`, the visible titles of the entries of `log`.
void add_citation_names(const Log& log, const std::vector<Work>& works, const std::vector<std::string>& titles,
                        Names& names);

}  // namespace asterism
