// SPDX-License-Identifier: Apache-2.0
// Tells passages that are one run of their source from those that must be put together.
#include "text/passage_text.hpp"

namespace asterism {

PassageText::PassageText(const Log& log, const Passage& passage) {
  const Segment* only = passage.segment_count == 1 ? &log.pools.segments[passage.first_segment] : nullptr;
  if (only != nullptr && only->replacement == 0) {
    run_text_ = log.texts[static_cast<std::size_t>(passage.source)].slice({only->begin, only->length});
    run_begin_ = only->begin;
  } else {
    copy_ = visible(log, passage);
  }
}

ByteRange PassageText::source(std::size_t begin, std::size_t end) const {
  const std::uint32_t from = source_offset(begin);
  const std::uint32_t to = source_offset(end - 1) + 1;
  return {from, to > from ? to - from : 0};
}

}  // namespace asterism
