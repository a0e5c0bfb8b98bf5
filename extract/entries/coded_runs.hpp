// SPDX-License-Identifier: Apache-2.0
// Headings that name the runs of an experiment by a code: "N0 — baseline", "N1 — more data".
#pragma once

#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// The headings that begin with capitals and a number as others of their level do, by place: three or more in a row
/// that counts up or down, where a heading above, or the name of the file, says that they are experiments. Cost:
/// O(bytes of headings).
std::vector<std::uint32_t> find_coded_runs(const Log& log, const std::vector<Block>& blocks);

}  // namespace asterism
