// SPDX-License-Identifier: Apache-2.0
// Texts of more than one window: blocks over the seams, and links whose definition is far away.
#include "extract/blocks.hpp"
#include "markdown/windows.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

constexpr std::size_t kMegabyte = std::size_t{1} << 20;

/// Paragraphs of one short line each, `bytes` in all.
std::string filler(std::size_t bytes) {
  std::string text;
  while (text.size() + 24 < bytes) text += "plain words of filler\n\n";
  text += std::string(bytes - text.size() - 2, 'x') + "\n\n";
  return text;
}

std::size_t count(const Tree& tree, BlockKind kind) {
  return static_cast<std::size_t>(
      std::count_if(tree.blocks.begin(), tree.blocks.end(), [&](const Block& block) { return block.kind == kind; }));
}

std::string describe(const Tree& tree, std::size_t block, std::uint32_t line_shift, std::uint32_t block_shift) {
  const Block& b = tree.blocks[block];
  const std::uint32_t parent = b.parent == kNoBlock ? 0 : b.parent - block_shift + 1;
  std::string out = std::to_string(static_cast<int>(b.kind)) + " " + std::to_string(parent) + " " +
                    std::to_string(b.end - block_shift) + " " + std::to_string(b.first_line - line_shift) + "-" +
                    std::to_string(b.last_line - line_shift) + " " + tree.shown(block);
  for (const auto& [text, target] : tree.links(block)) out += " [" + text + "](" + target + ")";
  return out;
}

/// Every sort of block once; ends so that the next copy begins anew.
constexpr std::string_view kMix =
    "# Head *line* &amp; more\n\n- item [one](https://a.org/1) two\n  lazy `co\n  de` tail\n  - deep\n\n    loose\n\n"
    "- last\n\n> quote\n> - inside\nlazily on\n\n```\n# fenced\n\n- fenced\n```\n\nsee https://b.org/2 "
    "and\n[r][ref].\n\n"
    "    indented code\n\n<div>\nhtml\n</div>\n\n1. a\n2. b\n\nSetext\n======\n\n***\n\n";

}  // namespace

TEST_CASE("a text of many windows has the blocks of its parts", "[extract]") {
  const std::string reference = "[ref]: /far\n\n";
  const Tree one = tree_of(std::string(kMix) + reference);
  const auto lines = static_cast<std::uint32_t>(std::count(kMix.begin(), kMix.end(), '\n'));
  const auto blocks = static_cast<std::uint32_t>(one.blocks.size());
  std::vector<std::string> wanted;
  for (std::uint32_t i = 0; i < blocks; ++i) wanted.push_back(describe(one, i, 0, 0));
  for (const std::size_t offset : {0U, 37U, 101U, 173U, 211U, 263U, 307U, 359U}) {
    const std::string first = "p" + std::string(offset, 'x') + "\n\n";
    std::string text = first;
    std::uint32_t copies = 0;
    for (; text.size() < 2 * kMegabyte + 5000; ++copies) text += kMix;
    const Tree tree = tree_of(text + reference);
    REQUIRE(tree.blocks.size() == 1 + copies * blocks);
    std::size_t different = 0;
    for (std::uint32_t i = 1; i < tree.blocks.size(); ++i) {
      const std::uint32_t copy = (i - 1) / blocks;
      different += describe(tree, i, 2 + copy * lines, 1 + copy * blocks) != wanted[(i - 1) % blocks] ? 1U : 0U;
    }
    CHECK(different == 0);
  }
}

TEST_CASE("a fence over the seam of two windows stays one block", "[extract]") {
  const std::string before = filler(kMegabyte - 500);
  std::string fence = "```\n";
  for (int i = 0; i < 100; ++i) fence += "# line\n\n- " + std::to_string(i) + "\n";
  const Tree tree = tree_of(before + fence + "```\n\n# Real\n");
  CHECK(count(tree, BlockKind::heading) == 1);
  CHECK(count(tree, BlockKind::list) == 0);
  CHECK(count(tree, BlockKind::code) == 1);
  CHECK(tree.shown(tree.blocks.size() - 2) == fence + "```\n");
}

TEST_CASE("a list over the seam of two windows stays one list", "[extract]") {
  std::string text = filler(kMegabyte - 2000);
  for (int i = 0; i < 300; ++i) text += "- item " + std::to_string(i) + "\n\n  its note\n";
  const Tree tree = tree_of(text + "\nend\n");
  CHECK(count(tree, BlockKind::list) == 1);
  CHECK(count(tree, BlockKind::item) == 300);
  CHECK(tree.shown(tree.blocks.size() - 2) == "its note");
  CHECK(tree.shown(tree.blocks.size() - 1) == "end");
}

TEST_CASE("a block of several windows is read whole", "[extract]") {
  std::string text = "first\n\n";
  std::size_t items = 0;
  for (; text.size() < 3 * kMegabyte; ++items) text += "- an item of the one long list\n";
  const Tree tree = tree_of(text + "\nlast\n");
  CHECK(count(tree, BlockKind::list) == 1);
  CHECK(count(tree, BlockKind::item) == items);
  CHECK(tree.shown(0) == "first");
  CHECK(tree.shown(tree.blocks.size() - 1) == "last");
  CHECK(tree.blocks.back().first_line == items + 4);
}

TEST_CASE("a definition in another window is found, and lines are counted without it", "[extract]") {
  const std::string text = "[near][a] and [far][b]\n\n[a]: /here\n[x]: no definition at all\n\n" + filler(kMegabyte) +
                           "[near][b] and [far][a]\n\n[b]: /there\n";
  const Tree tree = tree_of(text);
  CHECK(tree.links(0) == std::vector<std::pair<std::string, std::string>>{{"near", "/here"}, {"far", "/there"}});
  CHECK(tree.shown(1) == "[x]: no definition at all");
  const std::size_t last = tree.blocks.size() - 1;
  CHECK(tree.links(last) == std::vector<std::pair<std::string, std::string>>{{"near", "/there"}, {"far", "/here"}});
  CHECK(place_of(tree, last, "near") == text.rfind("near"));
  CHECK(tree.blocks[last].first_line == static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n')) - 2);
}

TEST_CASE("raw HTML over several windows stays one block", "[extract]") {
  std::string comment = "<!--\n";
  while (comment.size() < 2 * kMegabyte) comment += "\nhidden words\n\n- hidden item\n";
  const Tree tree = tree_of(filler(kMegabyte / 8) + comment + "-->\n\n# Real\n");
  CHECK(count(tree, BlockKind::heading) == 1);
  CHECK(count(tree, BlockKind::list) == 0);
  CHECK(tree.blocks.back().first_line == static_cast<std::uint32_t>(tree.blocks.back().last_line));
}

TEST_CASE("windows begin behind a blank line, at the margin, and never with a list item", "[extract]") {
  const std::string text = "para\n\n- item\n\n  more\n\n1. item\n\n+\n\n    code\n\nnext\nlazy\n\n12/03\n";
  const auto windows = find_windows(text, 0, 1);
  const auto next = static_cast<std::uint32_t>(text.find("next"));
  const auto date = static_cast<std::uint32_t>(text.find("12/03"));
  CHECK(windows == std::vector<std::uint32_t>{0, next, date, static_cast<std::uint32_t>(text.size())});
  CHECK(find_windows("- a\n\n- b\n", 0, 1) == std::vector<std::uint32_t>{0, 9});
}
