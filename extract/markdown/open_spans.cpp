// SPDX-License-Identifier: Apache-2.0
// Matches what ends with what began.
#include "markdown/open_spans.hpp"

#include <iterator>

namespace asterism {

void OpenSpans::open(const OpenSpan& span) {
  spans_.push_back(span);
  links_ += span.kind == SpanKind::link ? 1U : 0U;
}

std::optional<OpenSpan> OpenSpans::close_markdown() {
  while (!spans_.empty()) {
    const OpenSpan last = spans_.back();
    spans_.pop_back();
    count_out(last);
    if (last.origin == SpanOrigin::markdown) return last;
  }
  return std::nullopt;
}

std::optional<OpenSpan> OpenSpans::close_tag(SpanKind kind) {
  constexpr std::ptrdiff_t deepest = 64;  // tags that were never closed must not make each closing one slow
  const auto end = std::distance(spans_.begin(), spans_.end()) > deepest ? spans_.rbegin() + deepest : spans_.rend();
  for (auto at = spans_.rbegin(); at != end && at->origin == SpanOrigin::tag; ++at) {
    if (at->kind != kind) continue;
    const OpenSpan found = *at;
    spans_.erase(std::prev(at.base()));
    count_out(found);
    return found;
  }
  return std::nullopt;
}

}  // namespace asterism
