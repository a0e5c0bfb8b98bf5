// SPDX-License-Identifier: Apache-2.0
// Reads fields from note lines: a known name, a colon, values.
#include "titles/entry_fields.hpp"

#include "files/file_names.hpp"
#include "markdown/struck_text.hpp"
#include "markdown/wikilinks.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "titles/decoration.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asterism {
namespace {

constexpr std::uint32_t kLongestField = 600;

constexpr std::array kKeywordFields = std::to_array<std::string_view>(
    {"keyword", "keywords", "tag", "tags", "topic", "topics", "key words", "关键词", "关键字", "キーワード", "키워드",
     "태그", "标签", "タグ", "schlagworte", "ключевые слова", "теги"});
constexpr std::array kDateFields = std::to_array<std::string_view>({"date",
                                                                    "dates",
                                                                    "read",
                                                                    "read date",
                                                                    "date read",
                                                                    "read on",
                                                                    "reading date",
                                                                    "logged",
                                                                    "datum",
                                                                    "fecha",
                                                                    "finished",
                                                                    "gelesen",
                                                                    "gelesen am",
                                                                    "阅读日期",
                                                                    "阅读时间",
                                                                    "日期",
                                                                    "読了日",
                                                                    "読んだ日",
                                                                    "fecha de lectura",
                                                                    "inicio de lectura",
                                                                    "fin de lectura",
                                                                    "data de leitura",
                                                                    "date de lecture",
                                                                    "data di lettura",
                                                                    "日付",
                                                                    "날짜",
                                                                    "읽은 날짜",
                                                                    "읽은 날",
                                                                    "дата",
                                                                    "дата прочтения",
                                                                    "дата чтения",
                                                                    "прочитано"});

/// What says when reading began, in a list of what was read; meetings and projects begin, too. The date of an entry
/// that no other has.
constexpr std::array kBeginFields = std::to_array<std::string_view>(
    {"start", "started", "start date", "date started", "started on", "begun", "begonnen", "angefangen", "inicio",
     "início", "début", "commencé", "начато", "开始", "開始", "시작"});

constexpr std::array kTitleWords =
    std::to_array<std::string_view>({"title", "titel", "titre", "titulo", "título", "titolo", "название", "заголовок",
                                     "标题", "题目", "標題", "タイトル", "題名", "제목"});
constexpr std::array kTextTitles = std::to_array<std::string_view>(
    {"paper title", "book title", "article title", "论文标题", "論文タイトル", "논문 제목"});
constexpr std::array kAuthorFields = std::to_array<std::string_view>(
    {"author",   "authors", "author(s)", "by",        "written by", "autor",   "autoren",
     "autor:in", "autores", "autor(es)", "verfasser", "auteur",     "auteurs", "auteur(s)",
     "autore",   "autori",  "автор",     "авторы",    "作者",       "著者",    "저자"});
/// What only a work has that came out.
constexpr std::array kPublicationFields = std::to_array<std::string_view>(
    {"venue",     "year",         "published",   "publisher", "journal", "conference", "doi",
     "jahr",      "verlag",       "zeitschrift", "année",     "éditeur", "revue",      "año",
     "editorial", "revista",      "ano",         "editora",   "anno",    "editore",    "год",
     "журнал",    "издательство", "年份",        "期刊",      "会议",    "出版社",     "연도"});
constexpr std::array kOtherFields = std::to_array<std::string_view>(
    {"citation", "cited as", "reference", "references", "resource", "resources", "référence", "références",
     "referencia", "referencias", "referência", "referências"});
/// Units: bytes. No name of a field is longer.
constexpr std::size_t kLongestFieldName = 40;

/// "days/2021/may" names a month by its folders.
std::optional<DateSpan> date_of_path(std::string_view path, DateOrder order) {
  std::string words;
  for (std::size_t end = path.size(); end != std::string_view::npos;) {
    const std::size_t slash = end == 0 ? std::string_view::npos : path.rfind('/', end - 1);
    const std::size_t begin = slash == std::string_view::npos ? 0 : slash + 1;
    words.append(path.substr(begin, end - begin)).append(" ");
    end = slash;
  }
  const std::vector<FoundDate> dates = find_dates(words, order, DateContext::prose);
  return dates.empty() ? std::nullopt : std::optional(dates[0].span);
}

/// The part of a passage that is the value of a field.
struct Value {
  const Passage& passage;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// A page for each month, linked to from what was read in it: its path is the date.
std::optional<DateSpan> date_of_links(const Log& log, const FieldContext& context, const Value& value) {
  const Passage& passage = value.passage;
  for (const Span& span : spans_of(log, passage)) {
    const std::string_view target = target_of(log, span);
    if (span.begin < value.begin || span.end > value.end || !target.starts_with(kWikilinkScheme)) continue;
    const auto page = context.files.resolve(context.file, target, LinkTrust::certain);
    std::string_view path =
        page ? std::string_view(context.files.name(page->file)) : target.substr(kWikilinkScheme.size());
    if (page) path = path.substr(0, path.rfind('.'));
    if (auto date = date_of_path(path, context.order)) return date;
  }
  return std::nullopt;
}

/// A text with more is no list of them.
constexpr std::size_t kMostKeywords = 200;

/// The length of what stands between keywords at byte `at` of `text`; 0: nothing that does.
std::size_t separator_length(std::string_view text, std::size_t at) {
  if (std::string_view(",;#|\n").find(text[at]) != std::string_view::npos) return 1;
  if (static_cast<unsigned char>(text[at]) < 0x80) return 0;
  const std::string_view character = text.substr(at, 3);
  return character == "，" || character == "、" || character == "；" ? 3 : 0;
}

/// Units: bytes. What is longer is no keyword.
constexpr std::size_t kLongestKeyword = 60;

/// Where the keyword of `words` ends that begins at byte `at`: "Storage (disks, tapes)" is one.
std::size_t keyword_end(std::string_view words, std::size_t at) {
  std::size_t close = at;  // of the last bracket that was opened
  for (std::size_t end = at; end < words.size(); ++end) {
    if (words[end] == '(' && end >= close) {
      const std::size_t length = words.substr(end, kLongestKeyword).find(')');
      if (length != std::string_view::npos) close = end + length;
    }
    if (end >= close && separator_length(words, end) > 0) return end;
  }
  return words.size();
}

}  // namespace

std::pair<std::size_t, std::size_t> find_colon(std::string_view line) {
  const std::size_t ascii = line.find(':');
  const std::size_t wide = line.find("：");
  if (wide < ascii) return {wide, wide + 3};
  return {ascii, ascii == std::string_view::npos ? ascii : ascii + 1};
}

void add_keywords(std::string_view words, std::vector<std::string>& keywords) {
  constexpr std::string_view edges = " \t.*_[]()`'\"";
  for (std::size_t at = 0; at < words.size() && keywords.size() < kMostKeywords;) {
    const std::size_t end = keyword_end(words, at);
    std::string_view word = words.substr(at, end - at);
    at = end + (end < words.size() ? separator_length(words, end) : 0);
    word = without_start(word, " \t");
    const std::size_t mark = mark_length(word, 0);
    if (mark < word.size() && word[mark] == ' ') word.remove_prefix(mark);
    word = without_start(word, edges);
    std::size_t end_of_word = without_end(word, edges).size();
    if (end_of_word == 0) continue;
    // "Storage (Disks)" keeps the bracket that it opens.
    if (word.substr(end_of_word).starts_with(')') && word.find('(') < end_of_word) ++end_of_word;
    word = word.substr(0, end_of_word);
    const bool number = word.find_first_not_of("0123456789 ") == std::string_view::npos;
    if (number || word.size() > kLongestKeyword) continue;
    if (std::find(keywords.begin(), keywords.end(), word) == keywords.end()) keywords.emplace_back(word);
  }
}

bool is_field_name(std::string_view name) {
  if (name.size() > kLongestFieldName) return false;
  const std::string key = comparison_key(name);
  return contains(kAuthorFields, key) || contains(kPublicationFields, key) || contains(kOtherFields, key) ||
         contains(kKeywordFields, key) || contains(kDateFields, key);
}

bool is_title_word(std::string_view name) { return contains(kTitleWords, comparison_key(name)); }

bool is_title_field(std::string_view name) {
  const std::string key = comparison_key(name);
  return contains(kTitleWords, key) || contains(kTextTitles, key);
}

bool is_author_field(std::string_view name) { return contains(kAuthorFields, comparison_key(name)); }

bool is_publication_field(std::string_view name) { return contains(kPublicationFields, comparison_key(name)); }

bool begins_with_field(std::string_view text) {
  const std::size_t name = find_colon(text.substr(0, kLongestFieldName + 1)).first;
  return name != std::string_view::npos && is_field_name(text.substr(0, name));
}

bool begins_with_field(const Log& log, const Passage& passage) {
  if (passage.segment_count == 0) return false;
  const std::string& content = log.texts[static_cast<std::size_t>(passage.source)].content();
  const std::uint32_t begin = log.pools.segments[passage.first_segment].begin;
  const std::string_view look = std::string_view(content).substr(begin, 2 * kLongestFieldName);
  return find_colon(look).first != std::string_view::npos && begins_with_field(visible_text(log, passage));
}

namespace {

/// Whether the file or a heading above `entry` is called by what is read.
bool is_of_reading(const Log& log, const Entry& entry) {
  const std::vector<std::string>& section = log.sections[entry.section];
  return names_reading_list(log.title) || names_reading_list(file_stem(log.texts.front().name())) ||
         std::any_of(section.begin(), section.end(), names_reading_list);
}

}  // namespace

void read_fields(const Log& log, const FieldContext& context, Entry& entry) {
  std::optional<DateSpan> begin;
  for (const Passage& note : entry.notes) {
    if (note.segment_count == 0 || source_size(log, note) > kLongestField) continue;
    std::string text = visible_text(log, note);
    StruckText(log, note).blank_out(text);
    if (text.find(':') == std::string::npos && text.find("：") == std::string::npos) continue;
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = std::min(text.find('\n', at), text.size());
      const std::string_view line = std::string_view(text).substr(at, end - at);
      const auto [name_end, value] = find_colon(line);
      if (name_end == std::string_view::npos || name_end >= kLongestFieldName) continue;
      const std::string key = comparison_key(line.substr(0, name_end));
      if (contains(kKeywordFields, key)) add_keywords(line.substr(value), entry.keywords);
      if (!begin && contains(kBeginFields, key)) begin = parse_date_line(line.substr(value), context.order);
      if (!contains(kDateFields, key) || entry.date) continue;
      entry.date = date_of_links(log, context, {note, at, end});
      if (!entry.date) entry.date = parse_date_line(line.substr(value), context.order);
    }
  }
  if (!entry.date && begin && is_of_reading(log, entry)) entry.date = begin;
}

}  // namespace asterism
