// SPDX-License-Identifier: Apache-2.0
// Headings below names of books that say who wrote these: "Kites by Ann Roe", "Kites (Ann Roe, 2000)".
#include "entries/credited_headings.hpp"

#include "dates/dates.hpp"
#include "entries/day_labels.hpp"
#include "entries/entry_reader.hpp"
#include "entries/list_members.hpp"
#include "text/passages.hpp"
#include "titles/citation_lines.hpp"
#include "titles/title_line.hpp"
#include "titles/title_parts.hpp"
#include "words/section_words.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>

namespace asterism {
namespace {

/// Units: bytes.
constexpr std::size_t kLongestHeading = 300;

/// "Kites (Ann Roe, 2000)": where the title ends before names and a year in brackets; 0: it does not.
std::size_t bracketed_credit(std::string_view text) {
  const std::size_t open = text.ends_with(')') ? text.rfind(" (") : std::string_view::npos;
  if (open == std::string_view::npos) return 0;
  const std::string_view inside = text.substr(open + 2, text.size() - open - 3);
  const std::size_t comma = inside.rfind(", ");
  if (comma == std::string_view::npos || !is_year(inside.substr(comma + 2))) return 0;
  const std::string_view names = inside.substr(0, comma);
  return names.find(" et al") == std::string_view::npos && are_names(names) ? open : 0;
}

/// Ends the title of `line`, read from a heading `text` and maybe ended before a date, before what says who made its
/// work, and when that came out.
void end_credited_title(TitleLine& line, const std::optional<CreditedTitle>& credit, std::string_view text) {
  if (!credit) return;
  const std::int16_t year = publication_year(text.substr(credit->end));
  const bool of_reading = line.date && line.date->first.year == year;
  if (year != 0 && !of_reading) line.published = PartialDate{year, 0, 0};
  line.title_begin = static_cast<std::uint32_t>(credit->begin);
  const auto end = static_cast<std::uint32_t>(credit->end);
  line.title_end = line.date ? std::clamp(line.title_end, line.title_begin, end) : end;
  line.rest_begin = line.title_end;
}

}  // namespace

std::optional<CreditedTitle> credit_of_heading(const Log& log, const Passage& passage, AtDash at_dash) {
  if (source_size(log, passage) > kLongestHeading || has_link(log, passage)) return std::nullopt;
  const TitleLine line = read_title_line(log, passage, any_order());
  if (line.form != TitleForm::plain) return std::nullopt;
  const std::string text = visible_text(log, passage);
  if (const std::size_t end = bracketed_credit(text); end > line.title_begin)
    return CreditedTitle{line.title_begin, end, Credit::word};
  const auto credit = credited_title(log, passage, line, at_dash);
  const bool told = credit && (credit->rated || credit->credit != Credit::none) && credit->credit != Credit::quoted;
  return told ? credit : std::nullopt;
}

namespace {

/// Whether below heading `block` stand headings of its own or a list whose first item says who wrote a work: a rating
/// in it is that of all of these.
bool holds_others(const Log& log, const std::vector<Block>& blocks, std::uint32_t block) {
  const std::uint32_t next = block + 1;
  if (next >= blocks.size()) return false;
  if (blocks[next].kind == BlockKind::heading) return blocks[next].level > blocks[block].level;
  if (blocks[next].kind != BlockKind::list || blocks[next].end <= next + 1) return false;
  const std::uint32_t paragraph = first_paragraph(blocks, next + 1);
  return paragraph != kNoBlock && credit_of_heading(log, blocks[paragraph].text, AtDash::keep);
}

}  // namespace

void CreditedHeadings::count(const Log& log, const std::vector<Block>& blocks, std::uint32_t block) {
  const Block& heading = blocks[block];
  const std::string text = visible_text(log, heading.text);
  if (is_part_heading(text) || parse_date_heading(text, any_order())) return;
  Level& level = levels_[heading.level];
  ++level.headings;
  const auto credit = credit_of_heading(log, heading.text, AtDash::keep);
  if (!credit || !(credit->rated || is_clear(credit->credit))) return;
  if (credit->credit == Credit::none && holds_others(log, blocks, block)) return;
  std::string title = text.substr(credit->begin, credit->end - credit->begin);
  level.credited.push_back(block);
  level.marked += credit->credit == Credit::marked_word || credit->credit == Credit::marked ? 1U : 0U;
  level.titles_first += is_clear(credit->credit) || credit->credit == Credit::title_first ? 1U : 0U;
  level.authors_first += credit->credit == Credit::author_first ? 1U : 0U;
  level.titles.push_back(std::move(title));
}

bool CreditedHeadings::are_works(Level& level) {
  std::sort(level.titles.begin(), level.titles.end());
  const bool repeat = std::adjacent_find(level.titles.begin(), level.titles.end()) != level.titles.end();
  const std::size_t count = level.credited.size();
  return !repeat && count * 2 >= level.headings && (count >= 2 || level.marked > 0);
}

void CreditedHeadings::decide() {
  for (auto& [depth, level] : levels_) {
    if (!are_works(level)) continue;
    works_.insert(works_.end(), level.credited.begin(), level.credited.end());
    titles_first_ += level.titles_first;
    authors_first_ += level.authors_first;
  }
  std::sort(works_.begin(), works_.end());
}

bool CreditedHeadings::contains(std::uint32_t block) const {
  return std::binary_search(works_.begin(), works_.end(), block);
}

/// Whether `date`, of a heading of `level`, begins in the week behind the day or week of the section around it.
bool EntryReader::is_of_later_day(std::uint8_t level, const DateSpan& date) const {
  constexpr std::chrono::days week{7};
  const auto above = scope_.date_above(level);
  const auto begin = above ? first_day(above->first) : std::nullopt;
  const auto end = above ? last_day(above->last) : std::nullopt;
  const auto day = first_day(scope_.dated(date).first);
  return begin && end && day && *end - *begin<week&& * day> * end && *day - *end <= week;
}

/// What heading `block`, which shows `text`, says of a work and its date. `published`: what stands in front of its
/// links says that and where it came out.
TitleLine EntryReader::title_of_heading(std::uint32_t block, std::string_view text,
                                        const std::optional<TitleTail>& published) const {
  const Passage& heading = blocks_[block].text;
  TitleLine line = read_title_line(log_, heading, context_.order);
  const bool credited = survey_.unlinked.books.headings.contains(block);
  if (published && !credited) {
    line.date.reset();
    line.title_end = line.rest_begin = static_cast<std::uint32_t>(published->begin);
    line.published = published->published;
  } else {
    line.date = date_beside_title(line, text, blocks_[block].level);
  }
  if (line.date && names_plan(title_of(line, text)) && is_of_later_day(blocks_[block].level, *line.date))
    line.date.reset();  // "Tasks for Week 6 (2024-05-13)" is a part of the week before
  if (credited) end_credited_title(line, credit_of_heading(log_, heading, survey_.unlinked.books.at_dash), text);
  return line;
}

}  // namespace asterism
