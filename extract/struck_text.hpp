// SPDX-License-Identifier: Apache-2.0
// Finds what is struck out between tildes, for which CommonMark has no markup.
#pragma once

#include "asterism/log.hpp"

namespace asterism {

/// Adds to `pools` the spans of what stands between `~~` and `~~` in `passage` of `text`, whose segments and spans are
/// the last ones of `pools`; what it shows stays. Source: GitHub Flavored Markdown 0.29, strikethrough.
/// Cost: O(bytes of the passage).
void read_struck_text(const Text& text, Pools& pools, const Passage& passage);

}  // namespace asterism
