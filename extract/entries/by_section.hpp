// SPDX-License-Identifier: Apache-2.0
// Sections of a page: where they end, and what is told by how much of one it is.
#pragma once

#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {

/// Where the section below block `heading` ends: at the next heading of its level, or of a higher one.
std::uint32_t section_end(const std::vector<Block>& blocks, std::uint32_t heading);

/// Puts headings below the days of a page whose headings of a day have nothing below them but one of their own level
/// each ("## 2024-05-01", "## Done"), the same one twice at least: such headings are one level deeper. `pools` are
/// those of `blocks`, which `text` holds. Cost: O(blocks).
void nest_below_days(const Text& text, const Pools& pools, std::vector<Block>& blocks);

/// Puts what `find(block)`, an optional, gives for the blocks at the top into `found`. What a section gave goes again
/// unless `stays(count, blocks)`: so many of its blocks gave something. Cost: O(blocks).
template <typename Found, typename Find, typename Stays>
void collect_by_section(const std::vector<Block>& blocks, std::vector<Found>& found, const Find& find,
                        const Stays& stays) {
  std::size_t first = found.size();  // of the section
  std::size_t size = 0;              // of the section, in blocks
  const auto end_section = [&] {
    if (!stays(found.size() - first, size)) found.resize(first);
    first = found.size();
    size = 0;
  };
  for (std::uint32_t block = 0; block < blocks.size(); block = blocks[block].end) {
    if (blocks[block].kind == BlockKind::heading) {
      end_section();
      continue;
    }
    ++size;
    if (auto one = find(block)) found.push_back(std::move(*one));
  }
  end_section();
}

/// Whether nothing in the section of heading `block` begins with a link to a paper other than `url`. Cost: O(its
/// blocks).
bool is_only_paper(const Log& log, const std::vector<Block>& blocks, std::uint32_t block, std::string_view url);

}  // namespace asterism
