// SPDX-License-Identifier: Apache-2.0
// The spans of a passage that have begun and not ended, of Markdown and of HTML tags among it.
#pragma once

#include "asterism/log.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace asterism {

enum class SpanOrigin : std::uint8_t { markdown, tag };

struct OpenSpan {
  SpanKind kind = SpanKind::link;
  SpanOrigin origin = SpanOrigin::markdown;
  std::uint32_t begin = 0;
  ByteRange target;
};

/// A stack of spans. Those of Markdown are nested in each other; tags need not be closed, nor in order.
class OpenSpans {
 public:
  void open(const OpenSpan& span);

  /// Takes out the innermost span of Markdown; tags in it that are never closed mark nothing.
  std::optional<OpenSpan> close_markdown();

  /// Takes out the innermost tag of `kind` within the innermost span of Markdown. Tags between may end behind it.
  /// Cost: O(1), as only the last few are looked at.
  std::optional<OpenSpan> close_tag(SpanKind kind);

  bool in_link() const { return links_ > 0; }

 private:
  void count_out(const OpenSpan& span) { links_ -= span.kind == SpanKind::link ? 1U : 0U; }

  std::vector<OpenSpan> spans_;
  std::size_t links_ = 0;  // among them
};

}  // namespace asterism
