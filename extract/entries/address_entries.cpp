// SPDX-License-Identifier: Apache-2.0
// Which paragraphs that begin with an address are entries.
#include "entries/by_section.hpp"
#include "entries/entry_reader.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace asterism {

/// The paragraphs that begin with an address, where there are two below a heading and no more of anything else: in
/// prose, an address of its own is a source.
void EntryReader::find_addresses() {
  const std::string_view content = file_text().content();
  const auto find = [&](std::uint32_t block) {
    const Passage& passage = blocks_[block].text;
    const bool begins = blocks_[block].kind == BlockKind::paragraph && passage.segment_count > 0 &&
                        content.substr(log_.pools.segments[passage.first_segment].begin).starts_with("http");
    return begins ? std::optional(block) : std::nullopt;
  };
  collect_by_section(blocks_, addresses_, find,
                     [](std::size_t count, std::size_t blocks) { return count >= 2 && count * 2 >= blocks; });
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
