// SPDX-License-Identifier: Apache-2.0
// Lists that hold titles and nothing else, where headings say that they are read or their marks that they are titles.
#include "entries/title_lists.hpp"

#include "entries/book_names.hpp"
#include "entries/list_members.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "titles/credited_titles.hpp"
#include "titles/decoration.hpp"
#include "titles/entry_fields.hpp"
#include "titles/remarks.hpp"
#include "titles/title_line.hpp"
#include "titles/title_signs.hpp"
#include "words/reading_words.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {
namespace {

/// Units: items, of all such lists of a file.
constexpr std::size_t kFewestTitles = 3;
/// Units: words. From here on, words in title case are no name of a field ("Computer Vision").
constexpr std::size_t kLongTitle = 4;
constexpr std::size_t kLongestTitle = 25;

/// What is done about books, or by whom, at the beginning of what looks like a title in a list that may hold chores.
constexpr std::array kChoreWords = std::to_array<std::string_view>(
    {"buy",    "return",  "borrow",   "order",    "bring",      "ask",      "call",     "donate",
     "renew",  "kaufen",  "bestelle", "acheter",  "rendre",     "comprar",  "devolver", "comprare",
     "купить", "вернуть", "monday",   "tuesday",  "wednesday",  "thursday", "friday",   "saturday",
     "sunday", "montag",  "dienstag", "mittwoch", "donnerstag", "freitag",  "samstag",  "sonntag",
     "lundi",  "mardi",   "mercredi", "jeudi",    "vendredi",   "samedi",   "dimanche"});

/// What a section says of the lists in it. `word`: what is read, but only a period below it says that it was.
enum class Reading : std::uint8_t { none, word, texts };

Reading reading_of(std::string_view text) {
  if (is_passive_section(text)) return Reading::none;
  if (book_name(text) != BookName::none) return Reading::texts;
  if (!is_reading_list_name(text)) return Reading::none;
  const std::string key = comparison_key(text);
  const std::vector<std::string_view> words = key_words(key);
  const bool says = std::any_of(words.begin(), words.end(), [](std::string_view word) {
    return is_were_read_word(word) || word == "reading" || word == "list";
  });
  return says && words.size() > 1 ? Reading::texts : Reading::word;
}

/// The same below a section that says `above`: a year or a month is a part of it, a day may hold anything.
Reading reading_below(Reading above, std::string_view text, DateOrder order) {
  const auto date = parse_date_heading(text, order);
  const bool period = date && date->first.day == 0;
  if (period) return above == Reading::none ? Reading::none : Reading::texts;
  return reading_of(text);
}

/// How the items of a list are written.
struct TitleCount {
  std::size_t items = 0;
  std::size_t plain = 0;    ///< that may be titles
  std::size_t cased = 0;    ///< of these, in title case
  std::size_t longer = 0;   ///< of these, too long for the name of a field
  std::size_t marked = 0;   ///< whole in italics or quotes
  std::size_t named = 0;    ///< of these, in quotes that only titles have
  std::size_t written = 0;  ///< of those marked, written as titles are: a remark or quotation is not
};

/// Whether `text` is in quotes as a whole; `titles_only`: in those that only titles have.
bool is_quoted(std::string_view text, bool titles_only) {
  return std::any_of(kQuotationMarks.begin(), kQuotationMarks.end(), [&](const auto& marks) {
    const auto& [open, close] = marks;
    if (titles_only && open != "『" && open != "《") return false;
    return text.size() > open.size() + close.size() && text.starts_with(open) && text.ends_with(close) &&
           text.find(close, open.size()) + close.size() == text.size();
  });
}

bool is_italic(const Log& log, const Passage& passage, std::size_t begin, std::size_t end) {
  const auto spans = spans_of(log, passage);
  return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
    return span.kind == SpanKind::emphasis && span.begin == begin && span.end == end;
  });
}

/// Whether `title`, all that an item says, may be a title that nothing marks as one.
bool may_be_bare_title(std::string_view title) {
  if (title.empty() || std::string_view(".:;,!").find(title.back()) != std::string_view::npos) return false;
  const std::size_t words = count_title_words(title);
  if (words < 2 || words > kLongestTitle || !begins_with_case(title) || begins_small(title)) return false;
  const bool dash = title.find(" - ") < title.size() || title.find(" – ") < title.size() ||
                    title.find(" — ") < title.size();  // on which side the author stands is not known
  if (dash || find_credited_title(title, 0, AtDash::keep)) return false;
  const std::string key = comparison_key(title.substr(0, title.find(' ')));
  return is_title_like(title) && !begins_with_field(title) && !is_part_heading(title) && !is_placeholder(title) &&
         !is_part_word(key) && !is_reading_word(key) && !contains(kChoreWords, key);
}

/// Whether `text`, with a mark around it, is in title case or one word with a capital.
bool is_written_as_title(std::string_view text) {
  if (begins_small(text)) return false;
  return count_title_words(text) == 1 || is_in_title_case(text);
}

/// Adds what an item that begins with `passage` says to `count`. Bare titles count where `bare` says so.
void count_title(const Log& log, const Passage& passage, DateOrder order, bool bare, TitleCount& count) {
  const std::string text = visible_text(log, passage);
  std::string mark;
  const std::size_t begin = skip_decoration(text, 0, mark);
  const std::size_t end = without_end(text, " \t\n").size();
  if (begin >= end || text.find('\n', begin) < end) return;
  const std::string_view title = std::string_view(text).substr(begin, end - begin);
  const bool quoted = is_quoted(title, false);
  if (quoted || is_italic(log, passage, begin, end)) {
    count.marked += is_title_like(title) ? 1U : 0U;
    count.named += is_quoted(title, true) ? 1U : 0U;
    count.written += is_written_as_title(title) ? 1U : 0U;
    return;
  }
  if (!bare) return;
  const TitleLine line = read_title_line(log, passage, order);
  if (line.form != TitleForm::plain || line.is_citation || line.date || !may_be_bare_title(title)) return;
  ++count.plain;
  count.cased += is_in_title_case(title) ? 1U : 0U;
  count.longer += count_title_words(title) >= kLongTitle ? 1U : 0U;
}

/// Whether all items of a list are titles: in quotes for titles anywhere, or below what is read in quotes or italics or
/// bare, three quarters in title case and half of the bare ones too long for names of fields.
bool are_titles(const TitleCount& count, Reading reading) {
  if (count.named == count.items && count.items >= kFewestTitles) return true;
  if (reading != Reading::texts || count.marked + count.plain < count.items) return false;
  const bool written = (count.written + count.cased) * 4 >= count.items * 3;
  return written && count.cased * 4 >= count.plain * 3 && count.longer * 2 >= count.plain;
}

/// How many items `list`, in a section that says `reading`, has, if it holds titles and nothing else; 0: it does not.
/// Items with links may be anything.
std::size_t titles_in(const Log& log, const std::vector<Block>& blocks, std::uint32_t list, Reading reading,
                      DateOrder order) {
  TitleCount count;
  const auto linked = [&](const Block& block) { return has_link(log, block.text); };
  for (std::uint32_t item = list + 1; item < blocks[list].end; item = blocks[item].end) {
    ++count.items;
    const std::uint32_t paragraph = first_paragraph(blocks, item);
    if (paragraph == kNoBlock) return 0;
    if (std::any_of(blocks.begin() + paragraph, blocks.begin() + blocks[item].end, linked)) return 0;
    const Passage& passage = blocks[paragraph].text;
    count_title(log, passage, order, reading == Reading::texts, count);
    if (count.marked + count.plain < count.items) return 0;
  }
  return are_titles(count, reading) ? count.items : 0;
}

}  // namespace

PageKeys heading_keys(const Log& log, const std::vector<Block>& blocks) {
  PageKeys keys;
  for (const Block& block : blocks) {
    if (block.kind == BlockKind::heading) keys.insert(comparison_key(visible_text(log, block.text)));
  }
  return keys;
}

bool names_sections(const Log& log, const std::vector<Block>& blocks, std::uint32_t list, const PageKeys& headings) {
  for (std::uint32_t item = list + 1; item < blocks[list].end; item = blocks[item].end) {
    const std::uint32_t paragraph = item + 1;
    if (paragraph >= blocks[item].end) continue;
    if (headings.contains(comparison_key(visible_text(log, blocks[paragraph].text)))) return true;
  }
  return false;
}

std::vector<std::uint32_t> find_title_lists(const Log& log, const std::vector<Block>& blocks, DateOrder order) {
  struct Section {
    std::uint8_t level = 0;
    Reading reading = Reading::none;
    bool is_part = false;
  };
  std::vector<Section> sections = {Section{}};
  std::vector<std::uint32_t> lists;
  std::size_t titles = 0;
  for (std::uint32_t block = 0; block < blocks.size(); block = blocks[block].end) {
    const Block& here = blocks[block];
    if (here.kind == BlockKind::heading) {
      while (sections.size() > 1 && sections.back().level >= here.level) sections.pop_back();
      const std::string text = visible_text(log, here.text);
      const Reading reading = reading_below(sections.back().reading, text, order);
      sections.push_back({here.level, reading, is_part_heading(text)});
    } else if (here.kind == BlockKind::list && !sections.back().is_part) {
      const std::size_t found = titles_in(log, blocks, block, sections.back().reading, order);
      titles += found;
      if (found > 0) lists.push_back(block);
    }
  }
  if (titles < kFewestTitles) lists.clear();
  if (lists.empty()) return lists;
  const PageKeys headings = heading_keys(log, blocks);
  const auto is_contents = [&](std::uint32_t list) { return names_sections(log, blocks, list, headings); };
  lists.erase(std::remove_if(lists.begin(), lists.end(), is_contents), lists.end());
  return lists;
}

}  // namespace asterism
