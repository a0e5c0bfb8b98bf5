// SPDX-License-Identifier: Apache-2.0
// Which headings name a topic of what stands below them.
#pragma once

#include <string_view>

namespace asterism {

/// Whether a heading `text` only says that a list of what is read follows, or everything else, or how far that has got:
/// "Papers to read", "使っている論文", "Misc", "Completed", "Next steps".
bool names_no_topic(std::string_view text);

/// `text` without signs at its end: "Vision 👀". "C++" keeps its own. Borrows: from `text`.
std::string_view without_signs(std::string_view text);

}  // namespace asterism
