// SPDX-License-Identifier: Apache-2.0
// Huge pages under the largest arrays: each small page costs its first touch a fault, and those are a twentieth of the
// time of a large log. Replacing the operator reaches the arrays of all containers; no type has to name an allocator.
#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <new>

#ifdef __GLIBC__
#include <sys/mman.h>

namespace {

constexpr std::size_t kHugePage = std::size_t{1} << 21;
/// An array from here on has huge pages, but for what is behind its last whole one. The last can stay half empty:
/// smaller arrays would waste more than they win.
constexpr std::size_t kLarge = 2 * kHugePage;

void* take_large(std::size_t size) {
  void* const memory = std::aligned_alloc(kHugePage, (size + kHugePage - 1) / kHugePage * kHugePage);
  // A system without huge pages refuses, and the memory is as good as any.
  if (memory != nullptr) madvise(memory, size / kHugePage * kHugePage, MADV_HUGEPAGE);
  return memory;
}

}  // namespace

void* operator new(std::size_t size) {
  void* const memory = size < kLarge ? std::malloc(std::max(size, std::size_t{1})) : take_large(size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
#endif
