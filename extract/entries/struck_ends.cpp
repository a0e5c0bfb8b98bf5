// SPDX-License-Identifier: Apache-2.0
// Cuts off what is struck out at the ends of passages.
#include "entries/struck_ends.hpp"

#include "dates/dates.hpp"
#include "dates/short_years.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace asterism {
namespace {

constexpr std::string_view kAround = " \t\n~";
/// What may stand between the old and the new.
constexpr std::string_view kBetween = " \t\n:;,-=>";

/// Whether a block may be, or begin with, a title or a date: no note of an item.
bool may_be_titled(const std::vector<Block>& blocks, const Block& block) {
  if (block.kind == BlockKind::heading || block.kind == BlockKind::cell) return true;
  if (block.kind != BlockKind::paragraph) return false;
  const auto is_outer = [&](std::uint32_t parent) { return parent == kNoBlock; };
  if (is_outer(block.parent)) return true;
  const Block& item = blocks[block.parent];
  const bool first = item.kind == BlockKind::item && &block == &blocks[block.parent] + 1;
  return first && item.parent != kNoBlock && is_outer(blocks[item.parent].parent);
}

bool is_date(std::string_view text) {
  text = trimmed(text, kAround);
  return !text.empty() && parse_date_line(text, any_order()).has_value();
}

/// What a passage shows, and what of it is struck out at its ends.
class StruckEnds {
 public:
  StruckEnds(const Log& log, const Passage& passage) : log_(log), passage_(passage), text_(visible_text(log, passage)) {
    for (const Span& span : spans_of(log, passage)) {
      if (span.kind != SpanKind::deleted) continue;
      if (text_.find_first_not_of(" \t") == span.begin) front_end_ = std::max(front_end_, span.end);
      if (without_end(text_, " \t\n").size() == span.end) back_begin_ = std::min(back_begin_, span.begin);
    }
  }

  /// What is left of the text.
  ShownRange rest() const {
    const auto size = static_cast<std::uint32_t>(text_.size());
    ShownRange range{0, size};
    if (front_end_ > 0 && is_replaced()) range.begin = behind_front();
    if (back_begin_ > range.begin && back_begin_ < size && is_date(std::string_view(text_).substr(back_begin_)))
      range.end = back_begin_;
    return range;
  }

 private:
  std::uint32_t behind_front() const { return static_cast<std::uint32_t>(find_behind(text_, kBetween, front_end_)); }

  /// Whether what is struck out in front stands before what is there in its place.
  bool is_replaced() const {
    const std::uint32_t next = behind_front();
    bool linked = false;  // in front
    bool link_next = false;
    bool link_behind = false;
    for (const Span& span : spans_of(log_, passage_)) {
      if (span.kind != SpanKind::link) continue;
      linked = linked || span.begin < front_end_;
      link_next = link_next || span.begin == next;
      link_behind = link_behind || span.begin >= next;
    }
    if (link_next || (!linked && link_behind)) return true;
    const std::string_view struck = std::string_view(text_).substr(0, front_end_);
    return is_date(struck) && leading_date(std::string_view(text_).substr(next), any_order());
  }

  const Log& log_;
  const Passage& passage_;
  std::string text_;
  std::uint32_t front_end_ = 0;                   // of what is struck out in front; 0: nothing is
  std::uint32_t back_begin_ = ~std::uint32_t{0};  // of what is struck out at the end
};

}  // namespace

void drop_struck_ends(Page& page) {
  for (Block& block : page.blocks) {
    const auto spans = spans_of(page.log, block.text);
    const bool strikes =
        std::any_of(spans.begin(), spans.end(), [](const Span& span) { return span.kind == SpanKind::deleted; });
    if (!strikes || !may_be_titled(page.blocks, block)) continue;
    const auto size = static_cast<std::uint32_t>(visible_text(page.log, block.text).size());
    const ShownRange rest = StruckEnds(page.log, block.text).rest();
    if (rest.end - rest.begin < size) block.text = sub_passage(page.log, block.text, rest.begin, rest.end);
  }
}

}  // namespace asterism
