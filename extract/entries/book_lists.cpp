// SPDX-License-Identifier: Apache-2.0
// Lists of books and the like without links, where a heading, a title or a file's name says that they are read.
#include "entries/entry_reader.hpp"
#include "entries/legend.hpp"
#include "files/file_names.hpp"
#include "text/passages.hpp"
#include "titles/title_dates.hpp"
#include "titles/title_parts.hpp"
#include "words/section_words.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// What the title of the file, or else its name, says of the lists in it.
BookName book_name_of_file(const FrontMatter& front, std::string_view file) {
  const BookName title = book_name(front.value({"title"}).value_or(""));
  if (title != BookName::none) return title;
  std::string name(bare_file_name(file));
  for (char& c : name) c = c == '_' || c == '-' ? ' ' : c;
  return book_name(name);
}

/// What a section `text` below `above` says of the lists in it: years and days are parts of what they stand below.
BookName book_name_below(BookName above, std::string_view text, DateOrder order) {
  const BookName name = book_name(text);
  if (name != BookName::none || above == BookName::none) return name;
  if (is_year(text) || parse_date_heading(text, order)) return above;
  return above == BookName::wholly && is_genre(text) ? BookName::partly : BookName::none;
}

/// Whether more than the dash of a line shows who wrote its title.
bool is_clear(Credit credit) {
  return credit == Credit::word || credit == Credit::marked_word || credit == Credit::marked ||
         credit == Credit::quoted;
}

/// Whether more than a quarter of `titles` repeat others, as labels do ("Author - Ann Roe") and books read again do
/// not.
bool are_labels(std::vector<std::string> titles) {
  const std::size_t all = titles.size();
  std::sort(titles.begin(), titles.end());
  titles.erase(std::unique(titles.begin(), titles.end()), titles.end());
  return titles.size() * 4 < all * 3;
}

}  // namespace

void EntryReader::Item::end_title(const CreditedTitle& credited) {
  title.title_begin = static_cast<std::uint32_t>(credited.begin);
  title.title_end = static_cast<std::uint32_t>(credited.end);
  title.rest_begin = title.title_end;
  if (title.form == TitleForm::none) title.form = TitleForm::plain;
  is_credited = true;
}

/// Whether `item` tells how its list says who wrote what: it has a link or the sign of books.
bool EntryReader::may_tell_credits(const Item& item) const {
  if (is_linked(item.title)) return true;
  const LegendMark* mark = find_mark(context_.legend, item.title.mark);
  return mark != nullptr && mark->kind == NodeKind::book && item.title.form == TitleForm::plain;
}

/// Whether `item` says who wrote it: behind a word, as a dash behind a link may begin any note.
bool EntryReader::tells_credit(const Item& item) const {
  const Passage& passage = blocks_[item.paragraph].text;
  if (is_linked(item.title)) {
    if (item.title.form != TitleForm::link_first || source_size(log_, passage) <= item.title.title_end) return false;
    const std::string text = visible_text(log_, passage);
    return begins_with_credit(std::string_view(text).substr(std::min<std::size_t>(item.title.rest_begin, text.size())));
  }
  const auto title = credited_title(log_, passage, item.title, at_dash_);
  return title && (title->credit == Credit::word || title->credit == Credit::marked_word);
}

/// Among entries, authors are cut off behind a word, where two of the items with links or signs of books, and half of
/// them, have such; not where a day or another sign stands in front, as of an experiment, and without a sign only off a
/// title in quotes or markup.
void EntryReader::take_bylines(std::vector<Item>& items) const {
  std::size_t telling = 0;
  std::size_t credited = 0;
  for (const Item& item : items) {
    if (item.paragraph == kNoBlock || !may_tell_credits(item)) continue;
    ++telling;
    credited += tells_credit(item) ? 1U : 0U;
  }
  if (credited < 2 || credited * 2 < telling) return;
  for (Item& item : items) {
    if (item.paragraph == kNoBlock || item.title.date || item.title.form == TitleForm::none) continue;
    if (!item.title.mark.empty() && !may_tell_credits(item)) continue;
    const auto title = credited_title(log_, blocks_[item.paragraph].text, item.title, at_dash_);
    const bool plain = title && title->credit == Credit::word && !item.title.mark.empty();
    if (plain || (title && title->credit == Credit::marked_word)) item.end_title(*title);
  }
}

/// Takes who wrote them, and ratings, off the titles of the items of `list` that have no link. Of the others, what ends
/// in a full stop is no title.
void EntryReader::take_credits(std::uint32_t list, std::vector<Item>& items) const {
  if (!is_book_list(list)) return take_bylines(items);
  const BookCount count = count_books(list);
  const bool monthly = count.months >= 2 && count.months * 2 >= count.items;
  for (Item& item : items) {
    if (item.paragraph == kNoBlock) continue;
    const Passage& passage = blocks_[item.paragraph].text;
    if (monthly) take_month_label(item.title, visible_text(log_, passage), context_.order);
    if (const auto title = credited_title(log_, passage, item.title, at_dash_)) {
      item.end_title(*title);
    } else if (item.title.form == TitleForm::plain && !item.title.is_citation) {
      const std::string text = visible_text(log_, passage);
      if (text.ends_with('.') || text.ends_with("。")) item.title.form = TitleForm::none;
    }
  }
}

/// "1984", "2001 ★★★": a number that could be a year is the title of an item of `list`, which holds works, where it is
/// rated as a book is, or where it is older than any log and there is no other year: several head what follows each.
void EntryReader::take_numbers(std::uint32_t list, std::vector<Item>& items) const {
  Item* old = nullptr;
  std::size_t years = 0;
  for (Item& item : items) {
    if (item.paragraph == kNoBlock || item.title.form != TitleForm::plain) continue;
    const bool alone = item.paragraph + 1 == blocks_[item.block].end;
    const std::string text = visible_text(log_, blocks_[item.paragraph].text);
    const std::string_view title = title_of(item.title, text);
    if (!is_year(title)) continue;
    item.is_year_title = item.is_credited && is_book_list(list);
    if (item.is_credited) continue;
    ++years;
    if (alone && is_year_before_logs(title)) old = &item;
  }
  if (old != nullptr && years == 1) old->is_year_title = true;
}

/// Counts the items of `list` without a link, and which of them say who wrote them or rate them.
BookCount EntryReader::count_books(std::uint32_t list) const {
  BookCount count;
  for (std::uint32_t item = list + 1; item < blocks_[list].end; item = blocks_[item].end) {
    const std::uint32_t paragraph = item + 1;
    const bool empty = paragraph >= blocks_[item].end || blocks_[paragraph].kind != BlockKind::paragraph;
    if (empty) {
      ++count.items;
      continue;
    }
    const Passage& passage = blocks_[paragraph].text;
    TitleLine line = read_title_line(log_, passage, context_.order);
    const bool month = take_month_label(line, visible_text(log_, passage), context_.order);
    count.months += month ? 1U : 0U;
    const auto title = credited_title(log_, passage, line, at_dash_);
    if (!title && has_link(log_, passage)) continue;
    ++count.items;
    if (!title) continue;
    // "Jan: Dune", "Dec: Dune": read again, and no label
    const std::size_t begin = month ? 0 : title->begin;
    count.titles.push_back(visible_text(log_, passage).substr(begin, title->end - begin));
    const bool clear = is_clear(title->credit);
    count.credited += title->credit != Credit::none ? 1U : 0U;
    count.quoted += title->credit == Credit::quoted ? 1U : 0U;
    count.clear += clear ? 1U : 0U;
    count.told += clear || title->rated ? 1U : 0U;
    count.titles_first += clear || title->credit == Credit::title_first ? 1U : 0U;
    count.authors_first += title->credit == Credit::author_first ? 1U : 0U;
  }
  return count;
}

/// Finds the lists of books of the file: three items or more in all.
void EntryReader::find_book_lists() {
  std::vector<std::pair<std::uint8_t, BookName>> headings = {
      {std::uint8_t{0}, book_name_of_file(front_, file_text().name())}};
  BookCount books;
  for (std::uint32_t block = 0; block < blocks_.size(); block = blocks_[block].end) {
    const Block& here = blocks_[block];
    if (here.kind == BlockKind::heading) {
      BookName beside = BookName::none;  // what the section right before this one, at its level, says
      for (; headings.size() > 1 && headings.back().first >= here.level; headings.pop_back())
        beside = headings.back().first == here.level ? headings.back().second : BookName::none;
      const std::string text = visible_text(log_, here.text);
      if (headings.back().second != BookName::none) credited_headings_.count(log_, blocks_, block);
      BookName name = book_name_below(headings.back().second, text, context_.order);
      if (name == BookName::none && beside != BookName::none && is_favourites(text)) name = BookName::partly;
      headings.emplace_back(here.level, name);
    } else if (here.kind == BlockKind::list && headings.back().second != BookName::none) {
      BookCount count = count_books(block);
      if (!count.are_books(headings.back().second)) continue;
      book_lists_.push_back(block);
      books.add(std::move(count));
    }
  }
  if (books.items < kFewestBooks || are_labels(std::move(books.titles))) book_lists_.clear();
  credited_headings_.decide();
  books.titles_first += credited_headings_.titles_first();
  books.authors_first += credited_headings_.authors_first();
  if (books.titles_first > 2 * books.authors_first) at_dash_ = AtDash::end_title;
}

bool EntryReader::is_book_list(std::uint32_t list) const {
  return std::binary_search(book_lists_.begin(), book_lists_.end(), list);
}

}  // namespace asterism
