// SPDX-License-Identifier: Apache-2.0
// Takes paths, quotation marks and what is struck out off titles.
#include "titles/shown_title.hpp"

#include "files/file_names.hpp"
#include "links/links.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "titles/remarks.hpp"
#include "titles/title_signs.hpp"
#include "words/parts_of_speech.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace asterism {
namespace {

using Range = std::pair<std::uint32_t, std::uint32_t>;

/// The title of `line` in `text` without folders and ending where it is the path that the link leads to:
/// `[notes/kites.md](notes/kites.md)`.
Range without_path(const TitleLine& line, std::string_view text) {
  const std::string_view title = title_of(line, text);
  const Range whole{line.title_begin, line.title_end};
  if (!title.ends_with(".md") && !title.ends_with(".pdf")) return whole;
  const auto link = parse_link(line.url);
  if (!link || !link->host.empty() || !link->path.ends_with(title)) return whole;
  const std::string_view name = bare_file_name(title);
  const auto begin = static_cast<std::uint32_t>(name.data() - text.data());
  return {begin, begin + static_cast<std::uint32_t>(name.size())};
}

/// What `range` of `text`, a title, holds inside the quotation marks that stand around the whole of it.
Range without_quotes(Range range, std::string_view text) {
  const std::string_view title = text.substr(range.first, range.second - range.first);
  for (const auto& [open, close] : kQuotationMarks) {
    if (!title.starts_with(open) || !title.ends_with(close) || title.size() <= open.size() + close.size()) continue;
    const std::string_view inside = title.substr(open.size(), title.size() - open.size() - close.size());
    const bool several = inside.find(open) != std::string_view::npos || inside.find(close) != std::string_view::npos;
    const bool named = inside.find_first_not_of(' ') != std::string_view::npos;
    if (several || !named) return range;  // "Kites" and "Boats"
    return {range.first + static_cast<std::uint32_t>(open.size()),
            range.second - static_cast<std::uint32_t>(close.size())};
  }
  return range;
}

/// What of `text` is not struck out by a span of `title`, without a blank in front of another.
std::vector<ShownRange> unstruck_ranges(const Log& log, const Passage& title, std::string_view text) {
  std::vector<ShownRange> ranges;
  const auto add = [&](std::uint32_t begin, std::uint32_t end) {
    const bool blank = ranges.empty() || text[ranges.back().end - 1] == ' ';
    if (blank) begin = static_cast<std::uint32_t>(std::min<std::size_t>(text.find_first_not_of(' ', begin), end));
    if (begin < end) ranges.push_back({begin, end});
  };
  std::uint32_t from = 0;
  for (const Span& span : spans_of(log, title)) {
    if (span.kind != SpanKind::deleted || span.end <= from) continue;
    if (span.begin > from) add(from, span.begin);
    from = span.end;
  }
  add(from, static_cast<std::uint32_t>(text.size()));
  if (!ranges.empty()) {  // no blank at the end
    ShownRange& last = ranges.back();
    last.end = static_cast<std::uint32_t>(without_end(text.substr(0, last.end), " ").size());
    if (last.end <= last.begin) ranges.pop_back();
  }
  return ranges;
}

/// Whether `ranges` of `text` are cut out of its words or signs, and not between blanks: "H~~2~~O", where tildes write
/// the 2 low, "Kites, ~~Boats~~, Oars".
bool cut_words(const std::vector<ShownRange>& ranges, std::string_view text) {
  return std::any_of(ranges.begin(), ranges.end(), [&](const ShownRange& range) {
    return (range.begin > 0 && text[range.begin - 1] != ' ') ||
           (range.end < text.size() && text[range.end] != ' ' && text[range.end - 1] != ' ');
  });
}

/// Whether a longer word of `rest` stands in what of `text` is struck out in front of `end`, too: then one is a draft
/// of the other, and `rest` neither a remark nor an author.
bool repeats_struck(std::string_view rest, std::string_view text, std::size_t end) {
  constexpr std::size_t shortest = 4;   // bytes, of a word
  constexpr std::size_t longest = 500;  // of a title; each word is looked up
  if (text.size() > longest) return false;
  const std::string struck = comparison_key(text.substr(0, end));
  bool repeats = false;
  for_each_blank_word(rest, [&](std::string_view word) {
    repeats = repeats || (word.size() >= shortest && find_words(struck, comparison_key(word)) != std::string::npos);
  });
  return repeats;
}

/// Whether `rest` ends inside a phrase: "Boats of".
bool ends_openly(std::string_view rest) {
  const FormUse use = use_of(rest.substr(rest.find_last_of(' ') + 1));
  return (use.roles & WordRole::closed) != 0;
}

}  // namespace

std::pair<std::uint32_t, std::uint32_t> shown_title(const TitleLine& line, std::string_view text) {
  return without_quotes(without_path(line, text), text);
}

Passage without_struck(Log& log, const Passage& title) {
  const auto spans = spans_of(log, title);
  const bool strikes =
      std::any_of(spans.begin(), spans.end(), [](const Span& span) { return span.kind == SpanKind::deleted; });
  if (!strikes) return title;  // nearly all
  const std::string text = visible_text(log, title);
  const std::vector<ShownRange> ranges = unstruck_ranges(log, title, text);
  std::string rest;
  for (const ShownRange& range : ranges) rest.append(text, range.begin, range.end - range.begin);
  if (count_title_words(rest) == 0 || cut_words(ranges, text)) return title;
  const std::size_t front = ranges.front().begin;
  if (front > 0 && (!is_in_title_case(rest) || !repeats_struck(rest, text, front))) return title;
  if (ranges.back().end < text.size() && ends_openly(rest)) return title;
  Passage joined{title.source, 0, 0, 0, 0};
  PassageCursor cursor;
  std::uint32_t shown = 0;
  for (const ShownRange& range : ranges) {
    const Passage part = next_sub_passage(log, title, range, cursor);
    if (shown == 0) joined = {title.source, part.first_segment, 0, part.first_span, 0};
    joined.segment_count += part.segment_count;
    joined.span_count += part.span_count;
    for (std::uint32_t i = 0; i < part.span_count; ++i) {
      Span& span = log.pools.spans[part.first_span + i];
      span.begin += shown;
      span.end += shown;
    }
    shown += range.end - range.begin;
  }
  return joined;
}

}  // namespace asterism
