// SPDX-License-Identifier: Apache-2.0
// Entries that are days of a diary: what stands below a date and no other entry takes.
#include "entries/by_section.hpp"
#include "entries/day_labels.hpp"
#include "entries/entry_reader.hpp"
#include "entries/list_members.hpp"
#include "links/links.hpp"
#include "text/passages.hpp"
#include "titles/remarks.hpp"
#include "titles/title_parts.hpp"
#include "words/section_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

namespace asterism {
namespace {

/// A day with no more text than this is its own title.
constexpr std::size_t kShortDay = 300;

/// With fewer words of prose, a day that holds entries says nothing of its own; half of them are enough below a label
/// beside those of plans.
constexpr std::size_t kToldWords = 12;

/// How long it took, as a label of a day; no other begins with a blank.
constexpr std::string_view kHours = " h";

/// The first sentence of `text` from byte `begin` on.
ShownRange sentence_from(std::string_view text, std::size_t begin) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + first_sentence(text.substr(begin)))};
}

/// The first sentence of `text`, behind a check box or a label in a line of its own, and a time.
ShownRange first_sentence_behind_box(std::string_view text) {
  const std::size_t line = text.find('\n');
  const bool labelled = line != std::string_view::npos && is_label(text.substr(0, line));
  const std::size_t begin = labelled ? line + 1 : check_box_size(text);
  return sentence_from(text, begin + time_size(text.substr(begin)));
}

/// Where the run in bold or, with `SpanKind::emphasis`, in italics ends that `passage` begins with; 0: there is none.
std::uint32_t run_end(const Log& log, const Passage& passage, SpanKind kind) {
  const auto spans = spans_of(log, passage);
  const auto run =
      std::find_if(spans.begin(), spans.end(), [&](const Span& span) { return span.kind == kind && span.begin == 0; });
  return run == spans.end() ? 0 : run->end;
}

std::size_t count_items(const std::vector<Block>& blocks, std::uint32_t list) {
  std::size_t count = 0;
  for (std::uint32_t item = list + 1; item < blocks[list].end; item = blocks[item].end) ++count;
  return count;
}

/// What no entry of `day` holds, without quotations behind its first entry and the items below labels of plans and
/// notes; prose there tells of the day.
std::vector<std::uint32_t> without_asides(const Log& log, const std::vector<Block>& blocks, const OpenSection& day) {
  std::vector<std::uint32_t> told;
  bool aside = false;
  const std::uint32_t entry = log.entries[day.entries_before].line;
  std::uint32_t passed = day.heading + 1;
  for (const std::uint32_t block : day.loose) {
    for (; passed < block; ++passed) {
      if (blocks[passed].kind == BlockKind::heading) aside = is_aside_label(visible_text(log, blocks[passed].text));
    }
    if (blocks[block].kind != BlockKind::paragraph) continue;
    const std::string text = visible_text(log, blocks[block].text);
    if (is_label(text) || is_aside_label(text)) aside = is_aside_label(text);
    const std::uint32_t parent = blocks[block].parent;
    const bool listed = parent != kNoBlock && blocks[parent].kind == BlockKind::item;
    const bool quoted =
        parent != kNoBlock && blocks[parent].kind == BlockKind::quote && blocks[block].first_line > entry;
    if (!quoted && (!aside || !listed)) told.push_back(block);
  }
  return told;
}

/// Whether what tells of the day whose date is paragraph `day` stands in the line of the date, or the next one, as in
/// an item that begins with one.
bool is_told_at_once(const std::vector<Block>& blocks, std::uint32_t day) {
  const std::uint32_t next = day + 1;
  return blocks[day].kind == BlockKind::paragraph && next < blocks.size() &&
         blocks[next].kind == BlockKind::paragraph && blocks[next].first_line <= blocks[day].last_line + 1;
}

/// Whether a paragraph without links stands right below the heading, or nothing yet.
bool opens_with_prose(const Log& log, const std::vector<Block>& blocks, std::uint32_t heading) {
  const std::uint32_t below = heading + 1;
  if (below == section_end(blocks, heading)) return true;
  return blocks[below].kind == BlockKind::paragraph && !has_link(log, blocks[below].text);
}

/// `all`, the blocks of a day, without its plans, which stand between a label that says so and the next one, where more
/// is told.
std::vector<std::uint32_t> without_plans(const Log& log, const std::vector<Block>& blocks,
                                         const std::vector<std::uint32_t>& all) {
  std::vector<std::uint32_t> told;
  bool plans = false;
  bool tells = false;
  for (const std::uint32_t block : all) {
    const std::string text =
        blocks[block].kind == BlockKind::paragraph ? visible_text(log, blocks[block].text) : std::string();
    const bool heading = blocks[block].kind == BlockKind::heading;
    const bool bold = heading || is_bold(log, blocks[block].text, text.size());
    if (bold || is_label(text)) plans = is_plan_label(visible_text(log, blocks[block].text) + (bold ? ":" : ""));
    if (plans) continue;
    told.push_back(block);
    tells = tells || (count_title_words(text) > 0 && !is_label(text));
  }
  return tells ? told : all;
}

/// "Books that I liked since last time:" above a list says what is in it, however long it is.
bool introduces_list(const std::vector<Block>& blocks, std::uint32_t block, std::string_view text) {
  const std::uint32_t next = blocks[block].end;
  return text.ends_with(':') && text.find('\n') == std::string_view::npos && next < blocks.size() &&
         blocks[next].kind == BlockKind::list;
}

}  // namespace

/// Whether two headings count days without a date or a link, and half of those of their level and above do, or prose
/// stands below most: in a programme of a few days other sections stand beside them. Neither the title of the file nor
/// what is passive is a section.
bool EntryReader::counts_days() const {
  struct Count {
    std::size_t all = 0;
    std::size_t days = 0;  // with a date or a link, too
  };
  std::array<Count, kBelowHeadings> counts;  // by level
  std::size_t bare = 0;
  std::size_t told = 0;
  std::uint8_t deepest = 0;
  for (std::uint32_t block = 0; block < blocks_.size(); ++block) {
    const Block& heading = blocks_[block];
    if (heading.kind != BlockKind::heading || (heading.level == 1 && survey_.headings.titles == 1)) continue;
    const std::string text = visible_text(log_, heading.text);
    const bool day = title_of_counted_day(text).has_value();
    if (!day && is_passive_section(text)) continue;
    ++counts[heading.level].all;
    counts[heading.level].days += day ? 1U : 0U;
    if (!day || has_link(log_, heading.text) || !find_dates(text, context_.order, DateContext::prose).empty()) continue;
    ++bare;
    told += opens_with_prose(log_, blocks_, block) ? 1U : 0U;
    deepest = std::max(deepest, heading.level);
  }
  Count above;
  for (std::size_t level = 0; level <= deepest; ++level) {
    above.all += counts[level].all;
    above.days += counts[level].days;
  }
  return bare >= 2 && (told * 2 > bare || above.days * 2 >= above.all);
}

/// "Day 3: A title" without a date, where the headings of the file count days: a work where its only link opens the
/// section, else a day, which is an entry if nothing below it is one.
bool EntryReader::on_counted_day(std::uint32_t block, std::string_view text) {
  const auto title = title_of_counted_day(text);
  if (!title || !owners_.empty() || scope_.is_programme()) return false;
  if (!answers_.counts_days) answers_.counts_days = counts_days();
  if (!*answers_.counts_days) return false;
  scope_.set_title();
  if (const std::string_view name = text.substr(*title); count_title_words(name) > 1) {
    TitleLine line;
    line.form = TitleForm::plain;
    line.title_begin = static_cast<std::uint32_t>(*title);
    line.title_end = line.rest_begin = static_cast<std::uint32_t>(text.size());
    if (takes_links_below(block, line, name) && is_only_paper(log_, blocks_, block, line.url)) {
      const std::size_t place = add_line(line, blocks_[block].text, text, EntryForm::heading, block);
      owners_.push_back({blocks_[block].level, place});
      return true;
    }
  }
  open_sections_.push_back(
      {blocks_[block].level, block, log_.entries.size(), scope_.date(), scope_.section(log_), has_bold_names(block)});
  open_sections_.back().title = sub_passage(log_, blocks_[block].text, text, static_cast<std::uint32_t>(*title),
                                            static_cast<std::uint32_t>(text.size()));
  return true;
}

/// Whether what no entry of the day holds is more than a remark. Of lists in no other, the items without links tell of
/// the day, if the first and most are neither entries nor labels; beside lists of papers, those of all do. Plans, notes
/// and fields in lists tell nothing. Below a label, the first may be an entry, and fields tell, too.
bool EntryReader::is_told(const OpenSection& day) const {
  struct List {
    bool labelled = false;    // it stands below a label, as what was done does
    bool begins = false;      // its first item is no entry
    std::size_t telling = 0;  // items that tell something
  };
  std::unordered_map<std::uint32_t, List> lists;  // looked up only
  const auto item_of = [&](std::uint32_t block) {
    const std::uint32_t parent = blocks_[block].parent;
    return parent != kNoBlock && blocks_[parent].kind == BlockKind::item ? parent : kNoBlock;
  };
  const auto list_below_label = [&](std::uint32_t list) {
    const bool below = list > 0 && blocks_[list - 1].kind == BlockKind::paragraph;
    return below && is_label(visible_text(log_, blocks_[list - 1].text));
  };
  const std::vector<std::uint32_t> told_blocks = without_asides(log_, blocks_, day);
  for (const std::uint32_t block : told_blocks) {
    const std::uint32_t item = item_of(block);
    if (item == kNoBlock || first_paragraph(blocks_, item) != block) continue;
    const std::uint32_t parent = blocks_[item].parent;
    const auto [found, is_new] = lists.try_emplace(parent);
    List& list = found->second;
    if (is_new) list = {list_below_label(parent), item == parent + 1, 0};
    const std::string text = visible_text(log_, blocks_[block].text);
    const bool telling = !is_label(text) && count_title_words(text) > 1 && (list.labelled || !is_field(text));
    list.telling += telling ? 1U : 0U;
  }
  std::unordered_map<std::uint32_t, bool> tells;  // by list; looked up only
  std::size_t words = 0;
  for (const std::uint32_t block : told_blocks) {
    const std::string text = visible_text(log_, blocks_[block].text);
    const std::uint32_t item = item_of(block);
    if (item != kNoBlock && survey_.unlinked.papers.empty()) {
      const std::uint32_t parent = blocks_[item].parent;
      const List list = lists[parent];
      const auto [told, is_new] = tells.try_emplace(parent, false);
      if (is_new)
        told->second = (list.labelled || list.begins) && blocks_[parent].parent == kNoBlock &&
                       list.telling * 2 > count_items(blocks_, parent);
      if (!told->second || has_link(log_, blocks_[block].text) || (!list.labelled && is_field(text))) continue;
    }
    words += count_title_words(text);
  }
  const bool labelled = told_blocks.size() < day.loose.size() &&
                        std::any_of(told_blocks.begin(), told_blocks.end(), [&](std::uint32_t block) {
                          return is_label(visible_text(log_, blocks_[block].text));
                        });
  return words >= (labelled ? kToldWords / 2 : kToldWords);
}

/// What `passage` shows, without the breaks that only wrap its lines.
std::string EntryReader::unwrapped_text(const Passage& passage) {
  if (!answers_.line_breaks) answers_.line_breaks = line_breaks(file_text(), blocks_);
  return unwrapped(log_, passage, *answers_.line_breaks);
}

/// A day under which nothing else is an entry is one, and so is what its entries leave of it: the title is the first
/// sentence, or all of a short day below its date, or a cell of a table; the note is what `blocks` say.
void EntryReader::add_day(const OpenSection& day, const std::vector<std::uint32_t>& blocks) {
  std::uint32_t first = kNoBlock;
  std::uint32_t second = kNoBlock;
  std::size_t paragraphs = 0;
  bool label = false;
  std::string text;
  for (const std::uint32_t block : without_plans(log_, blocks_, blocks)) {
    if (blocks_[block].kind != BlockKind::paragraph || blocks_[block].text.segment_count == 0) continue;
    if (shows_images_only(log_, blocks_[block].text)) continue;
    const std::string shown = visible_text(log_, blocks_[block].text);
    if (check_box_size(shown) == shown.size()) continue;  // of a form that nobody filled in
    if (is_placeholder(std::string_view(shown).substr(0, shown.find(" (")))) continue;  // "N/A (first meeting)"
    ++paragraphs;
    if (first != kNoBlock && !label) {
      second = std::min(second, block);
      continue;
    }
    first = block;
    text = shown;
    label = is_label(text) || introduces_list(blocks_, block, text) || is_salutation(text);
  }
  if (first == kNoBlock) first = told_cell(blocks);
  if (first == kNoBlock) return;
  text = visible_text(log_, blocks_[first].text);
  const bool whole = paragraphs == 1 && text.size() <= kShortDay && text.find('\n') == std::string::npos &&
                     (day.is_file || !is_told_at_once(blocks_, day.heading));
  const Passage& passage = blocks_[first].text;
  text = unwrapped_text(passage);
  ShownRange range = first_sentence_behind_box(text);
  if (whole) range.end = static_cast<std::uint32_t>(text.size());
  Entry entry;
  const auto own = day.is_file ? page_.front.value({"title"}) : std::nullopt;
  const bool named = own && is_own_title(*own);
  const bool titled = named || day.title.segment_count > 0;
  entry.title = named    ? passage_of(log_, kOnlyText, *own, page_.front.end)
                : titled ? day.title
                         : sub_passage(log_, passage, text, range.begin, range.end);
  show_on_one_line(log_, entry.title);
  if (whole) entry.url = labelled_address(log_, passage, text);
  entry.date = day.date;
  const bool alone = log_.entries.size() == day.entries_before;
  const std::uint32_t next = alone ? ~std::uint32_t{0} : log_.entries[day.entries_before].line;
  for (const std::uint32_t block : blocks) {
    if (blocks_[block].text.segment_count > 0) entry.notes.push_back(blocks_[block].text);
    if (blocks_[block].last_line < next) entry.last_line = std::max(entry.last_line, blocks_[block].last_line);
  }
  const std::size_t place = add(std::move(entry), EntryForm::heading, day.heading);
  log_.entries[place].section = day.section;
  days_.push_back({place, {}, {}});
  if (!titled) read_label(first, second, range);
}

/// Reads the label of the last day, whose title is `range` of what block `first` shows: its beginning up to a colon, or
/// all of its first line, if that is a few words in bold: then the next line or block `second` gives the title.
void EntryReader::read_label(std::uint32_t first, std::uint32_t second, ShownRange range) {
  constexpr std::size_t most_words = 4;
  Labelled& day = days_.back();
  std::uint32_t block = first;
  std::string text = unwrapped_text(blocks_[first].text);
  const std::size_t hours = hours_size(text, run_end(log_, blocks_[first].text, SpanKind::emphasis));
  if (range.begin == 0 && hours > 0) {
    day.label = kHours;
    range = {static_cast<std::uint32_t>(hours), std::max(range.end, sentence_from(text, hours).end)};
    day.title = sub_passage(log_, blocks_[first].text, text, range.begin, range.end);
    return show_on_one_line(log_, day.title);
  }
  const std::size_t size = label_end(std::string_view(text).substr(range.begin, range.end - range.begin));
  day.label = text.substr(range.begin, size);
  range.begin += static_cast<std::uint32_t>(size);
  if (size == 0) {
    // "**What I did.** Cut a sail": the label may be in bold in front of the title, too.
    const std::string line = text.substr(0, run_end(log_, blocks_[first].text, SpanKind::strong));
    const bool alone = line.size() == text.size();
    const std::size_t title = alone ? 0 : behind_label(text, line.size());
    if (line.empty() || (alone ? second == kNoBlock : title == 0) || range.begin > 0 ||
        count_title_words(line) > most_words)
      return;
    day.label = line;
    if (alone) {
      block = second;
      text = unwrapped_text(blocks_[second].text);
    }
    range = alone ? first_sentence_behind_box(text) : sentence_from(text, title);
  }
  day.title = sub_passage(log_, blocks_[block].text, text, range.begin, range.end);
  show_on_one_line(log_, day.title);
}

/// "Today's progress: Sewed a sail": a label that begins half of the days of a file is not part of their titles, nor is
/// how long it took.
void EntryReader::drop_labels() {
  std::unordered_map<std::string, std::size_t> uses;  // looked up only
  for (const Labelled& day : days_) ++uses[day.label];
  for (const Labelled& day : days_) {
    const std::size_t used = uses[day.label];
    if (!day.label.empty() && used >= 2 && used * 2 >= days_.size()) log_.entries[day.entry].title = day.title;
  }
}

}  // namespace asterism
