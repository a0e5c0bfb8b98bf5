// SPDX-License-Identifier: Apache-2.0
// Labels cut and wrapped to the room there is for them, by Unicode characters.
#pragma once

#include "asterism/graph.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace asterism {

/// `text` on one line: controls and blanks of any kind become single blanks, none at either end.
std::string single_line(std::string_view text);

/// `text` on one line and at most `limit` Unicode characters long; what is longer ends in "…".
/// Range: `limit` ≥ 1.
std::string cut_label(std::string_view text, std::size_t limit);

/// What to call `node`: its label, else its title, else its key. Borrows: from `node`.
std::string_view label_of(const Node& node) noexcept;
/// The title of `node`, else what it is called. Borrows: from `node`.
std::string_view title_of(const Node& node) noexcept;

/// How much room `text` takes. Units: half the width of a CJK ideograph, about one Latin letter.
std::size_t columns(std::string_view text);

/// Room for a label that may take several lines.
struct LabelBox {
  std::size_t columns = 16;
  std::size_t lines = 3;
};

/// `text` broken at blanks into lines of about equal length that fit `box`, with `\n` between them; a long word widens
/// the box by up to a half, a longer one is broken inside; what does not fit is replaced by "…".
std::string wrap_label(std::string_view text, LabelBox box);

}  // namespace asterism
