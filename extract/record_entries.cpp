// SPDX-License-Identifier: Apache-2.0
// Entries that are records: fields in lines or list items, the title among them.
#include "citation_lines.hpp"
#include "entry_fields.hpp"
#include "entry_reader.hpp"
#include "link_labels.hpp"
#include "passages.hpp"
#include "section_words.hpp"
#include "title_parts.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {
namespace {

/// Names of the field that holds the title.
constexpr std::array kTitleFields = std::to_array<std::string_view>(
    {"title",       "titel", "titre", "titulo",     "título",   "titolo",       "название",
     "заголовок",   "标题",  "题目",  "標題",       "タイトル", "題名",         "제목",
     "paper title", "paper", "book",  "book title", "article",  "article title"});
/// Further ones that a record has: where the work is, and what was thought of it.
constexpr std::array kNoteFields = std::to_array<std::string_view>(
    {"url", "doi", "summary", "abstract", "notes", "note", "comments", "rating", "status", "type", "category"});

/// Units: bytes. No name of a field is longer.
constexpr std::size_t kLongestName = 40;

/// A list with more below one title is none, so that lists in lists cost no more than their length.
constexpr std::size_t kMostFields = 64;

/// A field in a line. Borrows: from the line.
struct Field {
  std::string name;  // folded
  std::string_view value;
};

/// The field that the first line of `text` is; one without a name: none.
Field field_in(std::string_view text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  const auto [name_end, value_begin] = find_colon(line);
  if (name_end == std::string_view::npos || name_end > kLongestName) return {};
  const std::size_t begin = std::min(line.find_first_not_of(" \t", value_begin), line.size());
  if (begin == value_begin && begin < line.size() && line[name_end] == ':') return {};  // "https://", "10:30"
  return {comparison_key(line.substr(0, name_end)), line.substr(begin)};
}

bool is_one_of(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool holds_title(const Field& field) {
  constexpr std::size_t longest = 30;  // words
  return is_one_of(kTitleFields, field.name) && !field.value.empty() && !is_placeholder(field.value) &&
         !is_link_label(field.value, false) && count_title_words(field.value) <= longest;
}

bool is_further(const Field& field) {
  return !field.name.empty() &&
         (is_field_name(field.name) || is_label_text(field.name) || is_one_of(kNoteFields, field.name));
}

/// Whether an early byte of what `passage` shows is a colon, as in the first line of a record.
bool may_be_field(const Log& log, const Passage& passage) {
  if (passage.segment_count == 0) return false;
  const std::string& content = log.texts[static_cast<std::size_t>(passage.source)].content();
  const std::string_view look =
      std::string_view(content).substr(log.pools.segments[passage.first_segment].begin, 2 * kLongestName);
  return find_colon(look).first != std::string_view::npos;
}

/// The first link of `passage`; empty: none.
std::string link_in(const Log& log, const Passage& passage) {
  for (std::uint32_t i = 0; i < passage.span_count; ++i) {
    const Span& span = log.pools.spans[passage.first_span + i];
    if (span.kind == SpanKind::link) return std::string(target_of(log, span));
  }
  return {};
}

/// Where the work of a record is: the link of its title, or the first one that a field for links gives, or an
/// identifier.
std::string address_in(const Log& log, std::span<const Passage> fields) {
  std::string url = link_in(log, fields[0]);
  for (std::size_t i = 1; i < fields.size() && url.empty(); ++i) {
    const std::string text = visible_text(log, fields[i]);
    const Field field = field_in(text);
    if (!is_further(field) || is_secondary_label(field.name)) continue;
    url = link_in(log, fields[i]);
    if (url.empty()) url = address_of_identifier(field.name + ":" + std::string(field.value)).value_or("");
  }
  return url;
}

/// Whether `passage`, of a record whose title is `title`, begins with a link to another work: with a text that is
/// neither a label nor an address, and not behind "Authors:" or the like. Then "Article: [Title](…)" names sorts of
/// entries.
bool opens_other_work(const Log& log, const Passage& passage, std::string_view title) {
  const std::string text = visible_text(log, passage);
  const Field field = field_in(text);
  if (is_field_name(field.name)) return false;
  const std::size_t begin = field.name.empty() ? 0 : static_cast<std::size_t>(field.value.data() - text.data());
  for (std::uint32_t i = 0; i < passage.span_count; ++i) {
    const Span& span = log.pools.spans[passage.first_span + i];
    if (span.kind != SpanKind::link || span.begin != begin) continue;
    const std::string_view shown = std::string_view(text).substr(span.begin, span.end - span.begin);
    if (!shown.starts_with("http") && !is_link_label(shown, false) && shown != title) return true;
  }
  return false;
}

/// Whether `fields`, the first of which holds a title, are a record: others say who wrote the work, or where it is.
bool is_record(const Log& log, std::span<const Passage> fields) {
  const std::string title = visible_text(log, fields[0]);
  bool further = false;
  bool authors = false;
  for (const Passage& passage : fields.subspan(1)) {
    if (opens_other_work(log, passage, field_in(title).value)) return false;
    const std::string text = visible_text(log, passage);
    further = further || is_further(field_in(text));
    authors = authors || is_author_field(field_in(text).name);
  }
  return authors || (further && !address_in(log, fields).empty());
}

}  // namespace

/// Adds the work that the record `fields` is about; the caller adds its notes.
std::size_t EntryReader::add_record(std::span<const Passage> fields, EntryForm form, std::uint32_t block) {
  const std::string text = visible_text(log_, fields[0]);
  const Field field = field_in(text);
  const auto begin = static_cast<std::uint32_t>(field.value.data() - text.data());
  const auto end = begin + static_cast<std::uint32_t>(field.value.size());
  const Passage value = sub_passage(log_, fields[0], text, begin, end);
  const std::string shown = visible_text(log_, value);
  TitleLine line = read_title_line(log_, value, context_.order);
  if (line.title_end <= line.title_begin) line.title_end = line.rest_begin = static_cast<std::uint32_t>(shown.size());
  if (const auto quoted = quoted_title(shown, 0); quoted && quoted->open == 0) {
    line.title_begin = static_cast<std::uint32_t>(quoted->begin);
    line.title_end = static_cast<std::uint32_t>(quoted->end);
  }
  line.lead = field.name;
  line.url = address_in(log_, fields);
  return add_line(line, value, shown, form, block);
}

/// A paragraph whose lines are fields, from a title on. What opens a page may be about the page.
bool EntryReader::on_record(std::uint32_t block) {
  if (!may_be_field(log_, blocks_[block].text) || !holds_title(field_in(visible_text(log_, blocks_[block].text))))
    return false;
  const std::vector<Passage> lines = split_lines(log_, blocks_[block].text);
  const auto holds_title_at = [&](const Passage& line) { return holds_title(field_in(visible_text(log_, line))); };
  bool any = false;
  for (auto begin = lines.begin(); begin != lines.end();) {
    const auto end = std::find_if(begin + 1, lines.end(), holds_title_at);
    const std::span<const Passage> fields(begin, end);
    begin = end;
    if (!is_record(log_, fields) || (block == 0 && address_in(log_, fields).empty())) continue;
    while (!owners_.empty() && owners_.back().level == kBelowHeadings) owners_.pop_back();
    const std::size_t place = add_record(fields, EntryForm::paragraph, block);
    set_line(place, fields.back());
    const std::uint32_t last = log_.entries[place].last_line;
    set_line(place, fields[0]);
    log_.entries[place].last_line = last;
    log_.entries[place].notes.insert(log_.entries[place].notes.end(), fields.begin() + 1, fields.end());
    if (!log_.entries[place].url.empty()) owners_.push_back({kBelowHeadings, place});
    any = true;
  }
  return any;
}

/// A list whose items are fields, from a title on; those of one record may also be a list below its title.
bool EntryReader::on_record_list(std::uint32_t list) {
  struct Record {
    std::vector<Passage> fields;
    std::uint32_t begin = 0;  // block of the title
    std::uint32_t end = 0;
  };
  const std::uint32_t first = first_paragraph(list + 1);
  if (first == kNoBlock || !may_be_field(log_, blocks_[first].text)) return false;
  std::vector<Record> records;
  for (std::uint32_t item = list + 1; item < blocks_[list].end; item = blocks_[item].end) {
    const std::uint32_t paragraph = first_paragraph(item);
    if (paragraph == kNoBlock) return false;
    const std::string text = visible_text(log_, blocks_[paragraph].text);
    if (holds_title(field_in(text))) records.push_back({{}, paragraph, 0});
    if (records.empty() || field_in(text).name.empty()) return false;
    for (std::uint32_t block = paragraph; block < blocks_[item].end; ++block) {
      if (records.back().fields.size() == kMostFields) return false;
      if (blocks_[block].text.segment_count > 0) records.back().fields.push_back(blocks_[block].text);
    }
    records.back().end = blocks_[item].end;
  }
  const bool all =
      std::all_of(records.begin(), records.end(), [&](const Record& record) { return is_record(log_, record.fields); });
  if (!all) return false;
  for (const Record& record : records) {
    const std::size_t place = add_record(record.fields, EntryForm::item, record.begin);
    log_.entries[place].notes.insert(log_.entries[place].notes.end(), record.fields.begin() + 1, record.fields.end());
    log_.entries[place].last_line = blocks_[record.end - 1].last_line;
  }
  return true;
}

}  // namespace asterism
