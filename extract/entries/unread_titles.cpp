// SPDX-License-Identifier: Apache-2.0
// Tells lists and tables of titles from those of other things.
#include "entries/unread_titles.hpp"

#include "entries/list_members.hpp"
#include "entries/table_columns.hpp"
#include "text/passages.hpp"
#include "text/unicode.hpp"
#include "titles/credited_titles.hpp"
#include "titles/remarks.hpp"
#include "titles/title_line.hpp"
#include "titles/title_parts.hpp"
#include "words/section_words.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace asterism {
namespace {

/// Units: items. Fewer tell nothing.
constexpr std::size_t kFewestItems = 3;
/// Units: rows.
constexpr std::size_t kFewestRows = 2;

/// Whether `line`, read from `passage`, says who wrote it by more than a dash or what may be a quotation.
bool says_author(const Log& log, const Passage& passage, const TitleLine& line) {
  const auto title = credited_title(log, passage, line, AtDash::keep);
  return title && is_clear(title->credit);
}

}  // namespace

bool may_be_title(const Log& log, const Passage& passage, const TitleLine& line) {
  constexpr std::size_t most_words = 20;
  if (line.form != TitleForm::plain) return false;
  const std::string text = visible_text(log, passage);
  const std::string_view title = title_of(line, text);
  const std::size_t words = count_title_words(title);
  if (words < 2 || words > most_words || first_sentence(title) < title.size() || text.find('\n') != std::string::npos)
    return false;
  if (std::string_view(".:;").find(text.back()) != std::string_view::npos) return false;
  std::size_t at = 0;
  const char32_t first = decode_code_point(title, at);
  return !is_letter(first) || first >= 0x2e80 || is_upper(first);
}

bool lists_titles(const Log& log, const std::vector<Block>& blocks, std::uint32_t list, SectionName section,
                  DateOrder order) {
  std::size_t items = 0;
  std::size_t credited = 0;
  std::size_t titles = 0;
  for (std::uint32_t item = list + 1; item < blocks[list].end; item = blocks[item].end) {
    const std::uint32_t paragraph = first_paragraph(blocks, item);
    if (paragraph == kNoBlock) return false;
    const Passage& passage = blocks[paragraph].text;
    if (has_link(log, passage)) return false;
    const TitleLine line = read_title_line(log, passage, order);
    if (line.date || !line.url.empty()) return false;
    ++items;
    credited += says_author(log, passage, line) ? 1U : 0U;
    titles += may_be_title(log, passage, line) ? 1U : 0U;
  }
  if (items < kFewestItems) return false;
  return credited * 2 >= items || (section == SectionName::reading_list && titles == items);
}

bool heads_titles(const Log& log, const std::vector<Block>& blocks, std::uint32_t table) {
  TableColumns columns;
  std::size_t filled = 0;
  for (std::uint32_t row = table + 1; row < blocks[table].end; row = blocks[row].end) {
    std::vector<std::string> cells;
    for (std::uint32_t cell = row + 1; cell < blocks[row].end; cell = blocks[cell].end) {
      if (has_link(log, blocks[cell].text)) return false;
      cells.push_back(visible_text(log, blocks[cell].text));
    }
    if (blocks[row].level == 1) {
      std::transform(cells.begin(), cells.end(), cells.begin(), comparison_key);
      columns = name_columns(cells);
      // Work that is done has a column called so, too.
      if (!columns.names_works || !columns.may_date_reading(columns.title)) return false;
    } else if (columns.names_works && columns.title < cells.size()) {
      const std::string& title = cells[columns.title];
      filled += count_title_words(title) > 0 && !is_placeholder(title) &&
                        title.find_first_not_of("0123456789., ") != std::string::npos
                    ? 1U
                    : 0U;
    }
  }
  return filled >= kFewestRows;
}

}  // namespace asterism
