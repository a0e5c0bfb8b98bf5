// SPDX-License-Identifier: Apache-2.0
// What may be a mistake in a log, found from its corpus.
#pragma once

#include "asterism/corpus.hpp"
#include "asterism/diagnostics.hpp"

#include <filesystem>
#include <string_view>
#include <vector>

namespace asterism {

/// One finding: a diagnostic and the sort of thing it is about.
struct Finding {
  std::string_view sort;  ///< `log`, `unread`, `duplicate`, `ambiguous_name` or `dead_link`
  Diagnostic diagnostic;
};

/// Lines that look like entries but were not read as such.
std::vector<Finding> find_unread_lines(const Corpus& corpus);
/// Entries that are logged twice on one day, and works with one title but different links.
std::vector<Finding> find_duplicates(const Corpus& corpus);
/// Names in notes that several works share.
std::vector<Finding> find_ambiguous_names(const Corpus& corpus);
/// Links of entries to files that are not there, below any of `roots` (see `link_roots`).
std::vector<Finding> find_dead_links(const Corpus& corpus, const std::vector<std::filesystem::path>& roots);

}  // namespace asterism
