// SPDX-License-Identifier: Apache-2.0
// Files that are called like a day: what their headings and front matter call the day or its parts.
#include "entry_reader.hpp"
#include "file_names.hpp"
#include "section_words.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace asterism {
namespace {

/// Deeper headings divide a part of a day.
constexpr std::uint8_t kDeepestPart = 2;

bool is_day(std::string_view name, DayMonthOrder order) {
  const auto date = date_of_file(name, order);
  return date && date->alone && date->span.first.month != 0;
}

}  // namespace

UsualHeadings usual_headings(const std::vector<Page>& pages) {
  std::map<std::string, std::size_t> last_seen;  // one past the file that has the heading
  UsualHeadings usual;
  const auto see = [&](std::string_view heading, std::size_t file) {
    const auto [place, is_new] = last_seen.try_emplace(comparison_key(heading), file + 1);
    if (!is_new && std::exchange(place->second, file + 1) != file + 1) usual.insert(place->first);
  };
  for (std::size_t file = 0; file < pages.size(); ++file) {
    const Page& page = pages[file];
    if (!is_day(page.text().name(), DayMonthOrder::month_first)) continue;
    if (const auto title = page.front.value({"title"})) see(*title, file);
    for (const Block& block : page.blocks) {
      const bool part = block.kind == BlockKind::heading && block.level <= kDeepestPart;
      if (part) see(visible_text(page.log, block.text), file);
    }
  }
  return usual;
}

bool EntryReader::is_own_title(std::string_view title) const {
  return count_title_words(title) >= 2 && !parse_date_line(title, context_.order) && !is_part_heading(title) &&
         !context_.usual_headings.contains(comparison_key(title));
}

/// The level of the headings that name the parts of a day whose file this is: that of the first with a title of its
/// own. 0: there is none.
std::uint8_t EntryReader::level_of_parts() const {
  for (const Block& block : blocks_) {
    if (block.kind != BlockKind::heading || block.level > kDeepestPart) continue;
    if (is_own_title(visible_text(log_, block.text))) return block.level;
  }
  return 0;
}

/// Whether the heading `block` names a part of a day: its title is its own, and nothing below it is an entry.
bool EntryReader::is_part_of_day(std::uint32_t block, std::string_view title) const {
  if (part_level_ == 0 || blocks_[block].level != part_level_ || !is_own_title(title)) return false;
  const std::uint32_t end = section_end(block);
  for (std::uint32_t below = block + 1; below < end; ++below) {
    if (blocks_[below].kind == BlockKind::paragraph && opens_with_link(below)) return false;
  }
  return linked_below(block) == 0;
}

}  // namespace asterism
