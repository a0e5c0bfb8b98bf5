// SPDX-License-Identifier: Apache-2.0
// The Markdown blocks of a text in memory, and where what they show stands.
#pragma once

#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism::test {

/// A text with its blocks.
struct Tree {
  Log log;
  std::vector<Block> blocks;

  std::string shown(std::size_t block) const { return visible_text(log, blocks.at(block).text); }
  const std::string& source() const { return log.texts.front().content(); }
  /// The markup of `kind` in `block`, as the text it covers.
  std::vector<std::string> spans(std::size_t block, SpanKind kind) const {
    std::vector<std::string> found;
    const Passage& passage = blocks.at(block).text;
    const std::string text = visible_text(log, passage);
    for (std::uint32_t i = 0; i < passage.span_count; ++i) {
      const Span& span = log.pools.spans.at(passage.first_span + i);
      if (span.kind == kind) found.push_back(text.substr(span.begin, span.end - span.begin));
    }
    return found;
  }
  /// The links of `block` as text and destination.
  std::vector<std::pair<std::string, std::string>> links(std::size_t block) const {
    std::vector<std::pair<std::string, std::string>> found;
    const Passage& passage = blocks.at(block).text;
    const std::string text = visible_text(log, passage);
    for (std::uint32_t i = 0; i < passage.span_count; ++i) {
      const Span& span = log.pools.spans.at(passage.first_span + i);
      if (span.kind != SpanKind::link) continue;
      found.emplace_back(text.substr(span.begin, span.end - span.begin), std::string(target_of(log, span)));
    }
    return found;
  }
};

inline Tree tree_of(std::string_view markdown) {
  Tree tree;
  Diagnostics diagnostics;
  tree.log.texts.push_back(decode("text.md", std::string(markdown), diagnostics));
  Blocks blocks = read_blocks({{tree.log.texts.front(), 0}}).front();
  tree.blocks = std::move(blocks.list);
  tree.log.pools = std::move(blocks.pools);
  return tree;
}

/// The source byte of the `number`th (from 1) place where `block` shows `word`.
inline std::size_t place_of(const Tree& tree, std::size_t block, std::string_view word, int number = 1) {
  const Visible shown = visible(tree.log, tree.blocks.at(block).text);
  std::size_t at = shown.text.find(word);
  while (at != std::string::npos && --number > 0) at = shown.text.find(word, at + 1);
  return at == std::string::npos ? at : shown.source_offset(static_cast<std::uint32_t>(at));
}

}  // namespace asterism::test
