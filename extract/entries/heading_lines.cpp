// SPDX-License-Identifier: Apache-2.0
// Lines below a heading that say where its work is, or who wrote it.
#include "entries/by_section.hpp"
#include "entries/entry_reader.hpp"
#include "entries/list_members.hpp"
#include "entries/own_links.hpp"
#include "links/kinds.hpp"
#include "links/link_labels.hpp"
#include "links/links.hpp"
#include "text/passages.hpp"
#include "text/unicode.hpp"
#include "titles/citation_authors.hpp"
#include "titles/citation_lines.hpp"
#include "titles/credit_lines.hpp"
#include "titles/entry_fields.hpp"
#include "titles/remarks.hpp"
#include "titles/title_parts.hpp"
#include "titles/title_venues.hpp"
#include "titles/written_addresses.hpp"
#include "words/section_words.hpp"

#include <string>
#include <string_view>

namespace asterism {
namespace {

/// The line that opens a section.
struct LinksBelow {
  TitleLine line;
  bool alone = false;      ///< nothing that goes on with a sentence follows the links
  std::string label = {};  ///< what the first link shows
};

/// "Roe et al., ICT 2019", "Ann Roe, Ben Doe": whether the first line of `passage` only says who wrote a work, and
/// where and when it came out.
bool cites_authors(const Log& log, const Passage& passage) {
  constexpr std::uint32_t longest = 200;
  if (count_links(log, passage) > 0) return false;
  if (holds_only_credits(log, passage)) return true;
  if (source_size(log, passage) > longest) return false;
  const std::string text = visible_text(log, passage);
  const std::string_view line = std::string_view(text).substr(0, text.find('\n'));
  return publication_year(line) != 0 && is_byline(", " + std::string(line));
}

/// The address that `passage`, in block `block` below a heading, gives without a link. In a list of such the items are
/// entries themselves.
std::optional<LinksBelow> written_below(const Log& log, const std::vector<Block>& blocks, std::uint32_t block,
                                        const Passage& passage) {
  constexpr std::uint32_t longest = 240;
  if (source_size(log, passage) > longest || count_links(log, passage) > 0) return std::nullopt;
  const std::string text = visible_text(log, passage);
  auto url = written_address(std::string_view(text).substr(0, text.find('\n')));
  if (!url) return std::nullopt;
  const std::uint32_t item = blocks[block].parent;
  if (item != kNoBlock && blocks[item].kind == BlockKind::item && blocks[item].end < blocks[blocks[item].parent].end) {
    const std::uint32_t next = first_paragraph(blocks, blocks[item].end);
    if (next != kNoBlock && written_address(visible_text(log, blocks[next].text))) return std::nullopt;
  }
  TitleLine line;
  line.form = TitleForm::link_first;
  line.is_label = true;
  line.url = std::move(*url);
  return LinksBelow{std::move(line), true, {}};
}

/// "- Ann Roe, Ben Doe", "- Accepted to ICT 2019.": whether paragraph `block` is all of an item, another one follows,
/// and it only says who wrote a work or where that came out.
bool is_credit_item(const Log& log, const std::vector<Block>& blocks, std::uint32_t block) {
  constexpr std::uint32_t longest = 200;
  const Passage& passage = blocks[block].text;
  const std::uint32_t item = blocks[block].parent;
  if (item == kNoBlock || blocks[item].kind != BlockKind::item || blocks[item].end != block + 1) return false;
  if (blocks[item].end == blocks[blocks[item].parent].end) return false;
  if (source_size(log, passage) > longest || count_links(log, passage) > 0) return false;
  const std::string text = visible_text(log, passage);
  return is_venue_alone(text) || parse_authors(text).are_clear();
}

/// The first line of the section, behind lines that are fields ("Authors: …") and items that credit its work; none if
/// it is no paragraph or has no link.
std::optional<LinksBelow> links_below(Log& log, const std::vector<Block>& blocks, std::uint32_t block,
                                      DateOrder order) {
  const auto read = [&](std::uint32_t in, const Passage& passage) -> std::optional<LinksBelow> {
    if (auto written = written_below(log, blocks, in, passage)) return written;
    if (passage.span_count == 0) return std::nullopt;
    const bool in_list = blocks[in].parent != kNoBlock && blocks[blocks[in].parent].kind == BlockKind::item;
    auto credited = in_list ? std::nullopt : read_credited_links(log, passage, order);
    if (credited) return LinksBelow{*std::move(credited), false};
    const TitleLine line = read_title_line(log, passage, order);
    const std::string shown = visible_text(log, passage);
    const std::string_view text = rest_of(line, shown);
    const std::string_view rest = std::string_view(text).substr(0, text.find('\n'));
    const bool alone = count_title_words(rest) == 0 || is_note_start(rest);
    return LinksBelow{line, alone, std::string(title_of(line, visible_text(log, passage)))};
  };
  const std::uint32_t end = section_end(blocks, block);
  for (std::uint32_t below = block + 1; below < end; ++below) {
    const bool in_list = blocks[below].kind == BlockKind::list || blocks[below].kind == BlockKind::item;
    // Behind a paragraph a list is that of the paragraph: "**A Title**. Ann Author".
    if (in_list && blocks[below].parent == kNoBlock && below != block + 1) return std::nullopt;
    if (in_list) continue;
    if (blocks[below].kind != BlockKind::paragraph) return std::nullopt;
    if (is_credit_item(log, blocks, below)) continue;
    const Passage& passage = blocks[below].text;
    if (!begins_with_field(log, passage) && !cites_authors(log, passage)) return read(below, passage);
    for (const Passage& part : split_lines(log, passage)) {
      if (cites_authors(log, part)) continue;
      if (begins_with_field(log, part)) {
        if (auto written = written_below(log, blocks, below, part)) return written;  // "DOI: 10.1000/a"
        continue;
      }
      if (auto found = read(below, part); found || passage.span_count > 0) return found;
      break;
    }
  }
  return std::nullopt;
}

/// "A Title, ICT 2019", "A Title - ICT 2019": the venue and its year behind the last sign.
std::optional<TitleTail> venue_behind_sign(std::string_view text) {
  TitleTail tail;
  std::size_t venue = 0;
  for (const std::string_view sign : {", ", " - ", " – ", " — ", " | "}) {
    const std::size_t at = text.rfind(sign);
    if (at == std::string_view::npos || at < tail.begin) continue;
    tail.begin = at;
    venue = at + sign.size();
  }
  const std::int16_t year = publication_year(text.substr(venue));
  if (tail.begin == 0 || year == 0 || !is_dated_venue(text.substr(venue))) return std::nullopt;
  tail.published = PartialDate{year, 0, 0};
  return tail;
}

}  // namespace

/// Whether the section opens with links that only name what they lead to: "[Paper](…) [Code](…)", an address, or
/// "Paper: …". They are the heading's then. A heading of one or two words is a topic more often than a title: nothing
/// else may stand in that line, and no entry hold the section.
bool EntryReader::takes_links_below(std::uint32_t block, TitleLine& line, std::string_view title) {
  const bool is_short = count_title_words(title) < 3;
  const bool sort = !line.date && kind_of_words(title);  // "Papers", but not "Lecture 3 (2024-05-01)"
  if (is_short && (!owners_.empty() || is_link_label(title, false) || is_field_name(title) || sort)) return false;
  const auto below = links_below(log_, blocks_, block, context_.order);
  if (!below) return false;
  const TitleLine& links = below->line;
  const bool label = links.is_label && (links.form == TitleForm::link_first || links.form == TitleForm::field);
  // "https://arxiv.org/…": of other addresses, nothing tells the name of a work from "Setup".
  const bool address = links.form == TitleForm::bare_url;
  const bool paper = address && kind_of_link(links.url) == NodeKind::paper && !is_part_heading(title);
  if (is_short ? !((label || paper) && below->alone) : !label && !address) return false;
  if (links.url.empty() || links.title_begin > 24 || leads_aside(links.url)) return false;
  line.url = links.url;
  line.other_urls = links.other_urls;
  return true;
}

/// "A Title (ICT 2019)", "A Title (May 2019)", "A Title, ICT 2019" above links that name a paper, or its address: where
/// its title ends, and when the work came out. What is called like a list is one of that venue or month.
std::optional<TitleTail> EntryReader::publication_above_links(std::uint32_t block, std::string_view text) {
  const bool closes = text.ends_with(')') || text.ends_with(']') || (!text.empty() && is_ascii_digit(text.back()));
  if (!closes || block == survey_.headings.first_title) return std::nullopt;
  auto tail = find_publication(text);
  if (!tail) tail = venue_behind_sign(text);
  if (!tail || count_links(log_, blocks_[block].text) > 0) return std::nullopt;
  const std::string_view title = text.substr(0, tail->begin);
  if (names_reading_list(title) || is_part_heading(title)) return std::nullopt;
  const auto below = links_below(log_, blocks_, block, context_.order);
  TitleLine line;
  const bool paper = below && below->line.is_label && (below->label.empty() || names_own_link(below->label));
  return paper && takes_links_below(block, line, title) && works_below(block) < kListOfEntries ? tail : std::nullopt;
}

/// How many entries stand below `heading` whose links do not only name what they lead to: those may be its own.
std::size_t EntryReader::works_below(std::uint32_t heading) const {
  return linked_between(heading + 1, section_end(blocks_, heading), kListOfEntries, CountedLinks::titled);
}

/// Whether the file has no title of its own, but one for each work: three headings of level 1, and half of them, open
/// with links that only name what they lead to.
bool EntryReader::are_titles_works() {
  constexpr std::size_t fewest = 3;
  if (answers_.are_titles_works) return *answers_.are_titles_works;
  std::size_t works = 0;
  for (std::uint32_t block = 0; block < blocks_.size() && survey_.headings.titles >= fewest; ++block) {
    if (blocks_[block].kind != BlockKind::heading || blocks_[block].level != 1) continue;
    TitleLine line;
    const bool work = takes_links_below(block, line, visible_text(log_, blocks_[block].text));
    works += work && linked_below(block) < fewest ? 1U : 0U;
  }
  answers_.are_titles_works = works >= fewest && works * 2 >= survey_.headings.titles;
  return *answers_.are_titles_works;
}

/// Whether the headings of level 1 are days: two, and half of them, are one or say one beside a title.
bool EntryReader::are_titles_days() {
  if (answers_.are_titles_days) return *answers_.are_titles_days;
  std::size_t days = 0;
  for (const Block& heading : blocks_) {
    if (heading.kind != BlockKind::heading || heading.level != 1) continue;
    const std::string text = visible_text(log_, heading.text);
    TitleLine line = read_title_line(log_, heading.text, context_.order);
    auto date = parse_date_heading(text, context_.order);
    if (!date) date = date_beside_title(line, text, heading.level);
    days += date && date->first.day != 0 ? 1U : 0U;
  }
  answers_.are_titles_days = days >= 2 && days * 2 >= survey_.headings.titles;
  return *answers_.are_titles_days;
}

}  // namespace asterism
