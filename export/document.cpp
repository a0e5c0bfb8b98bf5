// SPDX-License-Identifier: Apache-2.0
// Collecting a document in pieces.
#include "document.hpp"

namespace asterism {
namespace {

// Large enough that the cost of a system call vanishes, small enough to stay in the cache.
constexpr std::size_t kPieceSize = std::size_t{1} << 16U;

}  // namespace

Document::Document(Sink& sink) : sink_(sink) { text_.reserve(2 * kPieceSize); }

void Document::end_element() {
  if (text_.size() >= kPieceSize) finish();
}

void Document::finish() {
  sink_.write(text_);
  text_.clear();
}

}  // namespace asterism
