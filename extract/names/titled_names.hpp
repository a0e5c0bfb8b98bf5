// SPDX-License-Identifier: Apache-2.0
// The names of works that stand in the titles of their entries, right behind them, or in the front matter.
#pragma once

#include "names/name_list.hpp"
#include "works/entry_titles.hpp"

#include "asterism/corpus.hpp"

#include <vector>

namespace asterism {

/// The names of `works` by their entries. `titles` are the visible titles of the entries of `log`. `threads` read; any
/// number finds the same. Cost: O(bytes of titles).
NameList find_titled_names(const Log& log, const std::vector<Work>& works, const EntryTitles& titles,
                           unsigned threads = 1);

}  // namespace asterism
