// SPDX-License-Identifier: Apache-2.0
// Lines below a heading that say where its work is, or who wrote it, and are no links.
#include "citation_lines.hpp"
#include "entry_reader.hpp"
#include "passages.hpp"
#include "title_parts.hpp"
#include "written_addresses.hpp"

#include <string>
#include <string_view>

namespace asterism {

/// The address that `passage`, in block `block` below a heading, gives without a link. In a list of such the items are
/// entries themselves.
std::optional<EntryReader::LinksBelow> EntryReader::written_below(std::uint32_t block, const Passage& passage) const {
  constexpr std::uint32_t longest = 240;
  if (source_size(log_, passage) > longest || count_links(log_, passage) > 0) return std::nullopt;
  const std::string text = visible_text(log_, passage);
  auto url = written_address(std::string_view(text).substr(0, text.find('\n')));
  if (!url) return std::nullopt;
  const std::uint32_t item = blocks_[block].parent;
  if (item != kNoBlock && blocks_[item].kind == BlockKind::item &&
      blocks_[item].end < blocks_[blocks_[item].parent].end) {
    const std::uint32_t next = first_paragraph(blocks_[item].end);
    if (next != kNoBlock && written_address(visible_text(log_, blocks_[next].text))) return std::nullopt;
  }
  TitleLine line;
  line.form = TitleForm::link_first;
  line.is_label = true;
  line.url = std::move(*url);
  return LinksBelow{std::move(line), true};
}

/// "Roe et al., ICT 2019": whether the first line of `passage` only says who wrote a work and when it came out.
bool EntryReader::cites_authors(const Passage& passage) const {
  constexpr std::uint32_t longest = 200;
  if (source_size(log_, passage) > longest || count_links(log_, passage) > 0) return false;
  const std::string text = visible_text(log_, passage);
  const std::string_view line = std::string_view(text).substr(0, text.find('\n'));
  return publication_year(line) != 0 && is_byline(", " + std::string(line));
}

/// Whether the file has no title of its own, but one for each work: three headings of level 1, and half of them, open
/// with links that only name what they lead to.
bool EntryReader::are_titles_works() {
  constexpr std::size_t fewest = 3;
  if (are_titles_works_) return *are_titles_works_;
  std::size_t works = 0;
  for (std::uint32_t block = 0; block < blocks_.size() && title_headings_ >= fewest; ++block) {
    if (blocks_[block].kind != BlockKind::heading || blocks_[block].level != 1) continue;
    TitleLine line;
    const bool work = takes_links_below(block, line, visible_text(log_, blocks_[block].text));
    works += work && linked_below(block) < fewest ? 1U : 0U;
  }
  are_titles_works_ = works >= fewest && works * 2 >= title_headings_;
  return *are_titles_works_;
}

}  // namespace asterism
