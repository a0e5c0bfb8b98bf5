// SPDX-License-Identifier: Apache-2.0
// Entries that are headings: link first, date and title, a run of a series, or a title with links below it.
#include "dates/terms.hpp"
#include "entries/by_section.hpp"
#include "entries/dated_paragraphs.hpp"
#include "entries/entry_reader.hpp"
#include "entries/listed_works.hpp"
#include "entries/outline.hpp"
#include "links/links.hpp"
#include "text/passages.hpp"
#include "titles/citation_lines.hpp"
#include "titles/citations.hpp"
#include "titles/line_links.hpp"
#include "titles/remarks.hpp"
#include "titles/title_dates.hpp"
#include "words/run_words.hpp"
#include "words/section_words.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>

namespace asterism {
namespace {

/// A title of a day that has no more words may only be a remark.
constexpr std::size_t kRemarkWords = 2;

/// "Winter 2020": a time of reading, and no year of publication.
bool names_season(std::string_view text) {
  if (count_title_words(text) != 2) return false;
  const std::string key = comparison_key(text);
  return is_term(std::string_view(key).substr(0, key.find(' '))) ||
         is_term(std::string_view(key).substr(key.rfind(' ') + 1));
}

/// A heading that is a year with at most a few words: "2019", "2019 Papers", "Papers (2019)", or says nothing else than
/// that it was one of reading.
std::int16_t year_heading(std::string_view text, DateOrder order) {
  if ((count_title_words(text) > 4 && !tells_years_of_reading(text)) ||
      !find_dates(text, order, DateContext::prose).empty())
    return 0;
  std::int16_t year = 0;
  for (const FoundDate& date : find_dates(text, order, DateContext::line)) {
    if (date.span.first != date.span.last || date.span.first.month != 0 || year != 0) return 0;
    year = date.span.first.year;
  }
  const std::string key = comparison_key(text);
  const bool open = key.find("earlier") != std::string::npos || key.find("before") != std::string::npos;
  return open ? std::int16_t{0} : year;
}

/// The day of `week` that is `weekday`; all of a week in a year that is not known.
std::optional<DateSpan> day_of_week(const DateSpan& week, std::uint8_t weekday) {
  const DateSpan known = week.first.year != 0 ? week : with_year(week, 2000);
  const auto first = first_day(known.first);
  const auto last = last_day(known.last);
  if (!first || !last || *last - *first > std::chrono::days{6}) return std::nullopt;
  if (week.first.year == 0) return week;
  for (std::chrono::sys_days day = *first; day <= *last; day += std::chrono::days{1}) {
    if (std::chrono::weekday{day}.c_encoding() == weekday) return DateSpan{to_date(day), to_date(day)};
  }
  return std::nullopt;
}

/// "Doe et al., 2019" and nothing else: what stands below is about that work.
bool is_whole_citation(std::string_view text) {
  if (text.find(" et al") == std::string_view::npos) return false;
  const auto citation = parse_citation(text);
  return citation && text.find_first_not_of(" .:)]", citation->end) == std::string_view::npos;
}

/// The anchor that code hosts give a heading. Source: github.com/gjtorikian/html-pipeline, table of contents filter.
std::string anchor_of(std::string_view heading) {
  std::string anchor;
  for (const char c : heading) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == ' ' || c == '-') anchor += '-';
    if (c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || byte >= 0x80) anchor += c;
    if (c >= 'A' && c <= 'Z') anchor += static_cast<char>(c - 'A' + 'a');
  }
  return anchor;
}

/// Whether a heading is a weekday where no week tells its date. Three letters may be another word: "SAM", "Do".
bool is_weekday_heading(std::string_view text) {
  constexpr std::size_t longest_short_name = 3;
  return parse_weekday_line(text) && comparison_key(text).size() > longest_short_name;
}

/// Whether the link of a heading is one to what it names: a badge is only where it leads to a paper.
bool links_to_work(const Log& log, const Passage& heading, const TitleLine& line) {
  return kind_of_link(line.url) == NodeKind::paper || !shows_badges(log, heading);
}

bool is_whole_link(const Log& log, const std::vector<Block>& blocks, std::uint32_t heading, DateOrder order) {
  const Passage& passage = blocks[heading].text;
  if (passage.span_count == 0) return false;
  const TitleLine line = read_title_line(log, passage, order);
  const auto length = static_cast<std::uint32_t>(visible_text(log, passage).size());
  return line.form == TitleForm::link_first && !line.is_label && line.lead.empty() && line.title_end == length &&
         line.url.starts_with("http");
}

/// "[Author et al., 2022](#key)" as the first thing below a heading: the item of the bibliography that the heading is
/// about.
std::string citation_below(const Log& log, const std::vector<Block>& blocks, std::uint32_t block) {
  const std::uint32_t below = block + 1;
  if (below >= blocks.size() || blocks[below].kind != BlockKind::paragraph) return {};
  const Passage& passage = blocks[below].text;
  for (const Span& span : spans_of(log, passage)) {
    const std::string_view target = target_of(log, span);
    if (span.begin <= 2 && span.kind == SpanKind::link && target.starts_with('#')) return std::string(target);
  }
  return {};
}

/// Whether heading `block`, which shows `text`, ends with authors and a year, and a paragraph with a link opens its
/// section. "Trip (Rome & Pisa, 2019)" above a list is a year.
bool credits_link_below(const Log& log, const std::vector<Block>& blocks, std::uint32_t block, std::string_view text) {
  const std::uint32_t below = block + 1;
  return below < blocks.size() && blocks[below].kind == BlockKind::paragraph && has_link(log, blocks[below].text) &&
         parse_byline(text);
}

}  // namespace

/// The date that a heading is, or the day of the week above that it names.
std::optional<DateSpan> EntryReader::heading_date(const Block& heading, std::string_view text) const {
  if (source_size(log_, heading.text) > kLongestDateLine) return std::nullopt;
  if (const auto date = parse_date_heading(text, context_.order)) return date;
  const auto week = scope_.date_above(heading.level);
  const auto weekday = week && week->first != week->last ? parse_weekday_line(text) : std::nullopt;
  return weekday ? day_of_week(*week, *weekday) : std::nullopt;
}

/// The date in front of the title that `line` reads from a heading `text` of `level`, or behind it: there the title
/// ends.
std::optional<DateSpan> EntryReader::date_beside_title(TitleLine& line, std::string_view text,
                                                       std::uint8_t level) const {
  if (line.date || is_linked(line)) return line.date;
  auto date = date_at_end(text, context_.order, line.title_end);
  const std::vector<std::uint8_t>& rows = survey_.headings.dated;
  const bool in_row = std::find(rows.begin(), rows.end(), level) != rows.end();
  if (!date) date = date_between(text, context_.order, in_row ? DatedNames::all : DatedNames::numbered);
  line.title_end = std::max(line.title_end, line.title_begin);
  // "2010 Summer Reading List (June 17th to July 9th)": over the end of a year, it is not clear of which it speaks.
  const std::string_view title = title_of(line, text);
  if (date && date->first.month <= date->last.month && is_reading_list_name(title)) {
    if (const std::int16_t year = year_heading(title, context_.order); year != 0) date = with_year(*date, year);
  }
  return date;
}

void EntryReader::on_heading(std::uint32_t block) {
  const Block& heading = blocks_[block];
  close_sections(heading.level, block);
  const std::string text = visible_text(log_, heading.text);
  log_.pools.anchors.push_back({kOnlyText, heading.first_line, anchor_of(text), heading.level});
  ScopeHeading entered{heading.level, text, HeadingRole::topic, 0};
  const auto date = heading_date(heading, text);
  if (!date) report_date(heading.text, heading.first_line);
  const bool impossible = !date && is_impossible_day(heading.text);
  entered.year = impossible ? std::int16_t{0} : year_heading(text, context_.order);
  const auto published = date ? std::nullopt : publication_above_links(block, text);
  // "Doe, 2019": the year of a work that has an entry, or its authors above its link ("KiteNet (Doe & Roe, 2019)").
  if (entered.year != 0 &&
      (is_whole_citation(text) || (credits_link_below(log_, blocks_, block, text) && linked_below(block) == 0) ||
       titles_.contains(comparison_key(text)) || is_published_heading(block) ||
       survey_.unlinked.books.headings.contains(block) || published || (context_.by_outline && !date)))
    entered.year = 0;
  if (is_passive_section(text)) {
    const bool works = is_contents_section(text) && holds_papers(log_, blocks_, block + 1, section_end(blocks_, block));
    entered.role = works ? HeadingRole::title : HeadingRole::passive;
  }
  if (date || impossible || is_weekday_heading(text)) entered.role = HeadingRole::date;
  if (date && date->first.month == 0) entered.role = HeadingRole::year;
  if (entered.year != 0) entered.role = HeadingRole::year;
  const bool season = entered.role == HeadingRole::year && names_season(text);
  if (season) entered.role = HeadingRole::date;
  if (date && date->first.year != 0) entered.year = date->first.year;
  if (log_.title.empty() && heading.level == 1 && !date) log_.title = text;
  scope_.enter(std::move(entered));
  const bool year = scope_.headings().back().role == HeadingRole::year &&
                    (date || names_reading_list(text) ||
                     !is_whole_link(log_, blocks_, block, context_.order));  // "[COCO 2017](https://…)" is a work
  if (year || season || scope_.is_passive()) return;
  if (date) return open_day(block, *date);
  if (impossible) return begin_impossible_day(block, heading.level);
  TitleLine line = title_of_heading(block, text, published);
  if (const auto month = month_of_reading(text, context_.order); month && !is_linked(line) && !published) {
    set_date(*month, heading.level);
    return scope_.set_title();
  }
  if (!line.date && !is_linked(line) && on_counted_day(block, text)) return;
  const std::string title(title_of(line, text));
  if (is_day_of_log(block, line, title)) {
    scope_.set_title();
    return open_day(block, *line.date);
  }
  if (line.date) set_date(*line.date, heading.level);
  const bool document_title = heading.level == 1 && survey_.headings.titles == 1;
  if (line.date || document_title || is_part_heading(title)) scope_.set_title();
  if (is_heading_entry(block, line, title)) {
    if (std::string anchor = citation_below(log_, blocks_, block); !anchor.empty())
      line.other_urls.push_back(std::move(anchor));
    scope_.set_title();
    if (line.date) end_bold_title(line, block);
    const std::size_t place = add_line(line, heading.text, text, EntryForm::heading, block);
    if (names_run(title) || is_run_label(title) || survey_.is_coded_run(block) || tells_experiment(block))
      log_.entries[place].kind = NodeKind::experiment;
    owners_.push_back({heading.level, place});
  }
}

/// Whether `url` is the address of a repository with the anchor of a heading of this file, as a table of contents
/// gives.
bool EntryReader::leads_to_own_heading(std::string_view url) {
  if (url.find('#') == std::string_view::npos || !url.starts_with("http")) return false;
  const auto link = parse_link(url);
  const bool repository = link && !link->fragment.empty() &&
                          (is_host(link->host, "github.com") || is_host(link->host, "gitlab.com")) &&
                          std::count(link->path.begin(), link->path.end(), '/') == 1;
  if (!repository) return false;
  if (answers_.own_anchors.empty() && survey_.headings.has_any) {
    for (const Block& block : blocks_) {
      if (block.kind == BlockKind::heading) answers_.own_anchors.insert(anchor_of(visible_text(log_, block.text)));
    }
  }
  return answers_.own_anchors.contains(link->fragment);
}

/// The level of the headings that are entries where no rule finds one; 0: none are.
std::uint8_t EntryReader::level_of_outline() {
  if (!answers_.outline_level) answers_.outline_level = outline_level(log_, blocks_, context_.order);
  return *answers_.outline_level;
}

bool EntryReader::is_heading_entry(std::uint32_t block, TitleLine& line, const std::string& title) {
  if (title.empty() || leads_aside(line.url)) return false;
  if (context_.by_outline) return blocks_[block].level == level_of_outline();
  const bool labelled = is_run_label(title) && survey_.headings.runs >= 3;
  if (names_run(title) || labelled || survey_.is_coded_run(block)) return true;
  const bool first = block == survey_.headings.first_title && scope_.headings().size() == 1 && !are_titles_works();
  // Behind the first heading, the title of all, or among its words, a link to anything may stand.
  const bool beside = first && (line.form == TitleForm::label_links || !line.lead.empty());
  if (is_linked(line) && !line.url.empty() && links_to_work(log_, blocks_[block].text, line) &&
      (!beside || kind_of_link(line.url) == NodeKind::paper)) {
    return linked_below(block) < kListOfEntries || is_note_among_notes(block);
  }
  if (const auto addressed = survey_.addressed_headings.find(block); addressed != survey_.addressed_headings.end()) {
    line.url = addressed->second;
    if (line.url.empty()) takes_links_below(block, line, title);
    return linked_below(block) < kListOfEntries;
  }
  if (survey_.unlinked.books.headings.contains(block)) {
    // "Short stories by Ann Roe" over links to them
    return linked_below(block) < (takes_links_below(block, line, title) ? kListOfEntries : 1);
  }
  if (is_part_heading(title)) return false;
  // "2024-05-06: reading group" over a list says of a day where, or what of; a longer title is one. Of a month, any
  // does.
  const bool listed = block + 1 < blocks_.size() && blocks_[block + 1].kind == BlockKind::list;
  const bool scope = line.date && is_month(*line.date);
  const std::size_t enough = scope || (listed && count_title_words(title) <= kRemarkWords) ? 1 : kListOfEntries;
  if (line.date) {
    if (listed && survey_.unlinked.have_books(block + 1)) return false;
    const bool of_all = first && !are_titles_days() && !is_part_of_day(block, title);
    if (of_all) return false;
    const std::size_t linked = linked_below(block);
    // One link that only names what it leads to, as a recording, is no list.
    if (linked >= enough && (linked > 1 || works_below(block) > 0)) return false;
    if (names_diary(title) && lists_days_below(log_, blocks_, block, context_.order)) return false;
    takes_links_below(block, line, title);
    return true;
  }
  if (!first && tells_experiment(block)) return linked_below(block) < kListOfEntries;
  const std::size_t words = count_title_words(title);
  if (words >= 2 && is_part_of_day(block, title)) {
    takes_links_below(block, line, title);
    return true;
  }
  if (!first && words > 0 && !names_reading_list(title) && takes_links_below(block, line, title)) {
    return works_below(block) < kListOfEntries;
  }
  if (is_published_heading(block)) {
    end_published_title(line, block);
    return linked_below(block) < kListOfEntries || stands_above_authors(block);
  }
  if (words < 2) return false;
  if (!first && is_whole_citation(title)) return linked_below(block) < kListOfEntries;
  return titles_.contains(comparison_key(title));
}

/// Whether heading `block` is one link to the web and nothing else, as others of its level are, and most of these are
/// no scopes: then what is linked below it belongs to its note.
bool EntryReader::is_note_among_notes(std::uint32_t block) {
  const std::uint8_t level = blocks_[block].level;
  if (!is_whole_link(log_, blocks_, block, context_.order)) return false;
  const auto [place, is_new] = answers_.notes_of_level.try_emplace(level, 0);
  for (std::uint32_t other = 0; is_new && other < blocks_.size(); ++other) {
    if (blocks_[other].kind != BlockKind::heading || blocks_[other].level != level ||
        !is_whole_link(log_, blocks_, other, context_.order))
      continue;
    place->second += linked_below(other) < kListOfEntries ? 1 : -1;
  }
  return place->second > 0;
}

/// Whether paragraph `block` is read as an entry because it begins with a link.
bool EntryReader::opens_with_link(std::uint32_t block) const {
  if (blocks_[block].text.span_count == 0) return false;
  const TitleLine line = read_title_line(log_, blocks_[block].text, context_.order);
  if (line.form != TitleForm::link_first || line.is_label || line.url.empty()) return false;
  const std::string text = visible_text(log_, blocks_[block].text);
  const std::string_view rest = rest_of(line, text);
  return is_note_start(rest) || rest.starts_with(". ");
}

std::size_t EntryReader::linked_below(std::uint32_t heading) const {
  return linked_between(heading + 1, section_end(blocks_, heading), kListOfEntries);
}

/// How many list items, rows and paragraphs in blocks [begin, end) begin with a link of those that are `counted`, or
/// have one below. Stops at `enough`.
std::size_t EntryReader::linked_between(std::uint32_t begin, std::uint32_t end, std::size_t enough,
                                        CountedLinks counted) const {
  std::size_t linked = 0;
  for (std::uint32_t next = begin; next < end && linked < enough; ++next) {
    const Block& inner = blocks_[next];
    if (inner.kind == BlockKind::heading && is_part_heading(visible_text(log_, inner.text))) {
      next = std::max(next, section_end(blocks_, next) - 1);  // what a note refers to, and not a list of entries
      continue;
    }
    const bool item = inner.kind == BlockKind::paragraph && inner.parent != kNoBlock &&
                      blocks_[inner.parent].kind == BlockKind::item && inner.parent + 1 == next;
    if (inner.kind == BlockKind::paragraph && inner.parent == kNoBlock) linked += opens_with_link(next) ? 1U : 0U;
    const bool links_below = item && inner.end < blocks_[inner.parent].end && blocks_[inner.end].kind == inner.kind;
    if ((!item && inner.kind != BlockKind::cell) || (inner.text.span_count == 0 && !links_below)) continue;
    ListItem read{inner.parent, next, read_title_line(log_, inner.text, context_.order), false, false};
    const TitleLine& line = read.title;
    const bool label = line.is_label && line.form == TitleForm::link_first && counted == CountedLinks::titled;
    if (links_below) take_link_below(log_, blocks_, read, context_.order);
    linked += is_linked(line) && !line.url.empty() && !label ? 1U : 0U;
  }
  return linked;
}

}  // namespace asterism
