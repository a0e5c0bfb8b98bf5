// SPDX-License-Identifier: Apache-2.0
// Link reference definitions: they count for the whole document, so each part of it is parsed with them in front.
#pragma once

#include "asterism/text.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace asterism {

/// Lines that look like definitions, each with a blank line behind it.
struct Definitions {
  std::string text;
  std::uint32_t lines = 0;
};

/// All definitions of `text`, in its order. Cost: O(bytes).
Definitions collect_definitions(const Text& text);

/// `definitions` by the comparison key of their label; those of one key in their order. Cost: O(bytes log labels).
std::map<std::string, std::string> definitions_by_label(const Definitions& definitions);

/// Adds the comparison key of everything in `words` that may be the label of a link. Cost: O(bytes).
void add_labels(std::string_view words, std::set<std::string>& labels);

}  // namespace asterism
