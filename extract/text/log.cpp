// SPDX-License-Identifier: Apache-2.0
// From a passage to its visible text and back to the source.
#include "asterism/log.hpp"

#include "text/passages.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace asterism {
namespace {

void append_segment(std::string& out, const Text& text, const Segment& segment) {
  if (segment.replacement != 0) {
    append_utf8(out, segment.replacement);
  } else {
    out.append(text.content(), segment.begin, segment.length);
  }
}

}  // namespace

std::uint32_t Visible::source_offset(std::uint32_t offset) const {
  if (segments.empty()) return 0;
  if (offset >= text.size()) return segments.back().begin + segments.back().length;
  const auto next = std::upper_bound(starts.begin(), starts.end(), offset);
  const auto index = static_cast<std::size_t>(next - starts.begin()) - 1;
  return segments[index].begin + (segments[index].replacement == 0 ? offset - starts[index] : 0);
}

std::string visible_text(const Text& text, const Pools& pools, const Passage& passage) {
  std::string out;
  for (std::uint32_t i = 0; i < passage.segment_count; ++i) {
    append_segment(out, text, pools.segments[passage.first_segment + i]);
  }
  return out;
}

std::string visible_text(const Log& log, const Passage& passage) {
  return visible_text(log.texts[static_cast<std::size_t>(passage.source)], log.pools, passage);
}

Visible visible(const Log& log, const Passage& passage) {
  const auto first = log.pools.segments.begin() + passage.first_segment;
  Visible shown{visible_text(log, passage), std::vector<Segment>(first, first + passage.segment_count), {}};
  shown.starts.reserve(shown.segments.size());
  std::uint32_t start = 0;
  for (const Segment& segment : shown.segments) {
    shown.starts.push_back(start);
    start += shown_bytes(segment);
  }
  return shown;
}

std::string_view target_of(const Log& log, const Span& span) {
  return std::string_view(log.pools.targets).substr(span.target.begin, span.target.length);
}

}  // namespace asterism
