// SPDX-License-Identifier: Apache-2.0
// Files -> Log: decode, Markdown tree, legend and date order of the whole log, entries.
#include "../parallel/beside.hpp"
#include "../parallel/in_order.hpp"
#include "entries.hpp"
#include "legend.hpp"
#include "library.hpp"
#include "markdown.hpp"
#include "passages.hpp"
#include "unread.hpp"

#include "asterism/log.hpp"

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// What to call a log without a heading: its only file, else nothing.
std::string title_from(const std::vector<Text>& texts) {
  return texts.size() == 1 ? std::filesystem::path(texts[0].name()).stem().string() : std::string("research log");
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

/// The blocks of each text; none for a library.
std::vector<std::vector<Block>> read_trees(Log& log, const std::vector<FrontMatter>& fronts, unsigned threads) {
  std::vector<MarkdownPage> pages;
  for (std::size_t i = 0; i < log.texts.size(); ++i) {
    if (is_markdown(log.texts[i])) pages.push_back({SourceId(i), fronts[i].end});
  }
  std::vector<std::vector<Block>> read = read_blocks(log, pages, threads);
  std::vector<std::vector<Block>> trees(log.texts.size());
  for (std::size_t i = 0; i < pages.size(); ++i) trees[static_cast<std::size_t>(pages[i].source)] = std::move(read[i]);
  return trees;
}

/// How many blocks there are of the kinds that most entries open: room for more than come costs nothing.
std::size_t count_openers(const std::vector<std::vector<Block>>& trees) {
  const auto opens = [](const Block& block) { return block.kind == BlockKind::item || block.kind == BlockKind::row; };
  std::size_t count = 0;
  for (const auto& blocks : trees)
    count += static_cast<std::size_t>(std::count_if(blocks.begin(), blocks.end(), opens));
  return count;
}

/// Where the anchors of each text begin in `log.pools.anchors`, and where the last ones end.
std::vector<std::size_t> anchor_begins(const Log& log) {
  std::vector<std::size_t> begins(log.texts.size() + 1);
  for (const Anchor& anchor : log.pools.anchors) ++begins[static_cast<std::size_t>(anchor.source) + 1];
  std::partial_sum(begins.begin(), begins.end(), begins.begin());
  return begins;
}

}  // namespace

Log read_log(std::vector<RawFile> files, const ReadOptions& options, Diagnostics& diagnostics) {
  Log log;
  log.sections.emplace_back();
  log.title = options.given.title;
  for (const GivenMark& given : options.given.marks) add_mark(log, given);
  log.texts = decode_all(std::move(files), options.threads, diagnostics);
  auto indexed = beside(options.threads, [&log] { return FileIndex(log.texts); });
  std::vector<FrontMatter> fronts;
  for (const Text& text : log.texts) {
    fronts.push_back(is_markdown(text) ? read_front_matter(text, diagnostics) : FrontMatter{});
  }
  std::vector<std::vector<Block>> trees = read_trees(log, fronts, options.threads);
  FileIndex index = indexed.get();
  for (std::size_t i = 0; i < fronts.size(); ++i) {
    for (const std::string& alias : fronts[i].values({"alias", "aliases"})) index.add_alias(SourceId(i), alias);
  }
  const std::vector<std::size_t> anchors = anchor_begins(log);
  const auto pages = std::count_if(log.texts.begin(), log.texts.end(), is_markdown);
  std::vector<FileRole> roles;
  for (std::size_t i = 0; i < trees.size(); ++i) {
    read_legend(log, trees[i]);
    // A single page is a log, whatever libraries stand beside it; in a folder of pages each may be about one work.
    roles.push_back(pages <= 1 ? FileRole::log : role_of_file(log, SourceId(i), trees[i], fronts[i]));
  }
  set_tag_pages_aside(log, roles);
  if (pages > 1) set_folder_pages(log, trees, index, roles);
  const DayMonthOrder likely = log.order_evidence > 0 ? DayMonthOrder::day_first : DayMonthOrder::month_first;
  log.order = options.given.order.value_or(likely);
  const UsualHeadings usual = usual_headings(log, trees, fronts);
  log.date_counts.resize(log.texts.size());
  log.entries.reserve(count_openers(trees));
  std::size_t first_entry = 0;
  for (std::size_t i = 0; i < trees.size(); ++i) {
    switch (format_of(log.texts[i].name())) {
      case FileFormat::markdown:
        first_entry = log.entries.size();
        read_entries(log, SourceId(i), trees[i],
                     {log.order, index, roles, fronts[i], anchors[i], anchors[i + 1], usual}, diagnostics);
        find_unread(log, SourceId(i), trees[i], first_entry);
        std::exchange(trees[i], {});  // `= {}` would leave it its room
        break;
      case FileFormat::bibtex:
        read_bibtex(log, SourceId(i), diagnostics);
        break;
      case FileFormat::csl_json:
        read_csl_json(log, SourceId(i), diagnostics);
        break;
    }
  }
  drop_unused_ranges(log);
  if (log.title.empty()) log.title = title_from(log.texts);
  return log;
}

}  // namespace asterism
