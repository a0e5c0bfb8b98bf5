// SPDX-License-Identifier: Apache-2.0
// Which tables list works so clearly that a row needs no more than a title.
#include "entries/entry_reader.hpp"
#include "entries/field_tables.hpp"
#include "entries/table_columns.hpp"
#include "entries/unread_titles.hpp"
#include "text/passages.hpp"
#include "text/unicode.hpp"
#include "titles/credited_titles.hpp"
#include "titles/remarks.hpp"
#include "words/reading_words.hpp"
#include "words/section_words.hpp"
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

/// Units: rows. Fewer tell nothing.
constexpr std::size_t kFewestRows = 2;

/// Whether `text` says how far the reading of a work is: "read", "NOT_READ", "to read", "已读".
bool is_reading_status(std::string_view text) {
  constexpr std::array words = std::to_array<std::string_view>({"unread", "ungelesen"});
  constexpr std::array parts = std::to_array<std::string_view>(
      {"已读", "未读", "在读", "读完", "讀完", "既読", "未読", "読了", "読書中", "읽음", "읽는", "прочита", "читаю"});
  const std::string key = comparison_key(text);
  const std::vector<std::string_view> said = key_words(key);
  const auto is_status = [&](std::string_view word) { return is_reading_word(word) || contains(words, word); };
  if (std::any_of(said.begin(), said.end(), is_status)) return true;
  return std::any_of(parts.begin(), parts.end(),
                     [&](std::string_view part) { return key.find(part) != std::string::npos; });
}

/// Whether the title of a row is its link.
bool is_title_link(const TitleLine& line) {
  return line.form == TitleForm::link_first && !line.is_label && !line.is_anchor && !line.url.empty();
}

/// Whether `title` has a colon or a word that begins with a small letter.
bool is_phrase(std::string_view title) {
  bool small = title.find(':') != std::string_view::npos;
  for (std::size_t at = title.find(' '); !small && at != std::string_view::npos; at = title.find(' ', at + 1)) {
    const std::string_view rest = title.substr(at + 1);
    small = begins_small(rest.substr(0, rest.find(' ')));
  }
  return small;
}

/// What the rows of a table show.
struct RowCount {
  std::size_t rows = 0;
  std::size_t linked = 0;     ///< with a title that is a link or has one beside it
  std::size_t titles = 0;     ///< without a link
  std::size_t longer = 0;     ///< of these, of three words or more
  std::size_t long_ones = 0;  ///< and of five or more, as no name has
  std::size_t cased = 0;      ///< and of four or more, in title case
  std::size_t phrased = 0;    ///< of those in title case, with a small word or a colon, as no name of goods has
  std::size_t rated = 0;
  std::size_t told = 0;  ///< that say how far the reading is
};

/// Whether the rows without a link are works as well. `reading`: the section is called as a list of what is read.
bool list_works(const RowCount& count, const TableColumns& columns, bool reading) {
  const auto is_half = [&](std::size_t rows) { return rows * 2 >= count.rows; };
  if (count.linked >= kFewestRows && is_half(count.linked)) return true;
  if (count.linked > 0 && is_half(count.rated) && is_half(count.linked + count.titles)) return true;
  const bool titled = count.titles >= kFewestRows && is_half(count.titles) && count.longer * 2 >= count.titles;
  if (!columns.names_works || !titled) return false;
  if (reading || columns.names_source || is_half(count.rated) || is_half(count.told)) return true;
  // A column of texts that holds nothing but titles says so itself.
  constexpr std::size_t fewest = 3;
  if (columns.names_texts && count.rows >= fewest && count.cased == count.rows && is_half(count.phrased)) return true;
  const bool dated = columns.title < columns.published && columns.published < columns.dates.size();
  return columns.names_texts && dated && count.long_ones * 4 >= count.titles * 3;
}

/// Whether a row of `table` has no link.
bool has_unlinked_row(const Log& log, const std::vector<Block>& blocks, std::uint32_t table) {
  for (std::uint32_t row = table + 1; row < blocks[table].end; row = blocks[row].end) {
    bool linked = blocks[row].level == 1;
    for (std::uint32_t cell = row + 1; cell < blocks[row].end && !linked; cell = blocks[cell].end)
      linked = has_link(log, blocks[cell].text);
    if (!linked) return true;
  }
  return false;
}

/// Units: cells. Fewer may be the same by chance.
constexpr std::size_t kFewestCells = 3;

/// How many cells of a column show what.
struct ColumnCells {
  std::size_t filled = 0;
  std::size_t different = 0;
  std::size_t links = 0;      ///< that are one
  std::size_t addresses = 0;  ///< that show one
  std::size_t phrases = 0;    ///< of two words or more, and no figures
};

/// The cells of the first `size` columns of `table`, below its head.
std::vector<ColumnCells> compare_columns(const Log& log, const std::vector<Block>& blocks, std::uint32_t table,
                                         std::size_t size) {
  std::vector<ColumnCells> columns(size);
  std::vector<std::vector<std::string>> cells(size);
  for (std::uint32_t row = table + 1; row < blocks[table].end; row = blocks[row].end) {
    std::size_t column = 0;
    for (std::uint32_t cell = row + 1; cell < blocks[row].end && column < size; cell = blocks[cell].end, ++column) {
      std::string text = blocks[row].level == 1 ? std::string() : visible_text(log, blocks[cell].text);
      if (text.empty()) continue;
      const Span* const link = link_at(log, blocks[cell].text, 0);
      ColumnCells& count = columns[column];
      ++count.filled;
      count.links += link != nullptr && link->end == text.size() ? 1U : 0U;
      count.addresses += text.starts_with("http") && text.find_first_of(" \n") == std::string::npos ? 1U : 0U;
      const bool figures = std::any_of(text.begin(), text.end(), is_ascii_digit);
      count.phrases += !figures && count_title_words(text) >= 2 ? 1U : 0U;
      cells[column].push_back(std::move(text));
    }
  }
  for (std::size_t i = 0; i < size; ++i) {
    std::sort(cells[i].begin(), cells[i].end());
    columns[i].different = static_cast<std::size_t>(std::unique(cells[i].begin(), cells[i].end()) - cells[i].begin());
  }
  return columns;
}

}  // namespace

/// What the cells of `table` say of its columns, below its head. A column that is called so and holds nothing but
/// addresses, each another, has those of the works. Where no head names titles, links with one text ("View") are none,
/// and neither is a column in front of what was done that says again and again of what sort that is ("Sails", "Oars",
/// "Sails", "Sails").
void EntryReader::compare_cells(std::uint32_t table, TableColumns& columns) const {
  const std::size_t all = columns.dates.size();
  columns.are_fields = tells_one_work(log_, blocks_, table);
  const std::vector<ColumnCells> cells = compare_columns(log_, blocks_, table, all);
  if (columns.addresses < all) {
    const ColumnCells& links = cells[columns.addresses];
    const bool each = links.addresses == links.filled && links.different == links.filled;
    if (!each) columns.addresses = all;
  }
  if (columns.title < all) return;
  for (const ColumnCells& column : cells) {
    const bool one = column.filled >= kFewestCells && column.different == 1;
    columns.holds_labels.push_back(one && column.links == column.filled);
  }
  if (columns.deeds == all || cells[columns.deeds].phrases * 2 <= cells[columns.deeds].filled) return;
  const bool sorted = std::any_of(
      cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(columns.deeds),
      [](const ColumnCells& column) { return column.filled > kFewestCells && column.different * 2 < column.filled; });
  if (sorted) columns.title = columns.deeds;
}

/// Whether a heading above names a list of what is read; `texts`: what else has titles is not called as they are here.
bool EntryReader::is_below_reading_list(bool texts) const {
  const std::vector<ScopeHeading>& headings = scope_.headings();
  return std::any_of(headings.begin(), headings.end(), [&](const ScopeHeading& heading) {
    const bool named = texts ? names_reading_list(heading.text) : is_reading_list_name(heading.text);
    return named && !is_part_heading(heading.text);
  });
}

/// Whether the cell in `column` may be the title of its row, and another cell says something of it.
bool EntryReader::is_listed_title(const std::vector<std::uint32_t>& cells, const std::vector<TitleLine>& lines,
                                  std::size_t column) const {
  if (column >= cells.size() || is_linked(lines[column])) return false;
  const Passage& passage = blocks_[cells[column]].text;
  if (!may_be_title(log_, passage, lines[column]) || is_placeholder(visible_text(log_, passage))) return false;
  if (date_line(log_, passage, context_.order)) return false;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string text = visible_text(log_, blocks_[cells[i]].text);
    if (i != column && (count_title_words(text) > 0 || is_rating(text))) return true;
  }
  return false;  // a row that heads those below it
}

/// The column of titles that make a row of `table` an entry without a link; the number of its columns: there is none.
/// Half of its rows have a link, or its heads and its section say that it lists what is read. A table in the note of
/// an entry lists none.
std::size_t EntryReader::listed_titles(std::uint32_t table, const TableColumns& columns) {
  const std::size_t none = columns.dates.size();
  if (!owners_.empty() || none < 2 || !has_unlinked_row(log_, blocks_, table)) return none;
  std::vector<RowCount> counts(none);
  for (std::uint32_t row = table + 1; row < blocks_[table].end; row = blocks_[row].end) {
    if (blocks_[row].level == 1) continue;
    std::vector<std::uint32_t> cells;
    for (std::uint32_t cell = row + 1; cell < blocks_[row].end; cell = blocks_[cell].end) cells.push_back(cell);
    const std::vector<TitleLine> lines = read_row(cells, columns);
    const auto text = [&](std::size_t i) { return i < cells.size() ? visible_text(log_, blocks_[cells[i]].text) : ""; };
    const bool works = std::any_of(lines.begin(), lines.end(), [&](const TitleLine& line) {
      return is_linked(line) && !line.url.empty() && !line.is_anchor && !leads_aside(line.url);
    });
    const bool rated = is_rating(text(columns.rating));
    const bool told = is_reading_status(text(columns.status));
    for (std::size_t i = 0; i < std::min(none, cells.size()); ++i) {
      const bool linked = is_title_link(lines[i]) ? !leads_aside(lines[i].url) : works && i == columns.title;
      const bool title = !linked && is_listed_title(cells, lines, i);
      ++counts[i].rows;
      counts[i].linked += linked ? 1U : 0U;
      counts[i].titles += title ? 1U : 0U;
      const std::size_t words = title ? count_title_words(text(i)) : 0;
      counts[i].longer += words >= 3 ? 1U : 0U;
      counts[i].long_ones += words >= 5 ? 1U : 0U;
      const bool cased = words >= 4 && begins_with_case(text(i)) && is_in_title_case(text(i));
      counts[i].cased += cased ? 1U : 0U;
      counts[i].phrased += cased && is_phrase(text(i)) ? 1U : 0U;
      counts[i].rated += rated ? 1U : 0U;
      counts[i].told += told ? 1U : 0U;
    }
  }
  std::size_t listed = columns.names_works ? columns.title : 0;
  for (std::size_t i = 0; i < none && !columns.names_works; ++i) {
    if (counts[i].linked > counts[listed].linked) listed = i;
  }
  return list_works(counts[listed], columns, is_below_reading_list(columns.names_texts)) ? listed : none;
}

}  // namespace asterism
