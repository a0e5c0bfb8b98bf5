// SPDX-License-Identifier: Apache-2.0
// Entries that are list items: link first, title and label links, a bare address, or no link among others.
#include "../../parallel/in_order.hpp"
#include "entries/entry_reader.hpp"
#include "entries/legend.hpp"
#include "entries/list_members.hpp"
#include "links/kinds.hpp"
#include "links/link_labels.hpp"
#include "markdown/struck_text.hpp"
#include "markdown/wikilinks.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "titles/citation_lines.hpp"
#include "titles/entry_fields.hpp"
#include "titles/line_links.hpp"
#include "titles/remarks.hpp"
#include "titles/title_dates.hpp"
#include "titles/title_parts.hpp"
#include "titles/title_venues.hpp"
#include "words/run_words.hpp"
#include "words/section_words.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace asterism {
namespace {

/// Items whose lines are read at a time on one thread.
constexpr std::size_t kItemsAtOnce = 128;

/// What stands behind a bar or the first sentence is the note.
void end_title_with_sentence(TitleLine& line, std::string_view text) {
  const std::string_view title = text.substr(line.title_begin);
  const std::size_t length = std::min(first_sentence(title), title.find(" | "));
  line.rest_begin = line.title_begin + static_cast<std::uint32_t>(length);
  line.title_end = line.rest_begin;
}

/// Behind a mark of the legend, what is too long for a title as a whole has one in front.
void end_marked_title(TitleLine& line, std::string_view text) {
  if (!line.is_citation && !is_title_like(title_of(line, text))) end_title_with_sentence(line, text);
}

/// "TODO: fill the gap": what is to be done, and no title, which has a capital.
bool is_task(const TitleLine& line, std::string_view text) {
  const std::string_view title = title_of(line, text);
  const bool small = !title.empty() && title.front() >= 'a' && title.front() <= 'z';
  if (!small) return false;
  const std::string front = comparison_key(text.substr(0, line.title_begin));
  return front.find("todo") != std::string::npos || front.find("to do") != std::string::npos;
}

/// "To read: how to sail": a label says that a title follows. What goes on ("WIP:") may be anything.
bool is_labelled(const TitleLine& line, std::string_view text) {
  const std::string_view front = text.substr(0, line.title_begin);
  return line.lead.empty() && ends_with_colon(front) && count_title_words(front) > 0 &&
         comparison_key(front).find("wip") == std::string::npos;
}

/// Whether the list right below `item` has one that begins with a link. Deeper ones are not looked at, so that lists in
/// lists cost no more than their length.
bool has_linked_items(const Log& log, const std::vector<Block>& blocks, const ListItem& item, DateOrder order) {
  for (std::uint32_t below = item.paragraph + 1; below < blocks[item.block].end; below = blocks[below].end) {
    if (blocks[below].kind != BlockKind::list) continue;
    for (std::uint32_t inner = below + 1; inner < blocks[below].end; inner = blocks[inner].end) {
      const std::uint32_t paragraph = first_paragraph(blocks, inner);
      if (paragraph == kNoBlock || blocks[paragraph].text.span_count == 0) continue;
      const TitleLine line = read_title_line(log, blocks[paragraph].text, order);
      if (is_linked(line) && !line.url.empty()) return true;
    }
  }
  return false;
}

/// What follows the day of an item whose link, if there is one, stands late in it: that is a mention, unless it is an
/// address that ends the item.
void take_day_text(const Log& log, TitleLine& line, const Passage& passage, std::string_view text) {
  if (line.form == TitleForm::none) {
    line.form = TitleForm::plain;
    line.title_begin = line.date_end;
    const std::vector<LinkPlace> links = links_of(log, passage, text);
    const bool ends = links.size() == 1 && text.find_first_not_of(" \n.)>", links[0].end) == std::string_view::npos;
    if (ends && is_url_text(links[0])) {
      line.url = links[0].url;
      text = without_end(text.substr(0, links[0].begin), " \n,;:(<");
    }
  }
  take_venue_in_front(line, text);
  end_title_with_sentence(line, text);
}

}  // namespace

void EntryReader::on_list(std::uint32_t list) {
  if (depth_ == kDeepest) return pending_.push_back(list);
  if (list == links_list_) return;
  if (is_legend(log_, blocks_, list)) return;
  if (!is_noted() && on_record_list(list)) return;
  ++depth_;
  std::vector<ListItem> items = items_of(list);
  take_titles_before_addresses(log_, blocks_, items);
  take_quoted(items);
  const auto is_work = [](const ListItem& item) {
    return (is_linked(item.title) && !item.title.url.starts_with(kWikilinkScheme)) || item.title.is_citation;
  };
  const auto works = static_cast<std::size_t>(std::count_if(items.begin(), items.end(), is_work));
  const bool among_works = (works > 0 && works * 2 >= items.size()) || survey_.unlinked.have(list);
  // A paragraph that is an entry ends where a list of entries begins.
  const bool noted = std::binary_search(survey_.noted_lists.begin(), survey_.noted_lists.end(), list);
  if ((works >= 2 && among_works) || noted) end_owners(kBelowHeadings);
  const std::size_t first = log_.entries.size();
  if (owners_.empty()) take_dated(items);
  take_months(items);
  if (survey_.unlinked.have_papers(list)) {
    take_years(log_, blocks_, items);
  } else {
    take_credits(list, items);
  }
  take_links_below(log_, blocks_, items, context_.order);
  if (among_works) take_numbers(list, items);
  if (among_works && !survey_.unlinked.have(list)) drop_remarks(items);
  const bool listed = owners_.empty() || is_entry_list(log_, blocks_, list, context_.order);
  for (ListItem& item : items) {
    if (listed) {
      on_item(item, among_works);
    } else {
      for (std::uint32_t block = item.block + 1; block < blocks_[item.block].end; ++block) note(block);
    }
  }
  if (noted && log_.entries.size() == first + 1) own_below(first);
  --depth_;
}

/// The line that `paragraph`, the first one of an item, begins with.
TitleLine EntryReader::read_item_line(std::uint32_t paragraph) const {
  TitleLine line = read_title_line(log_, blocks_[paragraph].text, context_.order);
  take_citation(log_, blocks_[paragraph].text, line);
  // What is struck out as a whole is no title, unless it leads to what was done, or may be a book that was read.
  const bool struck = line.form == TitleForm::plain &&
                      StruckText(log_, blocks_[paragraph].text).holds(line.title_begin, line.title_end);
  if (struck && !survey_.unlinked.have_books(blocks_[blocks_[paragraph].parent].parent)) line.form = TitleForm::none;
  return line;
}

/// Reads the lines of the items in lists at the top of the page on all threads. They are half of the work, and need
/// nothing of what stands around them.
void EntryReader::read_item_lines() {
  if (context_.threads < 2) return;
  std::vector<std::uint32_t> paragraphs;
  for (std::uint32_t list = 0; list < blocks_.size(); list = blocks_[list].end) {
    if (blocks_[list].kind != BlockKind::list) continue;
    for (std::uint32_t item = list + 1; item < blocks_[list].end; item = blocks_[item].end) {
      if (first_paragraph(blocks_, item) != kNoBlock) paragraphs.push_back(first_paragraph(blocks_, item));
    }
  }
  item_lines_.reserve(paragraphs.size());
  const auto read = [&](std::size_t part, std::vector<ItemLine>& lines) {
    lines.clear();
    const std::size_t end = std::min((part + 1) * kItemsAtOnce, paragraphs.size());
    for (std::size_t i = part * kItemsAtOnce; i < end; ++i)
      lines.push_back({paragraphs[i], read_item_line(paragraphs[i])});
  };
  in_order<std::vector<ItemLine>>(
      (paragraphs.size() + kItemsAtOnce - 1) / kItemsAtOnce, context_.threads, read,
      [&](std::vector<ItemLine>& lines) { std::move(lines.begin(), lines.end(), std::back_inserter(item_lines_)); });
}

/// The line that `paragraph`, the first one of an item, begins with: one that was read before, if the walk is there.
TitleLine EntryReader::item_line(std::uint32_t paragraph) {
  while (next_line_ < item_lines_.size() && item_lines_[next_line_].paragraph < paragraph) ++next_line_;
  const bool known = next_line_ < item_lines_.size() && item_lines_[next_line_].paragraph == paragraph;
  return known ? std::move(item_lines_[next_line_++].line) : read_item_line(paragraph);
}

std::vector<ListItem> EntryReader::items_of(std::uint32_t list) {
  std::vector<ListItem> items;
  for (std::uint32_t block = list + 1; block < blocks_[list].end; block = blocks_[block].end) {
    ListItem& item = items.emplace_back(ListItem{block, first_paragraph(blocks_, block), {}});
    if (item.paragraph != kNoBlock) item.title = item_line(item.paragraph);
  }
  return items;
}

/// A list in which at least half of the items, and two, begin with a day is a log: each such item is an entry, with its
/// first sentence for a title. News of the log itself are none.
void EntryReader::take_dated(std::vector<ListItem>& items) {
  const auto is_dated = [&](const ListItem& item) {
    const bool begins = item.paragraph != kNoBlock && item.title.date_end > 0 && item.title.date->first.month != 0;
    // A day alone, and one above linked items, is none of them.
    return begins && (item.title.form != TitleForm::none || (has_link(log_, blocks_[item.paragraph].text) &&
                                                             !has_linked_items(log_, blocks_, item, context_.order)));
  };
  const auto dated = static_cast<std::size_t>(std::count_if(items.begin(), items.end(), is_dated));
  if (dated < 2 || dated * 2 < items.size()) return;
  if (!scope_.headings().empty() && is_news_section(scope_.headings().back().text)) return;
  for (ListItem& item : items) {
    if (!is_dated(item) || (item.title.form != TitleForm::plain && item.title.form != TitleForm::none)) continue;
    take_day_text(log_, item.title, blocks_[item.paragraph].text, unwrapped_text(blocks_[item.paragraph].text));
    item.is_dated = true;
  }
}

/// "Apr: [Title](…)" where half of the linked items of a list, and two, begin with a month, and not all with one: who
/// sent a link may be called Jan or April. Not so below a month.
void EntryReader::take_months(std::vector<ListItem>& items) const {
  if (const auto date = scope_.date(); date && date->first.month != 0) return;
  std::vector<std::pair<ListItem*, DateSpan>> found;
  std::size_t linked = 0;
  for (ListItem& item : items) {
    linked += is_linked(item.title) ? 1U : 0U;
    if (const auto month = leading_month(item.title, context_.order)) found.emplace_back(&item, *month);
  }
  if (found.size() * 2 < linked) return;
  const bool several = std::any_of(found.begin(), found.end(),
                                   [&](const auto& other) { return other.second.first != found[0].second.first; });
  if (!several) return;
  for (const auto& [item, month] : found) item->title.date = month;
}

/// Among entries with links, words without one are a title where they are written so. Below a day, others are what was
/// done ("Talked to Ben about it"); elsewhere those that begin with a small letter, unlike the titles of the links,
/// and without a label that says that they are to be read.
void EntryReader::drop_remarks(std::vector<ListItem>& items) const {
  const auto is_plain = [](const ListItem& item) { return item.title.form == TitleForm::plain; };
  if (std::none_of(items.begin(), items.end(), is_plain)) return;
  const auto date = scope_.date();
  const bool day = date && date->first == date->last && date->first.day != 0;
  std::unordered_set<std::string_view> marks;
  std::size_t linked = 0;
  std::size_t small = 0;
  for (const ListItem& item : items) {
    if (!is_linked(item.title)) continue;
    marks.insert(item.title.mark);
    ++linked;
    const std::string text = visible_text(log_, blocks_[item.paragraph].text);
    small += begins_small(title_of(item.title, text)) ? 1U : 0U;
  }
  for (ListItem& item : items) {
    const TitleLine& line = item.title;
    if (!is_plain(item) || line.is_citation || item.is_dated || item.is_credited || line.date) continue;
    if (!line.mark.empty() && (marks.contains(line.mark) || find_mark(context_.legend, line.mark))) continue;
    if (is_written_as_title(log_, blocks_, item)) continue;
    const std::string text = visible_text(log_, blocks_[item.paragraph].text);
    const std::string title(title_of(line, text));
    if (is_run_title(title) || names_run(title)) continue;  // "Experiment: …", "Run 3: …"
    const bool unlike = small * 2 < linked && begins_small(title) && !is_labelled(line, text);
    if (day || unlike) item.title.form = TitleForm::none;
  }
}

/// "2025-10-12: Went sailing" below "October 2025": a day of the diary, although nothing is linked.
bool EntryReader::is_day_of_period(const TitleLine& line) const {
  const auto period = scope_.date();
  if (!period || !line.date || line.form != TitleForm::plain || line.date->last.day == 0) return false;
  if (period->first == period->last && period->first.day != 0) return false;
  const DateSpan day = scope_.dated(*line.date);
  const auto begin = first_day(period->first);
  const auto end = last_day(period->last);
  const auto at = first_day(day.first);
  return begin && end && at && *begin <= *at && *at <= *end;
}

/// Whether what `item`, which has no link, shows may be a title: no field, task, venue or date alone, and no sentence.
/// A day or a sign of the legend in front says that it is one of its own.
bool EntryReader::is_worded_as_title(const ListItem& item, std::string_view text) const {
  const std::string_view title = title_of(item.title, text);
  if (begins_with_field(title) || (text.starts_with('(') && text.ends_with(".)"))) return false;
  const std::string_view line = text.substr(0, text.find('\n', item.title.title_begin)).substr(item.title.title_begin);
  if (!item.is_credited && (!is_title_like(title) || is_labelled_date(line, context_.order))) return false;
  if (item.is_dated || find_mark(context_.legend, item.title.mark) != nullptr) return true;
  return (item.is_credited || !is_venue_alone(title)) && !is_task(item.title, text);
}

void EntryReader::on_item(ListItem& item, bool among_works) {
  if (item.paragraph == kNoBlock) return walk(item.block + 1, blocks_[item.block].end);
  const auto date = is_linked(item.title) || item.is_year_title
                        ? std::nullopt
                        : date_line(log_, blocks_[item.paragraph].text, context_.order);
  if (date) {
    begin_day(*date, item.paragraph);
    walk(item.paragraph + 1, blocks_[item.block].end);
    return close_sections(kBelowHeadings, blocks_[item.block].end);
  }
  const std::string text = visible_text(log_, blocks_[item.paragraph].text);
  if (is_linked(item.title)) report_untold_year(item, text);
  if (!is_linked(item.title)) report_date(blocks_[item.paragraph].text, blocks_[item.paragraph].first_line);
  const bool marked = item.title.form == TitleForm::plain && find_mark(context_.legend, item.title.mark) != nullptr;
  if (marked && !item.is_dated && !item.is_credited) end_marked_title(item.title, text);
  const std::string_view title = title_of(item.title, text);
  const bool passive = scope_.is_passive() || item.title.is_anchor || is_placeholder(title) ||
                       item.title.url.starts_with(kWikilinkScheme) || leads_to_own_heading(item.title.url) ||
                       (is_linked(item.title) && item.title.other_urls.empty() && leads_aside(item.title.url)) ||
                       is_link_of_day(item.title, text, item.paragraph);
  if (!passive && (on_lines(item, EntryForm::item) || on_enumeration(item))) return;
  const bool plain =
      item.title.form == TitleForm::plain && (among_works || item.title.is_citation || item.is_dated || marked) &&
      is_worded_as_title(item, text) &&
      (marked || item.is_dated || item.is_credited || !is_above_works(log_, blocks_, item, context_.order));
  const bool run = !passive && !is_linked(item.title) && is_run(item.paragraph);
  const bool day = !passive && !run && is_day_of_period(item.title) &&
                   linked_between(item.paragraph + 1, blocks_[item.block].end, 1) == 0;
  if (!run && !day && (passive || !(is_linked(item.title) || plain))) {
    note(item.paragraph);
    return walk(item.paragraph + 1, blocks_[item.block].end);
  }
  if (day && !item.is_dated) end_title_with_sentence(item.title, unwrapped_text(blocks_[item.paragraph].text));
  const std::size_t place = run ? add_run(item.paragraph, EntryForm::item, item.block)
                                : add_line(item.title, blocks_[item.paragraph].text, text, EntryForm::item, item.block);
  for (std::uint32_t block = item.paragraph + 1; block < blocks_[item.block].end;) block = add_note(place, block);
}

}  // namespace asterism
