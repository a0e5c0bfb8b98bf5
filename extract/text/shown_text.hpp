// SPDX-License-Identifier: Apache-2.0
// Passages of files that are no Markdown: built from runs of their bytes and what stands for escapes.
#pragma once

#include "asterism/log.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace asterism {

/// Collects what is shown of some bytes of a text, with the way back to them. Runs of blanks and line ends are shown as
/// one blank.
class ShownText {
 public:
  /// Shows the bytes [begin, end) of `content` as they are.
  void add_run(std::string_view content, std::uint32_t begin, std::uint32_t end);
  /// Shows `length` bytes from `begin` on as `character`.
  void add_character(std::uint32_t begin, std::uint32_t length, char32_t character);

  /// What was collected, without blanks at the ends, as a passage of `source` in the pools of `log`.
  Passage make_passage(Log& log, SourceId source);

 private:
  std::vector<Segment> segments_;
  bool blank_ = true;  // nothing but blanks since the beginning or the last one
};

}  // namespace asterism
