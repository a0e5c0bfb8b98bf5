// SPDX-License-Identifier: Apache-2.0
// The links of one line, and which of them only name what they lead to.
#pragma once

#include "asterism/log.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// A link of a line; places are bytes of its visible text. Borrows: from that text and from the log.
struct LinkPlace {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t tail = 0;  // where the rest of the line begins: behind an address that is shown
  std::string_view text;
  std::string_view url;
  bool label = false;  // its text only names what it leads to
};

/// Whether `link` shows its address.
bool is_url_text(const LinkPlace& link);

/// The links of `passage`, whose visible text is `text`, but for those to places of the same file.
std::vector<LinkPlace> links_of(const Log& log, const Passage& passage, std::string_view text);

/// Whether a link of `passage` leads to a place of the same file.
bool leads_to_anchor(const Log& log, const Passage& passage);

/// Whether `passage` has links and each shows an image and nothing else.
bool shows_badges(const Log& log, const Passage& passage);

/// Puts a link at byte `begin` of `text`, what `passage` shows, that CommonMark refused in front of `links`, instead of
/// the bare address inside it:
/// `[Title](address with blanks)`, `[Title with ] inside](address)`.
void add_refused_link(const Log& log, const Passage& passage, std::string_view text, std::size_t begin,
                      std::vector<LinkPlace>& links);

/// Makes `url` the address of the work itself, where a page of notes has it: the first of `others`, which label links
/// lead to, that leads elsewhere. The notes stay known among `others`. Where they are a page of another log, a talk or
/// the code about it is no better.
void prefer_work(std::string& url, std::vector<std::string>& others);

}  // namespace asterism
