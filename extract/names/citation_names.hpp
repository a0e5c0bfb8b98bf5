// SPDX-License-Identifier: Apache-2.0
// Names of works whose entries are called by author and year.
#pragma once

#include "names/short_names.hpp"
#include "works/entry_titles.hpp"

#include "asterism/corpus.hpp"

#include <vector>

namespace asterism {

/// What stands behind citations in `titles`, the visible titles of the entries of `log`, by work.
Names find_citation_names(const Log& log, const std::vector<Work>& works, const EntryTitles& titles);

/// Adds the names `found` to those of all works.
void add_names(Names found, Names& names);

}  // namespace asterism
