// SPDX-License-Identifier: Apache-2.0
// Finds where sections end, and what they hold.
#include "entries/by_section.hpp"

#include "dates/dates.hpp"
#include "links/links.hpp"
#include "text/passages.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <string>

namespace asterism {
namespace {

constexpr std::uint8_t kDeepestHeading = 6;

/// The blocks of a page that are headings of a day of their level, and whether something stands right below one.
struct Days {
  std::vector<std::uint32_t> headings;
  std::vector<std::string> below;  // the words of the headings right below, as `comparison_key` has them
  std::uint8_t level = 0;
  bool filled = false;
};

/// The first block behind `block` that shows something, or their number.
std::uint32_t next_shown(const std::vector<Block>& blocks, std::uint32_t block) {
  do ++block;
  while (block < blocks.size() && blocks[block].text.segment_count == 0);
  return block;
}

Days find_days(const Text& text, const Pools& pools, const std::vector<Block>& blocks) {
  Days days;
  const auto is_day = [&](const Block& block) {
    if (block.kind != BlockKind::heading || source_size(pools, block.text) > kLongestDateLine) return false;
    const auto date = parse_date_heading(visible_text(text, pools, block.text), any_order());
    return date && date->first.day != 0;
  };
  for (std::uint32_t block = 0; block < blocks.size() && !days.filled; ++block) {
    if (!is_day(blocks[block])) continue;
    const std::uint32_t next = next_shown(blocks, block);
    const bool parted = next < blocks.size() && blocks[next].kind == BlockKind::heading &&
                        blocks[next].level == blocks[block].level && !is_day(blocks[next]);
    days.filled = !parted || (days.level != 0 && days.level != blocks[block].level);
    days.level = blocks[block].level;
    days.headings.push_back(block);
    if (parted) days.below.push_back(comparison_key(visible_text(text, pools, blocks[next].text)));
  }
  return days;
}

/// Whether a heading below one of `days` stands below another one, too, as in forms: others are titles.
bool repeat_headings(Days& days) {
  std::sort(days.below.begin(), days.below.end());
  return std::adjacent_find(days.below.begin(), days.below.end()) != days.below.end();
}

}  // namespace

void nest_below_days(const Text& text, const Pools& pools, std::vector<Block>& blocks) {
  Days days = find_days(text, pools, blocks);
  if (days.filled || !repeat_headings(days) || days.level == kDeepestHeading) return;
  auto day = days.headings.begin();
  bool below = false;
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    if (blocks[block].kind != BlockKind::heading) continue;
    if (day != days.headings.end() && *day == block) {
      below = true;
      ++day;
    } else if (blocks[block].level < days.level) {
      below = false;
    } else if (below && blocks[block].level < kDeepestHeading) {
      ++blocks[block].level;
    }
  }
}

std::uint32_t section_end(const std::vector<Block>& blocks, std::uint32_t heading) {
  const std::uint32_t parent = blocks[heading].parent;
  const auto last = parent == kNoBlock ? static_cast<std::uint32_t>(blocks.size()) : blocks[parent].end;
  for (std::uint32_t next = blocks[heading].end; next < last; next = blocks[next].end) {
    if (blocks[next].kind == BlockKind::heading && blocks[next].level <= blocks[heading].level) return next;
  }
  return last;
}

bool is_only_paper(const Log& log, const std::vector<Block>& blocks, std::uint32_t block, std::string_view url) {
  const std::uint32_t end = section_end(blocks, block);
  return std::none_of(blocks.begin() + block + 1, blocks.begin() + end, [&](const Block& below) {
    const Span* link = first_link(log, below.text);
    if (link == nullptr || link->begin > 2) return false;
    const std::string_view target = target_of(log, *link);
    return target != url && kind_of_link(target) == NodeKind::paper;
  });
}

}  // namespace asterism
