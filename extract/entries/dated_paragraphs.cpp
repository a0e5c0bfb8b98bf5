// SPDX-License-Identifier: Apache-2.0
// Finds paragraphs that begin with their day, and parts them behind it.
#include "entries/dated_paragraphs.hpp"

#include "dates/date_ends.hpp"
#include "dates/dates.hpp"
#include "entries/credited_headings.hpp"
#include "entries/list_members.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "words/run_words.hpp"
#include "words/section_words.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {
namespace {

/// A paragraph, or lines of one, that begins with a day.
struct DatedParagraph {
  std::uint32_t block = 0;
  std::uint32_t begin = 0;  ///< in what the block shows: several lines of it may begin with a day
  std::uint32_t day_end = 0;
  std::uint32_t rest_begin = 0;  ///< behind blanks and signs
  bool own_line = false;         ///< the day is a line of its own
  DateSpan date;
};

/// Those of one section.
struct DatedSection {
  std::uint32_t heading = kNoBlock;
  std::size_t first = 0;      ///< of those found
  std::size_t blocks = 0;     ///< at its top
  bool opens = false;         ///< its first block is one
  bool is_titled = false;     ///< by the title of the file
  bool linked = false;        ///< a paragraph in front of the first has a link
  bool links_behind = false;  ///< a list or table with links stands behind the last
  bool lists_days = false;    ///< and one behind an earlier one
};

bool is_day(const DateSpan& date) { return date.first == date.last && date.last.day != 0; }

bool is_whole_day(const DateSpan& date) { return is_day(date) && date.last.year != 0; }

/// Whether span `i` of `passage` makes bytes [0, end) of it bold, or no more than signs behind them.
bool is_bold_to(const Log& log, const Passage& passage, std::size_t end) {
  const auto spans = spans_of(log, passage);
  return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
    return span.kind == SpanKind::strong && span.begin == 0 && span.end > 0 && span.end <= end;
  });
}

/// Whether a new sentence begins at byte `rest` of `line`, behind a day: a sign parts them, or it has a capital or no
/// letter that could be one. "2024-05-01 was a good day" goes on with its own.
bool begins_sentence(std::string_view line, std::size_t rest) {
  const std::string_view day = without_end(line.substr(0, rest), " \t*");
  for (const std::string_view sign : {":", "-", "–", "—", "：", ")"}) {
    if (day.ends_with(sign)) return true;
  }
  std::size_t at = rest;
  const char32_t first = decode_code_point(line, at);
  return is_upper(first) || first >= 0x2e80;
}

/// "deadline for the abstract", "abstract due": nothing that was done on its day.
bool is_due(std::string_view text) {
  const std::string key = comparison_key(text);
  constexpr std::array words = std::to_array<std::string_view>({"deadline", "due"});
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return key.starts_with(word) || key.ends_with(word); });
}

/// "**Mon, May 5:** Cut a sail": the day that the run in bold or italics is which the first `line` of `passage` begins
/// with, maybe without a year. Numbers alone with a slash may rate something.
std::optional<DatedParagraph> bold_day(const Page& page, const Passage& passage, std::string_view line,
                                       DateOrder order) {
  const auto spans = spans_of(page.log, passage);
  if (spans.empty() || spans[0].begin != 0) return std::nullopt;
  if (spans[0].kind != SpanKind::strong && spans[0].kind != SpanKind::emphasis) return std::nullopt;
  const std::size_t end = spans[0].end;
  const std::size_t rest = skip_separators(line, std::min(end, line.size()));
  if (end >= line.size() || rest >= line.size()) return std::nullopt;
  const std::string_view head = line.substr(0, line.find_last_not_of(" :-–—", end - 1) + 1);
  const auto day = parse_date_line(head, order);
  const bool fraction =
      head.find('/') != std::string_view::npos && std::none_of(head.begin(), head.end(), is_ascii_letter);
  if (!day || !is_day(*day) || (fraction && day->first.year == 0)) return std::nullopt;
  if (!begins_sentence(line, rest) || is_due(line.substr(rest))) return std::nullopt;
  return DatedParagraph{0, 0, static_cast<std::uint32_t>(head.size()), static_cast<std::uint32_t>(rest), false, *day};
}

/// What `passage`, a paragraph or lines of one, begins with, if that is a day and more follows.
std::optional<DatedParagraph> dated_passage(const Page& page, const Passage& passage, DateOrder order) {
  if (passage.segment_count == 0) return std::nullopt;
  const Segment& begin = page.log.pools.segments[passage.first_segment];
  const std::string_view source = page.text().slice({begin.begin, begin.length});
  if (begin.replacement == 0 && !may_begin_with_date(source)) return std::nullopt;  // nearly all
  const bool more = passage.segment_count > 1 || source.find_first_not_of("0123456789/-. ") != std::string_view::npos;
  if (!more) return std::nullopt;  // a line of its own in most logs
  const std::string text = visible_text(page.log, passage);
  const std::string_view line = std::string_view(text).substr(0, text.find('\n'));
  const bool parted = line.size() < text.size() && line.size() <= kLongestDateLine;
  const auto day = parted ? parse_date_line(line, order) : std::nullopt;
  if (day && is_whole_day(*day)) {
    const auto end = static_cast<std::uint32_t>(line.size());
    return DatedParagraph{0, 0, end, end + 1, true, *day};
  }
  const auto date = leading_date(line, order);
  if (!date || !is_whole_day(date->span) || date->end >= line.size()) return bold_day(page, passage, line, order);
  if (!begins_sentence(line, date->end) && !is_bold_to(page.log, passage, date->end)) return std::nullopt;
  const auto end = static_cast<std::uint32_t>(date->end);
  return DatedParagraph{0, 0, end, end, false, date->span};
}

/// What line [begin, end) of the paragraph `passage` begins with, if that is a day and more follows, as the day `first`
/// in the first line has it: alone, with a year, or in bold without one.
std::optional<DatedParagraph> dated_line(Page& page, const Passage& passage, ShownRange range, std::string_view line,
                                         const DatedParagraph& first, DateOrder order, PassageCursor& cursor) {
  if (!may_begin_with_date(line)) return std::nullopt;
  const auto at = [&](std::size_t end, std::size_t rest, const DateSpan& date) {
    return DatedParagraph{0,
                          range.begin,
                          range.begin + static_cast<std::uint32_t>(end),
                          range.begin + static_cast<std::uint32_t>(rest),
                          first.own_line,
                          date};
  };
  if (first.own_line) {
    const auto alone = line.size() <= kLongestDateLine ? parse_date_line(line, order) : std::nullopt;
    return alone && is_whole_day(*alone) ? std::optional(at(line.size(), line.size() + 1, *alone)) : std::nullopt;
  }
  if (first.date.first.year != 0) {
    const auto date = leading_date(line, order);
    const bool whole = date && date->span.first.day != 0 && date->span.first.year != 0 && date->end < line.size();
    return whole ? std::optional(at(date->end, date->end, date->span)) : std::nullopt;
  }
  const auto day = bold_day(page, next_sub_passage(page.log, passage, range, cursor), line, order);
  return day ? std::optional(at(day->day_end, day->rest_begin, day->date)) : std::nullopt;
}

/// Whether each of `days` is behind the one before it, or each in front; without years, January is behind December.
bool go_one_way(const std::vector<DatedParagraph>& days) {
  const auto is_before = [](const PartialDate& a, const PartialDate& b) {
    const bool turns = a.year == 0 && b.year == 0 && a.month + b.month == 13 && (a.month == 1 || b.month == 1);
    return turns ? a.month == 12 : a < b;
  };
  bool ahead = true;
  bool back = true;
  for (std::size_t i = 1; i < days.size(); ++i) {
    ahead = ahead && is_before(days[i - 1].date.first, days[i].date.first);
    back = back && is_before(days[i].date.first, days[i - 1].date.first);
  }
  return ahead || back;
}

/// The day that paragraph `block` begins with, and those of further lines, if these go one way and are alone in their
/// lines, or three and nearly all lines begin with one: prose may be broken in front of a date.
std::vector<DatedParagraph> days_of_paragraph(Page& page, std::uint32_t block, DateOrder order) {
  constexpr std::size_t fewest = 3;
  std::vector<DatedParagraph> days;
  const Passage passage = page.blocks[block].text;
  const auto first = dated_passage(page, passage, order);
  if (!first) return days;
  days.push_back(*first);
  const std::string text = visible_text(page.log, passage);
  PassageCursor cursor;
  std::size_t lines = 1;
  for (std::size_t end = text.find('\n'); end < text.size(); ++lines) {
    const std::size_t begin = std::min(text.find_first_not_of(" \n", end), text.size());
    end = std::min(text.find('\n', begin), text.size());
    const ShownRange range{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    const std::string_view line = std::string_view(text).substr(begin, end - begin);
    const auto day = dated_line(page, passage, range, line, *first, order, cursor);
    if (day && (!day->own_line || end < text.size())) days.push_back(*day);
  }
  const bool most = first->own_line || (days.size() >= fewest && (lines - days.size()) * 4 <= lines);
  if (!most || !go_one_way(days)) days.resize(1);
  for (DatedParagraph& day : days) day.block = block;
  return days;
}

/// The only heading of level 1: the title of the file.
std::uint32_t title_heading(const Page& page) {
  std::uint32_t title = kNoBlock;
  for (std::uint32_t block = 0; block < page.blocks.size(); block = page.blocks[block].end) {
    if (page.blocks[block].kind != BlockKind::heading || page.blocks[block].level != 1) continue;
    if (title != kNoBlock) return kNoBlock;
    title = block;
  }
  return title;
}

/// Whether `section` may be a diary: it is called so or a month or year, or it is the title of the
/// file and names no work or run, and nothing passive. Any other may be a work with notes of when it was read.
bool may_be_diary(const Page& page, const DatedSection& section) {
  if (section.heading == kNoBlock) return true;
  const Passage& passage = page.blocks[section.heading].text;
  const std::string text = visible_text(page.log, passage);
  if (has_link(page.log, passage) || is_passive_section(text) || is_news_section(text)) return false;
  if (const auto date = parse_date_heading(text, any_order())) return date->last.day == 0 || date->first != date->last;
  if (names_diary(text) || title_of_counted_day(text)) return true;
  return section.is_titled && !names_calendar(text) && !names_run(text) &&
         !credit_of_heading(page.log, passage, AtDash::keep);
}

/// Whether heading `next` stands below that of `section` and is no day or month: days do not date such a part.
bool has_part_below(const Page& page, const DatedSection& section, std::uint32_t next) {
  if (next >= page.blocks.size()) return false;
  const bool below = section.heading == kNoBlock || page.blocks[next].level > page.blocks[section.heading].level;
  return below && !parse_date_heading(visible_text(page.log, page.blocks[next].text), any_order());
}

/// Whether the days `found` in `section`, which ends in front of heading `next`, are a diary: the `fewest` or more that
/// are lines of their own, or one is the first block there, or they are half of it. Among other blocks below a heading
/// of its own, days may be notes of what that names, as they are behind its link; days without a year in front of a
/// list of links tell when this was changed.
bool is_diary(const Page& page, const DatedSection& section, const std::vector<DatedParagraph>& found,
              std::uint32_t next, std::size_t fewest) {
  const std::size_t days = found.size() - section.first;
  if (days < fewest || section.linked || !may_be_diary(page, section) || has_part_below(page, section, next))
    return false;
  const auto first = found.begin() + static_cast<std::ptrdiff_t>(section.first);
  const bool yearless =
      std::any_of(first, found.end(), [](const DatedParagraph& day) { return day.date.first.year == 0; });
  if (yearless && days > 1 && section.links_behind && !section.lists_days) return false;
  if (section.opens || days * 2 >= section.blocks) return true;
  const bool top = section.heading == kNoBlock || page.blocks[section.heading].level == 1;
  return top && std::all_of(first, found.end(), [](const DatedParagraph& day) { return day.own_line; });
}

bool has_links(const Page& page, std::uint32_t block) {
  const auto begin = page.blocks.begin();
  return std::any_of(begin + block, begin + page.blocks[block].end,
                     [&](const Block& inner) { return has_link(page.log, inner.text); });
}

std::vector<DatedParagraph> find_dated_paragraphs(Page& page, DateOrder order, std::size_t fewest) {
  std::vector<DatedParagraph> found;
  DatedSection section;
  const std::uint32_t title = title_heading(page);
  const auto end_section = [&](std::uint32_t next) {
    if (!is_diary(page, section, found, next, fewest)) found.resize(section.first);
  };
  for (std::uint32_t block = 0; block < page.blocks.size(); block = page.blocks[block].end) {
    if (page.blocks[block].kind == BlockKind::heading) {
      end_section(block);
      section = {.heading = block, .first = found.size(), .is_titled = block == title};
      continue;
    }
    ++section.blocks;
    if (page.blocks[block].kind != BlockKind::paragraph) {
      section.links_behind = section.links_behind || (found.size() > section.first && has_links(page, block));
      continue;
    }
    const std::vector<DatedParagraph> days = days_of_paragraph(page, block, order);
    if (days.empty()) {
      const bool before = found.size() == section.first;
      section.linked = section.linked || (before && has_link(page.log, page.blocks[block].text));
      continue;
    }
    found.insert(found.end(), days.begin(), days.end());
    section.lists_days = section.lists_days || section.links_behind;
    section.links_behind = false;
    section.opens = section.opens || section.blocks == 1;
  }
  end_section(static_cast<std::uint32_t>(page.blocks.size()));
  return found;
}

}  // namespace

void part_dated_paragraphs(Page& page, DayMonthOrder numbers) {
  DateOrder order = any_order();
  order.days = numbers;
  std::vector<DatedParagraph> days = find_dated_paragraphs(page, order, 2);
  if (days.empty()) return;
  days = find_dated_paragraphs(page, order, 1);  // among weeks with several days, one may have a single one
  std::vector<Block> parted;
  parted.reserve(page.blocks.size() + days.size());
  auto day = days.begin();
  for (std::uint32_t number = 0; number < page.blocks.size(); ++number) {
    // Days are leaves at the top: as many blocks are new before a block as before its parent and its end.
    const auto moved = static_cast<std::uint32_t>(parted.size()) - number;
    Block block = page.blocks[number];
    block.end += moved;
    if (block.parent != kNoBlock) block.parent += moved;
    if (day == days.end() || day->block != number) {
      parted.push_back(block);
      continue;
    }
    const std::string text = visible_text(page.log, block.text);
    PassageCursor cursor;
    const auto add = [&](std::uint32_t begin, std::uint32_t end) {
      const std::size_t first = text.find_first_not_of(" \t\n", begin);
      const std::size_t last = text.find_last_not_of(" \t\n", end - 1) + 1;
      if (first >= last) return;  // the next day follows at once
      const ShownRange range{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)};
      Block& part = parted.emplace_back(block);
      part.text = next_sub_passage(page.log, page.blocks[number].text, range, cursor);
      part.end = static_cast<std::uint32_t>(parted.size());
      const Segment* const segments = page.log.pools.segments.data() + part.text.first_segment;
      part.first_line = page.text().line_of(segments[0].begin);
      if (end < text.size()) part.last_line = page.text().line_of(segments[part.text.segment_count - 1].begin);
    };
    for (; day != days.end() && day->block == number; ++day) {
      const auto next = std::next(day);
      const bool last = next == days.end() || next->block != number;
      add(day->begin, day->day_end);
      add(day->rest_begin, last ? static_cast<std::uint32_t>(text.size()) : next->begin);
    }
  }
  page.blocks = std::move(parted);
}

bool lists_days_below(const Log& log, const std::vector<Block>& blocks, std::uint32_t heading, DateOrder order) {
  for (std::uint32_t list = heading + 1; list < blocks.size() && blocks[list].kind != BlockKind::heading;
       list = blocks[list].end) {
    if (blocks[list].kind != BlockKind::list) continue;
    std::size_t items = 0;
    std::size_t days = 0;
    for (std::uint32_t item = list + 1; item < blocks[list].end; item = blocks[item].end) {
      ++items;
      const std::uint32_t paragraph = first_paragraph(blocks, item);
      if (paragraph == kNoBlock) continue;
      const auto begins = leading_date(visible_text(log, blocks[paragraph].text), order);
      days += begins && is_whole_day(begins->span) ? 1U : 0U;
    }
    if (days >= 2 && days * 2 >= items) return true;
  }
  return false;
}

}  // namespace asterism
