// SPDX-License-Identifier: Apache-2.0
// Titles that cite instead of naming: "Doe et al. 2019", "Doe & Roe 2020 - On Kites".
#pragma once

#include "asterism/citation.hpp"
#include "asterism/log.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// Authors and year at the end of a title.
struct Byline {
  Citation citation;
  std::size_t begin = 0;  ///< byte of the title where it begins; before it stands what the work is called
};

/// The byline of `title`: "On Kites (2019) - Doe and Roe", "On Kites, by Doe (2019)", "On Kites (Doe et al., 2019)",
/// "On Kites - Doe & Roe 2019", "On Kites, Doe et al. 2019". Of one author only behind "by".
std::optional<Byline> parse_byline(std::string_view title);

/// The citation that `title` begins with, else that of its byline.
std::optional<Citation> find_citation(std::string_view title);

/// Whether `title` in front of `published`, a year, is nothing but authors: "Doe", "Doe et al." Without the year it
/// would mean other works, too.
bool names_only_authors(std::string_view title, std::string_view published);

/// What `entry`, whose title cites, is called: the title behind the citation, or the line behind it when that is
/// written like a title; what stands before a byline. Empty: not said, or `title` has neither.
std::string cited_title(const Log& log, const Entry& entry, std::string_view title);

/// Whether `text` is authors and a year and nothing else: "Doe et al., 2019".
bool is_citation_alone(std::string_view text);

/// Whether `text`, beside such, is no remark and no venue: four words or more, the first and another
/// with a capital.
bool is_long_title(std::string_view text);

/// "[Doe 2019](…): On Kites, [notes](…)": how many bytes of `behind`, the text behind a link, go on with its title
/// `text`, if that is nothing but a citation and `behind` is written like a title; 0: none do.
std::size_t cited_title_size(std::string_view text, std::string_view behind);

/// A name that the line behind a citation gives: "NAME" of "- the NAME paper". Empty: none.
std::string cited_name(const Log& log, const Entry& entry, std::string_view title);

}  // namespace asterism
