// SPDX-License-Identifier: Apache-2.0
// The line that opens an entry: decoration, mark, title and links.
#pragma once

#include "dates/dates.hpp"

#include "asterism/log.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// How a title line is built; `none` and `field` ("Paper: [pdf](…)") are no entries by themselves.
enum class TitleForm : std::uint8_t { none, link_first, label_links, bare_url, plain, field };

/// A title line taken apart. Offsets are bytes of its visible text.
struct TitleLine {
  TitleForm form = TitleForm::none;
  std::string mark;  ///< the sign in front, e.g. an emoji; empty: none
  std::string lead;  ///< words between decoration and title ("Watched")
  std::uint32_t title_begin = 0;
  std::uint32_t title_end = 0;
  std::uint32_t rest_begin = 0;  ///< where the note on the same line begins
  std::uint32_t date_end = 0;    ///< where a date in front ends, and signs behind it; 0: none stands there
  std::string url;
  std::vector<std::string> other_urls;
  std::optional<DateSpan> date;          ///< at the start or end of the line
  std::optional<PartialDate> published;  ///< the year that a citation ends with
  bool is_label = false;                 ///< the title is the text of a link that only names what it leads to
  bool is_anchor = false;                ///< all its links lead to places of the same file
  bool is_citation = false;              ///< no link, but it ends in a venue and year: `Title, NeurIPS 2019`
};

/// The title in `text`, which `line` was read from. Borrows: from `text`.
inline std::string_view title_of(const TitleLine& line, std::string_view text) {
  return text.substr(line.title_begin, line.title_end - line.title_begin);
}

/// What stands in `text`, which `line` was read from, behind its title and its links. Borrows: from `text`.
inline std::string_view rest_of(const TitleLine& line, std::string_view text) {
  return text.substr(std::min<std::size_t>(line.rest_begin, text.size()));
}

/// Whether `line` begins with a link or an address, or is a title with links that name what they lead to.
inline bool is_linked(const TitleLine& line) {
  return line.form == TitleForm::link_first || line.form == TitleForm::label_links || line.form == TitleForm::bare_url;
}

/// Takes the visible text of `passage` between bytes `begin` and `end` apart.
TitleLine read_title_line(const Log& log, const Passage& passage, DateOrder order);

}  // namespace asterism
