// SPDX-License-Identifier: Apache-2.0
// Counts the lists of one item in each section.
#include "entries/noted_lists.hpp"

#include "entries/by_section.hpp"
#include "entries/list_members.hpp"

#include <cstddef>
#include <optional>

namespace asterism {

std::vector<std::uint32_t> find_noted_lists(const Log& log, const std::vector<Block>& blocks) {
  const auto list_of_one = [&](std::uint32_t block) -> std::optional<std::uint32_t> {
    if (blocks[block].kind != BlockKind::list || blocks[block].end == block + 1) return std::nullopt;
    const std::uint32_t item = block + 1;
    const std::uint32_t paragraph = first_paragraph(blocks, item);
    if (blocks[item].end != blocks[block].end || paragraph == kNoBlock) return std::nullopt;
    return member_of(log, blocks[paragraph].text) == PageMember::work ? std::optional(block) : std::nullopt;
  };
  const auto stand_apart = [](std::size_t lists, std::size_t all) { return lists >= 2 && all >= 2 * lists - 1; };
  std::vector<std::uint32_t> found;
  collect_by_section(blocks, found, list_of_one, stand_apart);
  return found;
}

}  // namespace asterism
