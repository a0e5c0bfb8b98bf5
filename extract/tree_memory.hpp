// SPDX-License-Identifier: Apache-2.0
// Memory for cmark's trees: a tree of many small nodes goes at once, and its memory serves the next one.
#pragma once

#include <cstddef>
#include <memory>
#include <memory_resource>

struct cmark_mem;

namespace asterism {

/// What trees are made of. Only one thread at a time may use it.
class TreeMemory {
 public:
  TreeMemory();
  TreeMemory(const TreeMemory&) = delete;
  TreeMemory& operator=(const TreeMemory&) = delete;

  /// While it lives, cmark gets the memory for trees of `memory` in this thread; when it goes, they are gone.
  class Use {
   public:
    explicit Use(TreeMemory& memory);
    ~Use();
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;

   private:
    TreeMemory& memory_;
  };

 private:
  std::unique_ptr<std::byte[]> first_;
  std::pmr::monotonic_buffer_resource more_;
};

/// The allocator to give to cmark inside a `TreeMemory::Use`. What it gives needs no freeing.
cmark_mem* tree_memory();

}  // namespace asterism
