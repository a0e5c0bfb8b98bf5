// SPDX-License-Identifier: Apache-2.0
// Files -> Log: decode, Markdown tree, legend and date order of the whole log, entries.
#include "entries.hpp"
#include "legend.hpp"
#include "library.hpp"
#include "markdown.hpp"
#include "unread.hpp"

#include "asterism/log.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// What to call a log without a heading: its only file, else nothing.
std::string title_from(const std::vector<Text>& texts) {
  return texts.size() == 1 ? std::filesystem::path(texts[0].name()).stem().string() : std::string("research log");
}

}  // namespace

Log read_log(std::vector<RawFile> files, const ReadOptions& options, Diagnostics& diagnostics) {
  Log log;
  log.sections.emplace_back();
  log.title = options.given.title;
  for (const GivenMark& given : options.given.marks) add_mark(log, given);
  for (RawFile& file : files) {
    log.texts.push_back(decode(std::move(file.name), std::move(file.bytes), diagnostics));
  }
  const FileIndex index(log.texts);
  std::vector<FrontMatter> fronts;
  std::vector<std::vector<Block>> trees;
  std::vector<FileRole> roles;
  const auto pages = std::count_if(log.texts.begin(), log.texts.end(),
                                   [](const Text& text) { return format_of(text.name()) == FileFormat::markdown; });
  std::vector<std::size_t> anchors = {0};
  for (std::size_t i = 0; i < log.texts.size(); ++i) {
    const bool markdown = format_of(log.texts[i].name()) == FileFormat::markdown;
    fronts.push_back(markdown ? read_front_matter(log.texts[i], diagnostics) : FrontMatter{});
    trees.push_back(markdown ? read_blocks(log, SourceId(i), fronts[i].end, options.threads) : std::vector<Block>{});
    read_legend(log, trees[i]);
    log.order_evidence += order_evidence(log, trees[i]);
    anchors.push_back(log.pools.anchors.size());
    // A single page is a log, whatever libraries stand beside it; in a folder of pages each may be about one work.
    roles.push_back(pages <= 1 ? FileRole::log : role_of_file(log, SourceId(i), trees[i], fronts[i]));
  }
  set_tag_pages_aside(log, roles);
  const DayMonthOrder likely = log.order_evidence > 0 ? DayMonthOrder::day_first : DayMonthOrder::month_first;
  log.order = options.given.order.value_or(likely);
  log.date_counts.resize(log.texts.size());
  std::size_t first_entry = 0;
  for (std::size_t i = 0; i < trees.size(); ++i) {
    switch (format_of(log.texts[i].name())) {
      case FileFormat::markdown:
        first_entry = log.entries.size();
        read_entries(log, SourceId(i), trees[i], {log.order, index, roles, fronts[i], anchors[i], anchors[i + 1]},
                     diagnostics);
        find_unread(log, SourceId(i), trees[i], first_entry);
        trees[i] = {};
        break;
      case FileFormat::bibtex:
        read_bibtex(log, SourceId(i), diagnostics);
        break;
      case FileFormat::csl_json:
        read_csl_json(log, SourceId(i), diagnostics);
        break;
    }
  }
  if (log.title.empty()) log.title = title_from(log.texts);
  return log;
}

}  // namespace asterism
