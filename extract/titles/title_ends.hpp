// SPDX-License-Identifier: Apache-2.0
// Where titles end: in front of their authors, venue and year.
#pragma once

#include "titles/title_line.hpp"

#include <string_view>

namespace asterism {

/// Ends the title in front of its authors, venue and date. What cites by name and year stays, as notes name it so.
void shorten_title(TitleLine& line, std::string_view text);

/// "You can read more on their [blog](…)": where the link of `line`, whose `lead` is all of the line in front of it, is
/// a word of its sentence, the title is the first sentence of `text`.
void keep_sentence(TitleLine& line, std::string_view lead, std::string_view text);

/// `Title, NeurIPS 2019 (3)`, `Title, arXiv`: the title, the year, and that the line ends so.
void read_citation(TitleLine& line, std::string_view text);

}  // namespace asterism
