// SPDX-License-Identifier: Apache-2.0
// A sink that keeps what it gets, for tests.
#pragma once

#include "asterism/export.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace asterism::test {

class TextSink : public Sink {
 public:
  void write(std::string_view bytes) override {
    text += bytes;
    largest_piece = std::max(largest_piece, bytes.size());
  }

  std::string text;
  std::size_t largest_piece = 0;
};

inline std::string exported(const Graph& graph, std::string_view format, const ExportOptions& options = {}) {
  TextSink sink;
  find_format(format).write(graph, options, sink);
  return sink.text;
}

inline std::string drawn(const Graph& graph, const DrawOptions& options = {}) {
  TextSink sink;
  draw(graph, options, sink);
  return sink.text;
}

}  // namespace asterism::test
