// SPDX-License-Identifier: Apache-2.0
// The memory of Markdown trees, and trees in it one after another.
#include "markdown/markdown_tree.hpp"

#include "support/catch.hpp"

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

using namespace asterism;

namespace {

/// The texts below `top`, in order.
std::string texts(cmark_node* top) {
  std::string found;
  const auto enter = [&](cmark_node* node) {
    if (cmark_node_get_type(node) == CMARK_NODE_TEXT) found += std::string(cmark_node_get_literal(node)) + "|";
    return true;
  };
  walk_nodes(top, enter, [](cmark_node*) {});
  return found;
}

}  // namespace

TEST_CASE("pieces of tree memory keep what is written into them", "[extract]") {
  TreeMemory memory;
  for (int round = 0; round < 3; ++round) {
    std::vector<std::pair<unsigned char*, std::size_t>> pieces;
    for (std::size_t i = 0; i < 3000; ++i) {
      const std::size_t size = i % 500 == 499 ? 1100000 + i : i % 97;
      auto* piece = static_cast<unsigned char*>(memory.allocate(size));
      CHECK(reinterpret_cast<std::uintptr_t>(piece) % alignof(void*) == 0);
      std::memset(piece, static_cast<int>(i % 251), size);
      pieces.emplace_back(piece, size);
    }
    std::size_t damaged = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      for (std::size_t k = 0; k < pieces[i].second; ++k) damaged += pieces[i].first[k] == i % 251 ? 0U : 1U;
    }
    CHECK(damaged == 0);
    memory.clear();
  }
}

TEST_CASE("a piece that grows keeps its bytes, wherever it goes", "[extract]") {
  TreeMemory memory;
  std::string wanted;
  void* piece = nullptr;
  for (std::size_t size = 1; size < 3000000; size = size * 3 / 2 + 1) {
    piece = memory.resize(piece, size);
    std::memset(static_cast<char*>(piece) + wanted.size(), 'a' + static_cast<int>(size % 26), size - wanted.size());
    wanted.resize(size, static_cast<char>('a' + size % 26));
    if (size % 2 == 0) memory.release(memory.allocate(size / 2));  // one behind it, given back at once
    CHECK(std::string_view(static_cast<const char*>(piece), size) == wanted);
  }
}

TEST_CASE("a tree takes the memory of the one before", "[extract]") {
  MarkdownTree tree("# one\n\n- two\n");
  CHECK(texts(tree.root()) == "one|two|");
  tree.parse({"[r]: /far\n\n", "three [four][r]\n", "and *five*\n"});
  CHECK(texts(tree.root()) == "three |four|and |five|");
  tree.parse({});
  CHECK(texts(tree.root()).empty());
}

TEST_CASE("another tree may be parsed while one is walked", "[extract]") {
  const MarkdownTree outer("a *b* c\n");
  std::string inner;
  walk_nodes(
      outer.root(),
      [&](cmark_node* node) {
        if (cmark_node_get_type(node) == CMARK_NODE_EMPH) inner = texts(MarkdownTree("x `y` **z**\n").root());
        return true;
      },
      [](cmark_node*) {});
  CHECK(inner == "x | |z|");
  CHECK(texts(outer.root()) == "a |b| c|");
}
