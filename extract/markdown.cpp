// SPDX-License-Identifier: Apache-2.0
// The only user of cmark: parses a text window by window and flattens what comes out.
#include "markdown.hpp"

#include "inlines.hpp"

#include <algorithm>
#include <functional>
#include <future>
#include <memory>
#include <string>

#include <cmark.h>

namespace asterism {
namespace {

constexpr std::uint32_t kWindowBytes = 1U << 18;

struct NodeDeleter {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct IteratorDeleter {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Tree = std::unique_ptr<cmark_node, NodeDeleter>;
using Iterator = std::unique_ptr<cmark_iter, IteratorDeleter>;

/// Link reference definitions count for the whole document, so every window is parsed with all of them in front.
bool looks_like_definition(std::string_view line) {
  const std::size_t open = line.find_first_not_of(" \t>");
  if (open == std::string_view::npos || line[open] != '[') return false;
  const std::size_t close = line.find("]:", open);
  return close != std::string_view::npos && line.find('[', open + 1) > close && close > open + 1;
}

struct Definitions {
  std::string text;
  std::uint32_t lines = 0;
};

Definitions collect_definitions(const Text& text) {
  Definitions found;
  const bool alone = text.content().size() <= kWindowBytes;  // the one window holds its definitions itself
  if (alone || text.content().find("]:") == std::string::npos) return found;
  const auto count = static_cast<std::uint32_t>(text.line_count());
  for (std::uint32_t number = 1; number <= count; ++number) {
    const std::string_view line = text.line(number);
    if (!looks_like_definition(line)) continue;
    found.text.append(line.substr(line.find('['))).append("\n\n");
    found.lines += 2;
  }
  return found;
}

std::optional<BlockKind> kind_of(cmark_node* node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
      return BlockKind::heading;
    case CMARK_NODE_PARAGRAPH:
      return BlockKind::paragraph;
    case CMARK_NODE_LIST:
      return BlockKind::list;
    case CMARK_NODE_ITEM:
      return BlockKind::item;
    case CMARK_NODE_BLOCK_QUOTE:
      return BlockKind::quote;
    case CMARK_NODE_CODE_BLOCK:
      return BlockKind::code;
    case CMARK_NODE_HTML_BLOCK:
      return BlockKind::html;
    case CMARK_NODE_THEMATIC_BREAK:
      return BlockKind::rule;
    default:
      return std::nullopt;
  }
}

/// Flattens the top-level blocks of one parsed window into the list of all blocks.
class Flattener {
 public:
  Flattener(Log& log, SourceId source, std::vector<Block>& blocks) : log_(log), source_(source), blocks_(blocks) {}

  /// `line_shift` is added to cmark's line numbers.
  void add(cmark_node* top, std::int64_t line_shift) {
    shift_ = line_shift;
    const Iterator iterator(cmark_iter_new(top));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
      cmark_node* node = cmark_iter_get_node(iterator.get());
      const std::optional<BlockKind> kind = kind_of(node);
      if (!kind) continue;
      if (event == CMARK_EVENT_EXIT) {
        close();
      } else {
        open(node, *kind);
        if (holds_inlines(*kind)) cmark_iter_reset(iterator.get(), node, CMARK_EVENT_EXIT);
        if (is_leaf(*kind)) close();
      }
    }
  }

 private:
  static bool holds_inlines(BlockKind kind) { return kind == BlockKind::heading || kind == BlockKind::paragraph; }
  /// Blocks without an exit event of their own; resetting to EXIT above skips the inline children, not the exit.
  static bool is_leaf(BlockKind kind) {
    return holds_inlines(kind) || kind == BlockKind::code || kind == BlockKind::html || kind == BlockKind::rule;
  }

  std::uint32_t line(int number) const {
    return static_cast<std::uint32_t>(std::max<std::int64_t>(1, number + shift_));
  }

  void open(cmark_node* node, BlockKind kind) {
    Block block;
    block.kind = kind;
    block.level = static_cast<std::uint8_t>(cmark_node_get_heading_level(node));
    block.parent = open_.empty() ? kNoBlock : open_.back();
    block.first_line = line(cmark_node_get_start_line(node));
    block.last_line = std::max(block.first_line, line(cmark_node_get_end_line(node)));
    const InlineSource place{log_.texts[index_of(source_)], source_, shift_, block.first_line, block.last_line};
    if (holds_inlines(kind)) block.text = read_inlines(log_, node, place);
    if (kind == BlockKind::code || kind == BlockKind::html) block.text = read_literal(log_, place);
    open_.push_back(static_cast<std::uint32_t>(blocks_.size()));
    blocks_.push_back(block);
  }

  void close() {
    blocks_[open_.back()].end = static_cast<std::uint32_t>(blocks_.size());
    open_.pop_back();
  }

  static std::size_t index_of(SourceId id) { return static_cast<std::size_t>(id); }

  Log& log_;
  SourceId source_;
  std::vector<Block>& blocks_;
  std::vector<std::uint32_t> open_;
  std::int64_t shift_ = 0;
};

Tree parse(std::string_view window, const Definitions& definitions) {
  if (definitions.text.empty()) return Tree(cmark_parse_document(window.data(), window.size(), CMARK_OPT_DEFAULT));
  const std::string text = definitions.text + std::string(window);
  return Tree(cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT));
}

/// The first block of the window itself: some lines look like a definition and are none.
cmark_node* first_block(cmark_node* document, const Definitions& definitions) {
  cmark_node* block = cmark_node_first_child(document);
  while (block != nullptr && static_cast<std::uint32_t>(cmark_node_get_start_line(block)) <= definitions.lines) {
    block = cmark_node_next(block);
  }
  return block;
}

std::uint32_t window_end(const std::string& content, std::uint64_t wanted) {
  if (wanted >= content.size()) return static_cast<std::uint32_t>(content.size());
  const std::size_t line_end = content.find('\n', wanted);
  return static_cast<std::uint32_t>(line_end == std::string::npos ? content.size() : line_end + 1);
}

/// A parsed stretch of the text, and which of its blocks are complete.
struct Window {
  std::uint32_t next = 0;  ///< where the next one begins
  std::int64_t line_shift = 0;
  Tree tree;
  cmark_node* first = nullptr;
  cmark_node* last = nullptr;  ///< one past the last complete block
};

/// Parses the window at `begin`, as wide as it takes to hold a whole block and more.
Window read_window(const Text& text, const Definitions& definitions, std::uint32_t begin) {
  const std::string& content = text.content();
  Window window;
  window.line_shift = std::int64_t{text.line_of(begin)} - 1 - definitions.lines;
  for (std::uint64_t width = std::max<std::uint64_t>(kWindowBytes, 4 * definitions.text.size());; width *= 2) {
    const std::uint32_t end = window_end(content, begin + width);
    window.next = end;
    window.tree = parse(std::string_view(content).substr(begin, end - begin), definitions);
    window.first = first_block(window.tree.get(), definitions);
    if (end >= content.size() || window.first == nullptr) return window;
    // The last block of a window may go on in the next one: it is read again from its first line.
    window.last = cmark_node_last_child(window.tree.get());
    const std::int64_t line = cmark_node_get_start_line(window.last) + window.line_shift;
    window.next = text.line_start(static_cast<std::uint32_t>(line));
    if (window.last != window.first) return window;
    window.last = nullptr;
  }
}

}  // namespace

std::vector<Block> read_blocks(Log& log, SourceId source, unsigned threads) {
  const Text& text = log.texts[static_cast<std::size_t>(source)];
  const Definitions definitions = collect_definitions(text);
  const std::launch policy = threads > 1 ? std::launch::async : std::launch::deferred;
  std::vector<Block> blocks;
  Flattener flattener(log, source, blocks);
  if (text.content().empty()) return blocks;
  Window window = read_window(text, definitions, 0);
  for (;;) {
    // cmark reads the next window while this one is flattened.
    std::future<Window> next;
    const bool more = window.next < text.content().size();
    if (more) next = std::async(policy, read_window, std::cref(text), std::cref(definitions), window.next);
    for (cmark_node* top = window.first; top != window.last; top = cmark_node_next(top)) {
      flattener.add(top, window.line_shift);
    }
    if (!more) return blocks;
    window = next.get();
  }
}

}  // namespace asterism
