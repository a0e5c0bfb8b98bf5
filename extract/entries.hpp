// SPDX-License-Identifier: Apache-2.0
// Blocks -> entries: one set of rules for every log; docs/dialects.md shows each with an example.
#pragma once

#include "dates.hpp"
#include "markdown.hpp"

#include "asterism/diagnostics.hpp"
#include "asterism/log.hpp"

#include <vector>

namespace asterism {

/// What `blocks` say about the order of day and month; > 0 day first, < 0 month first.
int order_evidence(const Log& log, const std::vector<Block>& blocks);

/// Adds the entries of `log.texts[source]`, whose tree is `blocks`, to `log`, and counts its date lines.
void read_entries(Log& log, SourceId source, const std::vector<Block>& blocks, DayMonthOrder order,
                  Diagnostics& diagnostics);

}  // namespace asterism
