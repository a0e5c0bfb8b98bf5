// SPDX-License-Identifier: Apache-2.0
// Walks cmark's inline nodes and finds the source bytes of each. cmark's columns are no help: they are off behind
// indented and lazy lines, and it joins texts with escapes and entities into one node.
#include "markdown/inlines.hpp"

#include "links/links.hpp"
#include "markdown/alignment.hpp"
#include "markdown/embedded_links.hpp"
#include "markdown/markdown_tree.hpp"
#include "markdown/open_spans.hpp"
#include "markdown/struck_text.hpp"
#include "markdown/wikilinks.hpp"
#include "text/html.hpp"
#include "text/passages.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {
namespace {

std::string_view text_of(const char* c_string) { return c_string == nullptr ? std::string_view() : c_string; }

constexpr std::size_t kReach = std::size_t{1} << 32U;
/// A piece that is nowhere must not make every later search run over the whole block.
constexpr std::size_t kReachAfterMiss = 1024;

/// Builds one Passage at the end of the pools.
class PassageBuilder {
 public:
  PassageBuilder(Pools& pools, const InlineSource& place)
      : pools_(pools),
        place_(place),
        cursor_(place.begin),
        end_(place.end),
        content_(std::string_view(place.text.content()).substr(0, end_)) {
    passage_.first_segment = static_cast<std::uint32_t>(pools.segments.size());
    passage_.first_span = static_cast<std::uint32_t>(pools.spans.size());
  }

  std::uint32_t shown() const { return shown_; }
  void skip_to(std::uint32_t offset) { cursor_ = std::max(cursor_, std::min(offset, end_)); }

  /// Adds `literal`. Only markup stands between the last piece and it, so the first place that shows it is it.
  void add(std::string_view literal, SourceStyle style) {
    if (literal.empty()) return;
    const std::size_t first = pools_.segments.size();
    const std::size_t limit = std::min<std::size_t>(content_.size(), cursor_ + reach_);
    for (std::size_t at = cursor_; at < limit; ++at) {
      if (align(literal, content_, at, style, pools_.segments)) return take_added(first, literal.size());
    }
    reach_ = kReachAfterMiss;
    add_lost(literal);
  }

  /// Leaves markup such as an HTML tag behind.
  void skip(std::string_view markup) {
    const std::size_t found = content_.substr(cursor_, reach_).find(markup);
    if (found == std::string_view::npos) {
      reach_ = kReachAfterMiss;
    } else {
      skip_to(static_cast<std::uint32_t>(cursor_ + found + markup.size()));
    }
  }

  void add_break(char32_t shown_as) {
    const std::size_t line_end = content_.find('\n', cursor_);
    const auto place = static_cast<std::uint32_t>(std::min<std::size_t>(line_end, end_));
    push({place, place < end_ ? 1U : 0U, shown_as}, 1);
    cursor_ = std::min(place + 1, end_);
  }

  void add_anchor(const std::string& name) {
    pools_.anchors.push_back({.line = place_.text.line_of(cursor_), .name = name});
  }

  void add_break_here() { push({cursor_, 0, U'\n'}, 1); }

  void add_span(SpanKind kind, std::uint32_t begin, std::uint32_t end, ByteRange target) {
    pools_.spans.push_back({kind, begin, end, target});
  }

  /// Where `target`, a destination, stands among those of the log.
  ByteRange keep_target(std::string_view target) {
    const ByteRange place{static_cast<std::uint32_t>(pools_.targets.size()), static_cast<std::uint32_t>(target.size())};
    pools_.targets.append(target);
    return place;
  }

  /// Leaves the `](destination)` or `][label]` of a link behind, so that no search finds words in it.
  void skip_link_tail() {
    if (cursor_ >= end_ || content_[cursor_] != ']') return;
    std::uint32_t at = cursor_ + 1;
    const char open = at < end_ ? content_[at] : '\0';
    if (open != '(' && open != '[') return skip_to(at);
    const char close = open == '(' ? ')' : ']';
    int depth = 0;
    for (; at < end_; ++at) {
      if (content_[at] == '\\') {
        ++at;
      } else if (content_[at] == open) {
        ++depth;
      } else if (content_[at] == close && --depth == 0) {
        return skip_to(at + 1);
      }
    }
  }

  Passage finish() {
    passage_.segment_count = static_cast<std::uint32_t>(pools_.segments.size()) - passage_.first_segment;
    const bool named = content_.find("[[", place_.begin) != std::string_view::npos ||
                       content_.find("]({", place_.begin) != std::string_view::npos;
    if (named) read_wikilinks(place_.text, pools_, passage_);
    add_bare_links();
    if (content_.find("~~", place_.begin) != std::string_view::npos) read_struck_text(place_.text, pools_, passage_);
    passage_.span_count = static_cast<std::uint32_t>(pools_.spans.size()) - passage_.first_span;
    // What is struck out stands before the link that is all of it.
    const auto encloses = [](const Span& a, const Span& b) {
      return a.end != b.end ? a.end > b.end : a.kind == SpanKind::deleted && b.kind != SpanKind::deleted;
    };
    std::sort(pools_.spans.begin() + passage_.first_span, pools_.spans.end(),
              [&](const Span& a, const Span& b) { return a.begin != b.begin ? a.begin < b.begin : encloses(a, b); });
    return passage_;
  }

 private:
  /// Takes up the segments from `first` on, which show `bytes`; the first of them may go on the one before.
  void take_added(std::size_t first, std::size_t bytes) {
    shown_ += static_cast<std::uint32_t>(bytes);
    cursor_ = pools_.segments.back().begin + pools_.segments.back().length;
    if (first == passage_.first_segment) return;
    Segment& before = pools_.segments[first - 1];
    const Segment& added = pools_.segments[first];
    if (!goes_on(before, added)) return;
    before.length += added.length;
    pools_.segments.erase(pools_.segments.begin() + static_cast<std::ptrdiff_t>(first));
  }

  static bool goes_on(const Segment& before, const Segment& segment) {
    return before.replacement == 0 && segment.replacement == 0 && before.begin + before.length == segment.begin;
  }

  /// What is shown was not found in the source: it gets the place where it should have been.
  void add_lost(std::string_view literal) {
    for (std::size_t at = 0; at < literal.size();) {
      const std::size_t before = at;
      const char32_t character = decode_code_point(literal, at);
      push({cursor_, 0, character}, static_cast<std::uint32_t>(at - before));
    }
  }

  /// Adds a segment that is shown as another character than it is.
  void push(Segment segment, std::uint32_t shown_bytes) {
    shown_ += shown_bytes;
    pools_.segments.push_back(segment);
  }

  void add_bare_links();
  std::vector<std::pair<std::uint32_t, std::uint32_t>> taken_ranges() const;

  Pools& pools_;
  const InlineSource& place_;
  std::uint32_t cursor_;
  std::uint32_t end_;
  std::string_view content_;  // up to the end of the block
  std::uint32_t shown_ = 0;
  std::size_t reach_ = kReach;  // how far to look for a piece
  Passage passage_;
};

void PassageBuilder::add_bare_links() {
  if (content_.find("://", place_.begin) == std::string_view::npos) return;
  const std::string text = visible_text(place_.text, pools_, passage_);
  if (text.find("://") == std::string::npos) return;  // only the targets of links have it
  const std::vector<std::pair<std::uint32_t, std::uint32_t>> taken = taken_ranges();
  auto next = taken.begin();
  std::uint32_t taken_to = 0;
  for (std::size_t at = text.find("http"); at != std::string::npos; at = text.find("http", at)) {
    const std::string_view rest = std::string_view(text).substr(at);
    if (!rest.starts_with("http://") && !rest.starts_with("https://")) {
      at += 4;
      continue;
    }
    for (; next != taken.end() && next->first <= at; ++next) taken_to = std::max(taken_to, next->second);
    const std::size_t end = address_end(text, at);
    if (at >= taken_to && end > at + 8) {
      add_span(SpanKind::link, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end),
               keep_target(std::string_view(text).substr(at, end - at)));
    }
    at = std::max(end, at + 4);
  }
}

/// What links, images and code cover, by place.
std::vector<std::pair<std::uint32_t, std::uint32_t>> PassageBuilder::taken_ranges() const {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> taken;
  for (std::size_t i = passage_.first_span; i < pools_.spans.size(); ++i) {
    const Span& span = pools_.spans[i];
    if (span.kind == SpanKind::link || span.kind == SpanKind::image || span.kind == SpanKind::code)
      taken.emplace_back(span.begin, span.end);
  }
  std::sort(taken.begin(), taken.end());
  return taken;
}

/// "[A Title](…) \\\\": whether `node` is what is left of two backslashes that end the line of a link, where some
/// programs break the line.
bool is_break_behind_link(cmark_node* node) {
  cmark_node* next = cmark_node_next(node);
  if (next == nullptr || cmark_node_get_type(next) != CMARK_NODE_SOFTBREAK) return false;
  const std::string_view text = text_of(cmark_node_get_literal(node));
  if (!text.ends_with('\\') || text.find_first_not_of(' ') + 1 != text.size()) return false;
  cmark_node* before = cmark_node_previous(node);
  return before != nullptr && cmark_node_get_type(before) == CMARK_NODE_LINK;
}

/// Feeds the events of one block's inlines to a PassageBuilder.
class InlineWalker {
 public:
  explicit InlineWalker(PassageBuilder& builder) : builder_(builder) {}

  void enter(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_TEXT:
        if (is_break_behind_link(node)) {
          builder_.skip("\\\\");
          break;
        }
        if (opens_embedded_link(node)) {
          builder_.skip("@");
          break;
        }
        add_text(node);
        break;
      case CMARK_NODE_CODE: {
        const std::uint32_t begin = builder_.shown();
        builder_.add(text_of(cmark_node_get_literal(node)), SourceStyle::code);
        builder_.add_span(SpanKind::code, begin, builder_.shown(), {});
        break;
      }
      case CMARK_NODE_SOFTBREAK:
        // The text of a link goes on in the next line; elsewhere lines may be entries of their own.
        builder_.add_break(open_.in_link() ? U' ' : U'\n');
        break;
      case CMARK_NODE_LINEBREAK:
        builder_.add_break(U'\n');
        break;
      case CMARK_NODE_HTML_INLINE:
        html(node);
        break;
      case CMARK_NODE_LINK:
      case CMARK_NODE_IMAGE:
        open(span_kind(node), text_of(cmark_node_get_url(node)));
        break;
      case CMARK_NODE_STRONG:
        open(SpanKind::strong, {});
        break;
      case CMARK_NODE_EMPH:
        open(SpanKind::emphasis, {});
        break;
      default:
        break;
    }
  }

  void leave(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_LINK:
      case CMARK_NODE_IMAGE:
        add(open_.close_markdown());
        builder_.skip_link_tail();
        break;
      case CMARK_NODE_STRONG:
      case CMARK_NODE_EMPH:
        add(open_.close_markdown());
        break;
      default:
        break;
    }
  }

 private:
  void open(SpanKind kind, std::string_view target, SpanOrigin origin = SpanOrigin::markdown) {
    open_.open({kind, origin, builder_.shown(), builder_.keep_target(target)});
  }

  /// Shows the text `node`; of a link that a program shows as what it leads to, the address.
  void add_text(cmark_node* node) {
    cmark_node* parent = cmark_node_parent(node);
    const bool embeds = embeds_address(parent);
    builder_.add(text_of(embeds ? cmark_node_get_url(parent) : cmark_node_get_literal(node)), SourceStyle::text);
  }

  void add(const std::optional<OpenSpan>& closed) {
    if (closed) builder_.add_span(closed->kind, closed->begin, builder_.shown(), closed->target);
  }

  void html(cmark_node* node) {
    const std::string_view markup = text_of(cmark_node_get_literal(node));
    const HtmlTag tag = parse_tag(markup);
    builder_.skip(markup);
    if (!tag.anchor.empty()) builder_.add_anchor(tag.anchor);
    if (tag.name == "br") builder_.add_break_here();
    const auto kind = span_tag(tag.name);
    const bool link = kind == SpanKind::link;
    if (kind && !tag.closing && (!link || !tag.target.empty()))
      open(*kind, link ? std::string_view(tag.target) : std::string_view(), SpanOrigin::tag);
    if (kind && tag.closing) add(open_.close_tag(*kind));
  }

  PassageBuilder& builder_;
  OpenSpans open_;
};

}  // namespace

Passage read_inlines(Pools& pools, cmark_node* block, const InlineSource& place) {
  PassageBuilder builder(pools, place);
  InlineWalker walker(builder);
  for (cmark_node* node = cmark_node_first_child(block); node != nullptr; node = cmark_node_next(node)) {
    const auto enter = [&](cmark_node* inner) { return walker.enter(inner), true; };
    walk_nodes(node, enter, [&](cmark_node* inner) { walker.leave(inner); });
  }
  return builder.finish();
}

Passage read_literal(Pools& pools, const InlineSource& place) {
  Passage passage;
  passage.first_segment = static_cast<std::uint32_t>(pools.segments.size());
  passage.first_span = static_cast<std::uint32_t>(pools.spans.size());
  if (place.end > place.begin) {
    pools.segments.push_back({place.begin, place.end - place.begin, 0});
    pools.spans.push_back({SpanKind::code, 0, place.end - place.begin, {}});
    passage.segment_count = 1;
    passage.span_count = 1;
  }
  return passage;
}

}  // namespace asterism
