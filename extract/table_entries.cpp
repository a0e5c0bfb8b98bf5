// SPDX-License-Identifier: Apache-2.0
// Entries that are rows of a table: those with a link or a date.
#include "citation_lines.hpp"
#include "entry_fields.hpp"
#include "entry_reader.hpp"
#include "links.hpp"
#include "passages.hpp"
#include "section_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

/// Heads of the columns that hold titles, best first.
constexpr std::array kTitleColumns = std::to_array<std::string_view>(
    {"title",       "paper",  "name",     "paper title", "paper name", "work",    "article", "publication", "book",
     "description", "论文",   "标题",     "题目",        "書名",       "书名",    "論文",    "タイトル",    "논문",
     "제목",        "статья", "книга",    "название",    "titel",      "artikel", "buch",    "titre",       "livre",
     "título",      "titulo", "artículo", "artigo",      "libro",      "livro",   "lectura", "leitura"});
/// A row says who wrote what: it needs no link. Heads of such columns.
constexpr std::array kAuthorColumns = std::to_array<std::string_view>(
    {"author",  "authors",   "author(s)", "by",        "written by", "作者",     "著者",
     "저자",    "автор",     "авторы",    "autor",     "autoren",    "autor:in", "auteur",
     "auteurs", "auteur(s)", "autores",   "autor(es)", "autore",     "autori"});
constexpr std::array kYearColumns = std::to_array<std::string_view>(
    {"year", "published", "publication date", "年份", "年", "연도", "год", "jahr", "année", "año"});
constexpr std::array kDateColumns =
    std::to_array<std::string_view>({"date", "read", "read on", "date read", "finished", "day", "日期", "日付", "날짜",
                                     "дата", "datum", "gelesen", "gelesen am", "lu le", "fecha", "leído"});
constexpr std::array kKeywordColumns = std::to_array<std::string_view>(
    {"tags", "tag", "keywords", "keyword", "topic", "topics", "category", "area", "field"});

template <std::size_t N>
std::size_t column_named(const std::vector<std::string>& columns, const std::array<std::string_view, N>& names) {
  for (const std::string_view name : names) {
    const auto found = std::find(columns.begin(), columns.end(), name);
    if (found != columns.end()) return static_cast<std::size_t>(found - columns.begin());
  }
  return columns.size();
}

/// The column of titles: "Title", or what is called like a list of them ("Papers I read").
std::size_t title_column(const std::vector<std::string>& columns) {
  const std::size_t named = column_named(columns, kTitleColumns);
  if (named < columns.size()) return named;
  return static_cast<std::size_t>(std::find_if(columns.begin(), columns.end(), names_reading_list) - columns.begin());
}

/// Whether a row has a title and authors.
bool says_who_wrote(const std::vector<std::string>& columns, const std::vector<TitleLine>& cells) {
  const auto is_filled = [&](std::size_t column) {
    return column < cells.size() && cells[column].title_end > cells[column].title_begin;
  };
  return is_filled(title_column(columns)) && is_filled(column_named(columns, kAuthorColumns));
}

/// A cell without a link that holds more than a title: the bold run at its beginning is it, else what stands before a
/// dash or a wide gap. Emphasis that was not closed well shows its stars.
void cut_title(const Log& log, const Passage& passage, std::string_view text, TitleLine& line) {
  for (std::uint32_t i = 0; i < passage.span_count; ++i) {
    const Span& span = log.pools.spans[passage.first_span + i];
    if (span.kind != SpanKind::strong || span.begin > line.title_begin + 2 || span.end > text.size()) continue;
    line.title_begin = span.begin;
    line.title_end = span.end;
    line.rest_begin = span.end;
    return;
  }
  const std::string_view title = text.substr(line.title_begin, line.title_end - line.title_begin);
  std::size_t end = title.size();
  for (const std::string_view mark : {"**", "  ", " - ", " – ", " — "}) end = std::min(end, title.find(mark));
  if (end == title.size() || end == 0) return;
  line.rest_begin = line.title_begin + static_cast<std::uint32_t>(end);
  line.title_end = line.rest_begin;
}

/// A cell of prose with a link far inside: what stands before its first dash or wide gap is a title.
TitleLine prose_title(Log& log, const Passage& passage, DayMonthOrder order) {
  const auto link = std::find_if(log.pools.spans.begin() + passage.first_span,
                                 log.pools.spans.begin() + passage.first_span + passage.span_count,
                                 [](const Span& span) { return span.kind == SpanKind::link; });
  if (link == log.pools.spans.begin() + passage.first_span + passage.span_count) return {};
  const Passage before = sub_passage(log, passage, 0, link->begin);
  TitleLine line = read_title_line(log, before, order);
  const std::uint32_t end = line.title_end;
  if (line.form == TitleForm::plain) cut_title(log, before, visible_text(log, before), line);
  return line.title_end < end ? line : TitleLine{};
}

/// Which cells may be a title where no column is called so.
enum class CellUse : std::uint8_t { telling, any };

/// Whether a cell says more than the number of its row or what its link leads to.
bool is_telling(const Log& log, const Passage& passage, const TitleLine& line) {
  if (line.is_label) return false;
  const std::string text = visible_text(log, passage);
  const std::string_view title = std::string_view(text).substr(line.title_begin, line.title_end - line.title_begin);
  return title.find_first_not_of("0123456789.,#/()- ") != std::string_view::npos;
}

/// Gives the row, whose title is in cell `title`, the links of its other cells.
void take_links(const std::vector<TitleLine>& cells, std::size_t title, TitleLine& row) {
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
}

TitleLine read_cell(Log& log, const Passage& passage, DayMonthOrder order) {
  TitleLine line = read_title_line(log, passage, order);
  if (line.form == TitleForm::field) line.form = TitleForm::link_first;  // one link of the row
  if (line.form == TitleForm::plain) {
    if (auto address = address_of_identifier(visible_text(log, passage))) {
      line.form = TitleForm::link_first;
      line.is_label = true;
      line.url = *std::move(address);
    }
  }
  const bool prose = line.form == TitleForm::none && passage.span_count > 0;
  return prose ? prose_title(log, passage, order) : line;
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
      const TitleLine line = read_cell(log_, blocks_[cell].text, context_.order);
      if (!is_linked(line) || line.url.empty() || line.is_anchor || leads_aside(line.url)) continue;
      ++linked;
      break;
    }
  }
  return linked > 0 && linked * 2 >= rows;
}

void EntryReader::on_table(std::uint32_t table) {
  const bool aside = scope_.is_passive() && !(scope_.is_contents() && lists_works(table));
  std::vector<std::string> columns;
  for (std::uint32_t row = table + 1; row < blocks_[table].end; row = blocks_[row].end) {
    if (blocks_[row].level == 1) {
      columns.clear();
      for (std::uint32_t cell = row + 1; cell < blocks_[row].end; cell = blocks_[cell].end) {
        columns.push_back(comparison_key(visible_text(log_, blocks_[cell].text)));
      }
    } else if (!aside) {
      on_row(row, columns);
    }
  }
}

void EntryReader::on_row(std::uint32_t row, const std::vector<std::string>& columns) {
  std::vector<std::uint32_t> cells;
  for (std::uint32_t cell = row + 1; cell < blocks_[row].end; cell = blocks_[cell].end) cells.push_back(cell);
  std::vector<TitleLine> lines;
  for (const std::uint32_t cell : cells) lines.push_back(read_cell(log_, blocks_[cell].text, context_.order));
  std::optional<DateSpan> date;
  bool linked = false;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    linked = linked || (is_linked(lines[i]) && !lines[i].url.empty() && !lines[i].is_anchor);
    if (!date && !is_linked(lines[i])) date = date_line(log_, blocks_[cells[i]].text, context_.order);
    if (date && date->first.month == 0) date.reset();
  }
  const std::size_t date_column = column_named(columns, kDateColumns);
  if (!linked && !(date && date_column < cells.size()) && !says_who_wrote(columns, lines)) {
    for (const std::uint32_t cell : cells) note(cell);
    return;
  }
  std::size_t title = title_column(columns);
  const auto empty = [&](std::size_t i) { return i >= cells.size() || lines[i].title_end <= lines[i].title_begin; };
  if (empty(title)) {
    const auto first = std::find_if(lines.begin(), lines.end(), [](const TitleLine& line) {
      return line.form == TitleForm::link_first && !line.is_label && !line.is_anchor;
    });
    title = static_cast<std::size_t>(first - lines.begin());
  }
  for (const CellUse use : {CellUse::telling, CellUse::any}) {
    for (std::size_t i = 0; empty(title) && i < cells.size(); ++i) {
      const Passage& cell = blocks_[cells[i]].text;
      const bool fits = !empty(i) && (use == CellUse::any || is_telling(log_, cell, lines[i]));
      if (fits && !date_line(log_, cell, context_.order)) title = i;
    }
  }
  if (empty(title)) return;
  TitleLine line = lines[title];
  const Passage& passage = blocks_[cells[title]].text;
  const std::string text = visible_text(log_, passage);
  if (!is_linked(line)) cut_title(log_, passage, text, line);
  if (line.is_anchor || leads_aside(line.url)) return;
  if (!line.date && date) line.date = date;
  if (const std::size_t year = column_named(columns, kYearColumns); year < cells.size()) {
    const auto parsed = date_line(log_, blocks_[cells[year]].text, context_.order);
    if (parsed && parsed->first.year != 0) line.published = parsed->first;
  }
  take_links(lines, title, line);
  Item item{row, cells[title], line, false};
  const std::size_t place = log_.entries.size();
  const bool lines_of_links = on_lines(item, EntryForm::row);
  if (!lines_of_links) add_line(line, passage, text, EntryForm::row, row);
  if (const std::size_t tags = column_named(columns, kKeywordColumns); tags < cells.size() && tags != title) {
    const std::string words = visible_text(log_, blocks_[cells[tags]].text);
    for (std::size_t i = place; i < log_.entries.size(); ++i) add_keywords(words, log_.entries[i].keywords);
  }
  if (lines_of_links) return;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i != title && blocks_[cells[i]].text.segment_count > 0)
      log_.entries[place].notes.push_back(blocks_[cells[i]].text);
  }
}

}  // namespace asterism
