// SPDX-License-Identifier: Apache-2.0
// Walks the blocks of a file with a scope (headings, date) and decides which of them are entries.
#include "entries.hpp"

#include "kinds.hpp"
#include "legend.hpp"
#include "links.hpp"
#include "title_line.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace asterism {
namespace {

constexpr std::size_t kLongestDateLine = 60;
/// Lists inside lists that are read on the spot; reading recurses, so deeper ones wait until the rest is done.
constexpr int kDeepestList = 64;

std::uint32_t visible_size(const Log& log, const Passage& passage) {
  std::uint32_t size = 0;
  for (std::uint32_t i = 0; i < passage.segment_count; ++i) size += log.segments[passage.first_segment + i].length;
  return size;
}

std::optional<DateSpan> date_line(const Log& log, const Passage& passage, DayMonthOrder order) {
  if (visible_size(log, passage) > kLongestDateLine) return std::nullopt;
  return parse_date_line(visible_text(log, passage), order);
}

/// A title that needs no link: 1 to 30 words and no sentence end inside.
bool is_title_like(std::string_view text) {
  const auto words = std::count(text.begin(), text.end(), ' ') + 1;
  const std::size_t stop = text.find(". ");
  return !text.empty() && words <= 30 && stop == std::string_view::npos;
}

struct Heading {
  std::uint8_t level = 0;
  std::string text;
  bool is_date = false;
};

struct Item {
  std::uint32_t block = 0;      // the item
  std::uint32_t paragraph = 0;  // its first paragraph, or kNoBlock
  TitleLine title;
};

bool is_linked(const TitleLine& line) {
  return line.form == TitleForm::link_first || line.form == TitleForm::label_links || line.form == TitleForm::bare_url;
}

class EntryReader {
 public:
  EntryReader(Log& log, SourceId source, const std::vector<Block>& blocks, DayMonthOrder order,
              Diagnostics& diagnostics)
      : log_(log), source_(source), blocks_(blocks), order_(order), diagnostics_(diagnostics) {}

  void read() {
    log_.date_counts.resize(log_.texts.size());
    const auto first = static_cast<std::ptrdiff_t>(log_.entries.size());
    walk(0, static_cast<std::uint32_t>(blocks_.size()));
    for (std::size_t i = 0; i < pending_.size(); ++i) on_list(pending_[i]);  // may add to them
    if (pending_.empty()) return;
    std::stable_sort(log_.entries.begin() + first, log_.entries.end(),
                     [](const Entry& a, const Entry& b) { return a.line < b.line; });
  }

 private:
  void walk(std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t block = begin; block < end; block = blocks_[block].end) {
      switch (blocks_[block].kind) {
        case BlockKind::heading:
          on_heading(block);
          break;
        case BlockKind::paragraph:
          on_paragraph(block);
          break;
        case BlockKind::list:
          on_list(block);
          break;
        case BlockKind::quote:
        case BlockKind::item:
          walk(block + 1, blocks_[block].end);
          break;
        default:
          break;
      }
    }
  }

  void on_heading(std::uint32_t block) {
    const Block& heading = blocks_[block];
    while (!headings_.empty() && headings_.back().level >= heading.level) {
      if (headings_.back().is_date) date_.reset();
      headings_.pop_back();
    }
    if (date_level_ >= heading.level) date_.reset();
    const auto date = date_line(log_, heading.text, order_);
    if (date) set_date(*date, heading.level);
    headings_.push_back({heading.level, visible_text(log_, heading.text), date.has_value()});
    section_.reset();
    if (log_.title.empty() && heading.level == 1 && !date) log_.title = headings_.back().text;
  }

  void on_paragraph(std::uint32_t block) {
    if (const auto date = date_line(log_, blocks_[block].text, order_)) set_date(*date, section_level());
  }

  /// A date line holds in its section and the sections inside it; before any heading, up to the next title.
  std::uint8_t section_level() const { return headings_.empty() ? std::uint8_t{1} : headings_.back().level; }

  void set_date(const DateSpan& date, std::uint8_t level) {
    date_ = date;
    date_level_ = level;
    ++log_.date_counts[static_cast<std::size_t>(source_)];
  }

  void on_list(std::uint32_t list) {
    if (depth_ == kDeepestList) return pending_.push_back(list);
    if (is_legend(log_, blocks_, list)) return;
    ++depth_;
    const std::vector<Item> items = items_of(list);
    const auto linked = static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [](const Item& i) { return is_linked(i.title); }));
    for (const Item& item : items) on_item(item, linked * 2 >= items.size() && linked > 0);
    --depth_;
  }

  std::vector<Item> items_of(std::uint32_t list) const {
    std::vector<Item> items;
    for (std::uint32_t block = list + 1; block < blocks_[list].end; block = blocks_[block].end) {
      Item item{block, kNoBlock, {}};
      if (block + 1 < blocks_[block].end && blocks_[block + 1].kind == BlockKind::paragraph) {
        item.paragraph = block + 1;
        item.title = read_title_line(log_, blocks_[block + 1].text, order_);
      }
      items.push_back(std::move(item));
    }
    return items;
  }

  void on_item(const Item& item, bool among_entries) {
    if (item.paragraph == kNoBlock) return walk(item.block + 1, blocks_[item.block].end);
    const auto date = is_linked(item.title) ? std::nullopt : date_line(log_, blocks_[item.paragraph].text, order_);
    if (date) {
      set_date(*date, section_level());
      return walk(item.paragraph + 1, blocks_[item.block].end);
    }
    const bool marked = find_mark(log_, item.title.mark) != nullptr;
    const bool plain =
        item.title.form == TitleForm::plain && (marked || among_entries) && is_title_like(title_text(item));
    if (is_linked(item.title) || plain) return add_entry(item);
    walk(item.paragraph + 1, blocks_[item.block].end);
  }

  std::string title_text(const Item& item) const {
    const std::string text = visible_text(log_, blocks_[item.paragraph].text);
    return text.substr(item.title.title_begin, item.title.title_end - item.title.title_begin);
  }

  void add_entry(const Item& item) {
    const Passage& line = blocks_[item.paragraph].text;
    Entry entry;
    entry.source = source_;
    entry.line = blocks_[item.block].first_line;
    entry.last_line = blocks_[item.block].last_line;
    entry.url = item.title.url;
    entry.other_urls = item.title.other_urls;
    entry.section = current_section();
    entry.date = item.title.date ? item.title.date : date_;
    entry.kind = kind_of(item);
    entry.title = sub_passage(log_, line, item.title.title_begin, item.title.title_end);
    const Passage rest = sub_passage(log_, line, item.title.rest_begin, visible_length(line));
    if (rest.segment_count > 0) entry.notes.push_back(rest);
    const std::size_t place = log_.entries.size();
    log_.entries.push_back(std::move(entry));
    for (std::uint32_t block = item.paragraph + 1; block < blocks_[item.block].end;) block = add_note(place, block);
  }

  /// Adds block `block` to the notes of entry `place`, or reads it as a list of entries of its own.
  std::uint32_t add_note(std::size_t place, std::uint32_t block) {
    if (blocks_[block].kind == BlockKind::list && is_entry_list(block)) {
      on_list(block);
      return blocks_[block].end;
    }
    if (blocks_[block].text.segment_count > 0) log_.entries[place].notes.push_back(blocks_[block].text);
    return block + 1;
  }

  /// Inside a note a list holds entries when at least half of its items, and three, begin with a link.
  bool is_entry_list(std::uint32_t list) const {
    const std::vector<Item> items = items_of(list);
    const auto linked = std::count_if(items.begin(), items.end(),
                                      [](const Item& item) { return item.title.form == TitleForm::link_first; });
    return linked >= 3 && static_cast<std::size_t>(linked) * 2 >= items.size();
  }

  std::uint32_t visible_length(const Passage& passage) const {
    return static_cast<std::uint32_t>(visible_text(log_, passage).size());
  }

  NodeKind kind_of(const Item& item) {
    if (const LegendMark* mark = find_mark(log_, item.title.mark)) return mark->kind;
    if (!item.title.mark.empty() && !log_.legend.empty()) report_mark(item);
    if (const auto kind = kind_of_lead(item.title.lead); kind && !item.title.lead.empty()) return *kind;
    for (auto heading = headings_.rbegin(); heading != headings_.rend(); ++heading) {
      if (const auto kind = kind_of_words(heading->text); kind && heading->level > 1) return *kind;
    }
    return kind_of_link(item.title.url);
  }

  void report_mark(const Item& item) {
    const std::string& file = log_.texts[static_cast<std::size_t>(source_)].name();
    diagnostics_.push_back({Severity::warning, file, blocks_[item.block].first_line, 0,
                            "unknown kind mark '" + item.title.mark + "'", "declare it in the legend"});
  }

  std::uint32_t current_section() {
    if (section_) return *section_;
    std::vector<std::string> path;
    for (const Heading& heading : headings_) {
      if (!heading.is_date) path.push_back(heading.text);
    }
    if (path.empty()) return *(section_ = 0);
    log_.sections.push_back(std::move(path));
    return *(section_ = static_cast<std::uint32_t>(log_.sections.size() - 1));
  }

  Log& log_;
  SourceId source_;
  const std::vector<Block>& blocks_;
  DayMonthOrder order_;
  Diagnostics& diagnostics_;
  std::vector<Heading> headings_;
  std::optional<DateSpan> date_;
  std::uint8_t date_level_ = 0;
  int depth_ = 0;
  std::vector<std::uint32_t> pending_;
  std::optional<std::uint32_t> section_;
};

}  // namespace

int order_evidence(const Log& log, const std::vector<Block>& blocks) {
  int evidence = 0;
  for (const Block& block : blocks) {
    const bool textual = block.kind == BlockKind::paragraph || block.kind == BlockKind::heading;
    if (!textual || visible_size(log, block.text) > kLongestDateLine) continue;
    evidence += order_evidence(visible_text(log, block.text));
  }
  return evidence;
}

void read_entries(Log& log, SourceId source, const std::vector<Block>& blocks, DayMonthOrder order,
                  Diagnostics& diagnostics) {
  EntryReader(log, source, blocks, order, diagnostics).read();
}

}  // namespace asterism
