// SPDX-License-Identifier: Apache-2.0
// Entries that are rows of a table: those with a link or a date.
#include "entries/entry_reader.hpp"
#include "entries/table_columns.hpp"
#include "markdown/wikilinks.hpp"
#include "text/passages.hpp"
#include "titles/cited_identifiers.hpp"
#include "titles/entry_fields.hpp"
#include "titles/remarks.hpp"
#include "titles/title_parts.hpp"
#include "titles/title_venues.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

/// Whether a row has a title and authors.
bool says_who_wrote(const TableColumns& columns, const std::vector<TitleLine>& cells) {
  const auto is_filled = [&](std::size_t column) {
    return column < cells.size() && cells[column].title_end > cells[column].title_begin;
  };
  return is_filled(columns.title) && is_filled(columns.authors);
}

/// Whether a cell of a row leads anywhere.
bool links_work(const std::vector<TitleLine>& cells) {
  return std::any_of(cells.begin(), cells.end(),
                     [](const TitleLine& line) { return is_linked(line) && !line.url.empty() && !line.is_anchor; });
}

/// In a cell without a link that holds more than a title, the bold run at its beginning is it; false: there is none.
bool take_bold(const Log& log, const Passage& passage, std::string_view text, TitleLine& line) {
  for (const Span& span : spans_of(log, passage)) {
    if (span.kind != SpanKind::strong || span.begin > line.title_begin + 2 || span.end > text.size()) continue;
    line.title_begin = span.begin;
    line.title_end = span.end;
    line.rest_begin = span.end;
    return true;
  }
  return false;
}

/// What may end the title of a cell: signs that no title has, or dashes as well.
enum class CellMarks : std::uint8_t { gaps, dashes };

/// Else it is what stands before a dash or a wide gap. Emphasis that was not closed well shows its stars.
void cut_at_mark(std::string_view text, TitleLine& line, CellMarks marks = CellMarks::dashes) {
  const std::string_view title = title_of(line, text);
  std::size_t end = std::min({title.size(), title.find("**"), find_gap(title)});
  for (const std::string_view mark : {" - ", " – ", " — "}) {
    if (marks == CellMarks::dashes) end = std::min(end, title.find(mark));
  }
  if (end == title.size() || end == 0) return;
  line.rest_begin = line.title_begin + static_cast<std::uint32_t>(end);
  line.title_end = line.rest_begin;
}

/// The venue and year behind a title without a link are no part of it.
void cut_publication(std::string_view text, TitleLine& line) {
  const std::string_view title = title_of(line, text);
  const auto tail = find_publication(title);
  if (!tail || count_title_words(title.substr(0, tail->begin)) < 2) return;
  line.title_end = line.title_begin + static_cast<std::uint32_t>(tail->begin);
  if (tail->published) line.published = tail->published;
}

/// "A Title (2301.00001)", "A Title (arXiv:2301.00001)": the identifier behind a title is its address.
void take_identifier(std::string_view text, TitleLine& line) {
  const std::string_view title = title_of(line, text);
  const auto found = trailing_identifier(title);
  if (!found) return;
  line.title_end = line.title_begin + static_cast<std::uint32_t>(found->end);
  line.url = found->url;
  line.form = TitleForm::label_links;
}

/// A cell of prose with a link far inside: what stands before its first dash or wide gap is a title.
TitleLine prose_title(Log& log, const Passage& passage, DateOrder order) {
  const Span* const link = first_link(log, passage);
  if (link == nullptr) return {};
  const Passage before = sub_passage(log, passage, 0, link->begin);
  TitleLine line = read_title_line(log, before, order);
  const std::uint32_t end = line.title_end;
  const std::string text = visible_text(log, before);
  if (line.form == TitleForm::plain && !take_bold(log, before, text, line)) cut_at_mark(text, line);
  return line.title_end < end ? line : TitleLine{};
}

/// Which cells may be a title where no column is called so.
enum class CellUse : std::uint8_t { telling, any };

/// Whether a cell says more than the number of its row or what its link leads to.
bool is_telling(const Log& log, const Passage& passage, const TitleLine& line) {
  if (line.is_label) return false;
  const std::string text = visible_text(log, passage);
  const std::string_view title = title_of(line, text);
  return title.find_first_not_of("0123456789.,#/()- ") != std::string_view::npos;
}

/// Whether a work, of which `text` is the title or says that it has none, is called so: "Untitled".
bool is_untitled(std::string_view text) {
  constexpr std::array names = std::to_array<std::string_view>(
      {"untitled", "ohne titel", "sans titre", "sin título", "sem título", "без названия", "无题", "無題"});
  return contains(names, comparison_key(text));
}

/// Whether the row of a cell says who wrote what.
enum class RowCredit : std::uint8_t { none, authors };

/// Whether a cell names nothing: signs, "TBD"; where no authors are known also a remark of one or two words in
/// brackets.
bool is_blank(const Log& log, const Passage& passage, RowCredit credit) {
  constexpr std::size_t longest_remark = 2;
  const std::string text = visible_text(log, passage);
  const std::size_t words = count_title_words(text);
  if (words == 0) return true;
  if (credit == RowCredit::authors && is_untitled(text)) return false;
  if (is_placeholder(text)) return true;
  if (credit == RowCredit::authors || words > longest_remark) return false;
  const bool bracket = (text.front() == '[' && text.find(']') == text.size() - 1) ||
                       (text.front() == '(' && text.find(')') == text.size() - 1);
  return bracket && !has_link(log, passage);
}

/// Gives the row, titled by cell `title`, the links of its other cells. That in `address` is better than a page.
void take_links(const std::vector<TitleLine>& cells, std::size_t title, std::size_t address, TitleLine& row) {
  std::vector<std::string> urls;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i == title || !is_linked(cells[i]) || cells[i].url.empty()) continue;
    if (row.url.empty()) {
      row.url = cells[i].url;
    } else {
      urls.push_back(cells[i].url);
    }
    urls.insert(urls.end(), cells[i].other_urls.begin(), cells[i].other_urls.end());
  }
  row.other_urls.insert(row.other_urls.end(), urls.begin(), urls.end());
  if (address >= cells.size() || address == title || !row.url.starts_with(kWikilinkScheme)) return;
  const auto work = std::find(row.other_urls.begin(), row.other_urls.end(), cells[address].url);
  if (work != row.other_urls.end()) std::swap(*work, row.url);
}

/// The address that `text` stands for, maybe without the `prefix` that its column makes needless.
std::optional<std::string> address_in_column(std::string_view text, std::string_view prefix) {
  if (auto address = address_of_identifier(text)) return address;
  return prefix.empty() ? std::nullopt : address_of_identifier(std::string(prefix).append(text));
}

TitleLine read_cell(Log& log, const Passage& passage, DateOrder order, std::string_view prefix) {
  TitleLine line = read_title_line(log, passage, order);
  if (line.form == TitleForm::field) line.form = TitleForm::link_first;  // one link of the row
  if (line.form == TitleForm::plain) {
    if (auto address = address_in_column(visible_text(log, passage), prefix)) {
      line.form = TitleForm::link_first;
      line.is_label = true;
      line.url = *std::move(address);
    }
  }
  const bool prose = line.form == TitleForm::none && passage.span_count > 0;
  return prose ? prose_title(log, passage, order) : line;
}

/// How many cells of a column hold what.
struct ColumnCount {
  std::size_t filled = 0;
  std::size_t links = 0;  ///< that begin with one
  std::size_t dates = 0;  ///< with their year
};

/// What the cells of each column of a table hold, below its head.
std::vector<ColumnCount> count_cells(const Log& log, const std::vector<Block>& blocks, std::uint32_t table,
                                     DateOrder order) {
  std::vector<ColumnCount> counts;
  for (std::uint32_t row = table + 1; row < blocks[table].end; row = blocks[row].end) {
    std::size_t column = 0;
    for (std::uint32_t cell = row + 1; cell < blocks[row].end; cell = blocks[cell].end, ++column) {
      if (counts.size() == column) counts.emplace_back();
      const Passage& passage = blocks[cell].text;
      if (blocks[row].level == 1 || is_blank(log, passage, RowCredit::none)) continue;
      ColumnCount& count = counts[column];
      ++count.filled;
      count.links += link_at(log, passage, 0) != nullptr ? 1U : 0U;
      const auto date = date_line(log, passage, order);
      count.dates += date && date->first.month != 0 && date->first.year != 0 ? 1U : 0U;
    }
  }
  return counts;
}

/// Corrects what the heads of `table` say by its cells: a column holds dates if at least half of its cells, and two,
/// are such with their year; one that is only called like a list has no titles where it holds dates, or behind links.
void check_columns(const Log& log, const std::vector<Block>& blocks, std::uint32_t table, TableColumns& columns,
                   DateOrder order) {
  const bool guesses = columns.guesses_title && columns.title < columns.dates.size();
  if (!guesses && (columns.names_date || !columns.names_works)) return;
  const std::vector<ColumnCount> counts = count_cells(log, blocks, table, order);
  const auto holds_dates = [](const ColumnCount& count) { return count.dates >= 2 && count.dates * 2 >= count.filled; };
  if (guesses) {
    const std::size_t title = columns.title;
    const bool behind_links =
        std::any_of(counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(std::min(title, counts.size())),
                    [](const ColumnCount& count) { return count.links > 0 && count.links * 2 >= count.filled; });
    const bool none = behind_links || title >= counts.size() || holds_dates(counts[title]);
    if (none) columns.title = columns.dates.size();
    columns.names_works = !none;
  }
  for (std::size_t i = 0; i < counts.size() && columns.names_works; ++i)
    columns.names_date = columns.names_date || (columns.may_date_reading(i) && holds_dates(counts[i]));
}

}  // namespace

/// Whether at least half of the rows link to works: such a table is one of entries, also where it is called an index.
bool EntryReader::lists_works(std::uint32_t table) {
  std::size_t rows = 0;
  std::size_t linked = 0;
  for (std::uint32_t row = table + 1; row < blocks_[table].end; row = blocks_[row].end) {
    if (blocks_[row].level == 1) continue;
    ++rows;
    for (std::uint32_t cell = row + 1; cell < blocks_[row].end; cell = blocks_[cell].end) {
      const TitleLine line = read_cell(log_, blocks_[cell].text, context_.order, {});
      if (!is_linked(line) || line.url.empty() || line.is_anchor || leads_aside(line.url)) continue;
      ++linked;
      break;
    }
  }
  return linked > 0 && linked * 2 >= rows;
}

void EntryReader::on_table(std::uint32_t table) {
  const bool aside = scope_.is_passive() && !(scope_.is_contents() && lists_works(table));
  TableColumns columns = name_columns({});
  for (std::uint32_t row = table + 1; row < blocks_[table].end; row = blocks_[row].end) {
    if (blocks_[row].level == 1) {
      std::vector<std::string> heads;
      for (std::uint32_t cell = row + 1; cell < blocks_[row].end; cell = blocks_[cell].end) {
        heads.push_back(comparison_key(visible_text(log_, blocks_[cell].text)));
      }
      columns = name_columns(heads);
      check_columns(log_, blocks_, table, columns, context_.order);
      find_dated_columns(table, columns);
      compare_cells(table, columns);
      if (!aside) columns.listed = listed_titles(table, columns);
      if (!aside && columns.are_fields) on_row(row, columns);
    } else if (!aside) {
      on_row(row, columns);
    }
  }
}

/// The cell of a row that holds its title; their number: none does.
std::size_t EntryReader::title_of_row(const std::vector<std::uint32_t>& cells, const std::vector<TitleLine>& lines,
                                      const TableColumns& columns) const {
  std::size_t title = columns.title;
  const bool linked = links_work(lines);
  const RowCredit credit = says_who_wrote(columns, lines) ? RowCredit::authors : RowCredit::none;
  const auto blank = [&](std::size_t i) { return is_blank(log_, blocks_[cells[i]].text, credit); };
  const auto empty = [&](std::size_t i) { return i >= cells.size() || lines[i].title_end <= lines[i].title_begin; };
  // In a column of works, a row without one and without a link is about something else, as a meeting.
  const bool titled = std::any_of(lines.begin(), lines.end(), [](const TitleLine& line) {
    return is_linked(line) && (!line.is_label || line.form == TitleForm::label_links);
  });
  const bool none = title >= cells.size() || blank(title);
  const bool held_open = none && title < cells.size() && !titled &&
                         !visible_text(log_, blocks_[cells[title]].text).empty();  // "TBD", "-" beside slides
  if (columns.names_works && (held_open || (none && !linked))) return cells.size();
  const auto is_titled = [&](const TitleLine& line) {
    const auto column = static_cast<std::size_t>(&line - lines.data());
    return line.form == TitleForm::link_first && !line.is_label && !columns.holds_no_title(column) && !line.is_anchor;
  };
  const auto first = static_cast<std::size_t>(std::find_if(lines.begin(), lines.end(), is_titled) - lines.begin());
  const bool none_yet = none || empty(title);
  const bool number = !none_yet && !columns.names_works && is_number(visible_text(log_, blocks_[cells[title]].text));
  if (none_yet || (number && first < lines.size())) title = first;  // "2020" in front of it, in a table without a head
  for (const CellUse use : {CellUse::telling, CellUse::any}) {
    for (std::size_t i = 0; empty(title) && i < cells.size(); ++i) {
      const Passage& cell = blocks_[cells[i]].text;
      const bool tells = is_telling(log_, cell, lines[i]) && !columns.holds_no_title(i);
      const bool fits = !empty(i) && (use == CellUse::any || tells) && !blank(i) && (linked || i != columns.authors);
      if (fits && !date_line(log_, cell, context_.order)) title = i;
    }
  }
  return empty(title) ? cells.size() : title;
}

std::vector<TitleLine> EntryReader::read_row(const std::vector<std::uint32_t>& cells, const TableColumns& columns) {
  std::vector<TitleLine> lines;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Passage& passage = blocks_[cells[i]].text;
    lines.push_back(read_cell(log_, passage, context_.order, columns.prefix_in(i)));
    const bool title = i == columns.title && lines.back().form == TitleForm::plain;
    if (title) take_identifier(visible_text(log_, passage), lines.back());
  }
  return lines;
}

void EntryReader::on_row(std::uint32_t row, const TableColumns& columns) {
  std::vector<std::uint32_t> cells;
  for (std::uint32_t cell = row + 1; cell < blocks_[row].end; cell = blocks_[cell].end) cells.push_back(cell);
  const std::vector<TitleLine> lines = read_row(cells, columns);
  const std::optional<DateSpan> date = date_of_row(cells, lines, columns);
  const bool told = links_work(lines) || (date && columns.names_date) || says_who_wrote(columns, lines);
  const bool titled = columns.are_fields && is_title_field(visible_text(log_, blocks_[cells[0]].text));
  if (columns.are_fields ? !titled : !told && !is_listed_title(cells, lines, columns.listed)) {
    for (const std::uint32_t cell : cells) note(cell);
    return;
  }
  const std::size_t title = titled ? 1 : told ? title_of_row(cells, lines, columns) : columns.listed;
  if (title == cells.size()) return;
  TitleLine line = lines[title];
  const Passage& passage = blocks_[cells[title]].text;
  const std::string text = visible_text(log_, passage);
  if (!is_linked(line)) {
    // What stands before the dash of a title may be its author, but not where a cell of its own names the author.
    const bool whole = columns.names_works && title == columns.title && says_who_wrote(columns, lines);
    const CellMarks marks = whole ? CellMarks::gaps : CellMarks::dashes;
    if (!take_bold(log_, passage, text, line) && told) cut_at_mark(text, line, marks);
    cut_publication(text, line);
  }
  if (line.is_anchor || leads_aside(line.url)) return;
  if (!line.date && date) line.date = date;
  if (columns.published < cells.size()) {
    const auto parsed = date_line(log_, blocks_[cells[columns.published]].text, context_.order);
    if (parsed && parsed->first.year != 0) line.published = parsed->first;
  }
  take_links(lines, title, columns.addresses, line);
  ListItem item{row, cells[title], line, false, false};
  const std::size_t place = log_.entries.size();
  const bool lines_of_links = on_lines(item, EntryForm::row);
  if (!lines_of_links) add_line(line, passage, text, EntryForm::row, row);
  if (columns.keywords < cells.size() && columns.keywords != title) {
    const std::string words = visible_text(log_, blocks_[cells[columns.keywords]].text);
    for (std::size_t i = place; i < log_.entries.size(); ++i) add_keywords(words, log_.entries[i].keywords);
  }
  if (lines_of_links) return;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i != title && blocks_[cells[i]].text.segment_count > 0)
      log_.entries[place].notes.push_back(blocks_[cells[i]].text);
  }
}

}  // namespace asterism
