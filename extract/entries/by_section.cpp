// SPDX-License-Identifier: Apache-2.0
// Finds where sections end.
#include "entries/by_section.hpp"

namespace asterism {

std::uint32_t section_end(const std::vector<Block>& blocks, std::uint32_t heading) {
  const std::uint32_t parent = blocks[heading].parent;
  const auto last = parent == kNoBlock ? static_cast<std::uint32_t>(blocks.size()) : blocks[parent].end;
  for (std::uint32_t next = blocks[heading].end; next < last; next = blocks[next].end) {
    if (blocks[next].kind == BlockKind::heading && blocks[next].level <= blocks[heading].level) return next;
  }
  return last;
}

}  // namespace asterism
