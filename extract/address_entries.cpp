// SPDX-License-Identifier: Apache-2.0
// Which paragraphs that begin with an address are entries.
#include "entry_reader.hpp"

#include <cstddef>
#include <string_view>

namespace asterism {

/// The paragraphs that begin with an address, where there are two below a heading and no more of anything else: in
/// prose, an address of its own is a source.
void EntryReader::find_addresses() {
  const std::string_view content = file_text().content();
  std::size_t first = 0;   // of the section, in `addresses_`
  std::size_t blocks = 0;  // of the section
  const auto end_section = [&] {
    const std::size_t count = addresses_.size() - first;
    if (count < 2 || count * 2 < blocks) addresses_.resize(first);
    first = addresses_.size();
    blocks = 0;
  };
  for (std::uint32_t block = 0; block < blocks_.size(); block = blocks_[block].end) {
    if (blocks_[block].kind == BlockKind::heading) {
      end_section();
      continue;
    }
    ++blocks;
    const Passage& passage = blocks_[block].text;
    if (blocks_[block].kind != BlockKind::paragraph || passage.segment_count == 0) continue;
    if (content.substr(log_.pools.segments[passage.first_segment].begin).starts_with("http"))
      addresses_.push_back(block);
  }
  end_section();
}

/// Whether `block` is the only one below a day.
bool EntryReader::is_all_of_day(std::uint32_t block) const {
  if (open_sections_.empty() || open_sections_.back().heading + 1 != block || open_sections_.back().is_file)
    return false;
  const std::uint32_t next = blocks_[block].end;
  return next >= blocks_.size() || blocks_[next].kind == BlockKind::heading ||
         (blocks_[next].kind == BlockKind::paragraph && day_line(next));
}

}  // namespace asterism
