// SPDX-License-Identifier: Apache-2.0
// Lists of books and the like without links, where a heading, a title or a file's name says that they are read.
#include "entries/book_lists.hpp"

#include "entries/book_count.hpp"
#include "entries/list_members.hpp"
#include "files/file_names.hpp"
#include "text/passages.hpp"
#include "titles/title_dates.hpp"

#include <algorithm>
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
  if (parse_date_heading(text, order)) return above;
  return above == BookName::wholly && is_genre(text) ? BookName::partly : BookName::none;
}

/// Whether more than a quarter of `titles` repeat others, as labels do ("Author - Ann Roe") and books read again do
/// not.
bool are_labels(std::vector<std::string> titles) {
  const std::size_t all = titles.size();
  std::sort(titles.begin(), titles.end());
  titles.erase(std::unique(titles.begin(), titles.end()), titles.end());
  return titles.size() * 4 < all * 3;
}

/// Counts the items of `list` without a link, and which of them say who wrote them or rate them.
BookCount count_books(const Log& log, const std::vector<Block>& blocks, std::uint32_t list, DateOrder order) {
  BookCount count;
  for (std::uint32_t item = list + 1; item < blocks[list].end; item = blocks[item].end) {
    const std::uint32_t paragraph = first_paragraph(blocks, item);
    if (paragraph == kNoBlock) {
      ++count.items;
      continue;
    }
    const Passage& passage = blocks[paragraph].text;
    TitleLine line = read_title_line(log, passage, order);
    const bool month = take_month_label(line, visible_text(log, passage), order);
    count.months += month ? 1U : 0U;
    const auto title = credited_title(log, passage, line, AtDash::keep);
    if (!title && has_link(log, passage)) continue;
    ++count.items;
    if (!title) continue;
    // "Jan: Dune", "Dec: Dune": read again, and no label
    const std::size_t begin = month ? 0 : title->begin;
    count.titles.push_back(visible_text(log, passage).substr(begin, title->end - begin));
    const bool clear = is_clear(title->credit) || title->credit == Credit::quoted;
    count.credited += title->credit != Credit::none ? 1U : 0U;
    count.quoted += title->credit == Credit::quoted ? 1U : 0U;
    count.clear += clear ? 1U : 0U;
    count.told += clear || title->rated ? 1U : 0U;
    count.titles_first += clear || title->credit == Credit::title_first ? 1U : 0U;
    count.authors_first += title->credit == Credit::author_first ? 1U : 0U;
  }
  return count;
}

}  // namespace

const BookList* BookLists::find(std::uint32_t list) const {
  const auto found = std::lower_bound(lists.begin(), lists.end(), list,
                                      [](const BookList& books, std::uint32_t block) { return books.block < block; });
  return found != lists.end() && found->block == list ? &*found : nullptr;
}

BookLists find_book_lists(const Log& log, const std::vector<Block>& blocks, const FrontMatter& front, DateOrder order) {
  std::vector<std::pair<std::uint8_t, BookName>> headings = {
      {std::uint8_t{0}, book_name_of_file(front, log.texts.front().name())}};
  BookLists found;
  BookCount books;
  for (std::uint32_t block = 0; block < blocks.size(); block = blocks[block].end) {
    const Block& here = blocks[block];
    if (here.kind == BlockKind::heading) {
      BookName beside = BookName::none;  // what the section right before this one, at its level, says
      for (; headings.size() > 1 && headings.back().first >= here.level; headings.pop_back())
        beside = headings.back().first == here.level ? headings.back().second : BookName::none;
      const std::string text = visible_text(log, here.text);
      if (headings.back().second != BookName::none) found.headings.count(log, blocks, block);
      BookName name = book_name_below(headings.back().second, text, order);
      if (name == BookName::none && beside != BookName::none && is_favourites(text)) name = BookName::partly;
      headings.emplace_back(here.level, name);
    } else if (here.kind == BlockKind::list && headings.back().second != BookName::none) {
      BookCount count = count_books(log, blocks, block, order);
      if (!count.are_books(headings.back().second)) continue;
      found.lists.push_back({block, count.is_monthly()});
      books.add(std::move(count));
    }
  }
  if (books.items < kFewestBooks || are_labels(std::move(books.titles))) found.lists.clear();
  found.headings.decide();
  books.titles_first += found.headings.titles_first();
  books.authors_first += found.headings.authors_first();
  if (books.titles_first > 2 * books.authors_first) found.at_dash = AtDash::end_title;
  return found;
}

bool is_monthly(const Log& log, const std::vector<Block>& blocks, std::uint32_t list, DateOrder order) {
  return count_books(log, blocks, list, order).is_monthly();
}

}  // namespace asterism
