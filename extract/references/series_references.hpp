// SPDX-License-Identifier: Apache-2.0
// References by number: "Exp 4" means the entry "Experiment 4", "glaze-3" the run called so.
#pragma once

#include "asterism/corpus.hpp"
#include "asterism/log.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// Where notes name a run of a series by its number or label. A number means the series of the entry that it stands in,
/// then the only one of the file, then the only one of the log; where several remain it means none. Order: by entry.
/// Cost: O(bytes of notes) in logs with runs, else none.
std::vector<Reference> find_series_references(const Log& log, const std::vector<std::uint32_t>& work_of_entry);

}  // namespace asterism
