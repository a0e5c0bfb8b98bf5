// SPDX-License-Identifier: Apache-2.0
// cmark's allocator has no argument that says whose tree it is, so each thread has a variable for it.
#include "tree_memory.hpp"

#include <cassert>
#include <cstring>

#include <cmark.h>

namespace asterism {
namespace {

/// Most trees of a window (see markdown.cpp) fit, as they take about seven times their text, and so does the second-level
/// cache of most processors. Pages never used cost nothing.
constexpr std::size_t kFirstBytes = std::size_t{1} << 20U;

constexpr std::size_t kAlignment = alignof(std::max_align_t);

thread_local std::pmr::memory_resource* used = nullptr;

/// `bytes` behind a note of how many they are, for `enlarge`.
void* take(std::size_t bytes) noexcept {
  assert(used != nullptr);
  auto* place = static_cast<std::byte*>(used->allocate(bytes + kAlignment, kAlignment));
  std::memcpy(place, &bytes, sizeof bytes);
  return place + kAlignment;
}

void* take_zeroed(std::size_t count, std::size_t bytes) noexcept {
  return std::memset(take(count * bytes), 0, count * bytes);
}

void* enlarge(void* place, std::size_t bytes) noexcept {
  if (place == nullptr) return take(bytes);
  std::size_t before = 0;
  std::memcpy(&before, static_cast<std::byte*>(place) - kAlignment, sizeof before);
  return bytes <= before ? place : std::memcpy(take(bytes), place, before);
}

void leave(void*) noexcept {}

}  // namespace

TreeMemory::TreeMemory() : first_(new std::byte[kFirstBytes]), more_(first_.get(), kFirstBytes) {}

TreeMemory::Use::Use(TreeMemory& memory) : memory_(memory) { used = &memory.more_; }

TreeMemory::Use::~Use() {
  used = nullptr;
  memory_.more_.release();
}

cmark_mem* tree_memory() {
  static cmark_mem memory = {take_zeroed, enlarge, leave};
  return &memory;
}

}  // namespace asterism
