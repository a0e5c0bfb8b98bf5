// SPDX-License-Identifier: Apache-2.0
// Parts of passages, and passages for text that stands elsewhere, such as a file's name.
#pragma once

#include "asterism/log.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {

/// The part of `passage` between bytes `begin` and `end` of its visible text, blanks at both ends cut off.
/// It is added to the pools of `log`.
Passage sub_passage(Log& log, const Passage& passage, std::uint32_t begin, std::uint32_t end);
/// The same for those who have `text`, the visible text of `passage`.
Passage sub_passage(Log& log, const Passage& passage, std::string_view text, std::uint32_t begin, std::uint32_t end);

/// Bytes [begin, end) of visible text.
struct ShownRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// How far a passage is cut into parts.
struct PassageCursor {
  std::uint32_t segment = 0;    ///< the first one that may reach into the next part
  std::uint32_t shown = 0;      ///< where it begins
  std::uint32_t span = 0;       ///< the first one that begins behind the parts so far
  std::vector<Span> open = {};  ///< those before it that reach beyond the begin of the last part
};

/// The part of `passage` that `range`, without blanks at its ends, is: for those who cut one part after the other.
/// Each begins where the last one ends, or behind that. Cost: in all, O(the passage, and for each part the markup that
/// covers it).
Passage next_sub_passage(Log& log, const Passage& passage, ShownRange range, PassageCursor& cursor);

/// Shows the line breaks inside `passage` as blanks.
void show_on_one_line(Log& log, const Passage& passage);

/// The lines of `passage` that show something, each as a passage without blanks at its ends; a break inside a link ends
/// none. Cost: O(its bytes, and for each line the markup that covers it).
std::vector<Passage> split_lines(Log& log, const Passage& passage);

/// How many bytes of visible text `segment` is.
std::uint32_t shown_bytes(const Segment& segment);

/// The first byte of the source of `passage`, a look before its text is made; '\0': there is none. `log`: of one file.
char first_byte(const Log& log, const Passage& passage);

/// How many bytes of the source `passage` covers: cheap, and near to the length of what it shows.
std::uint32_t source_size(const Log& log, const Passage& passage);
/// The same of a passage whose ranges are those of `pools`.
std::uint32_t source_size(const Pools& pools, const Passage& passage);

/// The markup of `passage`. Borrows: from the pools of `log`, until markup is added to them.
inline std::span<const Span> spans_of(const Log& log, const Passage& passage) {
  return std::span(log.pools.spans).subspan(passage.first_span, passage.span_count);
}

/// The first link of `passage`; null: it has none. Borrows: as `spans_of`.
const Span* first_link(const Log& log, const Passage& passage);

/// The link of `passage` that begins at byte `begin` of what it shows; null: none does. Borrows: as `spans_of`.
const Span* link_at(const Log& log, const Passage& passage, std::size_t begin);

/// Where words in bold begin and end, in bytes of what their passage shows.
using BoldRun = std::pair<std::uint32_t, std::uint32_t>;
/// The first bold run of `passage` between bytes `begin` and `end` of what it shows.
std::optional<BoldRun> strong_between(const Log& log, const Passage& passage, std::size_t begin, std::uint32_t end);

/// Whether the first `size` bytes of what `passage` shows are one bold run.
bool is_bold(const Log& log, const Passage& passage, std::size_t size);

/// Whether there is a link in `passage`.
bool has_link(const Log& log, const Passage& passage);

/// How many links there are in `passage`.
std::size_t count_links(const Log& log, const Passage& passage);

/// Whether what `passage` shows is the texts of images, and nothing else.
bool shows_images_only(const Log& log, const Passage& passage);

/// `words`, a title, as a passage of `source`: at the place in bytes [0, limit) where they stand. A field `title` goes
/// before other places, and is quoted whole where it is written in another way. Else the passage is at the end of the
/// text, where nothing can be quoted.
Passage passage_of(Log& log, SourceId source, std::string_view words, std::uint32_t limit);

/// Leaves in the pools of `log` the segments and spans of its entries' passages alone: those of the blocks that entries
/// were cut out of, more than half, are read by nobody. Cost: O(segments and spans).
void drop_unused_ranges(Log& log);

}  // namespace asterism
