// SPDX-License-Identifier: Apache-2.0
// References by number: "Exp 4" means the entry "Experiment 4", "glaze-3" the run called so, "batch 1" in the notes of
// "Glazes from Sand, Batch 2" the other batch.
#pragma once

#include "references/references.hpp"

#include "asterism/corpus.hpp"

#include <vector>

namespace asterism {

/// Where notes name a run of a series by its number or label. A number means the series of the entry that it stands in,
/// then the only one of the file, then the only one of the log; where several remain it means none. Entries whose
/// titles are alike but for the number at their end are such a series for each other. Order: by entry.
/// Cost: O(bytes of notes) in logs with runs, else of entries in series.
std::vector<Reference> find_series_references(const ReferenceInput& input);

}  // namespace asterism
