// SPDX-License-Identifier: Apache-2.0
// Files -> Log: decode, Markdown tree, legend and date order of the whole log, entries.
#include "../parallel/beside.hpp"
#include "../parallel/in_order.hpp"
#include "dates/dates.hpp"
#include "dates/short_years.hpp"
#include "entries/by_section.hpp"
#include "entries/dated_paragraphs.hpp"
#include "entries/entries.hpp"
#include "entries/legend.hpp"
#include "entries/outline.hpp"
#include "entries/page.hpp"
#include "entries/unread.hpp"
#include "files/file_names.hpp"
#include "library/library.hpp"
#include "markdown/markdown.hpp"
#include "text/passages.hpp"
#include "words/word_search.hpp"

#include "asterism/log.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// Whether `name` is what the file is called that says what a folder holds.
bool names_index(std::string_view name) {
  constexpr std::array names = std::to_array<std::string_view>({"readme", "index", "home"});
  return contains(names, comparison_key(name));
}

/// Whether file `name` stands at the top of a folder and says what the folder holds.
bool is_top_index(std::string_view name) { return file_folder(name).empty() && names_index(bare_file_name(name)); }

/// What to call a log of which no file has a title: its only file, but for an index, else its folder.
std::string title_from(const std::vector<Text>& texts, const std::string& folder) {
  if (texts.size() == 1 && (folder.empty() || !is_top_index(texts[0].name())))
    return std::filesystem::path(texts[0].name()).stem().string();
  return folder.empty() ? std::string("research log") : folder;
}

/// What `page` is called by its front matter or its first heading of level 1, if that is neither a date nor "README";
/// empty: nothing.
std::string title_of_page(const Page& page) {
  if (const auto title = page.front.value({"title"})) return std::string(*title);
  const auto heading = std::find_if(page.blocks.begin(), page.blocks.end(), [](const Block& block) {
    return block.kind == BlockKind::heading && block.level == 1;
  });
  if (heading == page.blocks.end()) return {};
  const std::string text = visible_text(page.log, heading->text);
  const bool says = !names_index(text) && !parse_date_heading(text, DayMonthOrder::month_first);
  return says ? text : std::string();
}

/// What the log is called whose files `pages` are, as far as the whole says it: by an index, else by its folder. One of
/// the files is no title for all. Empty: nothing says it.
std::string title_of_folder(const std::vector<Page>& pages, const std::string& folder) {
  if (pages.size() < 2) return {};
  for (const Page& page : pages) {
    if (!is_top_index(page.text().name())) continue;
    if (std::string title = title_of_page(page); !title.empty()) return title;
  }
  return folder;
}

bool is_markdown(const Text& text) { return format_of(text.name()) == FileFormat::markdown; }

std::vector<Text> decode_all(std::vector<RawFile> files, unsigned threads, Diagnostics& diagnostics) {
  struct Decoded {
    Text text;
    Diagnostics diagnostics;
  };
  std::vector<Text> texts;
  texts.reserve(files.size());
  const auto read = [&](std::size_t number, Decoded& decoded) {
    decoded.diagnostics.clear();
    decoded.text = decode(std::move(files[number].name), std::move(files[number].bytes), decoded.diagnostics);
  };
  in_order<Decoded>(files.size(), threads, read, [&](Decoded& decoded) {
    texts.push_back(std::move(decoded.text));
    diagnostics.insert(diagnostics.end(), decoded.diagnostics.begin(), decoded.diagnostics.end());
  });
  return texts;
}

/// What stands in `texts`, but for the entries: the front matter and blocks of what is Markdown. The texts stay where
/// they are.
std::vector<Page> read_pages(const std::vector<Text>& texts, unsigned threads, Diagnostics& diagnostics) {
  std::vector<Page> pages(texts.size());
  std::vector<MarkdownText> markdown;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (!is_markdown(texts[i])) continue;
    pages[i].front = read_front_matter(texts[i], diagnostics);
    markdown.push_back({texts[i], pages[i].front.end});
  }
  std::vector<Blocks> read = read_blocks(markdown, threads);
  auto next = read.begin();
  for (std::size_t i = 0; i < texts.size(); ++i) {
    Log& log = pages[i].log;
    log.sections.emplace_back();
    log.date_counts.push_back(0);
    if (!is_markdown(texts[i])) continue;
    pages[i].blocks = std::move(next->list);
    log.pools = std::move(next->pools);
    nest_below_days(texts[i], log.pools, pages[i].blocks);
    log.order_evidence = next->order_evidence;
    pages[i].short_years = next->short_years;
    ++next;
  }
  return pages;
}

/// The roles of `pages`; what their legends say is added to `legend`.
std::vector<FileRole> read_roles(const std::vector<Page>& pages, const FileIndex& files, const UsualHeadings& usual,
                                 unsigned threads, Legend& legend) {
  struct Told {
    FileRole role = FileRole::log;
    Legend legend;
  };
  // A single page is a log, whatever libraries stand beside it; in a folder of pages each may be about one work.
  const auto is_note = [](const Page& page) { return is_markdown(page.text()); };
  const bool alone = std::count_if(pages.begin(), pages.end(), is_note) <= 1;
  std::vector<FileRole> roles;
  const auto read = [&](std::size_t number, Told& told) {
    const Page& page = pages[number];
    told.legend = read_legend(page.log, page.blocks);
    told.role = alone ? FileRole::log : role_of_file(page, usual);
  };
  in_order<Told>(pages.size(), threads, read, [&](Told& told) {
    roles.push_back(told.role);
    add_marks(told.legend, legend);
  });
  set_tag_pages_aside(pages, roles);
  if (!alone) set_folder_pages(pages, files, roles);
  return roles;
}

/// How many blocks there are of the kinds that most entries open: room for more than come costs nothing.
std::size_t count_openers(const Page& page) {
  const auto opens = [](const Block& block) { return block.kind == BlockKind::item || block.kind == BlockKind::row; };
  return static_cast<std::size_t>(std::count_if(page.blocks.begin(), page.blocks.end(), opens));
}

/// Makes room in `log` for about as much as `pages` give: to grow again and again copies all and touches new memory
/// each time.
void make_room(const std::vector<Page>& pages, Log& log) {
  std::size_t entries = pages.size();  // each may be one
  std::size_t segments = 0;
  std::size_t spans = 0;
  std::size_t targets = 0;
  for (const Page& page : pages) {
    entries += count_openers(page);
    segments += page.log.pools.segments.size();
    spans += page.log.pools.spans.size();
    targets += page.log.pools.targets.size();
  }
  log.texts.reserve(pages.size());
  log.entries.reserve(entries);
  log.pools.segments.reserve(segments);
  log.pools.spans.reserve(spans);
  log.pools.targets.reserve(targets);
}

/// Reads the entries of `page`, which is number `file` of the files.
void read_page(Page& page, SourceId file, const LogContext& context, Diagnostics& diagnostics) {
  switch (format_of(page.text().name())) {
    case FileFormat::markdown:
      page.log.entries.reserve(count_openers(page));
      read_entries(page, file, context, diagnostics);
      find_unread(page, context.legend, context.order);
      break;
    case FileFormat::bibtex:
      read_bibtex(page.log, kOnlyText, diagnostics);
      break;
    case FileFormat::csl_json:
      read_csl_json(page.log, kOnlyText, diagnostics);
      break;
  }
  std::exchange(page.blocks, {});  // `= {}` would leave it its room
  drop_unused_ranges(page.log);
}

/// Adds what `pages` hold to `log`.
void take_pages(std::vector<Page> pages, const LogContext& context, unsigned threads, Log& log,
                Diagnostics& diagnostics) {
  struct ReadPage {
    Log log;
    Diagnostics diagnostics;
  };
  if (pages.size() > 1) make_room(pages, log);  // what a single page has is moved as a whole
  const auto read = [&](std::size_t number, ReadPage& part) {
    part.diagnostics.clear();
    part_dated_paragraphs(pages[number], context.order.days);
    read_page(pages[number], SourceId(number), context, part.diagnostics);
    part.log = std::move(pages[number].log);
  };
  in_order<ReadPage>(pages.size(), threads, read, [&](ReadPage& part) {
    append(std::move(part.log), log);
    diagnostics.insert(diagnostics.end(), part.diagnostics.begin(), part.diagnostics.end());
  });
}

/// What says where the entries of a log are.
enum class Guide : std::uint8_t { rules, outline };

Log read_texts(std::vector<Text> texts, const ReadOptions& options, Guide guide, Diagnostics& diagnostics) {
  Log log;
  log.sections.emplace_back();
  log.title = options.given.title;
  for (const GivenMark& given : options.given.marks) add_mark(given, log.legend);
  auto indexed = beside(options.threads, [&texts] { return FileIndex(texts); });
  std::vector<Page> pages = read_pages(texts, options.threads, diagnostics);
  FileIndex index = indexed.get();
  ShortYearEvidence short_years;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    pages[i].log.texts.push_back(std::move(texts[i]));
    for (const std::string& alias : pages[i].front.values({"alias", "aliases"})) index.add_alias(SourceId(i), alias);
    log.order_evidence += pages[i].log.order_evidence;
    short_years.add(pages[i].short_years);
    short_years.add(bare_file_name(pages[i].text().name()));
  }
  if (log.title.empty()) log.title = title_of_folder(pages, options.folder);
  log.own_repositories = index.own_repositories();
  const UsualHeadings usual = usual_headings(pages);
  std::vector<FileRole> roles = read_roles(pages, index, usual, options.threads, log.legend);
  if (guide == Guide::outline) take_pages_for_works(pages, roles);
  const DayMonthOrder likely = log.order_evidence > 0 ? DayMonthOrder::day_first : DayMonthOrder::month_first;
  log.order = options.given.order.value_or(likely);
  const DateOrder order = short_years.complete(log.order);
  const bool series = is_dated_series(pages, roles, order);
  const unsigned threads_of_page = pages.size() == 1 ? options.threads : 1;  // several pages are read at once
  const bool by_outline = guide == Guide::outline && pages.size() == 1;
  const LogContext context{index, roles, log.legend, usual, order, series, by_outline, threads_of_page};
  take_pages(std::move(pages), context, options.threads, log, diagnostics);
  if (log.title.empty()) log.title = title_from(log.texts, options.folder);
  return log;
}

/// Says of `log`, which was read by its outline, what was taken for its entries.
Diagnostic about_outline(const Log& log) {
  const Entry& first = log.entries.front();
  const std::string parts = first.form == EntryForm::file ? "files" : "headings";
  return {Severity::warning,
          log.texts[static_cast<std::size_t>(first.source)].name(),
          first.line,
          0,
          "nothing reads like an entry: " + parts + " are taken for entries",
          "links, dates or 'Paper: …' in front of titles tell more"};
}

}  // namespace

Log read_log(std::vector<RawFile> files, const ReadOptions& options, Diagnostics& diagnostics) {
  std::vector<Text> texts = decode_all(std::move(files), options.threads, diagnostics);
  Diagnostics told;
  Log log = read_texts(std::move(texts), options, Guide::rules, told);
  if (log.entries.empty() && std::any_of(log.texts.begin(), log.texts.end(), is_markdown)) {
    told.clear();
    log = read_texts(std::exchange(log.texts, {}), options, Guide::outline, told);
    log.by_outline = !log.entries.empty();
    if (log.by_outline) told.push_back(about_outline(log));
  }
  diagnostics.insert(diagnostics.end(), std::make_move_iterator(told.begin()), std::make_move_iterator(told.end()));
  return log;
}

}  // namespace asterism
