// SPDX-License-Identifier: Apache-2.0
// Files and sections of one day: what their headings and front matter call the day or its parts, and when it was.
#include "dates/date_ends.hpp"
#include "dates/short_years.hpp"
#include "entries/by_section.hpp"
#include "entries/dated_paragraphs.hpp"
#include "entries/day_labels.hpp"
#include "entries/entry_reader.hpp"
#include "entries/file_titles.hpp"
#include "entries/listed_works.hpp"
#include "entries/own_links.hpp"
#include "files/file_names.hpp"
#include "text/unicode.hpp"
#include "titles/decoration.hpp"
#include "titles/remarks.hpp"
#include "words/reading_words.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// Units: bytes, of a label in a script without blanks between words.
constexpr std::size_t kLongestUnspaced = 18;

/// Deeper headings divide a part of a day.
constexpr std::uint8_t kDeepestPart = 2;
/// With fewer, headings that no other day has may still be labels.
constexpr std::size_t kFewestParts = 3;
/// The same where none is in title case.
constexpr std::size_t kFewestUncased = 5;
constexpr std::size_t kFewestTitleWords = 3;
/// A page called like the notes of a day that lists as many works was where they were read.
constexpr std::size_t kFewestListed = 2;

bool is_day(std::string_view name, DateOrder order) {
  const auto date = date_of_file(name, order);
  return date && date->named_for != NamedFor::work && date->span.first.month != 0;
}

/// Whether `inner` begins in `outer`.
bool holds(const DateSpan& outer, const DateSpan& inner) {
  const auto begin = first_day(inner.first);
  return begin && first_day(outer.first) <= begin && begin <= last_day(outer.last);
}

/// The date that the first of the fields `keys` of `front` gives.
std::optional<DateSpan> date_in(const FrontMatter& front, std::initializer_list<std::string_view> keys,
                                DateOrder order) {
  const auto value = front.value(keys);
  if (!value) return std::nullopt;
  const auto found = find_dates(*value, order, DateContext::prose);
  constexpr PartialDate zero{1970, 1, 1};  // where clocks begin, and who orders pages by date puts what has none
  return found.empty() || found[0].span.first == zero ? std::nullopt : std::optional(found[0].span);
}

/// The date in the front matter of a page that lists what it was read with. What a README or the like leads to has
/// its own date; "index" may be the name of any page in a folder of its own. A page that was changed later than a week
/// after only began then.
std::optional<DateSpan> date_of_page(const Text& text, const FrontMatter& front, DateOrder order) {
  const auto date = date_in(front, {"date"}, order);
  if (!date || date->first.month == 0) return std::nullopt;
  const std::string_view stem = file_stem(text.name());
  if (stem != "index" && is_index_name(stem)) return std::nullopt;
  const auto changed =
      date_in(front, {"lastmod", "updated", "last updated", "modified", "last modified", "last modified at"}, order);
  const auto begin = first_day(date->first);
  const auto end = changed ? last_day(changed->last) : std::nullopt;
  return begin && end && *end > *begin + std::chrono::weeks{1} ? std::nullopt : date;
}

/// Whether `block` gives another date than that of the `page`, which only began then, or counts its weeks ("Week 3").
bool says_when(const Log& log, const Block& block, const DateSpan& page, DateOrder order) {
  if (block.text.segment_count == 0) return false;
  const std::string text = visible_text(log, block.text);
  if (block.kind == BlockKind::heading) {
    const auto found = find_dates(text, order, DateContext::line);
    return std::any_of(found.begin(), found.end(), [&](const FoundDate& date) { return !holds(date.span, page); });
  }
  if (block.kind != BlockKind::paragraph) return false;
  const std::string key = comparison_key(text.substr(0, text.find('\n')));
  const std::vector<std::string_view> words = key_words(key);
  if (words.size() > 1 && is_part_word(words[0]) && is_number(words[1])) return true;
  std::string mark;
  auto date = leading_date(std::string_view(text).substr(skip_decoration(text, 0, mark)), order);
  if (date && date->span.first.year == 0) date->span.first.year = date->span.last.year = page.first.year;
  return date && !holds(date->span, page);
}

/// "09:30 Sails", "14h Sails", but not "2:1 Odds" or "4h Sails", which may be how long.
bool begins_with_time(std::string_view heading) {
  if (!is_ascii_digit(heading.front())) return false;
  if (time_length(heading) > 0) return true;
  const std::string_view first = heading.substr(0, heading.find(' '));
  return first.size() >= std::string_view("14h").size() && first.find('h') != std::string_view::npos &&
         first.find_first_not_of("0123456789h") == std::string_view::npos;
}

/// Whether `heading` only says when, which of several, or what sort of thing stands below: "09:00 Sails", "Task 1",
/// "Done today", "Next steps".
bool labels_part(std::string_view heading) {
  constexpr std::array days = std::to_array<std::string_view>(
      {"today",  "tomorrow", "yesterday", "heute", "morgen", "aujourd", "demain", "hoy",
       "mañana", "hoje",     "amanhã",    "oggi",  "domani", "сегодня", "завтра", "今天",
       "明天",   "昨天",     "今日",      "明日",  "昨日",   "本日",    "오늘",   "내일"});
  if (heading.ends_with(':') || heading.ends_with("：") || begins_with_time(heading)) return true;
  const std::string key = comparison_key(heading);
  const std::vector<std::string_view> words = key_words(key);
  const auto is_day = [&](std::string_view word) { return contains(days, word); };
  if (std::any_of(words.begin(), words.end(), is_day)) return true;
  // Without blanks between words, "今日" may begin a longer name.
  const auto opens = [&](std::string_view day) {
    return static_cast<unsigned char>(day.front()) >= 0xe0 && key.starts_with(day);
  };
  if (key.size() <= kLongestUnspaced && std::any_of(days.begin(), days.end(), opens)) return true;
  return is_aside_label(heading) || is_plan_label(key + ":");
}

/// `heading` without the number at its end, as "Task 1" and "Task 2" are one label: as `comparison_key` has it.
std::string unnumbered_key(std::string_view heading) {
  const std::string key = comparison_key(heading);
  const std::size_t last = key.rfind(' ');
  return last != std::string::npos && is_number(std::string_view(key).substr(last + 1)) ? key.substr(0, last) : key;
}

/// Whether a manager of references wrote `front`, which then has the date of the work and not that of the note. Source:
/// Zotero, as exported to Logseq and Obsidian.
bool is_library_record(const FrontMatter& front) { return front.value({"item type", "itemtype"}).has_value(); }

}  // namespace

bool is_dated_series(const std::vector<Page>& pages, const std::vector<FileRole>& roles, DateOrder order) {
  std::optional<DateSpan> first;
  for (std::size_t file = 0; file < pages.size(); ++file) {
    if (roles[file] != FileRole::log) continue;
    const auto date = date_of_page(pages[file].text(), pages[file].front, order);
    if (date && first && *date != *first) return true;
    if (!first) first = date;
  }
  return false;
}

bool is_page_of_date(const Page& page, const FileDate& named, const UsualHeadings& usual) {
  if (named.named_for != NamedFor::notes) return named.named_for == NamedFor::date;
  const std::string title = title_of_notes(page.log, page.blocks, page.front);
  const bool own = (!title.empty() && !usual.contains(comparison_key(title))) || !own_address(page.front).empty();
  return !own || listed_works(page.log, page.blocks).works >= kFewestListed;
}

UsualHeadings usual_headings(const std::vector<Page>& pages) {
  std::map<std::string, std::size_t> last_seen;  // one past the file that has the heading
  UsualHeadings usual;
  const auto see = [&](std::string_view heading, std::size_t file) {
    const auto [place, is_new] = last_seen.try_emplace(comparison_key(heading), file + 1);
    if (!is_new && std::exchange(place->second, file + 1) != file + 1) usual.insert(place->first);
  };
  for (std::size_t file = 0; file < pages.size(); ++file) {
    const Page& page = pages[file];
    if (!is_day(page.text().name(), any_order())) continue;
    if (const auto title = page.front.value({"title"})) see(*title, file);
    for (const Block& block : page.blocks) {
      const bool part = block.kind == BlockKind::heading && block.level <= kDeepestPart;
      if (part) see(visible_text(page.log, block.text), file);
    }
  }
  return usual;
}

bool EntryReader::is_own_title(std::string_view title) const {
  return count_title_words(title) >= 2 && !parse_date_line(title, context_.order) && !is_part_heading(title) &&
         !context_.usual_headings.contains(comparison_key(title));
}

/// The level of the headings that name the parts of a day whose file this is: that of the first with a title of its
/// own. 0: there is none.
std::uint8_t EntryReader::level_of_parts() const {
  for (const Block& block : blocks_) {
    if (block.kind != BlockKind::heading || block.level > kDeepestPart) continue;
    if (is_own_title(visible_text(log_, block.text))) return block.level;
  }
  return 0;
}

/// The headings right below those that are days, where most of them have titles that no other has, and half of these
/// are written like titles. Where all have one of three words, two that are written so are enough, or five of which
/// none is, as many languages have no title case.
void EntryReader::find_day_parts() {
  std::vector<std::uint32_t> parts;
  std::map<std::string, std::size_t> uses;
  std::size_t days = 0;
  std::uint8_t day = 0;  // the level of the heading of the day that we are in; 0: we are in none
  std::uint8_t part = 0;
  for (std::uint32_t block = 0; block < blocks_.size(); ++block) {
    const Block& heading = blocks_[block];
    if (heading.kind != BlockKind::heading) continue;
    if (heading.level <= day) day = 0;
    const std::string text = visible_text(log_, heading.text);
    if (const auto date = heading_date(heading, text)) {
      const bool one = date->first == date->last && date->first.day != 0;
      days += one ? 1U : 0U;
      if (day == 0 && one) day = heading.level;
      part = day == heading.level ? std::uint8_t{0} : part;
    } else if (day != 0 && (part == 0 || heading.level <= part)) {
      part = heading.level;
      parts.push_back(block);
      ++uses[unnumbered_key(text)];
    }
  }
  const std::size_t all = parts.size();
  std::size_t cased = 0;
  std::size_t lengthy = 0;
  std::erase_if(parts, [&](std::uint32_t block) {
    const std::string text = visible_text(log_, blocks_[block].text);
    if (!is_own_title(text) || labels_part(text) || uses[unnumbered_key(text)] > 1) return true;
    cased += is_in_title_case(text) ? 1U : 0U;
    lengthy += count_title_words(text) >= kFewestTitleWords ? 1U : 0U;
    return false;
  });
  const bool most = parts.size() >= kFewestParts && cased * 2 >= parts.size() && parts.size() * 2 > all;
  const bool every = lengthy == all && (cased == all || (cased == 0 && all >= kFewestUncased));
  if (days >= 2 && (most || every)) day_parts_ = std::move(parts);
}

/// Whether the heading `block` names a part of a day: its title is its own, and nothing below it is an entry.
bool EntryReader::is_part_of_day(std::uint32_t block, std::string_view title) const {
  const bool found = std::binary_search(day_parts_.begin(), day_parts_.end(), block);
  if (!found && (part_level_ == 0 || blocks_[block].level != part_level_ || !is_own_title(title))) return false;
  const std::uint32_t end = section_end(blocks_, block);
  bool filled = end == block + 1;  // of a form, only the heading of an empty list stays
  for (std::uint32_t below = block + 1; below < end; ++below) {
    if (blocks_[below].kind == BlockKind::paragraph && opens_with_link(below)) return false;
    filled = filled || blocks_[below].text.segment_count > 0;
  }
  return filled && linked_below(block) == 0;
}

/// What `line` says of dates. In a file that is called like a day, or has one in front of its name, a day behind the
/// title before it is when the work came out; the month of its day says less than its name.
void EntryReader::take_dates(const TitleLine& line, Entry& entry) const {
  entry.date = line.date;
  entry.published = line.published;
  if (!line.date || line.date_end > 0 || line.date->first.year == 0) return;
  const auto named = date_of_file(file_text().name(), context_.order);
  const auto day = named && named->span.first.day != 0 ? first_day(named->span.first) : std::nullopt;
  const auto end = last_day(line.date->last);
  const auto begin = first_day(line.date->first);
  if (day && begin && end && line.date->last.day == 0 && *begin <= *day && *day <= *end) entry.date = named->span;
  if (!day || !end || *end >= *day) return;
  if (!entry.published) entry.published = line.date->first;
  entry.date.reset();
}

/// The date of reading that the front matter gives; "read: true" is none.
std::optional<DateSpan> EntryReader::date_in_front() const {
  for (const std::string_view key : reading_date_fields()) {
    if (key == "date" && is_library_record(page_.front)) continue;
    if (const auto date = date_in(page_.front, {key}, context_.order)) return date;
  }
  return std::nullopt;
}

/// When the work of the file came out, as its front matter says.
std::optional<PartialDate> EntryReader::published_in_front() const {
  auto date = page_.front.value({"year", "published", "publication year", "publication date", "date published"});
  if (!date && is_library_record(page_.front)) date = page_.front.value({"date"});
  const auto found = date ? find_dates(*date, context_.order, DateContext::line) : std::vector<FoundDate>();
  return found.empty() ? std::nullopt : std::optional(found[0].span.first);
}

/// The date that the front matter gives all that a page lists, if it is one of several such pages, as digests are, or
/// is called like one, and gives no other date.
std::optional<DateSpan> EntryReader::date_of_list() const {
  if (!context_.is_dated_series && !names_issue(page_.front.value({"title"}).value_or(""))) return std::nullopt;
  const auto date = date_of_page(file_text(), page_.front, context_.order);
  if (!date) return std::nullopt;
  const bool dated = std::any_of(blocks_.begin(), blocks_.end(),
                                 [&](const Block& block) { return says_when(log_, block, *date, context_.order); });
  return dated ? std::nullopt : date;
}

/// "Notes of March 5, 2024", "March 5, 2024 Research log": whether the day beside a name that says nothing of it, or
/// beside that of a log, is that of what stands below, no other being told of there.
bool EntryReader::is_day_of_log(std::uint32_t block, const TitleLine& line, std::string_view title) const {
  if (!line.date || is_linked(line)) return false;
  if (says_nothing_of_day(title)) {
    const bool day = line.date->last.day != 0 && line.date->last.year != 0;
    return day && owners_.empty() && scope_.date_above(blocks_[block].level) != line.date;
  }
  if (!names_diary(title)) return false;
  if (line.date->first.day == 0 || line.date->last.day == 0 || line.date->first.year == 0) return false;
  const auto first = first_day(line.date->first);
  const auto last = last_day(line.date->last);
  if (!first || !last || *last - *first >= std::chrono::weeks{1}) return false;
  for (std::uint32_t below = block + 1; below < section_end(blocks_, block); ++below) {
    if (blocks_[below].text.segment_count > 0 && date_line(log_, blocks_[below].text, context_.order)) return false;
  }
  return !lists_days_below(log_, blocks_, block, context_.order);
}

/// Begins the section of heading `block`, which is a day or a period.
void EntryReader::open_day(std::uint32_t block, const DateSpan& date) {
  const std::uint8_t level = blocks_[block].level;
  set_date(date, level);
  open_sections_.push_back(
      {level, block, log_.entries.size(), scope_.date(), scope_.section(log_), has_bold_names(block)});
}

}  // namespace asterism
