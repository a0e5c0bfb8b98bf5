// SPDX-License-Identifier: Apache-2.0
// "Long Form (LF)": short forms that a text defines itself.
#pragma once

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

/// The definitions in `text`, in order: `long form (SF)`, `long form (SF; more)`, `SF (long form)`, also in square
/// brackets and inside other brackets. Which words belong to the long form is decided by `find_long_form`.
/// Cost: O(bytes).
/// Source: Sohn et al. 2008, doi:10.1186/1471-2105-9-402, for the strategies; Schwartz & Hearst 2003,
/// doi:10.1142/9789812776303_0042, for where to look. Deviations: a long form does not reach over a colon; in
/// `SF (long form)` it is all that the brackets hold.
std::vector<Abbreviation> find_abbreviations(std::string_view text);

/// Where the first " (" of `text` stands; npos: nowhere.
std::size_t find_parenthesis(std::string_view text);

/// Whether the initials of the words of `phrase` spell `short_form` without its plural s. Words joined by hyphens
/// count together or each. Little words may be left out.
bool spells_initials(std::string_view phrase, std::string_view short_form);

}  // namespace asterism
