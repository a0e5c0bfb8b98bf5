// SPDX-License-Identifier: Apache-2.0
// Evidence as exports say it: file, place and words instead of byte ranges.
#pragma once

#include "asterism/graph.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace asterism {

/// Quoted words and the line where they begin. Borrows: from the Graph.
struct Quote {
  std::uint32_t line = 0;
  std::string_view text;
};

/// Looks up `evidence` in the sources of `graph`. Cost: O(log lines), as columns are not counted.
Quote quote_of(const Graph& graph, const Evidence& evidence);

/// A quoted place. Borrows: from the Graph.
struct Quotation {
  std::string_view file;
  Position position;
  std::size_t length = 0;  ///< Units: Unicode characters.
  std::string_view quote;
  std::string_view mention;  ///< empty: the quote names nothing in particular
};

/// Looks up `evidence` in the sources of `graph`. Cost: O(length of its line).
Quotation quotation(const Graph& graph, const Evidence& evidence);

/// When the note that holds the first evidence of `edge` was written: the date of the reading it belongs to.
std::optional<DateSpan> date_of(const Graph& graph, const Edge& edge);

}  // namespace asterism
