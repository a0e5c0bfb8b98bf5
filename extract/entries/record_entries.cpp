// SPDX-License-Identifier: Apache-2.0
// Entries that are records: fields in lines or list items, the title among them.
#include "entries/entry_reader.hpp"
#include "entries/list_members.hpp"
#include "links/kinds.hpp"
#include "links/link_labels.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "titles/cited_identifiers.hpp"
#include "titles/entry_fields.hpp"
#include "titles/line_links.hpp"
#include "titles/remarks.hpp"
#include "titles/title_parts.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace asterism {
namespace {

/// Names of the field that holds the title, beside those that say so: of these, siblings need another field.
constexpr std::array kWorkFields = std::to_array<std::string_view>({"paper", "book", "article"});
/// Further ones that records have, with an address or what says who wrote it.
constexpr std::array kNoteFields = std::to_array<std::string_view>(
    {"url", "doi", "summary", "abstract", "notes", "note", "comments", "rating", "status", "type", "category"});

/// Of these, the ones that only works have.
constexpr std::array kReviewFields = std::to_array<std::string_view>({"abstract", "rating"});

/// Units: bytes. No name of a field is longer.
constexpr std::size_t kLongestName = 40;

/// So many fields say whether they are a record; what follows, as long notes do, is not looked at.
constexpr std::size_t kMostFields = 64;

/// A field in the first line of a passage.
struct Field {
  std::string text;         // of the passage
  std::string name;         // folded; empty: it is none
  std::uint32_t begin = 0;  // of the value
  std::uint32_t end = 0;

  std::string_view value() const { return std::string_view(text).substr(begin, end - begin); }
};

Field field_in(const Log& log, const Passage& passage) {
  Field field{visible_text(log, passage), {}, 0, 0};
  const std::string_view line = std::string_view(field.text).substr(0, field.text.find('\n'));
  const auto [name_end, value_begin] = find_colon(line);
  if (name_end == std::string_view::npos || name_end > kLongestName) return field;
  const std::size_t begin = find_behind(line, " \t", value_begin);
  if (begin == value_begin && begin < line.size() && line[name_end] == ':') return field;  // "https://", "10:30"
  field.name = comparison_key(line.substr(0, name_end));
  field.begin = static_cast<std::uint32_t>(begin);
  field.end = static_cast<std::uint32_t>(line.size());
  return field;
}

bool is_address(std::string_view value) { return value.starts_with("http://") || value.starts_with("https://"); }

/// "-" stands for what is not known.
bool says_something(std::string_view value) { return count_title_words(value) > 0; }

/// Whether `field`, of `passage`, holds a title. A link may be called "pdf" there; other titles may be "1984".
bool holds_title(const Log& log, const Passage& passage, const Field& field) {
  constexpr std::size_t longest = 30;  // words
  if ((!is_title_field(field.name) && !contains(kWorkFields, field.name)) || field.value().empty() ||
      is_placeholder(field.value()))
    return false;
  const auto spans = spans_of(log, passage);
  const bool link = std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
    return span.kind == SpanKind::link && span.begin == field.begin && span.end == field.end;
  });
  return !(link && is_link_label(field.value(), false)) && count_title_words(field.value()) <= longest;
}

bool holds_title(const Log& log, const Passage& passage) { return holds_title(log, passage, field_in(log, passage)); }

bool is_further(const Field& field) {
  return !field.name.empty() &&
         (is_field_name(field.name) || is_label_text(field.name) || contains(kNoteFields, field.name));
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
  const Span* const link = first_link(log, passage);
  return link == nullptr ? std::string() : std::string(target_of(log, *link));
}

/// Whether `passage`, which is `field`, begins with a link to another work, as in a list of sorts: "Article:
/// [One](…)", "Post: [Two](…)".
bool opens_other_work(const Log& log, const Passage& passage, const Field& field, std::string_view title) {
  constexpr std::array sorts = {NodeKind::paper, NodeKind::post, NodeKind::book, NodeKind::video};
  const auto kind = kind_of_words(field.name);
  if (!kind || std::find(sorts.begin(), sorts.end(), *kind) == sorts.end()) return false;
  for (const Span& span : spans_of(log, passage)) {
    if (span.kind != SpanKind::link || span.begin != field.begin) continue;
    const std::string_view shown = std::string_view(field.text).substr(span.begin, span.end - span.begin);
    if (!is_address(shown) && !is_link_label(shown, false) && comparison_key(shown) != comparison_key(title))
      return true;
  }
  return false;
}

/// What the fields of a title say.
struct RecordLook {
  std::string url;  // the link of the title, or the first one that a field for links gives, or an identifier
  std::size_t further = 0;
  bool authors = false;
  bool publication = false;  // or what only works have
  bool other_work = false;   // a link to one
};

RecordLook look_at(const Log& log, std::span<const Passage> fields) {
  RecordLook look{link_in(log, fields[0]), 0, false, false, false};
  const Field title = field_in(log, fields[0]);
  const bool sorted = kind_of_words(title.name).has_value();
  for (const Passage& passage : fields.subspan(1, std::min(fields.size(), kMostFields) - 1)) {
    const Field field = field_in(log, passage);
    const bool bare = field.name.empty() && is_address(field.text);
    look.other_work = look.other_work || (sorted && opens_other_work(log, passage, field, title.value()));
    if (!bare && (!is_further(field) || !says_something(field.value()))) continue;
    ++look.further;
    look.authors = look.authors || is_author_field(field.name);
    look.publication = look.publication || is_publication_field(field.name) || contains(kReviewFields, field.name);
    if (!look.url.empty() || is_secondary_label(field.name)) continue;
    look.url = link_in(log, passage);
    if (look.url.empty()) look.url = address_of_identifier(field.name + ":" + std::string(field.value())).value_or("");
  }
  return look;
}

/// Whether fields that say `look` are a record: they say who wrote the work, where it came out, or where it is.
bool is_record(const RecordLook& look) {
  if (look.authors) return true;
  return !look.other_work && ((look.publication && look.further >= 2) || (look.further > 0 && !look.url.empty()));
}

/// Whether the first of `fields` is a title, and the others are no fields at all.
bool is_title_alone(const Log& log, std::span<const Passage> fields) {
  const Field title = field_in(log, fields[0]);
  if (!is_title_field(title.name)) return false;
  return count_title_words(title.value()) >= 2 && holds_title(log, fields[0], title) &&
         std::all_of(fields.begin() + 1, fields.end(),
                     [&](const Passage& passage) { return field_in(log, passage).name.empty(); });
}

/// Where the title in `shown`, what `passage` shows, ends in front of the links that close it.
std::size_t end_of_title(const Log& log, const Passage& passage, std::string_view shown) {
  std::size_t end = shown.size();
  const std::vector<LinkPlace> links = links_of(log, passage, shown);
  for (auto link = links.rbegin(); link != links.rend(); ++link) {
    const bool closes = link->begin > 0 && (link->label || is_url_text(*link));
    if (!closes || count_title_words(shown.substr(link->end, end - std::min<std::size_t>(end, link->end))) > 0) break;
    const std::string_view before = shown.substr(0, link->begin);
    const std::string_view dashed = before_dash(before);
    const std::string_view title = without_end(dashed.empty() ? before : dashed, " \t,;:([|");
    if (title.empty()) break;
    end = title.size();
  }
  return end;
}

/// The passages of blocks from `begin` to before `end`, `most` at most.
std::vector<Passage> passages_of(const std::vector<Block>& blocks, std::uint32_t begin, std::uint32_t end,
                                 std::size_t most) {
  std::vector<Passage> passages;
  for (std::uint32_t block = begin; block < end && passages.size() < most; ++block) {
    if (blocks[block].text.segment_count > 0) passages.push_back(blocks[block].text);
  }
  return passages;
}

/// Whether `block` opens an item and the next one is a field of the same record.
bool goes_on_with_field(const Log& log, const std::vector<Block>& blocks, std::uint32_t block) {
  const std::uint32_t item = blocks[block].parent;
  if (item == kNoBlock || blocks[item].kind != BlockKind::item) return false;
  const std::uint32_t next = blocks[item].end;
  if (next >= blocks[blocks[item].parent].end || first_paragraph(blocks, next) == kNoBlock) return false;
  const Passage& passage = blocks[first_paragraph(blocks, next)].text;
  const Field field = field_in(log, passage);
  return !field.name.empty() && !holds_title(log, passage, field);
}

}  // namespace

/// Whether three paragraphs or items of the file, with three titles, are a title in a field and no more: then such a
/// field is how the log names its works.
bool EntryReader::titles_stand_alone() {
  constexpr std::size_t fewest = 3;
  if (answers_.titles_stand_alone) return *answers_.titles_stand_alone;
  std::unordered_set<std::string> titles;  // counted only
  for (std::uint32_t block = 0; block < blocks_.size() && titles.size() < fewest; ++block) {
    const Block& here = blocks_[block];
    if (here.kind != BlockKind::paragraph || !may_be_field(log_, here.text)) continue;
    if (!holds_title(log_, here.text) || goes_on_with_field(log_, blocks_, block)) continue;
    if (is_title_alone(log_, split_lines(log_, here.text)))
      titles.insert(comparison_key(visible_text(log_, here.text)));
  }
  answers_.titles_stand_alone = titles.size() >= fewest;
  return *answers_.titles_stand_alone;
}

/// Whether `fields` are a title alone, as others of the file are.
bool EntryReader::is_lone_title(std::span<const Passage> fields) {
  return is_title_alone(log_, fields) && titles_stand_alone();
}

/// Adds the work that the record `fields` is about; the caller adds its notes. The title is what the field says, but
/// for links, venue and year that close it.
std::size_t EntryReader::add_record(std::span<const Passage> fields, EntryForm form, std::uint32_t block) {
  const Field field = field_in(log_, fields[0]);
  const Passage value = sub_passage(log_, fields[0], field.text, field.begin, field.end);
  const std::string shown = visible_text(log_, value);
  TitleLine line;
  const TitleLine read = read_title_line(log_, value, context_.order);
  line.title_end = static_cast<std::uint32_t>(end_of_title(log_, value, shown));
  if (read.is_citation && read.title_begin == 0 && read.title_end < line.title_end) {
    line.title_end = read.title_end;
    line.published = read.published;
  }
  if (const auto quoted = quoted_title(shown, 0); quoted && quoted->open == 0 && quoted->behind == line.title_end) {
    line.title_begin = static_cast<std::uint32_t>(quoted->begin);
    line.title_end = static_cast<std::uint32_t>(quoted->end);
  }
  line.rest_begin = static_cast<std::uint32_t>(shown.size());
  line.lead = field.name;
  line.url = look_at(log_, fields).url;
  return add_line(line, value, shown, form, block);
}

/// A paragraph whose lines are fields, from a title on. What opens a page may be about the page. What stands below is
/// the note of the last one, until a title, a heading or a list of entries.
bool EntryReader::on_record(std::uint32_t block) {
  if (!may_be_field(log_, blocks_[block].text) || !holds_title(log_, blocks_[block].text)) return false;
  const std::vector<Passage> lines = split_lines(log_, blocks_[block].text);
  const auto holds_title_at = [&](const Passage& line) { return holds_title(log_, line); };
  bool any = false;
  for (auto begin = lines.begin(); begin != lines.end();) {
    const auto end = std::find_if(begin + 1, lines.end(), holds_title_at);
    const std::span<const Passage> fields(begin, end);
    begin = end;
    const RecordLook look = look_at(log_, fields);
    if ((!is_record(look) && !is_lone_title(fields)) || (block == 0 && look.url.empty())) continue;
    const std::size_t place = add_record(fields, EntryForm::paragraph, block);
    set_line(place, fields.back());
    const std::uint32_t last = log_.entries[place].last_line;
    set_line(place, fields[0]);
    log_.entries[place].last_line = last;
    log_.entries[place].notes.insert(log_.entries[place].notes.end(), fields.begin() + 1, fields.end());
    own_below(place);
    any = true;
  }
  return any;
}

/// A list whose items are fields, from a title on; those of one record may also be a list below its title. Half of the
/// items must be fields, and half of the titles those of records: the others are entries if their field is called like
/// that of a record, or else nothing.
bool EntryReader::on_record_list(std::uint32_t list) {
  struct Record {
    std::string name;         // of the field that holds the title
    std::uint32_t begin = 0;  // block of the title
    std::uint32_t end = 0;
    bool sure = false;
  };
  const std::uint32_t first = first_paragraph(blocks_, list + 1);
  if (first == kNoBlock || !may_be_field(log_, blocks_[first].text)) return false;
  std::vector<Record> records;
  std::size_t items = 0;
  std::size_t fields = 0;
  for (std::uint32_t item = list + 1; item < blocks_[list].end; item = blocks_[item].end, ++items) {
    const std::uint32_t paragraph = first_paragraph(blocks_, item);
    const Field field = paragraph == kNoBlock ? Field{} : field_in(log_, blocks_[paragraph].text);
    if (paragraph != kNoBlock && holds_title(log_, blocks_[paragraph].text, field))
      records.push_back({field.name, paragraph, 0, false});
    if (records.empty()) return false;
    fields += field.name.empty() ? 0U : 1U;
    records.back().end = blocks_[item].end;
  }
  for (Record& record : records) {
    const std::vector<Passage> passages = passages_of(blocks_, record.begin, record.end, kMostFields);
    const RecordLook look = look_at(log_, passages);
    // "Paper: https://…", "Video: https://…": an entry for each.
    record.sure = is_lone_title(passages) ||
                  (is_record(look) && (look.authors || !is_address(field_in(log_, passages[0]).value())));
  }
  const auto sure = static_cast<std::size_t>(
      std::count_if(records.begin(), records.end(), [](const Record& record) { return record.sure; }));
  if (sure == 0 || sure * 2 < records.size() || fields * 2 < items) return false;
  std::vector<std::string_view> names;  // of the fields that hold titles of records: few, as there is a table of them
  for (const Record& record : records) {
    if (record.sure && !contains(names, record.name)) names.push_back(record.name);
  }
  end_owners(kBelowHeadings);
  for (const Record& record : records) {
    if (!contains(names, record.name)) continue;
    const std::vector<Passage> passages = passages_of(blocks_, record.begin, record.end, blocks_.size());
    const std::size_t place = add_record(passages, EntryForm::item, record.begin);
    log_.entries[place].notes.insert(log_.entries[place].notes.end(), passages.begin() + 1, passages.end());
    log_.entries[place].last_line = blocks_[record.end - 1].last_line;
    // What is told about it stands below the item.
    if (records.size() == 1 && is_lone_title(passages)) own_below(place);
  }
  return true;
}

}  // namespace asterism
