// SPDX-License-Identifier: Apache-2.0
// Counts the lists of one item in each section.
#include "entries/noted_lists.hpp"

#include "entries/by_section.hpp"
#include "entries/list_members.hpp"
#include "links/link_labels.hpp"
#include "text/passages.hpp"

#include <cstddef>
#include <optional>

namespace asterism {
namespace {

/// Whether a paragraph between `list` and the next one only introduces that: "And on boats:".
bool introduces_next(const Log& log, const std::vector<Block>& blocks, std::uint32_t list) {
  for (std::uint32_t block = blocks[list].end; block < blocks.size(); block = blocks[block].end) {
    const BlockKind kind = blocks[block].kind;
    if (kind == BlockKind::heading || kind == BlockKind::list) return false;
    if (kind == BlockKind::paragraph && ends_with_colon(visible_text(log, blocks[block].text))) return true;
  }
  return false;
}

}  // namespace

std::vector<std::uint32_t> find_noted_lists(const Log& log, const std::vector<Block>& blocks) {
  const auto list_of_one = [&](std::uint32_t block) -> std::optional<std::uint32_t> {
    if (blocks[block].kind != BlockKind::list || blocks[block].end == block + 1) return std::nullopt;
    const std::uint32_t item = block + 1;
    const std::uint32_t paragraph = first_paragraph(blocks, item);
    if (blocks[item].end != blocks[block].end || paragraph == kNoBlock) return std::nullopt;
    if (introduces_next(log, blocks, block)) return std::nullopt;
    return member_of(log, blocks[paragraph].text) == PageMember::work ? std::optional(block) : std::nullopt;
  };
  const auto stand_apart = [](std::size_t lists, std::size_t all) { return lists >= 2 && all >= 2 * lists - 1; };
  std::vector<std::uint32_t> found;
  collect_by_section(blocks, found, list_of_one, stand_apart);
  return found;
}

}  // namespace asterism
