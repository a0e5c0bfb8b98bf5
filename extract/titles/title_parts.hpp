// SPDX-License-Identifier: Apache-2.0
// The parts of a line that is a title and what stands around it: quotes, venue, authors.
#pragma once

#include "asterism/date.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace asterism {

/// Whether `text` is a year of the last or this century and nothing else.
bool is_year(std::string_view text);

/// How long the first sentence of `text` is. "e.g. this" and "Dr. Who" do not end one.
std::size_t first_sentence(std::string_view text);

/// `[ICML 2021] Title`, `icml2021, Title`: where the title begins behind a short bracket or a venue with its year.
std::size_t skip_venue(std::string_view text, std::size_t begin);

/// A title between quotation marks.
struct QuotedTitle {
  std::size_t open = 0;  ///< where the opening mark stands
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t behind = 0;  ///< behind the closing mark
};

/// The part in quotes of `Ann Author. "The Title". Venue 2020`, when it is two words or more.
std::optional<QuotedTitle> quoted_title(std::string_view text, std::size_t begin);

/// An identifier in front of a title, or alone.
struct LeadingIdentifier {
  std::string url;
  std::size_t begin = 0;  ///< of the title, or else of the identifier
  std::size_t end = 0;
  bool is_alone = false;
};

/// "arXiv:2203.14465 A Title", "[doi:10.1000/x] - A Title" from byte `begin` of `text` to the end of the line.
std::optional<LeadingIdentifier> leading_identifier(std::string_view text, std::size_t begin);

/// What stands before the dash that `text` ends with; empty: it ends with none.
std::string_view before_dash(std::string_view text);

/// `Read “A Title”`, `Ann Roe, "A Title"`: whether `lead` holds a title in quotes and what leads to it.
bool is_quoted_title(std::string_view lead);

/// Where the remark in `text` begins behind its title, which is in quotes behind `begin` or ends at `title_end`:
/// `"The Title", well made`. npos: there is none.
std::size_t find_remark(std::string_view text, std::size_t begin, std::size_t title_end);

/// What closes a title and is no part of it.
struct TitleTail {
  std::size_t begin = 0;  ///< where the title ends
  std::optional<PartialDate> published;
};

/// The authors and venue that `title` ends with: ", Roe+, CVPR'16", " - Roe et al.", ", ECCV'16".
std::optional<TitleTail> find_credits(std::string_view title);

/// The year, month or venue that `title` ends with: " (2017)", " (Feb 2017)", " (2015.06)", ". OSDI(2019)".
std::optional<TitleTail> find_publication(std::string_view title);

/// "NeurIPS'19", "Cell Reports'20 (oral)", "ICLR 2015": a venue and its year, and at most a remark.
bool is_dated_venue(std::string_view text);

/// Whether `between`, what stands between a title and the next link, is nothing but authors and venue.
bool is_byline(std::string_view between);

}  // namespace asterism
