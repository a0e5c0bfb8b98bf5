// SPDX-License-Identifier: Apache-2.0
// Graphviz made safe to call: one caller at a time, its messages caught, its handles freed.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include <cgraph.h>

namespace asterism {

struct CloseGraph {
  void operator()(Agraph_t* graph) const noexcept { agclose(graph); }
};
using GraphHandle = std::unique_ptr<Agraph_t, CloseGraph>;

/// While it lives, no other thread uses Graphviz through Asterism and what Graphviz says is kept instead of printed.
/// libcgraph and libgvc keep state in globals: two layouts at a time corrupt the heap.
class GraphvizSession {
 public:
  GraphvizSession();
  ~GraphvizSession();
  GraphvizSession(const GraphvizSession&) = delete;
  GraphvizSession& operator=(const GraphvizSession&) = delete;
  /// What Graphviz said so far, on one line.
  std::string messages() const;

 private:
  std::unique_lock<std::mutex> lock_;
  agusererrf previous_;
};

/// `text` for the parameters that libcgraph declares as `char*` but only reads.
inline char* unchanged(const char* text) noexcept { return const_cast<char*>(text); }
inline char* unchanged(const std::string& text) noexcept { return unchanged(text.c_str()); }

}  // namespace asterism
