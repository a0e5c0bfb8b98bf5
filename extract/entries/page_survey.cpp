// SPDX-License-Identifier: Apache-2.0
// Looks a page over before its blocks are walked.
#include "entries/page_survey.hpp"

#include "entries/addressed_titles.hpp"
#include "entries/coded_runs.hpp"
#include "entries/dated_levels.hpp"
#include "entries/noted_lists.hpp"
#include "entries/paper_lists.hpp"
#include "entries/title_lists.hpp"
#include "text/unicode.hpp"
#include "titles/title_dates.hpp"
#include "words/run_words.hpp"
#include "words/section_words.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace asterism {
namespace {

HeadingFacts facts_of_headings(const Log& log, const std::vector<Block>& blocks, DateOrder order) {
  HeadingFacts facts;
  DatedLevels levels;
  for (const Block& block : blocks) {
    if (block.kind != BlockKind::heading) continue;
    facts.has_any = true;
    facts.titles += block.level == 1 ? 1U : 0U;
    if (facts.titles == 1 && facts.first_title == kNoBlock)
      facts.first_title = static_cast<std::uint32_t>(&block - blocks.data());
    const std::string text = visible_text(log, block.text);
    facts.runs += is_run_label(text) ? 1U : 0U;
    facts.names_old_years = facts.names_old_years || is_year_before_logs(text);
    levels.count(block.level, date_between(text, order, DatedNames::all));
  }
  facts.dated = levels.of_rows();
  return facts;
}

/// The paragraphs that begin with the name of a run. Most have no number where one would stand.
std::vector<std::uint32_t> find_runs(const Log& log, const std::vector<Block>& blocks) {
  std::vector<std::uint32_t> runs;
  constexpr std::size_t look = 40;
  const std::string_view content = log.texts.front().content();
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    const Passage& passage = blocks[block].text;
    if (blocks[block].kind != BlockKind::paragraph || passage.segment_count == 0) continue;
    const Segment& first = log.pools.segments[passage.first_segment];
    const std::string_view begin = content.substr(first.begin, look);
    if (first.replacement == 0 && !may_begin_with_run(begin.substr(0, first.length))) continue;
    if (begin[0] == 'h' || std::none_of(begin.begin(), begin.end(), is_ascii_digit)) continue;
    const Span* span = passage.span_count > 0 ? &log.pools.spans[passage.first_span] : nullptr;
    const bool bold = span != nullptr && span->kind == SpanKind::strong && span->begin == 0;
    if (run_name_end(visible_text(log, passage), bold ? span->end : 0) != 0) runs.push_back(block);
  }
  return runs;
}

}  // namespace

PageSurvey survey(const Page& page, DateOrder order) {
  const Log& log = page.log;
  const std::vector<Block>& blocks = page.blocks;
  PageSurvey found;
  found.headings = facts_of_headings(log, blocks, order);
  found.runs = find_runs(log, blocks);
  found.coded_runs = find_coded_runs(log, blocks);
  found.addresses = find_addresses(log, blocks);
  found.addressed_titles = find_titles_above_addresses(log, blocks);
  found.noted_lists = find_noted_lists(log, blocks);
  found.unlinked.books = find_book_lists(log, blocks, page.front, order);
  add_dated_book_lists(log, blocks, order, found.unlinked.books);
  found.unlinked.papers = find_paper_lists(log, blocks, order);
  found.unlinked.titles = find_title_lists(log, blocks, order);
  found.addressed_headings = find_addressed_headings(log, blocks, order);
  return found;
}

}  // namespace asterism
