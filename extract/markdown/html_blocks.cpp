// SPDX-License-Identifier: Apache-2.0
// Walks the tags of raw HTML with a stack of open blocks; what it cannot place becomes a paragraph.
#include "markdown/html_blocks.hpp"

#include "text/html.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace asterism {
namespace {

struct BlockTag {
  std::string_view name;
  BlockKind kind;
};

/// Elements that make a block of their own.
constexpr std::array kBlockTags = std::to_array<BlockTag>({
    {"ul", BlockKind::list},
    {"ol", BlockKind::list},
    {"li", BlockKind::item},
    {"table", BlockKind::table},
    {"tr", BlockKind::row},
    {"td", BlockKind::cell},
    {"th", BlockKind::cell},
    {"h1", BlockKind::heading},
    {"h2", BlockKind::heading},
    {"h3", BlockKind::heading},
    {"h4", BlockKind::heading},
    {"h5", BlockKind::heading},
    {"h6", BlockKind::heading},
    {"p", BlockKind::paragraph},
    {"div", BlockKind::paragraph},
    {"summary", BlockKind::paragraph},
});

const BlockTag* block_tag(std::string_view name) {
  const auto row =
      std::find_if(kBlockTags.begin(), kBlockTags.end(), [&](const BlockTag& tag) { return tag.name == name; });
  return row == kBlockTags.end() ? nullptr : &*row;
}

/// Blocks inside blocks that are told apart; what is nested deeper counts as text of the deepest.
constexpr std::size_t kDeepest = 256;

/// `&`, a name and `;`: longer ones are text.
constexpr std::size_t kLongestEntity = 33;

/// Where the closing tag of `name`, in small letters, begins at or behind `from`; the end of `html` when it has none.
std::size_t find_end_tag(std::string_view html, std::string_view name, std::size_t from) {
  const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; };
  for (std::size_t at = html.find("</", from); at != std::string_view::npos; at = html.find("</", at + 2)) {
    const std::string_view found = html.substr(at + 2, name.size());
    if (std::equal(found.begin(), found.end(), name.begin(), name.end(), same)) return at;
  }
  return html.size();
}

class HtmlReader {
 public:
  HtmlReader(Pools& pools, const InlineSource& place, std::uint32_t parent, std::vector<Block>& blocks)
      : pools_(pools), place_(place), parent_(parent), blocks_(blocks), first_(blocks.size()) {}

  void read() {
    const std::string_view html = std::string_view(place_.text.content()).substr(0, place_.end);
    begin_passage();
    for (std::size_t at = place_.begin; at < html.size();) {
      if (html[at] == '<') {
        at = on_tag(html, at);
      } else {
        at = on_text(html, at);
      }
    }
    finish_passage();
    while (!open_.empty()) close();
    if (blocks_.size() == first_) push(BlockKind::html, 0), close();
  }

 private:
  std::size_t on_tag(std::string_view html, std::size_t at) {
    if (html.substr(at).starts_with("<!--")) {
      const std::size_t end = html.find("-->", at + 4);
      return end == std::string_view::npos ? html.size() : end + 3;
    }
    const char next = at + 1 < html.size() ? html[at + 1] : ' ';
    const bool letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    if (!letter && next != '/' && next != '!' && next != '?') {  // "a < b"
      push_segment({static_cast<std::uint32_t>(at), 1, 0}, 1);
      return at + 1;
    }
    const std::size_t end = html.find('>', at);
    if (end == std::string_view::npos) return html.size();
    const HtmlTag tag = parse_tag(html.substr(at, end + 1 - at));
    if (tag.name.empty()) return end + 1;
    here_ = static_cast<std::uint32_t>(at);
    if (!tag.anchor.empty()) pools_.anchors.push_back({.line = place_.text.line_of(here_), .name = tag.anchor});
    if (!tag.closing && (tag.name == "script" || tag.name == "style")) {
      return find_end_tag(html, tag.name, end);
    }
    const BlockTag* block = block_tag(tag.name);
    if (block != nullptr) {
      tag.closing ? close_block(*block) : open_block(*block, tag.name);
    } else if (const auto span = span_tag(tag.name)) {
      tag.closing ? close_span(*span) : open_span(*span, tag.target);
    } else if (tag.name == "br" && shown_ > 0) {
      push_segment({here_, 0, U'\n'}, 1);
    }
    return end + 1;
  }

  /// A run of text: blanks collapse, entities are decoded.
  std::size_t on_text(std::string_view html, std::size_t at) {
    const auto offset = static_cast<std::uint32_t>(at);
    const std::size_t word_end = std::min(html.find_first_of("<& \t\n", at), html.size());
    if (html[at] == '&') {
      const std::size_t sign = html.substr(at, kLongestEntity).find(';');
      const std::size_t end = sign == std::string_view::npos ? at : at + sign;
      const std::string decoded = end > at ? decode_entity(html.substr(at + 1, end - at - 1)) : std::string();
      if (decoded.empty()) return push_segment({offset, 1, 0}, 1), at + 1;
      for (std::size_t i = 0; i < decoded.size();) {
        const std::size_t before = i;
        const char32_t character = decode_code_point(decoded, i);
        const auto length = static_cast<std::uint32_t>(before == 0 ? end + 1 - at : 0);
        push_segment({offset, length, character}, static_cast<std::uint32_t>(i - before));
      }
      return end + 1;
    }
    if (word_end == at) {
      const std::size_t next = find_behind(html, " \t\n", at);
      if (shown_ > 0 && !blank_) push_segment({offset, static_cast<std::uint32_t>(next - at), U' '}, 1);
      blank_ = true;
      return next;
    }
    push_segment({offset, static_cast<std::uint32_t>(word_end - at), 0}, static_cast<std::uint32_t>(word_end - at));
    return word_end;
  }

  void push_segment(Segment segment, std::uint32_t bytes) {
    if (shown_ == 0) text_begin_ = segment.begin;
    pools_.segments.push_back(segment);
    shown_ += bytes;
    blank_ = segment.replacement == U'\n';
  }

  void begin_passage() {
    passage_ = {kOnlyText, static_cast<std::uint32_t>(pools_.segments.size()), 0,
                static_cast<std::uint32_t>(pools_.spans.size()), 0};
    shown_ = 0;
    blank_ = false;
    spans_.clear();
  }

  /// Text so far becomes the text of the open heading or cell, else a paragraph.
  void finish_passage() {
    if (shown_ > 0 && pools_.segments.back().replacement == U' ') {
      pools_.segments.pop_back();
      --shown_;
    }
    while (!spans_.empty()) close_span(spans_.back().kind);
    if (shown_ > 0) {
      passage_.segment_count = static_cast<std::uint32_t>(pools_.segments.size()) - passage_.first_segment;
      passage_.span_count = static_cast<std::uint32_t>(pools_.spans.size()) - passage_.first_span;
      std::sort(pools_.spans.begin() + passage_.first_span, pools_.spans.end(),
                [](const Span& a, const Span& b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
      const bool leaf = !open_.empty() && is_leaf(blocks_[open_.back()].kind);
      if (!leaf) push(BlockKind::paragraph, text_begin_);
      blocks_[open_.back()].text = passage_;
      if (!leaf) close();
    }
    begin_passage();
  }

  static bool is_leaf(BlockKind kind) { return kind == BlockKind::heading || kind == BlockKind::cell; }

  void open_block(const BlockTag& tag, std::string_view name) {
    finish_passage();
    if (!open_.empty() && is_leaf(blocks_[open_.back()].kind)) {
      if (tag.kind == BlockKind::paragraph) return;  // `<td><p>`
      close();
    }
    if (tag.kind == BlockKind::paragraph || open_.size() >= kDeepest) return;
    if (tag.kind == BlockKind::item && (open_.empty() || blocks_[open_.back()].kind != BlockKind::list)) {
      if (is_open(BlockKind::item)) close_block(tag);
      if (open_.empty() || blocks_[open_.back()].kind != BlockKind::list) push(BlockKind::list, here_);
    }
    if (tag.kind == BlockKind::row && is_open(BlockKind::row)) close_block(tag);
    push(tag.kind, here_);
    if (tag.kind == BlockKind::heading) blocks_.back().level = static_cast<std::uint8_t>(name[1] - '0');
    if (name == "th" && blocks_[open_.back()].parent != kNoBlock) blocks_[blocks_.back().parent].level = 1;
  }

  bool is_open(BlockKind kind) const {
    return std::any_of(open_.begin(), open_.end(), [&](std::uint32_t block) { return blocks_[block].kind == kind; });
  }

  void close_block(const BlockTag& tag) {
    finish_passage();
    if (tag.kind == BlockKind::paragraph || !is_open(tag.kind)) return;
    while (blocks_[open_.back()].kind != tag.kind) close();
    close();
  }

  void open_span(SpanKind kind, const std::string& target) { spans_.push_back({kind, shown_, target}); }

  void close_span(SpanKind kind) {
    const auto open = std::find_if(spans_.rbegin(), spans_.rend(), [&](const OpenSpan& s) { return s.kind == kind; });
    if (open == spans_.rend()) return;
    Span span{kind, open->begin, shown_, {}};
    span.target = {static_cast<std::uint32_t>(pools_.targets.size()), static_cast<std::uint32_t>(open->target.size())};
    pools_.targets.append(open->target);
    const bool link = kind != SpanKind::link || !open->target.empty();
    if (span.end > span.begin && link) pools_.spans.push_back(span);
    spans_.erase(std::next(open).base());
  }

  void push(BlockKind kind, std::uint32_t offset) {
    Block block;
    block.kind = kind;
    block.parent = open_.empty() ? parent_ : open_.back();
    block.first_line = block.last_line = place_.text.line_of(std::max(offset, place_.begin));
    open_.push_back(static_cast<std::uint32_t>(blocks_.size()));
    blocks_.push_back(block);
  }

  void close() {
    Block& block = blocks_[open_.back()];
    block.end = static_cast<std::uint32_t>(blocks_.size());
    block.last_line = std::max(block.first_line, place_.text.line_of(std::max(here_, place_.begin)));
    open_.pop_back();
  }

  struct OpenSpan {
    SpanKind kind;
    std::uint32_t begin;
    std::string target;
  };

  Pools& pools_;
  const InlineSource& place_;
  std::uint32_t parent_;
  std::vector<Block>& blocks_;
  std::size_t first_;
  std::vector<std::uint32_t> open_;
  std::vector<OpenSpan> spans_;
  Passage passage_;
  std::uint32_t shown_ = 0;
  std::uint32_t text_begin_ = 0;
  std::uint32_t here_ = 0;
  bool blank_ = false;
};

}  // namespace

void read_html(Pools& pools, const InlineSource& place, std::uint32_t parent, std::vector<Block>& blocks) {
  HtmlReader(pools, place, parent, blocks).read();
}

}  // namespace asterism
