// SPDX-License-Identifier: Apache-2.0
// Where text was UTF-8, was read as a Windows code page, and was saved as UTF-8 again: the evidence for it.
#pragma once

#include "text/mojibake.hpp"

#include "asterism/text.hpp"

#include <string_view>
#include <vector>

namespace asterism {

/// Stretches of text that are to be read as bytes of `page`, and these as UTF-8. Order: by place.
struct DamagedRuns {
  CodePage page = CodePage::windows_1252;
  std::vector<ByteRange> runs;
};

/// The damaged runs of valid UTF-8 `text`, decided as `repair_double_encoding` says. Cost: O(bytes).
DamagedRuns find_damaged_runs(std::string_view text);

}  // namespace asterism
