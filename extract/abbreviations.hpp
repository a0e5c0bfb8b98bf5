// SPDX-License-Identifier: Apache-2.0
// "Long Form (LF)": short forms that a text defines itself.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// A short form and the long form it stands for, as bytes of the text they were found in.
struct Abbreviation {
  std::size_t short_begin = 0;
  std::size_t short_end = 0;
  std::size_t long_begin = 0;
  std::size_t long_end = 0;
};

/// The definitions in `text`, in order. Cost: O(bytes).
/// Source: Schwartz & Hearst 2003, "A simple algorithm for identifying abbreviation definitions in biomedical text",
/// doi:10.1142/9789812776303_0042. Deviations: a short form of one letter must be upper case; the long form may not
/// begin inside a word unless a hyphen stands before it; `long form (SF)` only, besides `SF (long form)`.
std::vector<Abbreviation> find_abbreviations(std::string_view text);

/// Whether the initials of the words of `phrase` spell `short_form` without its plural s. Words joined by hyphens
/// count together or each. Little words may be left out.
bool spells_initials(std::string_view phrase, std::string_view short_form);

}  // namespace asterism
