// SPDX-License-Identifier: Apache-2.0
// Walks the blocks once.
#include "entries/page_shape.hpp"

#include "entries/dated_levels.hpp"
#include "entries/entry_reader.hpp"
#include "entries/listed_works.hpp"
#include "links/link_labels.hpp"
#include "links/links.hpp"
#include "markdown/wikilinks.hpp"
#include "text/passages.hpp"
#include "titles/remarks.hpp"
#include "titles/title_dates.hpp"
#include "words/run_words.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace asterism {
namespace {

std::size_t count_of(std::string_view text, std::string_view wanted) {
  std::size_t count = 0;
  for (std::size_t at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1)) ++count;
  return count;
}

/// Which blocks stand in sections of the page for other works. Its first heading names no such section.
std::vector<bool> blocks_beside(const Log& log, const std::vector<Block>& blocks) {
  std::vector<bool> found(blocks.size());
  bool any_heading = false;
  std::uint8_t beside = 0;  // the level of the section; 0: none
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    const Block& here = blocks[block];
    if (here.kind == BlockKind::heading) {
      if (beside == 0 || here.level <= beside)
        beside = any_heading && is_beside_section(visible_text(log, here.text)) ? here.level : 0;
      any_heading = true;
    }
    found[block] = beside != 0;
  }
  return found;
}

/// Whether paragraph `passage` says something and does not only lead to what its first link shows.
bool says_something(const Log& log, const Passage& passage) {
  constexpr std::size_t fewest_words = 2;
  const std::string text = visible_text(log, passage);
  const Span* link = link_at(log, passage, 0);
  const std::string_view said = std::string_view(text).substr(link == nullptr ? 0 : link->end);
  return count_title_words(said) >= fewest_words && (link == nullptr || !is_note_start(said));
}

/// Whether the page says something outside of the blocks `beside`, its sections for other works: else it is there for
/// what they list.
bool speaks_for_itself(const Log& log, const std::vector<Block>& blocks, const std::vector<bool>& beside) {
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    const Block& here = blocks[block];
    if (!beside[block] && here.kind == BlockKind::paragraph && says_something(log, here.text)) return true;
  }
  return false;
}

/// "Lab notebook", "Training log", but not "Bridget Jones's Diary", which is a book.
bool names_work_diary(std::string_view text) {
  constexpr std::array works =
      std::to_array<std::string_view>({"lab", "laboratory", "research", "training", "work", "notebook"});
  if (text.find("'s ") != std::string_view::npos || text.find("’s ") != std::string_view::npos) return false;
  const std::string key = comparison_key(text);
  const std::vector<std::string_view> words = key_words(key);
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return contains(works, word); });
}

/// Whether a word of `heading` only names what it stands above: "Official code", "Video of the talk".
bool holds_label(std::string_view heading) {
  const std::string key = comparison_key(heading);
  const std::vector<std::string_view> words = key_words(key);
  return std::any_of(words.begin(), words.end(), [](std::string_view word) { return is_label_text(word); });
}

/// Whether `paragraph`, right below heading `title`, is an address and nothing else, and the heading may be its title.
bool is_addressed(const Log& log, const Block& title, const Block& paragraph) {
  constexpr std::size_t fewest_words = 3;  // above an address, fewer are a topic
  if (title.kind != BlockKind::heading || has_link(log, title.text) || paragraph.text.span_count == 0) return false;
  const Span* const link = link_at(log, paragraph.text, 0);
  const std::string text = visible_text(log, paragraph.text);
  if (link == nullptr || link->end != text.size() || !text.starts_with("http")) return false;
  const std::string heading = visible_text(log, title.text);
  return count_title_words(heading) >= fewest_words && !is_part_heading(heading) && !holds_label(heading);
}

}  // namespace

bool has_days(const PageShape& shape) {
  constexpr std::size_t fewest_addressed = 3;  // two may lead on from a work
  return shape.addressed_headings >= fewest_addressed || shape.dates >= 2 || shape.has_row_of_days ||
         shape.opens_with_date || (shape.dates == 1 && shape.linked_items > 0) || shape.runs >= 2 ||
         shape.linked_headings >= 2;
}

PageShape shape_of(const Log& log, const std::vector<Block>& blocks) {
  PageShape shape;
  std::vector<bool> beside = blocks_beside(log, blocks);
  if (!speaks_for_itself(log, blocks, beside)) beside.assign(blocks.size(), false);
  std::size_t headings = 0;
  DatedLevels between;
  std::vector<std::uint32_t> linked(blocks.size());  // items of each list that begin with a link
  for (std::uint32_t block = 0; block < blocks.size() && !has_days(shape); ++block) {
    const Block& here = blocks[block];
    shape.texts += here.kind == BlockKind::paragraph ? 1U : 0U;
    if (here.kind == BlockKind::heading) {
      const std::string text = visible_text(log, here.text);
      const TitleLine line = read_title_line(log, here.text, any_order());
      const bool date = parse_date_line(text, any_order()).has_value();
      const bool dated = date || line.date.has_value();
      shape.opens_with_date = shape.opens_with_date || (date && headings == 0);
      if (block == 1)
        shape.is_day_below_title = dated && headings == 1 && names_work_diary(visible_text(log, blocks[0].text));
      const bool beside_day = block > 1 && here.level <= blocks[1].level;
      shape.is_day_below_title = shape.is_day_below_title && !beside_day;
      ++headings;
      shape.dates += dated ? 1U : 0U;
      between.count(here.level, dated ? std::nullopt : date_between(text, any_order(), DatedNames::all));
      shape.runs += names_run(text) || is_run_label(text) ? 1U : 0U;
      shape.linked_headings += line.form == TitleForm::link_first && !line.is_label ? 1U : 0U;
    } else if (here.text.span_count > 0 && here.parent != kNoBlock && !beside[block]) {
      const Block& parent = blocks[here.parent];
      const bool item = parent.kind == BlockKind::item && here.parent + 1 == block;
      if (!item && here.kind != BlockKind::cell) continue;
      const TitleLine line = read_title_line(log, here.text, any_order());
      if (line.url.empty() || line.is_anchor) continue;
      if (here.kind == BlockKind::cell && is_linked(line)) ++shape.linked_rows;
      const bool titled = line.form == TitleForm::bare_url || line.form == TitleForm::label_links ||
                          (line.form == TitleForm::link_first && !line.is_label);
      if (!item || !titled || line.url.starts_with(kWikilinkScheme)) continue;
      ++shape.linked_items;
      if (line.form == TitleForm::bare_url) {
        ++shape.addresses;
        ++shape.address_texts;
        shape.address_bytes += source_size(log, here.text);
      }
      if (++linked[parent.parent] == 3) ++shape.linked_lists;
    } else if (here.kind == BlockKind::paragraph && headings > 1 && is_addressed(log, blocks[block - 1], here)) {
      ++shape.addressed_headings;
    } else if (here.kind == BlockKind::paragraph && source_size(log, here.text) < 40) {
      shape.dates += parse_date_line(visible_text(log, here.text), any_order()) ? 1U : 0U;
    } else if (here.kind == BlockKind::paragraph && here.text.span_count >= 3) {
      const std::string text = visible_text(log, here.text);
      const auto addresses = static_cast<std::uint32_t>(text.starts_with("http")) + count_of(text, "\nhttp");
      shape.linked_lists += addresses >= 3 ? 1U : 0U;
      shape.linked_items += addresses;
      shape.addresses += addresses;
      shape.address_texts += addresses > 0 ? 1U : 0U;
      shape.address_bytes += addresses > 0 ? text.size() : 0;
    }
  }
  shape.has_row_of_days = !between.of_rows().empty();
  return shape;
}

}  // namespace asterism
