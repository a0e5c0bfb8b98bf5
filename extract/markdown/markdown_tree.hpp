// SPDX-License-Identifier: Apache-2.0
// A Markdown document as cmark parses it, with the memory of its nodes.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <string_view>
#include <vector>

#include <cmark.h>

namespace asterism {

/// Memory that is given back as a whole. A tree has a node and a string for every few words, and nearly all of them
/// live as long as it.
class TreeMemory {
 public:
  /// `size` bytes, not set to anything, aligned for pointers.
  void* allocate(std::size_t size);
  /// `piece` with room for `size` bytes, in its place or elsewhere. Null: a new one.
  void* resize(void* piece, std::size_t size);
  /// Takes `piece` back if it was handed out last, or last of the large ones; else it waits for the end of all.
  void release(void* piece);
  /// Takes all pieces back. Their memory serves again, but for that of the large ones and of more chunks than most
  /// documents need.
  void clear();

 private:
  struct Chunk {
    std::unique_ptr<char[]> bytes;
    std::size_t size = 0;
  };
  bool is_last(void* piece) const;  // of the pieces of chunks
  void use(std::size_t chunk);

  std::vector<Chunk> chunks_;
  std::vector<std::unique_ptr<char[]>> large_;  // pieces that are larger than a chunk
  std::size_t used_ = 0;                        // chunks that hold pieces
  char* free_ = nullptr;                        // what is left of the last of them
  std::size_t left_ = 0;
};

/// The nodes of a parsed document.
class MarkdownTree {
 public:
  MarkdownTree() = default;
  explicit MarkdownTree(std::string_view markdown) { parse({markdown}); }
  /// Makes it the tree of `parts`, one behind the other, in the memory of the one before.
  void parse(std::initializer_list<std::string_view> parts);
  /// The document; its nodes live until the next one is parsed.
  cmark_node* root() const { return root_; }
  /// Lets go of the document.
  void clear();

 private:
  TreeMemory memory_;
  cmark_node* root_ = nullptr;
};

/// Visits `top` and all below it in document order: `enter` says whether what is inside a node is to be visited,
/// `leave` comes behind that. Needs no memory, however deep the tree.
template <typename Enter, typename Leave>
void walk_nodes(cmark_node* top, const Enter& enter, const Leave& leave) {
  for (cmark_node* node = top; node != nullptr;) {
    cmark_node* inside = enter(node) ? cmark_node_first_child(node) : nullptr;
    if (inside != nullptr) {
      node = inside;
      continue;
    }
    leave(node);
    while (node != top && cmark_node_next(node) == nullptr) leave(node = cmark_node_parent(node));
    node = node == top ? nullptr : cmark_node_next(node);
  }
}

}  // namespace asterism
