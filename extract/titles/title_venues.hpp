// SPDX-License-Identifier: Apache-2.0
// The venue and year that stand before or behind a title in its line, and are no part of it.
#pragma once

#include "titles/title_parts.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace asterism {

/// Whether `venue` can be nothing else: a well-known one, or it has a word with two capitals.
bool has_venue_name(std::string_view venue);

/// Whether `text` says what a work got at its venue, or nothing: "Best Paper Honorable Mention".
bool is_award(std::string_view text);

/// "nips2016, A Title", "ICML 2021 Best Paper, A Title", "(NeurIPS'19) A Title": where the title begins behind the
/// venue that stands at byte `begin` of `text`; `begin`: there is none. What may be a name with a year ("TREC 2019: An
/// Overview") is none, unless the venue is well known.
std::size_t skip_dated_venue(std::string_view text, std::size_t begin);

/// "ICML 2021 Best Paper Honorable Mention, ": whether `lead` is a venue with its year, maybe what the work got there,
/// and a comma.
bool is_venue_lead(std::string_view lead);

/// "NeurIPS 2023", "Accepted at ICML'21 (oral)": whether `text` says where a work came out, at a well-known venue, and
/// nothing else.
bool is_venue_alone(std::string_view text);

/// The venue and year that `title` ends with: ". OSDI(2019)", ". OSDI 2019", " (OSDI 2019)", " [OSDI'19]", or a year
/// behind a full stop: ". (2019)".
std::optional<TitleTail> find_venue(std::string_view title);

/// "A Title (2301.00001)", "A Title [arXiv:2301.00001]": the arXiv number in brackets that `title` ends with.
struct TrailingIdentifier {
  std::string url;
  std::size_t end = 0;  ///< where the title ends
};
std::optional<TrailingIdentifier> trailing_identifier(std::string_view title);

}  // namespace asterism
