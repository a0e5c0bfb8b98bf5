// SPDX-License-Identifier: Apache-2.0
// Cuts texts into windows, has them read, and joins what comes out.
#include "markdown/markdown.hpp"

#include "../../parallel/in_order.hpp"
#include "markdown/fragments.hpp"
#include "markdown/windows.hpp"
#include "text/make_room.hpp"

#include <algorithm>
#include <mutex>
#include <utility>

namespace asterism {
namespace {

constexpr std::uint32_t kWindowBytes = 1U << 17;
/// A tree takes about six times its text: more windows at once would cost memory and win little.
constexpr unsigned kMostThreads = 4;
/// Of larger windows, each one block, there is one tree at a time.
constexpr std::uint32_t kLargeWindow = 8 * kWindowBytes;

/// A text to read, in one window or more.
struct Source {
  const Text& text;
  std::optional<Definitions> definitions;  // nothing: the one window holds them itself
};

/// A part of a page to read apart.
struct Window {
  std::uint32_t page = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// A window that was read, and what it was parsed in.
struct ReadWindow {
  Window window;
  Fragment fragment;
  MarkdownTree tree;
};

void append(const Fragment& fragment, Blocks& blocks) {
  Pools& pools = blocks.pools;
  const auto first_block = static_cast<std::uint32_t>(blocks.list.size());
  const auto first_segment = static_cast<std::uint32_t>(pools.segments.size());
  const auto first_span = static_cast<std::uint32_t>(pools.spans.size());
  const auto first_target = static_cast<std::uint32_t>(pools.targets.size());
  for (Block block : fragment.blocks) {
    if (block.parent != kNoBlock) block.parent += first_block;
    block.end += first_block;
    block.text.first_segment += first_segment;
    block.text.first_span += first_span;
    blocks.list.push_back(block);
  }
  pools.segments.insert(pools.segments.end(), fragment.pools.segments.begin(), fragment.pools.segments.end());
  for (Span span : fragment.pools.spans) {
    span.target.begin += first_target;
    pools.spans.push_back(span);
  }
  pools.targets += fragment.pools.targets;
  pools.anchors.insert(pools.anchors.end(), fragment.pools.anchors.begin(), fragment.pools.anchors.end());
  blocks.order_evidence += fragment.order_evidence;
  blocks.short_years.add(fragment.short_years);
}

/// Reads windows and joins them in order. One that ends in a fence or in raw HTML may go on in the next one: that block
/// is read again with what follows.
class PageReader {
 public:
  explicit PageReader(const std::vector<MarkdownText>& texts) : blocks_(texts.size()) {
    for (const MarkdownText& text : texts) cut(text);
  }

  std::vector<Blocks> read(unsigned threads) {
    const auto read = [this](std::size_t number, ReadWindow& part) {
      part.window = windows_[number];
      read_again(part);
    };
    in_order<ReadWindow>(windows_.size(), std::min(threads, kMostThreads), read,
                         [this](ReadWindow& part) { take(part); });
    return std::move(blocks_);
  }

 private:
  void cut(const MarkdownText& markdown) {
    const auto& [text, begin] = markdown;
    const auto number = static_cast<std::uint32_t>(pages_.size());
    pages_.push_back({text, std::nullopt});
    const std::size_t size = text.content().size();
    if (size <= begin) return;
    if (size <= kWindowBytes) {
      windows_.push_back({number, begin, static_cast<std::uint32_t>(size)});
      return;
    }
    const Definitions& definitions = pages_.back().definitions.emplace(collect_definitions(text));
    const std::uint64_t width = std::max<std::uint64_t>(kWindowBytes, 4 * definitions.text.size());
    const std::vector<std::uint32_t> begins = find_windows(text.content(), begin, width);
    for (std::size_t i = 0; i + 1 < begins.size(); ++i) windows_.push_back({number, begins[i], begins[i + 1]});
  }

  void read_again(ReadWindow& part) const {
    const Window& window = part.window;
    const Source& page = pages_[window.page];
    const Definitions* definitions = page.definitions ? &*page.definitions : nullptr;
    std::unique_lock one_tree(large_, std::defer_lock);
    if (window.end - window.begin > kLargeWindow) one_tree.lock();
    read_fragment({page.text, window.begin, window.end, definitions}, part.tree, part.fragment);
  }

  void take(ReadWindow& part) {
    Window& window = part.window;
    const bool last = window.end == pages_[window.page].text.content().size();
    if (open_ && !last && window.end - *open_ < 2 * tried_) return;  // to read it again for each would be quadratic
    if (open_) {
      window.begin = *open_;
      read_again(part);
    }
    make_room_for(part.fragment, window);
    append(part.fragment, blocks_[window.page]);
    open_ = part.fragment.unfinished;
    if (open_) tried_ = window.end - *open_;
    if (window.end - window.begin > kLargeWindow) part.fragment = {};
  }

  /// What is not read yet is taken to be like what is.
  void make_room_for(const Fragment& fragment, const Window& window) {
    const double growth = static_cast<double>(pages_[window.page].text.content().size()) / window.end;
    Blocks& blocks = blocks_[window.page];
    make_room(blocks.list, fragment.blocks.size(), growth > 1 ? 1.25 * growth : 1);
    // Entries will cut titles and notes out of lines: as many again.
    make_room(blocks.pools.segments, fragment.pools.segments.size(), 2 * growth);
    make_room(blocks.pools.spans, fragment.pools.spans.size(), 2 * growth);
    make_room(blocks.pools.targets, fragment.pools.targets.size(), 2 * growth);
  }

  std::vector<Source> pages_;
  std::vector<Window> windows_;
  std::vector<Blocks> blocks_;  // of each page
  mutable std::mutex large_;
  std::optional<std::uint32_t> open_;  // where a block begins that may go on
  std::uint64_t tried_ = 0;            // bytes from there that were read already
};

}  // namespace

std::vector<Blocks> read_blocks(const std::vector<MarkdownText>& texts, unsigned threads) {
  return PageReader(texts).read(threads);
}

}  // namespace asterism
