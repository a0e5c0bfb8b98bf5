// SPDX-License-Identifier: Apache-2.0
// Fills one block after another.
#include "words/text_arena.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace asterism {
namespace {

constexpr std::size_t kBlock = 1U << 18U;  // bytes; large enough for memory of its own (`cli/main.cpp`)

}  // namespace

std::string_view TextArena::keep(std::string_view text) {
  if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < text.size()) {
    blocks_.emplace_back().reserve(std::max(kBlock, text.size()));
  }
  std::string& block = blocks_.back();
  const std::size_t begin = block.size();
  block.append(text);
  return std::string_view(block).substr(begin);
}

void TextArena::take(TextArena more) {
  blocks_.insert(blocks_.end(), std::make_move_iterator(more.blocks_.begin()),
                 std::make_move_iterator(more.blocks_.end()));
}

void TextArena::clear() {
  if (blocks_.empty()) return;
  blocks_.resize(1);
  blocks_.front().clear();
}

}  // namespace asterism
