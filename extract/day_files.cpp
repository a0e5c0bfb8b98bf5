// SPDX-License-Identifier: Apache-2.0
// Files of one day: what their headings and front matter call the day or its parts, and when it was.
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

/// The date that the first of the fields `keys` of the front matter gives.
std::optional<DateSpan> EntryReader::date_in_front(std::initializer_list<std::string_view> keys) const {
  const auto value = front_.value(keys);
  if (!value) return std::nullopt;
  const auto found = find_dates(*value, context_.order, DateContext::prose);
  constexpr PartialDate zero{1970, 1, 1};  // where clocks begin, and who orders pages by date puts what has none
  return found.empty() || found[0].span.first == zero ? std::nullopt : std::optional(found[0].span);
}

/// The date that the front matter gives all that a page lists. A page with dates of its own only began then, and what
/// a README or the like leads to has its own; "index" may be the name of any page in a folder of its own.
std::optional<DateSpan> EntryReader::date_of_list() const {
  const auto date = date_in_front({"date"});
  if (!date || date->first.month == 0) return std::nullopt;
  const std::string_view stem = file_stem(file_text().name());
  if (stem != "index" && is_index_name(stem)) return std::nullopt;
  const bool dated = std::any_of(blocks_.begin(), blocks_.end(), [&](const Block& block) {
    return block.kind == BlockKind::heading &&
           parse_date_heading(visible_text(log_, block.text), context_.order).has_value();
  });
  return dated ? std::nullopt : date;
}

}  // namespace asterism
