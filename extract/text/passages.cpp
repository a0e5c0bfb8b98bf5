// SPDX-License-Identifier: Apache-2.0
// Cuts passages and makes them.
#include "text/passages.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace asterism {

std::uint32_t shown_bytes(const Segment& segment) {
  if (segment.replacement == 0) return segment.length;
  std::string bytes;
  append_utf8(bytes, segment.replacement);
  return static_cast<std::uint32_t>(bytes.size());
}

Passage sub_passage(Log& log, const Passage& passage, std::uint32_t begin, std::uint32_t end) {
  return sub_passage(log, passage, visible_text(log, passage), begin, end);
}

Passage sub_passage(Log& log, const Passage& passage, std::string_view text, std::uint32_t begin, std::uint32_t end) {
  while (begin < end && static_cast<unsigned char>(text[begin]) <= ' ') ++begin;
  while (end > begin && static_cast<unsigned char>(text[end - 1]) <= ' ') --end;
  Passage part{passage.source, static_cast<std::uint32_t>(log.pools.segments.size()), 0,
               static_cast<std::uint32_t>(log.pools.spans.size()), 0};
  if (begin >= end) return part;
  std::uint32_t shown = 0;
  for (std::uint32_t i = 0; i < passage.segment_count && shown < end; ++i) {
    Segment segment = log.pools.segments[passage.first_segment + i];
    const std::uint32_t length = shown_bytes(segment);
    const std::uint32_t from = std::max(begin, shown);
    const std::uint32_t to = std::min(end, shown + length);
    if (from < to) {
      if (segment.replacement == 0) segment = {segment.begin + (from - shown), to - from, 0};
      log.pools.segments.push_back(segment);
    }
    shown += length;
  }
  part.segment_count = static_cast<std::uint32_t>(log.pools.segments.size()) - part.first_segment;
  for (std::uint32_t i = 0; i < passage.span_count; ++i) {
    Span span = log.pools.spans[passage.first_span + i];
    if (span.end <= begin || span.begin >= end) continue;
    span.begin = std::max(span.begin, begin) - begin;
    span.end = std::min(span.end, end) - begin;
    log.pools.spans.push_back(span);
  }
  part.span_count = static_cast<std::uint32_t>(log.pools.spans.size()) - part.first_span;
  return part;
}

Passage next_sub_passage(Log& log, const Passage& passage, ShownRange range, PassageCursor& cursor) {
  Passage part{passage.source, static_cast<std::uint32_t>(log.pools.segments.size()), 0,
               static_cast<std::uint32_t>(log.pools.spans.size()), 0};
  for (std::uint32_t i = cursor.segment, at = cursor.shown; i < passage.segment_count && at < range.end; ++i) {
    Segment piece = log.pools.segments[passage.first_segment + i];
    const std::uint32_t length = shown_bytes(piece);
    if (at + length <= range.begin) {
      cursor.segment = i + 1;
      cursor.shown = at + length;
    } else {
      const std::uint32_t from = std::max(range.begin, at);
      const std::uint32_t to = std::min(range.end, at + length);
      if (piece.replacement == 0) piece = {piece.begin + (from - at), to - from, 0};
      log.pools.segments.push_back(piece);
    }
    at += length;
  }
  for (; cursor.span < passage.span_count; ++cursor.span) {
    const Span& span = log.pools.spans[passage.first_span + cursor.span];
    if (span.begin >= range.end) break;
    cursor.open.push_back(span);
  }
  std::erase_if(cursor.open, [&](const Span& span) { return span.end <= range.begin; });
  for (Span span : cursor.open) {
    span.begin = std::max(span.begin, range.begin) - range.begin;
    span.end = std::min(span.end, range.end) - range.begin;
    log.pools.spans.push_back(span);
  }
  part.segment_count = static_cast<std::uint32_t>(log.pools.segments.size()) - part.first_segment;
  part.span_count = static_cast<std::uint32_t>(log.pools.spans.size()) - part.first_span;
  return part;
}

namespace {

/// The lines of `text`, without blanks at their ends.
std::vector<ShownRange> find_lines(std::string_view text) {
  std::vector<ShownRange> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t line_end = std::min(text.find('\n', at), text.size());
    std::size_t begin = at;
    std::size_t end = line_end;
    while (begin < end && static_cast<unsigned char>(text[begin]) <= ' ') ++begin;
    while (end > begin && static_cast<unsigned char>(text[end - 1]) <= ' ') --end;
    if (begin < end) lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    at = line_end + 1;
  }
  return lines;
}

/// Whether no word stands between bytes `begin` and `end` of `text`.
bool is_blank_between(std::string_view text, std::size_t begin, std::size_t end) {
  return text.substr(begin, end - begin).find_first_not_of(" \t\n|,.-") == std::string_view::npos;
}

/// `lines` without the breaks inside links of `passage`, whose lines end where those of the source do.
std::vector<ShownRange> join_broken_links(const Log& log, const Passage& passage,
                                          const std::vector<ShownRange>& lines) {
  std::vector<ShownRange> joined;
  std::uint32_t reach = 0;  // where the links end that begin above
  std::uint32_t next = 0;
  for (const ShownRange& line : lines) {
    if (!joined.empty() && line.begin < reach) {
      joined.back().end = line.end;
    } else {
      joined.push_back(line);
    }
    for (; next < passage.span_count && log.pools.spans[passage.first_span + next].begin < line.end; ++next) {
      const Span& span = log.pools.spans[passage.first_span + next];
      if (span.kind == SpanKind::link) reach = std::max(reach, span.end);
    }
  }
  return joined;
}

}  // namespace

void show_on_one_line(Log& log, const Passage& passage) {
  for (std::uint32_t i = 0; i < passage.segment_count; ++i) {
    Segment& segment = log.pools.segments[passage.first_segment + i];
    if (segment.replacement == U'\n') segment.replacement = U' ';
  }
}

std::vector<Passage> split_lines(Log& log, const Passage& passage) {
  std::vector<ShownRange> lines = find_lines(visible_text(log, passage));
  if (lines.size() > 1 && passage.span_count > 0) lines = join_broken_links(log, passage, lines);
  std::vector<Passage> parts;
  PassageCursor cursor;
  for (const ShownRange& line : lines) parts.push_back(next_sub_passage(log, passage, line, cursor));
  return parts;
}

std::uint32_t source_size(const Pools& pools, const Passage& passage) {
  std::uint32_t size = 0;
  for (std::uint32_t i = 0; i < passage.segment_count; ++i) size += pools.segments[passage.first_segment + i].length;
  return size;
}

char first_byte(const Log& log, const Passage& passage) {
  const std::string_view content = log.texts.front().content();
  const std::size_t begin =
      passage.segment_count > 0 ? log.pools.segments[passage.first_segment].begin : content.size();
  return begin < content.size() ? content[begin] : '\0';
}

std::uint32_t source_size(const Log& log, const Passage& passage) { return source_size(log.pools, passage); }

const Span* first_link(const Log& log, const Passage& passage) {
  for (const Span& span : spans_of(log, passage)) {
    if (span.kind == SpanKind::link) return &span;
  }
  return nullptr;
}

const Span* link_at(const Log& log, const Passage& passage, std::size_t begin) {
  for (const Span& span : spans_of(log, passage)) {
    if (span.kind == SpanKind::link && span.begin == begin) return &span;
  }
  return nullptr;
}

std::optional<BoldRun> strong_between(const Log& log, const Passage& passage, std::size_t begin, std::uint32_t end) {
  for (const Span& span : spans_of(log, passage)) {
    const std::uint32_t first = std::max(span.begin, static_cast<std::uint32_t>(begin));  // behind decoration
    if (span.kind == SpanKind::strong && span.end <= end && span.end > first) return {{first, span.end}};
  }
  return std::nullopt;
}

bool is_bold(const Log& log, const Passage& passage, std::size_t size) {
  const auto spans = spans_of(log, passage);
  return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
    return span.kind == SpanKind::strong && span.begin == 0 && span.end == size;
  });
}

bool has_link(const Log& log, const Passage& passage) { return first_link(log, passage) != nullptr; }

std::size_t count_links(const Log& log, const Passage& passage) {
  std::size_t links = 0;
  for (const Span& span : spans_of(log, passage)) links += span.kind == SpanKind::link ? 1U : 0U;
  return links;
}

bool shows_images_only(const Log& log, const Passage& passage) {
  const auto spans = spans_of(log, passage);
  const auto is_image = [](const Span& span) { return span.kind == SpanKind::image; };
  if (std::none_of(spans.begin(), spans.end(), is_image)) return false;
  const std::string text = visible_text(log, passage);
  std::uint32_t covered = 0;
  for (const Span& span : spans) {  // by place
    if (span.kind != SpanKind::image || span.end <= covered) continue;
    if (span.begin > covered && !is_blank_between(text, covered, span.begin)) return false;
    covered = span.end;
  }
  return is_blank_between(text, covered, text.size());
}

namespace {

/// The value on the line of `head` that begins with `title`, without quotes; empty: there is none, or none on that
/// line.
ByteRange title_value(std::string_view head) {
  for (std::size_t at = 0; at < head.size();) {
    const std::size_t end = std::min(head.find('\n', at), head.size());
    const std::string_view line = head.substr(at, end - at);
    const std::size_t sign = line.find_first_of(":=");
    const bool title = line.starts_with("title") || line.starts_with("Title");
    if (title && sign != std::string_view::npos && line.find_first_not_of(" \t", 5) == sign) {
      const std::size_t first = find_behind(line, " \t\"'>|", sign + 1);
      const std::string_view value = without_end(line.substr(first), " \t\r\"'");
      if (value.empty()) return {};
      return {static_cast<std::uint32_t>(at + first), static_cast<std::uint32_t>(value.size())};
    }
    at = end + 1;
  }
  return {};
}

}  // namespace

Passage passage_of(Log& log, SourceId source, std::string_view words, std::uint32_t limit) {
  const std::string& content = log.texts[static_cast<std::size_t>(source)].content();
  Passage passage{source, static_cast<std::uint32_t>(log.pools.segments.size()), 0,
                  static_cast<std::uint32_t>(log.pools.spans.size()), 0};
  const std::string_view head = std::string_view(content).substr(0, limit);
  const ByteRange value = title_value(head);
  const std::size_t verbatim = head.substr(value.begin, value.length).find(words);
  const std::size_t found = value.length == 0                    ? head.find(words)
                            : verbatim == std::string_view::npos ? verbatim
                                                                 : value.begin + verbatim;
  if (found != std::string_view::npos && !words.empty()) {
    log.pools.segments.push_back({static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(words.size()), 0});
  } else {
    // The value as a whole stands for the first character; the others are shown behind it.
    const auto end = value.length > 0 ? value.begin + value.length : static_cast<std::uint32_t>(content.size());
    for (std::size_t at = 0; at < words.size();) {
      const std::uint32_t length = at == 0 ? value.length : 0;
      log.pools.segments.push_back({end - length, length, decode_code_point(words, at)});
    }
  }
  passage.segment_count = static_cast<std::uint32_t>(log.pools.segments.size()) - passage.first_segment;
  return passage;
}

namespace {

/// Appends `count` elements of `from`, beginning with `first`, to `to`. Returns where they stand there.
template <typename T>
std::uint32_t append_range(const std::vector<T>& from, std::uint32_t first, std::uint32_t count, std::vector<T>& to) {
  const auto begin = from.begin() + first;
  to.insert(to.end(), begin, begin + count);
  return static_cast<std::uint32_t>(to.size()) - count;
}

}  // namespace

void drop_unused_ranges(Log& log) {
  const auto for_each_passage = [&log](auto take) {
    for (Entry& entry : log.entries) {
      take(entry.title);
      for (Passage& note : entry.notes) take(note);
    }
  };
  std::size_t segments = 0;
  std::size_t spans = 0;
  for_each_passage([&](const Passage& passage) {
    segments += passage.segment_count;
    spans += passage.span_count;
  });
  Pools& pools = log.pools;
  if (segments > pools.segments.size() || spans > pools.spans.size()) return;  // entries share some
  const std::vector<Segment> all_segments = std::exchange(pools.segments, {});
  const std::vector<Span> all_spans = std::exchange(pools.spans, {});
  pools.segments.reserve(segments);
  pools.spans.reserve(spans);
  for_each_passage([&](Passage& passage) {
    passage.first_segment = append_range(all_segments, passage.first_segment, passage.segment_count, pools.segments);
    passage.first_span = append_range(all_spans, passage.first_span, passage.span_count, pools.spans);
  });
}

}  // namespace asterism
