// SPDX-License-Identifier: Apache-2.0
// References by number and date: "Exp 4" means the entry "Experiment 4", "2026-02-17" the entry of that day.
#pragma once

#include "asterism/corpus.hpp"
#include "asterism/log.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// Where notes name a run of a series by its number or label, or an entry that is a heading by its date. A number means
/// the series of the entry that it stands in, then the only one of the file, then the only one of the log; where
/// several remain it means none. Order: by entry. Cost: O(bytes of notes) in logs with runs or dated headings, else
/// none.
std::vector<Reference> find_series_references(const Log& log, const std::vector<std::uint32_t>& work_of_entry);

}  // namespace asterism
