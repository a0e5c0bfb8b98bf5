// SPDX-License-Identifier: Apache-2.0
// Entries that are paragraphs with an address, or titles above one.
#include "entries/addressed_titles.hpp"
#include "entries/entry_reader.hpp"
#include "text/passages.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace asterism {

/// Whether `block` is the only one below a day, but for quotes that tell of it.
bool EntryReader::is_all_of_day(std::uint32_t block) const {
  if (open_sections_.empty() || open_sections_.back().heading + 1 != block || open_sections_.back().is_file)
    return false;
  std::uint32_t next = blocks_[block].end;
  while (next < blocks_.size() && blocks_[next].kind == BlockKind::quote) next = blocks_[next].end;
  return next >= blocks_.size() || blocks_[next].kind == BlockKind::heading ||
         (blocks_[next].kind == BlockKind::paragraph && day_line(next));
}

bool EntryReader::on_addressed_title(std::uint32_t block) {
  const std::vector<std::uint32_t>& titles = survey_.addressed_titles;
  const auto is_titled = [&](std::uint32_t paragraph) {
    return std::binary_search(titles.begin(), titles.end(), paragraph);
  };
  if (!is_titled(block)) {
    const bool address = block > 0 && is_titled(block - 1) && !has_link(log_, blocks_[block - 1].text);
    if (address) note(block);
    return address;
  }
  const auto line = title_above_address(log_, blocks_, block);
  const bool introduces = is_introduction() && (scope_.headings().empty() || survey_.headings.titles == 1);
  if (!line || is_aside_link(line->url) || introduces) return false;
  const Passage& passage = blocks_[block].text;
  own_below(add_line(*line, passage, visible_text(log_, passage), EntryForm::paragraph, block));
  return true;
}

}  // namespace asterism
