// SPDX-License-Identifier: Apache-2.0
// Authors and year beside a title.
#pragma once

#include "titles/citations.hpp"

#include "asterism/log.hpp"

#include <optional>

namespace asterism {

/// The authors and the year that the line of the title of `entry` gives beside it: "**On Kites**, Doe et al. (2019)",
/// "[On Kites](…) by Doe & Roe, 2019", "Doe and Roe (2019). "On Kites"". None where only one author is said.
/// `Citation::end` is of no use. Cost: O(bytes of the line).
std::optional<Citation> find_byline(const Log& log, const Entry& entry);

/// The same in the front matter of the file that `entry` is: `authors: [Ann Doe, Ben Roe]` beside the year.
std::optional<Citation> find_front_byline(const Log& log, const Entry& entry);

}  // namespace asterism
