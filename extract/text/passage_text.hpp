// SPDX-License-Identifier: Apache-2.0
// The visible text of a passage to read on the spot, without a copy where the source shows it as it is.
#pragma once

#include "asterism/log.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace asterism {

/// The visible text of a passage and the way back to the source. Most passages are one run of it: their text needs no
/// copy, and the offsets differ by a constant. Borrows: from the log.
class PassageText {
 public:
  PassageText(const Log& log, const Passage& passage);

  /// Whether the source shows the text as it is: then that borrows from the log alone.
  bool is_run() const { return !copy_; }
  /// Borrows: from this object and the log.
  std::string_view text() const { return copy_ ? std::string_view(copy_->text) : run_text_; }
  /// The source byte of byte `offset` of the text. Cost: O(log segments).
  std::uint32_t source_offset(std::size_t offset) const {
    const auto at = static_cast<std::uint32_t>(offset);
    return copy_ ? copy_->source_offset(at) : run_begin_ + at;
  }
  /// The source of bytes [begin, end) of the text; `begin < end`. Cost: O(log segments).
  ByteRange source(std::size_t begin, std::size_t end) const;

 private:
  std::string_view run_text_;
  std::uint32_t run_begin_ = 0;
  std::optional<Visible> copy_;  // where the passage is no run
};

}  // namespace asterism
