// SPDX-License-Identifier: Apache-2.0
// Breaks of lines that say nothing: an editor made them where the next word did not fit.
#pragma once

#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// How the paragraphs of a file go on behind a break.
enum class LineBreaks : std::uint8_t {
  any,     ///< each line may say something of its own, if it is no open sentence
  small,   ///< long lines go on below with small letters
  wrapped  ///< long lines go on below, whatever the next word is
};

/// How the paragraphs of `blocks` go on: breaks must be behind long lines that go on with a small letter, and one width
/// explain two and three quarters of them, or three and three quarters of them stand in paragraphs that end with a
/// stop. With three, and most of those without a stop in front, capitals go on, too. Cost: O(bytes).
LineBreaks line_breaks(const Text& text, const std::vector<Block>& blocks);

/// Whether the sentence of source line `above` goes on in `below`, the next one, as there was no room for its first
/// word, which is no label and names no author. That begins with a small letter, or the file wraps its lines. Scripts
/// without blanks need no such breaks.
bool is_wrapped(std::string_view above, std::string_view below, LineBreaks breaks);

/// What `passage` shows, with a blank for each break that only wraps its text.
std::string unwrapped(const Log& log, const Passage& passage, LineBreaks breaks);

}  // namespace asterism
