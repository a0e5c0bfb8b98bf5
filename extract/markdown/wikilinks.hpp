// SPDX-License-Identifier: Apache-2.0
// `[[Page]]`, `[[folder/Page#Heading|shown]]`, `[shown]({{< relref "page.md" >}})`: links to pages of the log by name.
#pragma once

#include "asterism/log.hpp"

#include <string_view>

namespace asterism {

/// What stands before the target of a wikilink in `Pools::targets`.
inline constexpr std::string_view kWikilinkScheme = "wikilink:";

/// Makes the wikilinks in `passage` of `text`, whose segments and spans are the last ones of `pools`, links that show
/// their alias or the page's name without its folders. Cost: O(bytes of the passage).
void read_wikilinks(const Text& text, Pools& pools, Passage& passage);

}  // namespace asterism
