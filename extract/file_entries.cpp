// SPDX-License-Identifier: Apache-2.0
// One file, one work: which files are notes about a single work, and the entry that such a file is.
#include "entry_fields.hpp"
#include "entry_reader.hpp"
#include "file_names.hpp"
#include "kinds.hpp"
#include "legend.hpp"
#include "links.hpp"
#include "passages.hpp"
#include "section_words.hpp"
#include "wikilinks.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>

namespace asterism {
namespace {

/// How many blocks from the top may hold the link to the work itself.
constexpr std::uint32_t kTopBlocks = 40;
/// Further down, a link inside a sentence leads to what the note speaks of.
constexpr std::size_t kTopParagraphs = 4;
/// How many links of each are looked at.
constexpr std::uint32_t kTopLinks = 8;
/// In a folder of empty pages, one with no more bytes than this is a tag or an author as well, and one that is called
/// so is no more than the introduction to a site.
constexpr std::size_t kShortPage = 800;
/// Pages with fewer bytes say nothing.
constexpr std::size_t kEmptyPage = 24;

/// Words of link texts and labels that stand for the work that a file is about.
constexpr std::array kOwnLinkWords = std::to_array<std::string_view>(
    {"paper", "pdf", "arxiv", "doi", "article", "source", "url", "论文", "論文", "논문", "原文", "link"});

/// "Link to the paper", "Paper", "arXiv link": a few words, one of which says that it is the work.
bool names_own_link(std::string_view text) {
  const std::string key = comparison_key(text);
  if (std::count(key.begin(), key.end(), ' ') > 4) return false;
  for (const std::string_view word : kOwnLinkWords) {
    const std::size_t at = key.find(word);
    if (at == std::string::npos) continue;
    const bool begins = at == 0 || key[at - 1] == ' ';
    const std::size_t end = at + word.size();
    if (begins && (end == key.size() || key[end] == ' ' || key[end] == ':')) return true;
  }
  return false;
}

/// Whether `before`, the text in front of a link, is the beginning of its sentence: "the idea of (", and not "- " or
/// "Title (".
bool breaks_sentence(std::string_view before) {
  const std::size_t last = before.find_last_not_of(" \t\n([*_");
  if (last == std::string_view::npos) return false;
  const bool letter = before[last] == ',' || (before[last] >= 'a' && before[last] <= 'z');
  return letter && std::count(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(last), ' ') >= 4;
}

struct OwnLink {
  std::string url;
  bool in_heading = false;
};

/// The first link near the top that a label says is the work, or that the first heading is.
std::optional<OwnLink> find_own_link(const Log& log, const std::vector<Block>& blocks) {
  const auto last = std::min<std::uint32_t>(kTopBlocks, static_cast<std::uint32_t>(blocks.size()));
  bool heading_seen = false;
  std::size_t paragraphs = 0;
  for (std::uint32_t block = 0; block < last; ++block) {
    const Passage& passage = blocks[block].text;
    const bool heading = blocks[block].kind == BlockKind::heading && !heading_seen;
    heading_seen = heading_seen || blocks[block].kind == BlockKind::heading;
    paragraphs += blocks[block].kind == BlockKind::paragraph ? 1U : 0U;
    if (passage.span_count == 0) continue;
    const std::string text = visible_text(log, passage);
    for (std::uint32_t i = 0; i < std::min(passage.span_count, kTopLinks); ++i) {
      const Span& span = log.pools.spans[passage.first_span + i];
      const std::string_view target = target_of(log, span);
      const auto link = span.kind == SpanKind::link ? parse_link(target) : std::nullopt;
      if (!link || link->host.empty()) continue;
      if (heading) return OwnLink{std::string(target), true};
      const bool alone = paragraphs == 1 && span.begin == 0 && span.end == text.size() && text.starts_with("http");
      if (alone) return OwnLink{std::string(target), false};
      const std::size_t line = span.begin == 0 ? 0 : text.rfind('\n', span.begin - 1) + 1;
      const std::string_view before = std::string_view(text).substr(line, span.begin - line);
      const bool labelled =
          before.size() < 40 && (before.ends_with(": ") || before.ends_with(":")) && names_own_link(before);
      if (paragraphs > kTopParagraphs && breaks_sentence(std::string_view(text).substr(0, span.begin))) continue;
      if (labelled || names_own_link(std::string_view(text).substr(span.begin, span.end - span.begin))) {
        return OwnLink{std::string(target), false};
      }
    }
  }
  return std::nullopt;
}

std::string address_of(const FrontMatter& front) {
  if (const auto id = front.value({"arxiv", "arxiv id", "eprint"}); id && id->find('/') == std::string_view::npos) {
    return "https://arxiv.org/abs/" + std::string(*id);
  }
  if (const auto doi = front.value({"doi"}); doi && doi->starts_with("10."))
    return "https://doi.org/" + std::string(*doi);
  for (const std::string_view key :
       {"paper", "paper url", "paper link", "arxiv", "doi", "pdf", "url", "link", "source"}) {
    const auto value = front.value({key});
    if (value && value->find("://") != std::string_view::npos) return std::string(*value);
  }
  return {};
}

/// What the blocks of a file hold that only a page with many entries has.
struct PageShape {
  std::size_t linked_lists = 0;
  std::size_t dates = 0;
  bool opens_with_date = false;  // the first heading is one
  std::size_t runs = 0;
  std::size_t linked_headings = 0;
  std::size_t linked_rows = 0;
  std::size_t linked_items = 0;
  std::size_t texts = 0;  // paragraphs and items
};

/// Whether the page has days with entries below them.
bool has_days(const PageShape& shape) {
  return shape.dates >= 2 || shape.opens_with_date || (shape.dates == 1 && shape.linked_items > 0) || shape.runs >= 2 ||
         shape.linked_headings >= 2;
}

std::size_t count_of(std::string_view text, std::string_view wanted) {
  std::size_t count = 0;
  for (std::size_t at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1)) ++count;
  return count;
}

/// The shape of the page, or as much of it as shows that it has days.
PageShape shape_of(const Log& log, const std::vector<Block>& blocks) {
  PageShape shape;
  std::size_t headings = 0;
  std::vector<std::uint32_t> linked(blocks.size());  // items of each list that begin with a link
  for (std::uint32_t block = 0; block < blocks.size() && !has_days(shape); ++block) {
    const Block& here = blocks[block];
    shape.texts += here.kind == BlockKind::paragraph ? 1U : 0U;
    if (here.kind == BlockKind::heading) {
      const std::string text = visible_text(log, here.text);
      const TitleLine line = read_title_line(log, here.text, DayMonthOrder::month_first);
      const bool date = parse_date_line(text, DayMonthOrder::month_first).has_value();
      const bool dated = date || line.date.has_value();
      shape.opens_with_date = shape.opens_with_date || (date && headings == 0);
      ++headings;
      shape.dates += dated ? 1U : 0U;
      shape.runs += names_run(text) || is_run_label(text) ? 1U : 0U;
      shape.linked_headings += line.form == TitleForm::link_first && !line.is_label ? 1U : 0U;
    } else if (here.text.span_count > 0 && here.parent != kNoBlock) {
      const Block& parent = blocks[here.parent];
      const bool item = parent.kind == BlockKind::item && here.parent + 1 == block;
      if (!item && here.kind != BlockKind::cell) continue;
      const TitleLine line = read_title_line(log, here.text, DayMonthOrder::month_first);
      if (line.url.empty() || line.is_anchor) continue;
      if (here.kind == BlockKind::cell && is_linked(line)) ++shape.linked_rows;
      const bool titled = line.form == TitleForm::bare_url || line.form == TitleForm::label_links ||
                          (line.form == TitleForm::link_first && !line.is_label);
      if (!item || !titled || line.url.starts_with(kWikilinkScheme)) continue;
      ++shape.linked_items;
      if (++linked[parent.parent] == 3) ++shape.linked_lists;
    } else if (here.kind == BlockKind::paragraph && source_size(log, here.text) < 40) {
      shape.dates += parse_date_line(visible_text(log, here.text), DayMonthOrder::month_first) ? 1U : 0U;
    } else if (here.kind == BlockKind::paragraph && here.text.span_count >= 3) {
      const std::string text = visible_text(log, here.text);
      const auto addresses = static_cast<std::uint32_t>(text.starts_with("http")) + count_of(text, "\nhttp");
      shape.linked_lists += addresses >= 3 ? 1U : 0U;
      shape.linked_items += addresses;
    }
  }
  return shape;
}

/// The first heading if nothing but it can be the title: it opens the file, or it is the only one of level 1.
std::uint32_t title_heading(const Log& log, const std::vector<Block>& blocks) {
  std::uint32_t found = kNoBlock;
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    if (blocks[block].kind != BlockKind::heading) continue;
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

bool holds_legend_only(const Log& log, const std::vector<Block>& blocks) {
  bool legend = false;
  for (std::uint32_t block = 0; block < blocks.size(); block = blocks[block].end) {
    if (blocks[block].kind == BlockKind::heading) continue;
    if (!is_legend(log, blocks, block)) return false;
    legend = true;
  }
  return legend;
}

std::string title_of_name(std::string_view name) {
  std::string title(file_stem(name));
  if (title.find(' ') != std::string::npos) return title;
  for (char& c : title) {
    if (c == '-' || c == '_') c = ' ';
  }
  return title;
}

}  // namespace

FileRole role_of_file(Log& log, SourceId source, const std::vector<Block>& blocks, const FrontMatter& front) {
  const Text& text = log.texts[static_cast<std::size_t>(source)];
  const std::string stem(file_stem(text.name()));
  if (is_index_name(stem)) return FileRole::log;
  if (is_aside_name(stem)) return FileRole::aside;
  if (is_opening_name(stem) && text.content().size() <= kShortPage && front.fields.empty()) return FileRole::aside;
  const auto called = date_of_file(text.name(), DayMonthOrder::month_first);
  if (called && called->alone) return FileRole::log;
  if (holds_legend_only(log, blocks)) return FileRole::log;
  const bool titled = front.value({"title"}).has_value();
  if (!address_of(front).empty()) return FileRole::work;
  const PageShape shape = shape_of(log, blocks);
  if (has_days(shape)) return FileRole::log;
  if (find_own_link(log, blocks)) return FileRole::work;
  // A long list among prose may be what a note refers to; where most of the text is linked items, they are the point.
  const bool list = (shape.linked_lists > 0 && shape.linked_items * 4 >= shape.texts) ||
                    (shape.linked_items > 0 && shape.linked_items * 2 >= shape.texts);
  if (list || shape.linked_rows >= 3) return FileRole::log;
  const std::string folder(file_folder(text.name()));
  const bool named = titled || count_title_words(stem) >= 4 || names_reading_list(file_stem("x/" + folder));
  return named || !text.content().empty() ? FileRole::work : FileRole::aside;
}

void set_tag_pages_aside(const Log& log, std::vector<FileRole>& roles) {
  struct Folder {
    std::size_t files = 0;
    std::size_t empty = 0;
  };
  std::map<std::string_view, Folder> folders;
  for (const Text& text : log.texts) {
    Folder& folder = folders[file_folder(text.name())];
    ++folder.files;
    folder.empty += text.content().size() < kEmptyPage ? 1U : 0U;
  }
  for (std::size_t i = 0; i < roles.size(); ++i) {
    const std::string_view name = file_folder(log.texts[i].name());
    const Folder& folder = folders[name];
    const bool tags = folder.empty >= 3 && folder.empty * 2 >= folder.files && !names_reading_list(file_stem(name));
    const bool short_page = log.texts[i].content().size() <= kShortPage;
    if (tags && short_page && roles[i] == FileRole::work) roles[i] = FileRole::aside;
  }
}

void EntryReader::read_work() {
  const FrontMatter& front = context_.front;
  const Text& text = log_.texts[static_cast<std::size_t>(source_)];
  Entry entry;
  entry.line = 1;
  entry.url = address_of(front);
  if (const auto own = find_own_link(log_, blocks_)) {
    if (entry.url.empty()) entry.url = own->url;
  }
  const std::uint32_t heading = title_heading(log_, blocks_);
  TitleLine line;
  if (const auto title = front.value({"title"})) {
    entry.title = passage_of(log_, source_, *title, front.end);
  } else if (heading != kNoBlock) {
    line = read_title_line(log_, blocks_[heading].text, context_.order);
    entry.title = sub_passage(log_, blocks_[heading].text, line.title_begin, line.title_end);
    entry.date = line.date;
  }
  if (entry.title.segment_count == 0) entry.title = passage_of(log_, source_, title_of_name(text.name()), 0);
  for (const std::string& words : front.values({"tags", "tag", "keywords", "categories", "topics"})) {
    add_keywords(words, entry.keywords);
  }
  entry.aliases = front.values({"alias", "aliases"});
  if (const auto date = front.value({"read", "date read", "read date", "date", "created"}); date && !entry.date) {
    const auto found = find_dates(*date, context_.order, DateContext::prose);
    if (!found.empty()) entry.date = found[0].span;
  }
  if (const auto year = front.value({"year", "published", "publication year"})) {
    const auto found = find_dates(*year, context_.order, DateContext::line);
    if (!found.empty()) entry.published = found[0].span.first;
  }
  const auto kind = kind_of_link(entry.url);
  entry.kind = kind;
  for (std::uint32_t block = 0; block < blocks_.size(); ++block) {
    if (block != heading && blocks_[block].text.segment_count > 0) entry.notes.push_back(blocks_[block].text);
  }
  entry.last_line = std::max<std::uint32_t>(1, static_cast<std::uint32_t>(text.line_count()));
  entry.form = EntryForm::file;
  entry.source = source_;
  if (entry.date) entry.date = scope_.dated(*entry.date);
  if (!entry.date) entry.date = scope_.date();
  if (entry.title.segment_count > 0) entry.line = text.line_of(log_.pools.segments[entry.title.first_segment].begin);
  if (log_.pools.segments[entry.title.first_segment].length == 0) entry.line = 1;
  log_.entries.push_back(std::move(entry));
}

}  // namespace asterism
