// SPDX-License-Identifier: Apache-2.0
// What is struck out, between tags or between tildes, for which CommonMark has no markup.
#pragma once

#include "text/passages.hpp"

#include "asterism/log.hpp"

#include <string>
#include <vector>

namespace asterism {

/// Adds to `pools` the spans of what stands between `~~` and `~~` in `passage` of `text`, whose segments and spans are
/// the last ones of `pools`; what it shows stays. Tildes in code, images and addresses, escaped ones, and those that
/// blanks or words on the wrong side keep from opening or closing, strike nothing out.
/// Source: GitHub Flavored Markdown 0.29, strikethrough, for runs of two. Cost: O(n log n) for n bytes of the passage.
void read_struck_text(const Text& text, Pools& pools, const Passage& passage);

/// What a passage strikes out, which says nothing where it is a note.
class StruckText {
 public:
  StruckText(const Log& log, const Passage& passage);

  /// Whether byte `offset` of the visible text is struck out. Cost: O(log of the ranges).
  bool holds(std::size_t offset) const;

  /// Whether all of bytes [begin, end) of it is. Cost: the same.
  bool holds(std::size_t begin, std::size_t end) const;

  /// Puts blanks in place of it into `text`, the visible text.
  void blank_out(std::string& text) const;

 private:
  std::vector<ShownRange> ranges_;  // by place, each behind the one before
};

}  // namespace asterism
