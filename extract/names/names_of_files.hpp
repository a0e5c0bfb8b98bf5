// SPDX-License-Identifier: Apache-2.0
// Works that the log calls by the name of the file with their notes.
#pragma once

#include "names/name_list.hpp"
#include "works/entry_titles.hpp"

#include "asterism/corpus.hpp"

#include <vector>

namespace asterism {

/// Adds to `names` those of papers in `works` whose notes are a file of their own: notes about residual networks in
/// `resnet.md` are called "ResNet", if a title or note of `log` writes that as a name; of several spellings, by that
/// which is used most. Cost: O(bytes of the log).
void add_names_of_files(const Log& log, const std::vector<Work>& works, const EntryTitles& titles, NameList& names);

}  // namespace asterism
