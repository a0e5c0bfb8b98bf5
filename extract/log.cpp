// SPDX-License-Identifier: Apache-2.0
// From a passage to its visible text and back to the source.
#include "asterism/log.hpp"

#include <algorithm>

#include "unicode.hpp"

namespace asterism {
namespace {

void append_segment(std::string& out, const Text& text, const Segment& segment) {
  if (segment.replacement != 0) {
    append_utf8(out, segment.replacement);
  } else {
    out.append(text.content(), segment.begin, segment.length);
  }
}

std::uint32_t shown_bytes(const Segment& segment) {
  if (segment.replacement == 0) return segment.length;
  std::string bytes;
  append_utf8(bytes, segment.replacement);
  return static_cast<std::uint32_t>(bytes.size());
}

}  // namespace

std::uint32_t Visible::source_offset(std::uint32_t offset) const {
  std::uint32_t shown = 0;
  for (const Segment& segment : segments) {
    const std::uint32_t bytes = shown_bytes(segment);
    if (offset < shown + bytes) return segment.begin + (segment.replacement == 0 ? offset - shown : 0);
    shown += bytes;
  }
  return segments.empty() ? 0 : segments.back().begin + segments.back().length;
}

std::string visible_text(const Log& log, const Passage& passage) {
  const Text& text = log.texts[static_cast<std::size_t>(passage.source)];
  std::string out;
  for (std::uint32_t i = 0; i < passage.segment_count; ++i) {
    append_segment(out, text, log.segments[passage.first_segment + i]);
  }
  return out;
}

Visible visible(const Log& log, const Passage& passage) {
  const auto first = log.segments.begin() + passage.first_segment;
  return {visible_text(log, passage), std::vector<Segment>(first, first + passage.segment_count)};
}

std::string_view target_of(const Log& log, const Span& span) {
  return std::string_view(log.targets).substr(span.target.begin, span.target.length);
}

}  // namespace asterism
