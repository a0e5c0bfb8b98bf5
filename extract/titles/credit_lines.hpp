// SPDX-License-Identifier: Apache-2.0
// Lines that say nothing but who wrote a work, and where and when it came out.
#pragma once

#include "titles/title_line.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace asterism {

/// Whether words are names of authors and of a venue and nothing else: they can be, or hardly can be anything else.
enum class Credits : std::uint8_t { none, possible, clear };

/// Whether `text` is names of authors, a venue, a year or several of these, with stops and commas between: "Ann Roe,
/// Ben Doe. ICT 2019." Clear by several full names, initials, "et al.", a venue with its year, or one name that no
/// dictionary has. Cost: O(bytes), none for longer texts than rows of names are.
Credits credits_in(std::string_view text);

/// A title among credits. Places are bytes.
struct UncreditedTitle {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::int16_t year = 0;  ///< in what is cut off; 0: none
};

/// The title in `text`, if what stands behind its stop, or before it and a year closes `text`, is nothing but clear
/// credits: "The Title. Ann Roe, Ben Doe. 2019", "Roe, A., Doe, B. The Title (2014)". Cost: O(bytes).
std::optional<UncreditedTitle> title_among_credits(std::string_view text);

/// Whether `passage`, which has no link, holds clear credits, or possible ones that are all in markup.
bool holds_only_credits(const Log& log, const Passage& passage);

/// The links of `passage` that only name what they lead to, if nothing but clear credits stand in front of them, as a
/// line that begins with them: "*Ann Roe, Ben Doe.* **ICT 2019.** [[pdf](…)] [[code](…)]".
std::optional<TitleLine> read_credited_links(const Log& log, const Passage& passage, DateOrder order);

}  // namespace asterism
