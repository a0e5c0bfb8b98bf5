// SPDX-License-Identifier: Apache-2.0
// Lines that cite a work as bibliographies do: "Ann Doe and Ben Roe. On Kites. Kite Conference 2019."
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace asterism {

/// Whether a year with four digits begins at byte `at` of `text` that is no number of pages, serial number or part of
/// an identifier.
bool is_publication_year(std::string_view text, std::size_t at);

/// The first such year in `text`; 0: none.
std::int16_t publication_year(std::string_view text);

/// Whether `text` can be the names of people, with commas and "and" between: each word has a capital.
bool are_names(std::string_view text);

/// A line that cites, taken apart. Places are bytes of the line.
struct CitationLine {
  std::size_t title_begin = 0;
  std::size_t title_end = 0;
  std::int16_t year = 0;     ///< of publication; 0: not said
  std::string url;           ///< of the DOI or arXiv identifier in the line; empty: none
  bool is_dated = true;      ///< false: it has neither year nor identifier
  bool has_authors = false;  ///< what stands before the title can only be names: several, or with initials
  friend bool operator==(const CitationLine&, const CitationLine&) = default;
};

/// The citation that `line`, without the links behind it, is: a title in quotes behind authors, authors and a title as
/// sentences, authors with a year before a dash (the title holds them then), or a title before a venue or identifier.
/// None without a year or identifier, but for authors and a title alone; behind a title in quotes, `paper`, the address
/// of a paper that stands behind the line, is enough. Cost: O(bytes).
std::optional<CitationLine> parse_citation_line(std::string_view line, std::string_view paper = {});

}  // namespace asterism
