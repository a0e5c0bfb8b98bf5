// SPDX-License-Identifier: Apache-2.0
// Lists of titles without authors or links, below headings that say when the books were read.
#include "entries/book_lists.hpp"
#include "entries/book_names.hpp"
#include "entries/list_members.hpp"
#include "entries/title_lists.hpp"
#include "text/passages.hpp"
#include "text/unicode.hpp"
#include "titles/entry_fields.hpp"
#include "titles/remarks.hpp"
#include "titles/title_parts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// Units: items, of all such lists of a file.
constexpr std::size_t kFewestTitles = 5;
/// Units: words.
constexpr std::size_t kLongestTitle = 14;
/// What no book is called, and shelves are.
constexpr std::array kGenres = std::to_array<std::string_view>(
    {"fiction", "nonfiction",    "non-fiction",    "non fiction", "science fiction", "sci-fi",
     "fantasy", "short stories", "graphic novels", "young adult", "biography",       "biographies",
     "romane",  "sachbücher",    "romans",         "essais",      "ficción",         "no ficción",
     "ficção",  "não ficção",    "narrativa",      "saggistica",  "проза",           "нон-фикшн"});

/// What a heading says of the lists below it.
enum class Period : std::uint8_t {
  none,
  books,  ///< they are of books
  read    ///< of those that were read at some time
};

/// "2010 Summer Reading List (June 17th to September 19th)", "Books read in 2023"; below such names, "2023" and days.
Period period_of(Period above, std::string_view text, DateOrder order) {
  const std::vector<FoundDate> dates = find_dates(text, order, DateContext::prose);
  if (dates.size() > 1) return Period::none;
  std::string name(text);
  if (dates.size() == 1) name.erase(dates[0].begin, dates[0].end - dates[0].begin);
  if (book_name(name) == BookName::wholly) {
    const bool dated = !dates.empty() || !find_dates(name, order, DateContext::line).empty();
    return dated ? Period::read : Period::books;
  }
  const bool part = above != Period::none && parse_date_heading(text, order);
  return part ? Period::read : Period::none;
}

/// Whether `text` is written like the title of a book.
bool is_book_title(std::string_view text) {
  const std::size_t words = count_title_words(text);
  if (words == 0 || words > kLongestTitle || first_sentence(text) < text.size()) return false;
  if (text.ends_with('.') || text.ends_with(':') || begins_with_field(text) || !begins_with_case(text)) return false;
  std::size_t at = 0;
  return words == 1 ? is_upper(decode_code_point(text, at)) : is_in_title_case(text);
}

}  // namespace

void add_dated_book_lists(const Log& log, const std::vector<Block>& blocks, DateOrder order, BookLists& books) {
  std::vector<std::pair<std::uint8_t, Period>> headings = {{std::uint8_t{0}, Period::none}};
  std::vector<std::uint32_t> lists;
  std::size_t items = 0;
  std::size_t titles = 0;
  std::size_t longer = 0;
  for (std::uint32_t block = 0; block < blocks.size(); block = blocks[block].end) {
    const Block& here = blocks[block];
    if (here.kind == BlockKind::heading) {
      while (headings.size() > 1 && headings.back().first >= here.level) headings.pop_back();
      headings.emplace_back(here.level, period_of(headings.back().second, visible_text(log, here.text), order));
    }
    if (here.kind != BlockKind::list || headings.back().second != Period::read || books.find(block) != nullptr)
      continue;
    lists.push_back(block);
    for (std::uint32_t item = block + 1; item < here.end; item = blocks[item].end) {
      const std::uint32_t paragraph = first_paragraph(blocks, item);
      ++items;
      if (paragraph == kNoBlock || has_link(log, blocks[paragraph].text)) continue;
      const TitleLine line = read_title_line(log, blocks[paragraph].text, order);
      const std::string text = visible_text(log, blocks[paragraph].text);
      const std::string_view title = title_of(line, text);
      if (line.form != TitleForm::plain || !is_book_title(title)) continue;
      if (contains(kGenres, comparison_key(title))) return;
      ++titles;
      longer += count_title_words(title) > 1 ? 1U : 0U;
    }
  }
  if (titles < kFewestTitles || titles * 4 < items * 3 || longer * 2 < titles) return;
  const PageKeys sections = heading_keys(log, blocks);
  const auto names_parts = [&](std::uint32_t list) { return names_sections(log, blocks, list, sections); };
  if (std::any_of(lists.begin(), lists.end(), names_parts)) return;
  for (const std::uint32_t list : lists) books.lists.push_back({list, is_monthly(log, blocks, list, order)});
  std::sort(books.lists.begin(), books.lists.end(),
            [](const BookList& a, const BookList& b) { return a.block < b.block; });
}

}  // namespace asterism
