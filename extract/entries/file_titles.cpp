// SPDX-License-Identifier: Apache-2.0
// Looks for the title of a file: in its front matter, its fields, its headings, what opens it, its name.
#include "entries/file_titles.hpp"

#include "entries/entry_reader.hpp"
#include "entries/field_tables.hpp"
#include "files/file_names.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "titles/citation_lines.hpp"
#include "titles/cited_identifiers.hpp"
#include "titles/entry_fields.hpp"
#include "titles/remarks.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace asterism {
namespace {

/// How many blocks from the top may hold one.
constexpr std::uint32_t kTitleBlocks = 20;

/// Names of files that say nothing of the work, as `comparison_key` has them: in `kites/notes.md` the folder does.
constexpr std::array kPlainNames = std::to_array<std::string_view>(
    {"note",     "notes",  "my notes", "reading notes", "paper", "paper notes", "review",   "main",
     "memo",     "report", "article",  "notizen",       "notas", "笔记",        "读书笔记", "阅读笔记",
     "论文笔记", "ノート", "メモ",     "노트",          "메모",  "заметки"});

/// Whether a file or folder called `name` may be about anything.
bool is_plain_name(std::string_view name) {
  const std::string key = comparison_key(name);
  return contains(kPlainNames, key);
}

/// Whether the folder called `name` can be called like a work: not "papers", "notes" or "2024".
bool names_work(std::string_view name) {
  const bool letters = name.find_first_not_of("0123456789-_. ") != std::string_view::npos;
  return letters && !is_plain_name(name) && !names_reading_list(name) && !is_index_name(name);
}

/// What the pages of one kind of notes have in brackets in front of their titles, as `comparison_key` has it.
constexpr std::array kNoteLabels = std::to_array<std::string_view>(
    {"paper",         "paper review", "paper note", "paper notes", "paper reading", "review",   "reading note",
     "reading notes", "论文",         "论文阅读",   "论文笔记",    "阅读笔记",      "读书笔记", "論文",
     "論文メモ",      "論文紹介",     "論文読み",   "論文まとめ",  "논문",          "논문리뷰", "논문 리뷰",
     "논문정리",      "논문 정리",    "논문읽기",   "논문 읽기",   "리뷰"});

/// `title` without such a label, or the number of a page: "[Paper Review] Kites at Dawn".
std::string_view behind_note_label(std::string_view title) {
  title = title.substr(skip_number_of_page(title, 0));
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"[", "]"}, {"【", "】"}}) {
    if (!title.starts_with(open)) continue;
    const std::size_t end = title.find(close);
    if (end == std::string_view::npos) return title;
    const std::string key = comparison_key(title.substr(open.size(), end - open.size()));
    const std::size_t begin = title.find_first_not_of(" :-", end + close.size());
    const bool label = contains(kNoteLabels, key);
    return label && begin != std::string_view::npos ? title.substr(begin) : title;
  }
  return title;
}

/// The first paragraph of item `item`, or `kNoBlock`.
std::uint32_t text_of_item(const std::vector<Block>& blocks, std::uint32_t item) {
  const bool is_item = item < blocks.size() && blocks[item].kind == BlockKind::item && item + 1 < blocks[item].end;
  return is_item && blocks[item + 1].kind == BlockKind::paragraph ? item + 1 : kNoBlock;
}

/// The text of the link that opens the page, if it is a title of two words or more.
std::string opening_link(const Log& log, const std::vector<Block>& blocks) {
  if (blocks.empty() || blocks[0].kind != BlockKind::paragraph || blocks[0].text.span_count == 0) return {};
  const Span& span = log.pools.spans[blocks[0].text.first_span];
  if (span.kind != SpanKind::link || span.begin != 0) return {};
  std::string text = visible_text(log, blocks[0].text).substr(0, span.end);
  return count_title_words(text) >= 2 ? text : std::string();
}

/// Whether `title` is a label, a colon or dash, and `end`: "Review: Kites at Dawn".
bool ends_behind_sign(std::string_view title, std::string_view end) {
  if (!title.ends_with(end)) return false;
  const std::string_view label = title.substr(0, title.size() - end.size());
  const std::string_view shown = without_end(label, " ");
  constexpr std::array signs = std::to_array<std::string_view>({":", "：", "-", "–", "—", "|"});
  return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return shown.ends_with(sign); });
}

/// Whether paragraph `block` is all of the first line of an item and one more paragraph stands in it, as below a label.
bool heads_item(const std::vector<Block>& blocks, std::uint32_t block) {
  const std::uint32_t item = blocks[block].parent;
  return item != kNoBlock && blocks[item].kind == BlockKind::item && item + 1 == block &&
         block + 1 < blocks[item].end && blocks[block + 1].kind == BlockKind::paragraph;
}

/// Whether `block` is a sentence or more, and no line of authors, tags or links.
bool is_prose(const Log& log, const Block& block) {
  constexpr std::size_t fewest_words = 6;
  if (block.kind != BlockKind::paragraph || block.text.segment_count == 0) return false;
  const std::string text = visible_text(log, block.text);
  return count_title_words(text) >= fewest_words && ends_sentence(text);
}

/// The visible text of `passage` with blanks in place of links and images.
std::string text_beside_links(const Log& log, const Passage& passage) {
  std::string text = visible_text(log, passage);
  for (const Span& span : spans_of(log, passage)) {
    if (span.kind == SpanKind::link || span.kind == SpanKind::image)
      std::fill(text.begin() + span.begin, text.begin() + span.end, ' ');
  }
  return text;
}

/// Whether `line` has a word that is no tag, as "#kites" is.
bool says_words(std::string_view line) {
  const std::vector<std::string_view> words = blank_words(line);
  return std::any_of(words.begin(), words.end(),
                     [](std::string_view word) { return !word.starts_with('#') && count_title_words(word) > 0; });
}

/// "tags: #kites", "Created: 2024-05-06", "Status: draft", but not "Kites: how they fly".
bool is_field_line(std::string_view line) {
  if (begins_with_field(line)) return true;
  const auto [name_end, begin] = find_colon(line);
  if (name_end == std::string_view::npos || count_title_words(line.substr(0, name_end)) != 1) return false;
  const std::string_view value = line.substr(std::min(begin, line.size()));
  return count_title_words(value) <= 1 || parse_date_line(value, any_order()).has_value();
}

/// "Monday, week 19", "Tuesday 7th": whether `title` is a weekday, and a number at most.
bool names_weekday(std::string_view title) {
  return parse_weekday_line(title) || parse_weekday_line(title.substr(0, title.find_first_of("0123456789")));
}

/// The value of the title among the fields that `table` has, of two words or more. Empty: there is none.
Passage title_in_table(Log& log, const std::vector<Block>& blocks, std::uint32_t table) {
  for (const TableField& field : fields_of_table(log, blocks, table)) {
    if (!is_title_field(visible_text(log, blocks[field.name].text))) continue;
    const Passage& passage = blocks[field.value].text;
    const std::string text = visible_text(log, passage);
    if (count_title_words(text) >= 2)
      return sub_passage(log, passage, text, 0, static_cast<std::uint32_t>(text.size()));
  }
  return {};
}

}  // namespace

std::uint32_t title_heading(const Log& log, const std::vector<Block>& blocks) {
  std::uint32_t found = kNoBlock;
  bool prose = false;  // above the heading
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    prose = prose || (found == kNoBlock && is_prose(log, blocks[block]));
    if (blocks[block].kind != BlockKind::heading) continue;
    // Several headings behind prose divide the page.
    if (found != kNoBlock && prose && blocks[block].level == blocks[found].level) return kNoBlock;
    const bool opens = found == kNoBlock && ((block == 0 && blocks[block].level <= 3) || blocks[block].level == 1);
    if (opens) {
      found = block;
    } else if (found != kNoBlock && blocks[block].level < blocks[found].level) {
      return kNoBlock;
    }
  }
  if (found == kNoBlock) return found;
  const std::string text = visible_text(log, blocks[found].text);
  return is_part_heading(text) || is_placeholder(text) || text.empty() ? kNoBlock : found;
}

Passage labelled_title(Log& log, const std::vector<Block>& blocks) {
  const auto last = std::min<std::uint32_t>(kTitleBlocks, static_cast<std::uint32_t>(blocks.size()));
  bool named = false;  // the block before is such a heading
  for (std::uint32_t block = 0; block < last; ++block) {
    const Block& here = blocks[block];
    if (here.kind == BlockKind::table) {
      const Passage title = title_in_table(log, blocks, block);
      if (title.segment_count > 0) return title;
    }
    if (here.kind != BlockKind::heading && here.kind != BlockKind::paragraph) continue;
    const std::string text = visible_text(log, here.text);
    if (here.kind == BlockKind::heading) {
      const std::string_view name = std::string_view(text).substr(0, text.find(':'));
      named = is_title_field(name) || comparison_key(name) == "paper";
      continue;
    }
    if (heads_item(blocks, block) && is_title_field(text)) {
      named = true;
      continue;
    }
    const bool titled = named && here.text.span_count == 0 && count_title_words(text) >= 2 && is_title_like(text);
    if (titled) return sub_passage(log, here.text, text, 0, static_cast<std::uint32_t>(text.size()));
    named = false;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      const std::string_view line = std::string_view(text).substr(at, end - at);
      const auto [name_end, value] = find_colon(line);
      const bool field = value < line.size() && name_end < 40 && is_title_field(line.substr(0, name_end));
      const std::size_t first = field ? line.find_first_not_of(": \t", value) : std::string_view::npos;
      if (first != std::string_view::npos && count_title_words(line.substr(first)) >= 2 &&
          line.find("://") == std::string_view::npos) {
        return sub_passage(log, here.text, text, static_cast<std::uint32_t>(at + first),
                           static_cast<std::uint32_t>(end));
      }
      at = end + 1;
    }
  }
  return {};
}

std::optional<std::string> front_title(const Log& log, const std::vector<Block>& blocks, const FrontMatter& front) {
  constexpr std::size_t fewest_words = 3;
  const auto title = front.value({"title"});
  if (!title) return std::nullopt;
  const std::uint32_t heading = *title == file_stem(log.texts.front().name()) ? title_heading(log, blocks) : kNoBlock;
  const bool named = heading != kNoBlock && blocks[heading].level == 1 &&
                     count_title_words(visible_text(log, blocks[heading].text)) >= fewest_words;
  const auto is_title = [](const Block& block) { return block.kind == BlockKind::heading && block.level == 1; };
  if (named && std::count_if(blocks.begin(), blocks.end(), is_title) == 1) return std::nullopt;
  const std::string& name = log.texts.front().name();
  std::string_view called = behind_note_number(behind_note_label(*title), name);
  if (called.starts_with('@') && bare_file_name(name).starts_with('@'))
    called.remove_prefix(1);  // a page that is cited
  const std::string link = opening_link(log, blocks);
  return link.empty() || !ends_behind_sign(called, link) ? std::string(called) : link;
}

std::string given_title(const Log& log, const std::vector<Block>& blocks, const FrontMatter& front) {
  if (auto title = front_title(log, blocks, front)) return *std::move(title);
  const std::uint32_t heading = title_heading(log, blocks);
  return heading == kNoBlock ? std::string() : visible_text(log, blocks[heading].text);
}

Passage opening_title(const Log& log, const std::vector<Block>& blocks) {
  constexpr std::size_t fewest_words = 3;
  if (blocks.empty() || blocks[0].kind != BlockKind::list || blocks.size() < 2) return {};
  const std::uint32_t first = text_of_item(blocks, 1);
  const std::uint32_t second = text_of_item(blocks, blocks[1].end);
  if (first == kNoBlock || second == kNoBlock || second >= blocks[0].end || has_link(log, blocks[first].text))
    return {};
  const std::string title = visible_text(log, blocks[first].text);
  const std::string authors = visible_text(log, blocks[second].text);
  const bool is_title = count_title_words(title) >= fewest_words && is_title_like(title) && !begins_with_field(title) &&
                        title.find('\n') == std::string::npos && !are_names(title);
  const bool are_authors = count_title_words(authors) >= 2 && are_names(authors);
  return is_title && are_authors ? blocks[first].text : Passage{};
}

Passage numbered_title(Log& log, const std::vector<Block>& blocks) {
  const std::string& name = log.texts.front().name();
  if (note_number(name) != bare_file_name(name)) return {};
  for (const Block& block : blocks) {
    if (block.kind != BlockKind::paragraph && block.kind != BlockKind::heading) continue;
    const std::string text = visible_text(log, block.text);
    const std::string said = text_beside_links(log, block.text);
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = std::min(text.find('\n', at), text.size());
      const std::string_view line = std::string_view(text).substr(at, end - at);
      if (!says_words(std::string_view(said).substr(at, end - at)) || is_field_line(line)) continue;
      return sub_passage(log, block.text, text, static_cast<std::uint32_t>(at),
                         static_cast<std::uint32_t>(at + first_sentence(line)));
    }
  }
  return {};
}

std::string title_of_notes(const Log& log, const std::vector<Block>& blocks, const FrontMatter& front) {
  // One word may head the notes of any day: "Today", "Standup".
  const auto own = [](std::string title) {
    const bool is_own = count_title_words(title) >= 2 && find_dates(title, any_order(), DateContext::line).empty() &&
                        !names_weekday(title) && !names_diary(title) && !names_day_notes(title);
    return is_own ? std::move(title) : std::string();
  };
  if (auto title = front_title(log, blocks, front)) return own(*std::move(title));
  const std::uint32_t heading = title_heading(log, blocks);
  if (heading == kNoBlock || blocks[heading].level != 1) return {};
  const auto is_top = [](const Block& block) { return block.kind == BlockKind::heading && block.level == 1; };
  const bool only = std::count_if(blocks.begin(), blocks.end(), is_top) == 1;
  return only ? own(visible_text(log, blocks[heading].text)) : std::string();
}

std::string title_of_name(std::string_view name) {
  std::string_view stem = file_stem(name);
  const std::string_view folder = bare_file_name(file_folder(name));
  if (is_plain_name(stem) && names_work(folder)) stem = folder;
  std::string title(stem);
  if (title.find(' ') != std::string::npos) return title;
  for (char& c : title) {
    if (c == '-' || c == '_') c = ' ';
  }
  return title;
}

}  // namespace asterism
