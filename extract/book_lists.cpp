// SPDX-License-Identifier: Apache-2.0
// Lists of books and the like without links, where a heading, a title or a file's name says that they are read.
#include "book_names.hpp"
#include "credited_titles.hpp"
#include "entry_reader.hpp"
#include "file_names.hpp"
#include "passages.hpp"
#include "section_words.hpp"
#include "title_parts.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace asterism {
namespace {

/// Units: items, of all such lists of a file.
constexpr std::size_t kFewestBooks = 3;

/// What the title of the file, or else its name, says of the lists in it.
BookName book_name_of_file(const FrontMatter& front, std::string_view file) {
  const BookName title = book_name(front.value({"title"}).value_or(""));
  if (title != BookName::none) return title;
  std::string name(bare_file_name(file));
  for (char& c : name) c = c == '_' || c == '-' ? ' ' : c;
  return book_name(name);
}

/// What a section `text` below `above` says of the lists in it: years and days are parts of what they stand below.
BookName book_name_below(BookName above, std::string_view text, DayMonthOrder order) {
  const BookName name = book_name(text);
  if (name != BookName::none || above == BookName::none) return name;
  if (is_year(text) || parse_date_heading(text, order)) return above;
  return above == BookName::wholly && is_genre(text) ? BookName::partly : BookName::none;
}

/// Where the markup ends that the title of `passage` begins with at byte `begin` of its visible text; 0: there is none.
std::uint32_t markup_end(const Log& log, const Passage& passage, std::uint32_t begin) {
  for (std::uint32_t i = 0; i < passage.span_count; ++i) {
    const Span& span = log.pools.spans[passage.first_span + i];
    const bool marks = span.kind == SpanKind::strong || span.kind == SpanKind::emphasis;
    if (marks && span.begin == begin && span.end > begin) return span.end;
  }
  return 0;
}

}  // namespace

/// Ends the title of `line`, a plain one of `passage`, before who wrote it and a rating. Returns whether there is any.
bool EntryReader::take_credit(TitleLine& line, const Passage& passage) const {
  if (line.form != TitleForm::plain || line.is_citation || line.is_anchor) return false;
  std::string text = visible_text(log_, passage);
  std::replace(text.begin(), text.end(), '\n', ' ');
  const std::uint32_t markup = markup_end(log_, passage, line.title_begin);
  const std::string_view shown = std::string_view(text).substr(line.title_begin);
  const auto title = find_credited_title(shown, markup > 0 ? markup - line.title_begin : 0);
  if (!title) return false;
  line.title_end = line.title_begin + static_cast<std::uint32_t>(title->second);
  line.title_begin += static_cast<std::uint32_t>(title->first);
  line.rest_begin = line.title_end;
  return true;
}

/// Takes the credits of items without a link off, in a list of books or where half of all items, and two, have such.
void EntryReader::take_credits(std::uint32_t list, std::vector<Item>& items) const {
  std::vector<TitleLine> cut;
  std::size_t credited = 0;
  for (const Item& item : items) {
    TitleLine& line = cut.emplace_back(item.title);
    if (item.paragraph == kNoBlock) continue;
    const Passage& passage = blocks_[item.paragraph].text;
    if (take_credit(line, passage)) {
      ++credited;
    } else if (line.form == TitleForm::link_first && source_size(log_, passage) > line.title_end) {
      const std::string text = visible_text(log_, passage);
      credited +=
          begins_with_credit(std::string_view(text).substr(std::min<std::size_t>(line.rest_begin, text.size())));
    }
  }
  if (!is_book_list(list) && (credited < 2 || credited * 2 < items.size())) return;
  for (std::size_t i = 0; i < items.size(); ++i) {
    items[i].is_credited = items[i].title.form == TitleForm::plain && cut[i].title_end != items[i].title.title_end;
    if (items[i].is_credited) items[i].title = cut[i];
  }
}

/// How many items list `list` in a section called `name` has, if all are titles without links, and half say who wrote
/// them or rate them, or three quarters, where the name says something else as well; else 0.
std::size_t EntryReader::count_books(std::uint32_t list, BookName name) const {
  std::size_t items = 0;
  std::size_t credited = 0;
  for (std::uint32_t item = list + 1; item < blocks_[list].end; item = blocks_[item].end) {
    const std::uint32_t paragraph = item + 1;
    if (paragraph >= blocks_[item].end || blocks_[paragraph].kind != BlockKind::paragraph) return 0;
    const Passage& passage = blocks_[paragraph].text;
    if (has_link(log_, passage)) return 0;
    TitleLine line = read_title_line(log_, passage, context_.order);
    const bool said = take_credit(line, passage);
    const std::string text = visible_text(log_, passage);
    const std::string_view title = std::string_view(text).substr(line.title_begin, line.title_end - line.title_begin);
    if (line.form != TitleForm::plain || !(said || is_title_like(title))) return 0;
    credited += said ? 1U : 0U;
    ++items;
  }
  const bool enough = name == BookName::wholly ? credited * 2 >= items : credited * 4 >= items * 3;
  return enough ? items : 0;
}

/// Finds the lists of books of the file: three items or more in all.
void EntryReader::find_book_lists() {
  std::vector<std::pair<std::uint8_t, BookName>> headings = {
      {std::uint8_t{0}, book_name_of_file(front_, file_text().name())}};
  std::size_t books = 0;
  for (std::uint32_t block = 0; block < blocks_.size(); block = blocks_[block].end) {
    const Block& here = blocks_[block];
    if (here.kind == BlockKind::heading) {
      while (headings.size() > 1 && headings.back().first >= here.level) headings.pop_back();
      const std::string text = visible_text(log_, here.text);
      headings.emplace_back(here.level, book_name_below(headings.back().second, text, context_.order));
    } else if (here.kind == BlockKind::list && headings.back().second != BookName::none) {
      const std::size_t items = count_books(block, headings.back().second);
      if (items > 0) book_lists_.push_back(block);
      books += items;
    }
  }
  if (books < kFewestBooks) book_lists_.clear();
}

bool EntryReader::is_book_list(std::uint32_t list) const {
  return std::binary_search(book_lists_.begin(), book_lists_.end(), list);
}

}  // namespace asterism
