// SPDX-License-Identifier: Apache-2.0
// What parts a log has that nothing else tells: files, or the headings of the only one.
#include "entries/outline.hpp"

#include "entries/listed_works.hpp"
#include "entries/section_topics.hpp"
#include "files/file_names.hpp"
#include "text/passages.hpp"
#include "text/unicode.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

/// Bytes; a page with no more says nothing.
constexpr std::size_t kEmptyPage = 24;

/// Whether `heading` says nothing of what is below it but what part it is, or of when.
bool names_no_entry(std::string_view heading, DateOrder order) {
  return is_part_heading(heading) || names_no_topic(heading) || is_number(heading) ||
         parse_date_heading(heading, order);
}

/// Whether `page` holds text and is no index of all.
bool may_be_work(const Page& page) {
  std::size_t bytes = 0;
  for (const Block& block : page.blocks) bytes += block.text.segment_count > 0 ? source_size(page.log, block.text) : 0;
  const std::string_view name = page.text().name();
  return bytes > kEmptyPage && !(file_folder(name).empty() && is_index_name(file_stem(name)));
}

/// Whether the title that `front` tells is that of a work, and not of a log: "My Weekly Notes".
bool names_work(const FrontMatter& front) {
  const auto title = front.value({"title"});
  if (!title) return false;
  const std::string key = comparison_key(*title);
  const std::string_view notes = std::string_view(key).substr(key.starts_with("my ") ? 3 : 0);  // "My notes"
  return !names_day_notes(notes) && !is_reading_list_name(*title) && !names_diary(*title) && !is_called_list(*title);
}

}  // namespace

std::uint8_t outline_level(const Log& log, const std::vector<Block>& blocks, DateOrder order) {
  constexpr std::size_t deepest = 6;
  std::map<std::string, std::pair<std::uint8_t, std::size_t>> headings;  // by key: level, how many there are
  for (const Block& block : blocks) {
    if (block.kind != BlockKind::heading || block.parent != kNoBlock) continue;
    const std::string text = visible_text(log, block.text);
    if (text.empty() || names_no_entry(text, order)) continue;
    auto& [level, count] = headings[comparison_key(text)];
    level = block.level;
    ++count;
  }
  std::array<std::size_t, deepest + 1> of_level{};
  for (const auto& [key, heading] : headings) {
    if (heading.second == 1) ++of_level[heading.first];  // what is said again is a part of each
  }
  const auto most = std::max_element(of_level.begin(), of_level.end());
  return *most < 2 ? std::uint8_t{0} : static_cast<std::uint8_t>(most - of_level.begin());
}

void take_pages_for_works(const std::vector<Page>& pages, std::vector<FileRole>& roles) {
  const bool alone = pages.size() == 1;
  if (alone &&
      (!names_work(pages.front().front) || outline_level(pages.front().log, pages.front().blocks, any_order()) != 0))
    return;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (roles[i] == FileRole::log && may_be_work(pages[i])) roles[i] = FileRole::work;
  }
}

}  // namespace asterism
