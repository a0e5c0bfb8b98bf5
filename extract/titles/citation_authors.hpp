// SPDX-License-Identifier: Apache-2.0
// Names of authors, as citations have them in front of a title.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace asterism {

/// What stands before a title: how many names, 0 where it is none, and whether it can be nothing else.
struct Authors {
  std::size_t names = 0;
  std::size_t words = 0;
  bool initials = false;
  bool shortened = false;  ///< by "et al."
  bool capitals = false;   ///< the first name is a surname in capitals: "DOE, Ann"
  bool are_clear() const { return names >= 2 || initials || shortened; }
};

/// `text` with " et al" for " u. a.", as German citations have it. Bytes stay where they are.
std::string with_latin_et_al(std::string_view text);

/// `text` as names of people with commas and "and" between; a year may follow.
Authors parse_authors(std::string_view text);

/// Surnames with initials that have no stops: "Doe A, Roe BC, et al".
struct AuthorRow {
  std::size_t names = 0;  ///< 0: there are none
  std::size_t end = 0;    ///< byte behind the last of them
};

/// The row of such names that `text` begins with. Cost: O(bytes of the row).
AuthorRow leading_authors(std::string_view text);

/// Whether `lead`, in front of a link, only says who wrote what is behind it, and maybe when: "Roe, Poe and Doe (2015),
/// ", "A. Roe, 2019. ", "A. Roe, Ben Doe - ".
bool is_author_lead(std::string_view lead);

/// Where the title in `text` begins that may begin at byte `begin`: behind a dash where names with initials stand in
/// front of it ("A. Roe, B. Doe - A Title").
std::size_t skip_authors(std::string_view text, std::size_t begin);

}  // namespace asterism
