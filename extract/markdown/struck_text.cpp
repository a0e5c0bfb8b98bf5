// SPDX-License-Identifier: Apache-2.0
// Pairs tildes.
#include "markdown/struck_text.hpp"

#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {
namespace {

constexpr std::size_t kRun = 2;  // tildes

/// Bytes of the visible text of `passage` whose tildes are none of the markup: code, images and bare addresses.
std::vector<ShownRange> literal_ranges(const Pools& pools, const Passage& passage, std::string_view shown) {
  std::vector<ShownRange> ranges;
  for (auto span = pools.spans.begin() + passage.first_span; span != pools.spans.end(); ++span) {
    const bool address = span->kind == SpanKind::link && shown.substr(span->begin).starts_with("http");
    if (address || span->kind == SpanKind::code || span->kind == SpanKind::image)
      ranges.push_back({span->begin, span->end});
  }
  std::sort(ranges.begin(), ranges.end(), [](ShownRange a, ShownRange b) { return a.begin < b.begin; });
  return ranges;
}

/// Spoils the tildes of `shown`, what the last segments of `pools` show, that are escaped in the source, or entities.
void hide_escaped(const Text& text, const Pools& pools, const Passage& passage, std::string& shown) {
  constexpr char other = '.';
  std::size_t at = 0;
  std::uint32_t source_end = 0;
  for (auto segment = pools.segments.begin() + passage.first_segment; segment != pools.segments.end(); ++segment) {
    // An escaped backslash is the end of the segment before.
    const bool escaped = segment->begin > source_end && text.content()[segment->begin - 1] == '\\';
    const bool tilde = at < shown.size() && shown[at] == '~';
    if (tilde && (escaped || segment->replacement != 0)) shown[at] = other;
    at += shown_bytes(*segment);
    source_end = segment->begin + segment->length;
  }
}

/// What a run of tildes in [begin, end) of `text` may do.
struct Run {
  bool opens = false;
  bool closes = false;
};

Run read_run(std::string_view text, std::size_t begin, std::size_t end) {
  const char before = begin == 0 ? ' ' : text[begin - 1];
  const char after = end >= text.size() ? ' ' : text[end];
  const bool open_side = is_blank_byte(before) || is_ascii_punctuation(before);
  const bool close_side = is_blank_byte(after) || is_ascii_punctuation(after);
  return {!is_blank_byte(after) && (!is_ascii_punctuation(after) || open_side),
          !is_blank_byte(before) && (!is_ascii_punctuation(before) || close_side)};
}

}  // namespace

void read_struck_text(const Text& text, Pools& pools, const Passage& passage) {
  std::string shown = visible_text(text, pools, passage);
  if (shown.find("~~") == std::string::npos) return;
  hide_escaped(text, pools, passage, shown);
  const std::vector<ShownRange> literal = literal_ranges(pools, passage, shown);
  auto next = literal.begin();
  std::uint32_t literal_to = 0;
  std::vector<std::uint32_t> open;  // where runs begin that may open
  for (std::size_t begin = shown.find('~'), end = 0; begin != std::string::npos; begin = shown.find('~', end)) {
    end = find_behind(shown, "~", begin);
    for (; next != literal.end() && next->begin <= begin; ++next) literal_to = std::max(literal_to, next->end);
    if (end - begin != kRun || begin < literal_to) continue;
    const Run run = read_run(shown, begin, end);
    if (run.closes && !open.empty()) {
      pools.spans.push_back({SpanKind::deleted, open.back(), static_cast<std::uint32_t>(end), {}});
      open.pop_back();
    } else if (run.opens) {
      open.push_back(static_cast<std::uint32_t>(begin));
    }
  }
}

StruckText::StruckText(const Log& log, const Passage& passage) {
  for (const Span& span : spans_of(log, passage)) {
    if (span.kind != SpanKind::deleted) continue;
    if (!ranges_.empty() && span.begin <= ranges_.back().end) {
      ranges_.back().end = std::max(ranges_.back().end, span.end);
    } else {
      ranges_.push_back({span.begin, span.end});
    }
  }
}

bool StruckText::holds(std::size_t offset) const {
  const auto behind = std::upper_bound(ranges_.begin(), ranges_.end(), offset,
                                       [](std::size_t at, const ShownRange& range) { return at < range.end; });
  return behind != ranges_.end() && behind->begin <= offset;
}

bool StruckText::holds(std::size_t begin, std::size_t end) const {
  const auto range = std::upper_bound(ranges_.begin(), ranges_.end(), begin,
                                      [](std::size_t at, const ShownRange& each) { return at < each.end; });
  return range != ranges_.end() && range->begin <= begin && end <= range->end;
}

void StruckText::blank_out(std::string& text) const {
  for (const ShownRange& range : ranges_) {
    const std::size_t end = std::min<std::size_t>(range.end, text.size());
    if (range.begin < end) std::fill(text.begin() + range.begin, text.begin() + static_cast<std::ptrdiff_t>(end), ' ');
  }
}

}  // namespace asterism
