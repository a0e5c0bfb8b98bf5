// SPDX-License-Identifier: Apache-2.0
// Walks the blocks of a file with a scope (headings, date) and hands them to the forms of entries.
#include "entries/entry_reader.hpp"

#include "dates/terms.hpp"
#include "entries/dotted_days.hpp"
#include "entries/legend.hpp"
#include "entries/section_topics.hpp"
#include "entries/struck_ends.hpp"
#include "files/file_names.hpp"
#include "links/kinds.hpp"
#include "links/links.hpp"
#include "markdown/wikilinks.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/decoration.hpp"
#include "titles/entry_fields.hpp"
#include "titles/remarks.hpp"
#include "titles/shown_title.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <utility>

namespace asterism {
namespace {

/// Longer headings are sentences.
constexpr std::size_t kLongestTopic = 60;

/// The year in the name of a file or folder, if it is the only one.
std::int16_t year_in(std::string_view name) {
  std::int16_t year = 0;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = find_behind(name, "0123456789", at);
    if (end - at == 4 && (name.substr(at, 2) == "20" || name.substr(at, 2) == "19")) {
      const auto found = static_cast<std::int16_t>(number_of(name.substr(at, 4)));
      if (year != 0 && year != found) return 0;
      year = found;
    }
    at = end + 1;
  }
  return year;
}

/// The year of `page` that its name tells, or else the title at level 1 or a line below it, above all other headings:
/// "Journal, summer 2013".
std::int16_t year_of_page(const Page& page) {
  constexpr std::uint32_t most_blocks = 6;
  constexpr std::uint32_t longest = 240;  // bytes
  if (const std::int16_t named = year_in(page.text().name()); named != 0) return named;
  std::int16_t year = 0;
  const auto last = std::min<std::uint32_t>(most_blocks, static_cast<std::uint32_t>(page.blocks.size()));
  for (std::uint32_t block = 0; block < last; block = page.blocks[block].end) {
    const Block& here = page.blocks[block];
    const bool heading = here.kind == BlockKind::heading;
    if (heading && (block > 0 || here.level > 1)) break;
    if ((!heading && here.kind != BlockKind::paragraph) || source_size(page.log, here.text) > longest) continue;
    const std::string text = visible_text(page.log, here.text);
    if (heading && parse_date_heading(text, any_order())) break;
    const std::int16_t found = year_of_term(text);
    if (found != 0 && year != 0 && year != found) return 0;
    if (found != 0) year = found;
  }
  return year;
}

/// "authors:: [[Doe]]", "{{query [[kites]]}}": in the lines of some programs, wikilinks are values and need no page.
bool holds_properties(std::string_view line) {
  constexpr std::size_t longest_key = 40;
  const std::size_t key_end = line.find(":: ");
  return (key_end < longest_key && line.substr(0, key_end).find('[') == std::string_view::npos) ||
         line.find("{{query") != std::string_view::npos;
}

/// Pages that wikilinks of this file name and the log does not hold, each where it is named first.
void report_dangling(const Page& page, SourceId file, const LogContext& context, Diagnostics& diagnostics) {
  const Text& text = page.text();
  std::unordered_set<std::string> names;
  for (const Block& block : page.blocks) {
    for (const Span& span : spans_of(page.log, block.text)) {
      const std::string_view target = target_of(page.log, span);
      if (!target.starts_with(kWikilinkScheme) || context.files.resolve(file, target, LinkTrust::certain)) continue;
      const std::string name(target.substr(kWikilinkScheme.size()));
      if (names.contains(name)) continue;
      const Position place = text.position(visible(page.log, block.text).source_offset(span.begin));
      if (holds_properties(text.line(place.line))) continue;
      names.insert(name);
      diagnostics.push_back(
          {Severity::note, text.name(), place.line, place.column, "no page of the log is called '" + name + "'", {}});
    }
  }
}

}  // namespace

std::optional<DateSpan> date_line(const Log& log, const Passage& passage, DateOrder order) {
  if (source_size(log, passage) > kLongestDateLine) return std::nullopt;
  return parse_date_line(visible_text(log, passage), order);
}

EntryReader::EntryReader(Page& page, SourceId file, const LogContext& context, Diagnostics& diagnostics)
    : page_(page),
      log_(page.log),
      file_(file),
      blocks_(page.blocks),
      context_(context),
      diagnostics_(diagnostics),
      scope_(year_of_page(page)),
      element_anchors_(page.log.pools.anchors.size()) {}

void EntryReader::read() {
  const auto named = date_of_file(file_text().name(), context_.order);
  const bool dated = named && named->span.first.month != 0;
  if (dated) set_date(named->span, 0);
  if (dated && !blocks_.empty() && is_page_of_date(page_, *named, context_.usual_headings)) {
    open_sections_.push_back({0, 0, 0, scope_.date(), 0, false, true});
    part_level_ = level_of_parts();
  }
  const FileRole role = context_.roles[static_cast<std::size_t>(file_)];
  if (role == FileRole::work) {
    read_work();
  } else if (role == FileRole::log) {
    survey_ = survey(page_, context_.order);
    if (const auto date = dated ? std::nullopt : date_of_list()) set_date(*date, 0);
    find_day_parts();
    find_highlights();
    read_item_lines();
    walk(0, static_cast<std::uint32_t>(blocks_.size()));
    for (std::size_t i = 0; i < pending_.size(); ++i)  // may add to them
      walk(pending_[i], blocks_[pending_[i]].end);
    close_sections(0, static_cast<std::uint32_t>(blocks_.size()));
  }
  finish();
}

void EntryReader::finish() {
  drop_labels();
  std::vector<Entry>& entries = log_.entries;
  const auto by_line = [](const Entry& a, const Entry& b) { return a.line < b.line; };
  if (!std::is_sorted(entries.begin(), entries.end(), by_line))
    std::stable_sort(entries.begin(), entries.end(), by_line);
  for (Entry& entry : entries) read_fields(log_, {context_.files, file_, context_.order}, entry);
  report_dangling(page_, file_, context_, diagnostics_);
}

void EntryReader::walk(std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t block = begin; block < end; block = blocks_[block].end) {
    switch (blocks_[block].kind) {
      case BlockKind::heading:
        on_heading(block);
        break;
      case BlockKind::paragraph:
        on_paragraph(block);
        break;
      case BlockKind::list:
        on_list(block);
        break;
      case BlockKind::table:
        on_table(block);
        break;
      case BlockKind::quote:
        on_quote(block);
        break;
      case BlockKind::item:
        walk(block + 1, blocks_[block].end);
        break;
      case BlockKind::code:
        note(block);
        break;
      default:
        break;
    }
  }
}

/// Ends the sections and notes that a heading of `level` ends; block `end` is the first one behind them.
void EntryReader::close_sections(std::uint8_t level, std::uint32_t end) {
  while (!open_sections_.empty() && open_sections_.back().level >= level) {
    const OpenSection section = std::move(open_sections_.back());
    open_sections_.pop_back();
    if (log_.entries.size() == section.entries_before) {
      std::vector<std::uint32_t> all;
      for (std::uint32_t block = section.heading + (section.is_file ? 0 : 1); block < end; ++block)
        all.push_back(block);
      add_day(section, all);
    } else if (is_told(section)) {
      add_day(section, section.loose);
    }
  }
  end_owners(level);
}

/// From the next block on, what a heading of `level` ends takes no more notes.
void EntryReader::end_owners(std::uint8_t level) {
  while (!owners_.empty() && owners_.back().level >= level) owners_.pop_back();
}

/// Entry `place`, which no heading opens, takes what stands below as its notes, in place of one like it.
void EntryReader::own_below(std::size_t place) {
  end_owners(kBelowHeadings);
  owners_.push_back({kBelowHeadings, place});
}

void EntryReader::set_date(const DateSpan& date, std::uint8_t level) {
  scope_.set_date(date, level);
  ++log_.date_counts.front();
}

/// A day whose date is the paragraph `block`: it goes on to the next one, or to a heading.
void EntryReader::begin_day(const DateSpan& date, std::uint32_t block) {
  close_sections(kBelowHeadings, block);
  scope_.begin_day(date);
  ++log_.date_counts.front();
  if (date.first.month == 0) return;  // a year is no day that what stands below tells of
  open_sections_.push_back({kBelowHeadings, block, log_.entries.size(), scope_.date(), scope_.section(log_)});
}

/// Adds `entry` with what the place where it stands says about it.
std::size_t EntryReader::add(Entry entry, EntryForm form, std::uint32_t block) {
  entry.form = form;
  entry.line = blocks_[block].first_line;
  entry.last_line = std::max(entry.last_line, blocks_[block].last_line);
  entry.section = scope_.section(log_);
  if (entry.date) entry.date = scope_.dated(*entry.date);
  if (!entry.date) entry.date = scope_.date();
  // A year over days is that of reading.
  const auto year = entry.date ? std::nullopt : scope_.published();
  if (year && holds_years_of_reading(*year)) {
    entry.date = DateSpan{*year, *year};
  } else if (year && !entry.published) {
    entry.published = year;
  }
  add_section_keywords(entry);
  entry.title = without_struck(log_, entry.title);
  if (survey_.headings.has_any) titles_.insert(comparison_key(visible_text(log_, entry.title)));
  log_.entries.push_back(std::move(entry));
  return log_.entries.size() - 1;
}

/// Whether `year`, which a heading above names, is when the works were read. Where the headings of a file name years
/// in which nobody kept such logs, its years are those in which the works came out.
bool EntryReader::holds_years_of_reading(const PartialDate& year) const {
  return year.year >= kFirstLogYear && !survey_.headings.names_old_years &&
         scope_.is_year_of_reading(year.year, page_.front.value({"title"}).value_or(""));
}

/// Headings are keywords of what stands below them, but for those that only say what sort of things it is ("Papers").
void EntryReader::add_section_keywords(Entry& entry) const {
  for (const ScopeHeading& heading : scope_.headings()) {
    if (heading.role != HeadingRole::topic || heading.text.size() > kLongestTopic) continue;
    std::string mark;
    std::string_view text = std::string_view(heading.text).substr(skip_decoration(heading.text, 0, mark));
    text.remove_prefix(skip_section_number(text));
    const std::size_t words = count_title_words(text);
    const bool sort = words <= 2 && (names_reading_list(text) || kind_of_words(text));
    if (!sort && words <= 5 && !names_no_topic(text)) add_keywords(without_signs(text), entry.keywords);
  }
}

/// Adds the entry that `line`, read from `passage` in `block`, opens; `text` is what the passage shows.
std::size_t EntryReader::add_line(const TitleLine& line, const Passage& passage, std::string_view text, EntryForm form,
                                  std::uint32_t block) {
  Entry entry;
  entry.url = line.url;
  entry.other_urls = line.other_urls;
  take_dates(line, entry);
  const std::string_view named = title_of(line, text);
  entry.kind = kind_of(line, named, block);
  const auto length = static_cast<std::uint32_t>(text.size());
  const auto [title_begin, title_end] = shown_title(line, text);
  entry.title = sub_passage(log_, passage, text, title_begin, title_end);
  show_on_one_line(log_, entry.title);
  const Passage rest = sub_passage(log_, passage, text, std::min(line.rest_begin, length), length);
  if (rest.segment_count > 0) entry.notes.push_back(rest);
  return add(std::move(entry), form, block);
}

/// Entry `place` is what `part` shows, and not all of its block.
void EntryReader::set_line(std::size_t place, const Passage& part) {
  const Text& text = file_text();
  Entry& entry = log_.entries[place];
  entry.line = text.line_of(log_.pools.segments[part.first_segment].begin);
  entry.last_line = text.line_of(log_.pools.segments[part.first_segment + part.segment_count - 1].begin);
}

/// Adds block `block` to the notes of entry `place`, or reads it as a list of entries of its own.
std::uint32_t EntryReader::add_note(std::size_t place, std::uint32_t block) {
  if (blocks_[block].kind == BlockKind::list && is_entry_list(log_, blocks_, block, context_.order)) {
    on_list(block);
    return blocks_[block].end;
  }
  if (blocks_[block].text.segment_count > 0) log_.entries[place].notes.push_back(blocks_[block].text);
  return block + 1;
}

/// Gives a block that is no entry to the heading, paragraph or file whose note it belongs to.
void EntryReader::note(std::uint32_t block) {
  if (owners_.empty()) {
    if (!open_sections_.empty()) open_sections_.back().loose.push_back(block);
    return;
  }
  Entry& entry = log_.entries[owners_.back().entry];
  if (blocks_[block].text.segment_count > 0) entry.notes.push_back(blocks_[block].text);
  entry.last_line = std::max(entry.last_line, blocks_[block].last_line);
}

/// Whether `url` leads to a page of this log that is no work: an index, another list of entries, a tag; or to a folder
/// of several pages.
bool EntryReader::leads_aside(std::string_view url) const {
  if (url.empty()) return false;
  const auto target = context_.files.resolve(file_, url, LinkTrust::certain);
  if (target && target->file == file_ && target->anchor.empty()) return false;  // "set up this log"
  if (!target) return context_.files.leads_to_folder(file_, url);
  return context_.roles[static_cast<std::size_t>(target->file)] != FileRole::work;
}

NodeKind EntryReader::kind_of(const TitleLine& line, std::string_view title, std::uint32_t block) {
  if (const LegendMark* mark = find_mark(context_.legend, line.mark)) return mark->kind;
  if (!line.mark.empty() && !context_.legend.empty()) report_mark(line.mark, blocks_[block].first_line);
  if (const auto kind = kind_of_lead(line.lead); kind && !line.lead.empty()) return *kind;
  if (line.url.empty() && survey_.unlinked.books.headings.contains(block)) return NodeKind::book;
  const auto& headings = scope_.headings();
  for (auto heading = headings.rbegin(); heading != headings.rend(); ++heading) {
    const auto kind = heading->level > 1 ? kind_of_words(heading->text) : std::nullopt;
    // "Lecture" is reading in French; what is on arXiv is no video.
    if (kind == NodeKind::video && kind_of_link(line.url) == NodeKind::paper) return NodeKind::paper;
    if (kind) return *kind;
  }
  if (line.url.empty() && is_run_title(title)) return NodeKind::experiment;
  if (context_.files.resolve(file_, line.url, LinkTrust::certain))
    return line.other_urls.empty() ? NodeKind::work : kind_of_link(line.other_urls[0]);
  return kind_of_link(line.url);
}

void EntryReader::report_mark(const std::string& mark, std::uint32_t line_number) {
  const std::string message = "unknown kind mark '" + mark + "'";
  diagnostics_.push_back({Severity::warning, file_text().name(), line_number, 0, message, "declare it in the legend"});
}

void read_entries(Page& page, SourceId file, const LogContext& context, Diagnostics& diagnostics) {
  drop_struck_ends(page);
  LogContext of_page = context;
  of_page.order.has_dotted_days = begin_with_dotted_days(page.log, page.blocks);
  EntryReader(page, file, of_page, diagnostics).read();
}

}  // namespace asterism
