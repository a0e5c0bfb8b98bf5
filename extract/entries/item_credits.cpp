// SPDX-License-Identifier: Apache-2.0
// Who wrote the works that items without links name, how they are rated and when they came out: no part of titles.
#include "entries/entry_reader.hpp"
#include "entries/legend.hpp"
#include "entries/paper_lists.hpp"
#include "text/passages.hpp"
#include "titles/credited_titles.hpp"
#include "titles/title_dates.hpp"
#include "titles/title_parts.hpp"
#include "words/section_words.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// Whether `item` tells how its list says who wrote what: it has a link or the sign of books.
bool EntryReader::may_tell_credits(const ListItem& item) const {
  if (is_linked(item.title)) return true;
  const LegendMark* mark = find_mark(context_.legend, item.title.mark);
  return mark != nullptr && mark->kind == NodeKind::book && item.title.form == TitleForm::plain;
}

/// Whether `item` says who wrote it: behind a word, as a dash behind a link may begin any note.
bool EntryReader::tells_credit(const ListItem& item) const {
  const Passage& passage = blocks_[item.paragraph].text;
  if (is_linked(item.title)) {
    if (item.title.form != TitleForm::link_first || source_size(log_, passage) <= item.title.title_end) return false;
    const std::string text = visible_text(log_, passage);
    return begins_with_credit(rest_of(item.title, text));
  }
  const auto title = credited_title(log_, passage, item.title, survey_.unlinked.books.at_dash);
  return title && (title->credit == Credit::word || title->credit == Credit::marked_word);
}

/// Among entries, authors are cut off behind a word, where two of the items with links or signs of books, and half of
/// them, have such; not where a day or another sign stands in front, as of an experiment, and without a sign only off a
/// title in quotes or markup.
void EntryReader::take_bylines(std::vector<ListItem>& items) const {
  std::size_t telling = 0;
  std::size_t credited = 0;
  for (const ListItem& item : items) {
    if (item.paragraph == kNoBlock || !may_tell_credits(item)) continue;
    ++telling;
    credited += tells_credit(item) ? 1U : 0U;
  }
  if (credited < 2 || credited * 2 < telling) return;
  for (ListItem& item : items) {
    if (item.paragraph == kNoBlock || item.title.date || item.title.form == TitleForm::none) continue;
    if (!item.title.mark.empty() && !may_tell_credits(item)) continue;
    const auto title = credited_title(log_, blocks_[item.paragraph].text, item.title, survey_.unlinked.books.at_dash);
    const bool plain = title && title->credit == Credit::word && !item.title.mark.empty();
    if (plain || (title && title->credit == Credit::marked_word)) item.end_title(*title);
  }
}

/// Takes who wrote them, and ratings, off the titles of the items of `list` that have no link. Of the others, what ends
/// in a full stop is no title.
void EntryReader::take_credits(std::uint32_t list, std::vector<ListItem>& items) const {
  const BookList* const books = survey_.unlinked.books.find(list);
  if (books == nullptr) return take_bylines(items);
  for (ListItem& item : items) {
    if (item.paragraph == kNoBlock) continue;
    const Passage& passage = blocks_[item.paragraph].text;
    if (books->is_monthly) take_month_label(item.title, visible_text(log_, passage), context_.order);
    if (const auto title = credited_title(log_, passage, item.title, survey_.unlinked.books.at_dash)) {
      item.end_title(*title);
      take_day_at_end(item.title, visible_text(log_, passage), context_.order);
    } else if (item.title.form == TitleForm::plain && !item.title.is_citation) {
      const std::string text = visible_text(log_, passage);
      if (text.ends_with('.') || text.ends_with("。")) item.title.form = TitleForm::none;
    }
  }
}

/// "1984", "2001 ★★★": a number that could be a year is the title of an item of `list`, which holds works, where it is
/// rated as a book is, or where it is older than any log and there is no other year: several head what follows each.
void EntryReader::take_numbers(std::uint32_t list, std::vector<ListItem>& items) const {
  ListItem* old = nullptr;
  std::size_t years = 0;
  for (ListItem& item : items) {
    if (item.paragraph == kNoBlock || item.title.form != TitleForm::plain) continue;
    const bool alone = item.paragraph + 1 == blocks_[item.block].end;
    const std::string text = visible_text(log_, blocks_[item.paragraph].text);
    const std::string_view title = title_of(item.title, text);
    if (!is_year(title)) continue;
    item.is_year_title = item.is_credited && survey_.unlinked.have_books(list);
    if (item.is_credited) continue;
    ++years;
    if (alone && is_year_before_logs(title)) old = &item;
  }
  if (old != nullptr && years == 1) old->is_year_title = true;
}

void take_years(const Log& log, const std::vector<Block>& blocks, std::vector<ListItem>& items) {
  for (ListItem& item : items) {
    if (item.paragraph == kNoBlock) continue;
    const bool taken = take_year_behind_title(item.title, visible_text(log, blocks[item.paragraph].text));
    item.is_credited = item.is_credited || taken;
  }
}

}  // namespace asterism
