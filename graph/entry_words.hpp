// SPDX-License-Identifier: Apache-2.0
// The words of entries as their author wrote them, in the form in which they are compared.
#pragma once

#include "asterism/graph.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// Adds to `words` those of `line`, a line of Markdown: folded (see `comparison_key`), without plural endings, link
/// destinations, single letters and bare numbers. Scripts without blanks between words give pairs of characters.
/// Source: Harman 1991, doi:10.1002/(SICI)1097-4571(199101)42:1<7::AID-ASI2>3.0.CO;2-P (the S stemmer).
void add_words(std::string_view line, std::vector<std::string>& words);

/// Lines of one source that belong to one node.
struct LineStretch {
  SourceId source{};
  std::uint32_t line = 0;
  std::uint32_t last_line = 0;
  NodeId node{};
};

/// The lines of every reading of `graph`, each up to the next entry. So each line is in one stretch, however deeply
/// entries hold entries. Readings whose source the graph does not carry have none. Order: by node, then place. Cost:
/// O(n log n) in readings.
std::vector<LineStretch> stretches(const Graph& graph);

}  // namespace asterism
