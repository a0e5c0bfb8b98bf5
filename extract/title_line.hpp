// SPDX-License-Identifier: Apache-2.0
// The line that opens an entry: decoration, mark, title and links.
#pragma once

#include "dates.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace asterism {

/// How a title line is built; `none` is no entry by itself.
enum class TitleForm : std::uint8_t { none, link_first, label_links, bare_url, plain };

/// A title line taken apart. Offsets are bytes of its visible text.
struct TitleLine {
  TitleForm form = TitleForm::none;
  std::string mark;  ///< the sign in front, e.g. an emoji; empty: none
  std::string lead;  ///< words between decoration and title ("Watched")
  std::uint32_t title_begin = 0;
  std::uint32_t title_end = 0;
  std::uint32_t rest_begin = 0;  ///< where the note on the same line begins
  std::string url;
  std::vector<std::string> other_urls;
  std::optional<DateSpan> date;  ///< at the start or end of the line
};

/// Takes the visible text of `passage` between bytes `begin` and `end` apart.
TitleLine read_title_line(const Log& log, const Passage& passage, DayMonthOrder order);

/// The part of `passage` between bytes `begin` and `end` of its visible text, blanks at both ends cut off.
/// It is added to the pools of `log`.
Passage sub_passage(Log& log, const Passage& passage, std::uint32_t begin, std::uint32_t end);

}  // namespace asterism
