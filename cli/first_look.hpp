// SPDX-License-Identifier: Apache-2.0
// What a log turns out to be when it is read for the first time, for its author to check.
#pragma once

#include "asterism/corpus.hpp"

#include <string>
#include <string_view>

namespace asterism {

/// `225 entries, 73 dates, legend of 6 marks, 3 lines not read` and what it rests on, one line each: files, dates and
/// their order, kinds, legend, works, lines that look like entries but were not read, each with places in the log. Ends
/// with a line end.
std::string describe(const Corpus& corpus);

/// What to say of a line that was not read, e.g. `words around its link make it a sentence`.
std::string_view explain(UnreadReason reason) noexcept;

}  // namespace asterism
