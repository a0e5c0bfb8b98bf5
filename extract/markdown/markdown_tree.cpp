// SPDX-License-Identifier: Apache-2.0
// Parses Markdown into memory of our own: cmark's malloc and free for each piece take a third of its time.
#include "markdown/markdown_tree.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace asterism {
namespace {

constexpr std::size_t kFirstChunk = 4096;                     // enough for an entity
constexpr std::size_t kLargestChunk = std::size_t{1} << 20U;  // from some size on they go back to the system at once
constexpr std::size_t kChunksKept = 9;                        // two megabytes
/// In front of each piece stands its size.
constexpr std::size_t kHeader = sizeof(std::size_t);

std::size_t size_of(const void* piece) {
  std::size_t size = 0;
  std::memcpy(&size, static_cast<const char*>(piece) - kHeader, kHeader);
  return size;
}

char* begin_of(void* piece) { return static_cast<char*>(piece) - kHeader; }

char* end_of(void* piece) { return static_cast<char*>(piece) + size_of(piece); }

void* piece_at(char* begin, std::size_t size) {
  std::memcpy(begin, &size, kHeader);
  return begin + kHeader;
}

std::size_t rounded(std::size_t size) { return (size + kHeader - 1) / kHeader * kHeader; }

/// What the document that this thread parses takes memory from: cmark's functions are not told.
thread_local TreeMemory* parsing = nullptr;

// Like those of cmark itself, they never return null: without memory the program ends.
cmark_mem tree_memory = {
    [](std::size_t count, std::size_t size) noexcept {
      return std::memset(parsing->allocate(count * size), 0, count * size);
    },
    [](void* piece, std::size_t size) noexcept { return parsing->resize(piece, size); },
    [](void* piece) noexcept { parsing->release(piece); },
};

}  // namespace

void* TreeMemory::allocate(std::size_t size) {
  size = rounded(size);
  if (kHeader + size > kLargestChunk) {
    large_.push_back(std::make_unique_for_overwrite<char[]>(kHeader + size));
    return piece_at(large_.back().get(), size);
  }
  while (left_ < kHeader + size) use(used_);
  void* piece = piece_at(free_, size);
  free_ += kHeader + size;
  left_ -= kHeader + size;
  return piece;
}

/// Goes on in chunk number `chunk`, the next one.
void TreeMemory::use(std::size_t chunk) {
  if (chunk == chunks_.size()) {
    const std::size_t size = chunks_.empty() ? kFirstChunk : std::min(2 * chunks_.back().size, kLargestChunk);
    chunks_.push_back({std::make_unique_for_overwrite<char[]>(size), size});
  }
  used_ = chunk + 1;
  free_ = chunks_[chunk].bytes.get();
  left_ = chunks_[chunk].size;
}

void TreeMemory::clear() {
  large_.clear();
  chunks_.resize(std::min(chunks_.size(), kChunksKept));
  used_ = 0;
  free_ = nullptr;
  left_ = 0;
}

void* TreeMemory::resize(void* piece, std::size_t size) {
  if (piece == nullptr) return allocate(size);
  const std::size_t before = size_of(piece);
  if (size <= before) return piece;
  if (is_last(piece) && left_ >= rounded(size) - before) {
    release(piece);
    return allocate(size);  // the same place, its bytes untouched
  }
  void* larger = std::memcpy(allocate(size), piece, before);
  // A text of many megabytes grows step by step.
  if (large_.size() > 1 && begin_of(piece) == large_.end()[-2].get()) large_.erase(large_.end() - 2);
  return larger;
}

void TreeMemory::release(void* piece) {
  if (piece == nullptr) return;
  if (!large_.empty() && begin_of(piece) == large_.back().get()) {
    large_.pop_back();
  } else if (is_last(piece)) {
    left_ += kHeader + size_of(piece);
    free_ -= kHeader + size_of(piece);
  }
}

bool TreeMemory::is_last(void* piece) const {
  return end_of(piece) == free_ && begin_of(piece) >= chunks_[used_ - 1].bytes.get();
}

void MarkdownTree::parse(std::initializer_list<std::string_view> parts) {
  clear();
  TreeMemory* const outer = std::exchange(parsing, &memory_);
  cmark_parser* parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &tree_memory);
  for (const std::string_view part : parts) cmark_parser_feed(parser, part.data(), part.size());
  root_ = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  parsing = outer;
}

void MarkdownTree::clear() {
  root_ = nullptr;
  memory_.clear();
}

}  // namespace asterism
