// SPDX-License-Identifier: Apache-2.0
// Looks at a file once more when its entries are known, so that the rules of reading need not report what they pass by.
#include "entries/unread.hpp"

#include "entries/legend.hpp"
#include "entries/list_members.hpp"
#include "entries/unread_titles.hpp"
#include "links/links.hpp"
#include "text/passages.hpp"
#include "titles/decoration.hpp"
#include "titles/line_links.hpp"
#include "titles/remarks.hpp"
#include "titles/title_line.hpp"
#include "words/section_words.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// Units: bytes. What is shorter is no sentence.
constexpr std::size_t kShortestProse = 12;

/// Lines of a file that its entries take up.
class Coverage {
 public:
  /// The entries of `log` are those of one file, whose text is `text`, by line.
  Coverage(const Log& log, const Text& text) : begins_(text.line_count() + 2), held_(text.line_count() + 2) {
    std::uint32_t next = 0;  // the first line that no entry so far reaches
    for (const Entry& entry : log.entries) {
      begins_[entry.line] = true;
      for (next = std::max(next, entry.line); next <= std::max(entry.line, entry.last_line); ++next) held_[next] = true;
      if (entry.form == EntryForm::heading) add_notes(log, text, entry);
    }
  }

  bool holds(std::uint32_t line) const { return held_[line]; }
  bool begins_at(std::uint32_t line) const { return begins_[line]; }

 private:
  /// The notes of a day may stand between its other entries.
  void add_notes(const Log& log, const Text& text, const Entry& entry) {
    for (const Passage& note : entry.notes) {
      if (note.segment_count > 0) held_[text.line_of(log.pools.segments[note.first_segment].begin)] = true;
    }
  }

  std::vector<bool> begins_;  // by line
  std::vector<bool> held_;
};

class UnreadFinder {
 public:
  UnreadFinder(Page& page, const Legend& legend, DateOrder order)
      : log_(page.log), legend_(legend), order_(order), blocks_(page.blocks), coverage_(page.log, page.text()) {}

  void find() {
    for (std::uint32_t block = 0; block < blocks_.size(); ++block) {
      const Block& here = blocks_[block];
      if (here.kind == BlockKind::heading) enter(here);
      std::optional<TitleLine> line;
      if (here.kind == BlockKind::list && is_legend(log_, blocks_, block)) {
        block = here.end - 1;
      } else if (here.kind == BlockKind::list && lists_unread_titles(block)) {
        add(here, UnreadReason::list);
      } else if (here.kind == BlockKind::list) {
        on_list(block);
      } else if (here.kind == BlockKind::table && !aside() && !is_read(block) && heads_titles(log_, blocks_, block)) {
        add(here, UnreadReason::table);
      } else if (here.kind == BlockKind::heading && opening_link(here)) {
        add(here, UnreadReason::heading);
      } else if (here.kind == BlockKind::row && here.level != 1 && has_linked_cell(block)) {
        add(here, has_title(block) ? UnreadReason::set_aside : UnreadReason::row);
      } else if (here.kind == BlockKind::paragraph && !is_in_item(block) && (line = opening_link(here))) {
        add(here, begins_sentence(here, *line) ? UnreadReason::sentence : UnreadReason::set_aside);
      } else if (here.kind == BlockKind::paragraph && here.parent == kNoBlock && is_loose(here)) {
        add(here, UnreadReason::loose);
      }
    }
    std::stable_sort(log_.unread.begin(), log_.unread.end(),
                     [](const UnreadLine& a, const UnreadLine& b) { return a.line < b.line; });
  }

 private:
  /// A section that is open, and what its heading and those above say of it.
  struct Section {
    std::uint8_t level = 0;
    bool aside = false;  ///< nothing in it is an entry
    SectionName name = SectionName::other;
  };

  void enter(const Block& heading) {
    while (!sections_.empty() && sections_.back().level >= heading.level) sections_.pop_back();
    const std::string text = visible_text(log_, heading.text);
    const bool reading = is_reading_list_name(text) && !is_part_heading(text);
    sections_.push_back({heading.level, aside() || is_passive_section(text) || is_news_section(text),
                         reading ? SectionName::reading_list : SectionName::other});
    if (day_level_ != 0 && heading.level > day_level_) return;
    day_level_ = parse_date_heading(text, order_) ? heading.level : std::uint8_t{0};
  }

  bool aside() const { return !sections_.empty() && sections_.back().aside; }

  /// Whether an entry holds the beginning of an item or row of `block`.
  bool is_read(std::uint32_t block) const {
    for (std::uint32_t part = block + 1; part < blocks_[block].end; part = blocks_[part].end) {
      if (coverage_.holds(blocks_[part].first_line)) return true;
    }
    return false;
  }

  bool lists_unread_titles(std::uint32_t list) const {
    const SectionName name = sections_.empty() ? SectionName::other : sections_.back().name;
    return !aside() && !is_read(list) && lists_titles(log_, blocks_, list, name, order_);
  }

  /// Prose below the heading of a day that no entry holds.
  bool is_loose(const Block& block) const {
    if (day_level_ == 0 || coverage_.holds(block.first_line)) return false;
    const std::string text = visible_text(log_, block.text);
    return text.size() >= kShortestProse && !parse_date_line(text, order_) && text.back() != ':';
  }

  bool has_title(std::uint32_t row) const {
    for (std::uint32_t cell = row + 1; cell < blocks_[row].end; cell = blocks_[cell].end) {
      const TitleLine line = read_title_line(log_, blocks_[cell].text, order_);
      if (line.title_end > line.title_begin) return true;
    }
    return false;
  }

  bool is_in_item(std::uint32_t block) const {
    const std::uint32_t parent = blocks_[block].parent;
    return parent != kNoBlock && blocks_[parent].kind == BlockKind::item;
  }

  void on_list(std::uint32_t list) {
    std::size_t items = 0;
    std::size_t entries = 0;
    for (std::uint32_t item = list + 1; item < blocks_[list].end; item = blocks_[item].end) {
      ++items;
      entries += coverage_.begins_at(blocks_[item].first_line) ? 1U : 0U;
    }
    const bool mostly = entries * 2 >= items;
    for (std::uint32_t item = list + 1; item < blocks_[list].end; item = blocks_[item].end) {
      const std::uint32_t text = first_paragraph(blocks_, item);
      if (text == kNoBlock) continue;
      if (const auto reason = reason_of_item(text, entries > 0, mostly)) add(blocks_[text], *reason);
    }
  }

  std::optional<UnreadReason> reason_of_item(std::uint32_t text, bool beside_entries, bool mostly_entries) const {
    const Block& block = blocks_[text];
    if (coverage_.holds(block.first_line)) return std::nullopt;
    const bool told = has_link(log_, block.text) || beside_entries;
    if (!told && legend_.empty()) return std::nullopt;
    const std::string shown = visible_text(log_, block.text);
    if (shown.empty() || parse_date_line(shown, order_)) return std::nullopt;
    if (leads_out(block.text)) {
      const TitleLine line = read_title_line(log_, block.text, order_);
      return is_linked(line) || line.form == TitleForm::field ? UnreadReason::set_aside : UnreadReason::late_link;
    }
    if (has_link(log_, block.text)) return std::nullopt;  // to a place in the same file, as in a table of contents
    if (mostly_entries || begins_with_known_mark(shown)) return UnreadReason::too_long;
    return told ? std::optional(UnreadReason::no_link) : std::nullopt;
  }

  bool begins_with_known_mark(std::string_view shown) const {
    const std::size_t length = mark_length(shown, 0);
    return length > 0 && find_mark(legend_, shown.substr(0, length)) != nullptr;
  }

  bool has_linked_cell(std::uint32_t row) const {
    for (std::uint32_t cell = row + 1; cell < blocks_[row].end; cell = blocks_[cell].end) {
      if (opening_link(blocks_[cell])) return true;
    }
    return false;
  }

  /// The line that `block`, which no entry holds, begins with, if a link opens it.
  std::optional<TitleLine> opening_link(const Block& block) const {
    if (coverage_.holds(block.first_line) || !leads_out(block.text)) return std::nullopt;
    if (block.kind != BlockKind::cell && shows_badges(log_, block.text)) return std::nullopt;
    TitleLine line = read_title_line(log_, block.text, order_);
    return is_linked(line) && !line.url.empty() ? std::optional(std::move(line)) : std::nullopt;
  }

  /// Whether the link that `paragraph` begins with, as `line` says, is part of a sentence.
  bool begins_sentence(const Block& paragraph, const TitleLine& line) const {
    const std::string text = visible_text(log_, paragraph.text);
    return !is_note_start(rest_of(line, text));
  }

  /// Whether a link of `passage` leads anywhere but to a place in the same file.
  bool leads_out(const Passage& passage) const {
    for (const Span& span : spans_of(log_, passage)) {
      if (span.kind == SpanKind::link && parse_link(target_of(log_, span))) return true;
    }
    return false;
  }

  void add(const Block& block, UnreadReason reason) { log_.unread.push_back({kOnlyText, block.first_line, reason}); }

  Log& log_;
  const Legend& legend_;
  const DateOrder order_;
  const std::vector<Block>& blocks_;
  Coverage coverage_;
  std::vector<Section> sections_;  // open, outermost first
  std::uint8_t day_level_ = 0;     // of the heading that is a day, above; 0: none
};

}  // namespace

void find_unread(Page& page, const Legend& legend, DateOrder order) { UnreadFinder(page, legend, order).find(); }

}  // namespace asterism
