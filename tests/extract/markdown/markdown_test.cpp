// SPDX-License-Identifier: Apache-2.0
// The Markdown tree: kinds, nesting and lines of blocks.
#include "markdown/markdown.hpp"

#include "extract/blocks.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

std::vector<BlockKind> kinds_of(const Tree& tree) {
  std::vector<BlockKind> kinds;
  for (const Block& block : tree.blocks) kinds.push_back(block.kind);
  return kinds;
}

}  // namespace

TEST_CASE("an empty text has no blocks", "[extract]") {
  CHECK(tree_of("").blocks.empty());
  CHECK(tree_of("\n\n  \n").blocks.empty());
}

TEST_CASE("blocks come in document order with their lines", "[extract]") {
  const Tree tree = tree_of("# One\n\ntwo\nlines\n\n---\n\nThree\n=====\n");
  REQUIRE(kinds_of(tree) == std::vector{BlockKind::heading, BlockKind::paragraph, BlockKind::rule, BlockKind::heading});
  CHECK(tree.shown(0) == "One");
  CHECK(tree.shown(1) == "two\nlines");
  CHECK(tree.blocks[1].first_line == 3);
  CHECK(tree.blocks[1].last_line == 4);
  CHECK(tree.blocks[2].first_line == 6);
  CHECK(tree.shown(3) == "Three");
  CHECK(tree.blocks[3].level == 1);
}

TEST_CASE("headings know their level, and closing signs are not shown", "[extract]") {
  const Tree tree = tree_of("## Two ##\n###### Six\n####### seven\n");
  REQUIRE(tree.blocks.size() == 3);
  CHECK(tree.blocks[0].level == 2);
  CHECK(tree.shown(0) == "Two");
  CHECK(tree.blocks[1].level == 6);
  CHECK(tree.blocks[2].kind == BlockKind::paragraph);
}

TEST_CASE("two signs or more of a heading may touch its title", "[extract]") {
  const Tree tree = tree_of("Prose\n##Two\n###\u7b2c\u4e09 *x*###\n##In C#\n######[Six](a)\nmore\n");
  REQUIRE(kinds_of(tree) == std::vector{BlockKind::paragraph, BlockKind::heading, BlockKind::heading,
                                        BlockKind::heading, BlockKind::heading, BlockKind::paragraph});
  CHECK(tree.shown(1) == "Two");
  CHECK(tree.blocks[1].level == 2);
  CHECK(tree.shown(2) == "\u7b2c\u4e09 x");
  CHECK(tree.blocks[2].level == 3);
  CHECK(tree.shown(3) == "In C#");
  CHECK(tree.shown(4) == "Six");
  CHECK(tree.blocks[4].level == 6);
  for (const char* const text : {"#tag\n", "#######seven\n", "##\n", "##!/bin\n", "a ##b\n", "    ##code\n",
                                 "~~~\n##comment\n~~~\n", "<!--\n##hidden\n-->\n"}) {
    INFO(text);
    const std::vector<BlockKind> kinds = kinds_of(tree_of(text));
    CHECK(std::count(kinds.begin(), kinds.end(), BlockKind::heading) == (std::string(text) == "##\n" ? 1 : 0));
  }
}

TEST_CASE("a list holds its items, an item its blocks", "[extract]") {
  const Tree tree = tree_of("- one\n- two\n  - deep\n\n  more\n");
  REQUIRE(kinds_of(tree) == std::vector{BlockKind::list, BlockKind::item, BlockKind::paragraph, BlockKind::item,
                                        BlockKind::paragraph, BlockKind::list, BlockKind::item, BlockKind::paragraph,
                                        BlockKind::paragraph});
  CHECK(tree.blocks[0].parent == kNoBlock);
  CHECK(tree.blocks[0].end == tree.blocks.size());
  CHECK(tree.blocks[1].end == 3);
  CHECK(tree.blocks[3].parent == 0);
  CHECK(tree.blocks[5].parent == 3);
  CHECK(tree.blocks[7].parent == 6);
  CHECK(tree.blocks[8].parent == 3);
  CHECK(tree.shown(8) == "more");
  CHECK(tree.blocks[3].first_line == 2);
  CHECK(tree.blocks[3].last_line == 5);
}

TEST_CASE("the blocks inside a block are those up to its end", "[extract]") {
  const Tree tree = tree_of("> - a\n>   - b\n>\n> c\n\n1. d\n   > e\n");
  for (std::uint32_t i = 0; i < tree.blocks.size(); ++i) {
    REQUIRE(tree.blocks[i].end > i);
    for (std::uint32_t j = i + 1; j < tree.blocks[i].end; ++j) {
      std::uint32_t ancestor = tree.blocks[j].parent;
      while (ancestor != kNoBlock && ancestor > i) ancestor = tree.blocks[ancestor].parent;
      CHECK(ancestor == i);
      CHECK(tree.blocks[j].end <= tree.blocks[i].end);
    }
  }
}

TEST_CASE("code blocks keep their lines as they are, HTML blocks show theirs", "[extract]") {
  const Tree tree = tree_of("```py\n# no heading\n- no item\n```\n\n<div>\n*x*\n</div>\n\n    indented\n");
  REQUIRE(kinds_of(tree) == std::vector{BlockKind::code, BlockKind::paragraph, BlockKind::code});
  CHECK(tree.shown(0) == "```py\n# no heading\n- no item\n```\n");
  CHECK(tree.shown(1) == "*x*");
  CHECK(tree.shown(2) == "    indented\n");
  CHECK(tree.spans(0, SpanKind::code) == std::vector{tree.shown(0)});
}

TEST_CASE("a fence that is never closed runs to the end of the text", "[extract]") {
  const Tree tree = tree_of("a\n\n```\n# b\n\n- c\n");
  REQUIRE(kinds_of(tree) == std::vector{BlockKind::paragraph, BlockKind::code});
  CHECK(tree.blocks[1].last_line == 6);
}

TEST_CASE("lines are the same for every kind of line end", "[extract]") {
  const Tree unix_ends = tree_of("# A\n\n- b\n  c\n");
  for (const char* text : {"# A\r\n\r\n- b\r\n  c\r\n", "# A\r\r- b\r  c\r"}) {
    const Tree tree = tree_of(text);
    REQUIRE(kinds_of(tree) == kinds_of(unix_ends));
    CHECK(tree.blocks.back().first_line == 3);
    CHECK(tree.blocks.back().last_line == 4);
    CHECK(tree.shown(3) == "b\nc");
  }
}

TEST_CASE("a line that only looks like a definition is a paragraph, once", "[extract]") {
  const Tree tree = tree_of("a\n\n[^1]: A note in words\n\n[todo]: read this again\n\nb\n");
  REQUIRE(tree.blocks.size() == 4);
  CHECK(tree.shown(0) == "a");
  CHECK(tree.shown(1) == "[^1]: A note in words");
  CHECK(tree.blocks[1].first_line == 3);
  CHECK(tree.shown(2) == "[todo]: read this again");
  CHECK(tree.shown(3) == "b");
}

TEST_CASE("a definition inside a fence defines nothing", "[extract]") {
  const Tree tree = tree_of("```\n[x]: /there\n```\n\n[x]\n");
  REQUIRE(tree.blocks.size() == 2);
  CHECK(tree.links(1).empty());
  CHECK(tree.shown(1) == "[x]");
}

TEST_CASE("a date at the margin ends the list above it", "[extract]") {
  for (const std::string_view date : {"06/20/2024", "**June 20, 2024**", "20. Juni 2024", "2024-06-20:  "}) {
    INFO(date);
    const Tree tree = tree_of("- a\n  - b\n" + std::string(date) + "\n- c\n");
    REQUIRE(tree.blocks.size() == 10);
    CHECK(tree.blocks[0].last_line == 2);
    CHECK(tree.blocks[6].kind == BlockKind::paragraph);
    CHECK(tree.blocks[6].parent == kNoBlock);
    CHECK(tree.blocks[6].first_line == 3);
    CHECK(tree.blocks[7].kind == BlockKind::list);
    CHECK(tree.shown(9) == "c");
  }
}

TEST_CASE("lines that only hold a date go on the text of their item", "[extract]") {
  for (const std::string_view line : {"2024-06-20 was wet", "9/10", "2024", "May", "  2024-06-20"}) {
    INFO(line);
    const Tree tree = tree_of("- a\n" + std::string(line) + "\nb\n");
    CHECK(tree.blocks.size() == 3);
  }
  CHECK(tree_of("a\n2024-06-20\nb\n").blocks.size() == 1);
  CHECK(tree_of("- a\n```\n2024-06-20\n```\n").shown(3).find("2024-06-20") != std::string::npos);
}
