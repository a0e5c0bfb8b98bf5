// SPDX-License-Identifier: Apache-2.0
// Entries -> works: which entries are readings of one thing, and what identifies it.
#pragma once

#include "works/entry_titles.hpp"
#include "works/given_identity.hpp"

#include "asterism/corpus.hpp"
#include "asterism/log.hpp"

#include <vector>

namespace asterism {

/// The works that the entries of `log` are about, by key. Entries are one work when they share an identifier or
/// address and their titles do not clearly differ, or when they share a title and no identifier speaks against it.
/// What the author says (`given`) comes before both. Their titles and addresses
/// are not filled in yet: `title_of` and `url_of` tell them. Cost: O(n log n) in the number of entries.
std::vector<Work> build_works(const Log& log, const EntryTitles& titles, GivenIdentity given = {});

/// The projects that the experiments among `works` belong to, by key.
std::vector<Project> build_projects(const Log& log, const std::vector<Work>& works, const EntryTitles& titles);

}  // namespace asterism
