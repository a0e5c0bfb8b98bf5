// SPDX-License-Identifier: Apache-2.0
// The topic map as a DOT file: all of the graph, laid out and coloured as in the pictures.
#include "document.hpp"
#include "topic_map.hpp"
#include "writers.hpp"

#include "asterism/error.hpp"

#include <exception>

namespace asterism {
namespace {

/// What libcgraph writes to. Exceptions must not pass through its C frames, so they wait here.
struct Channel {
  Document& document;
  std::exception_ptr failure;
};

int put(void* channel, const char* text) {
  Channel& to = *static_cast<Channel*>(channel);
  if (to.failure) return EOF;
  try {
    to.document.text() += text;
    to.document.end_element();
    return 0;
  } catch (...) {
    to.failure = std::current_exception();
    return EOF;
  }
}

int flush(void* /*channel*/) { return 0; }

}  // namespace

void write_dot(const Graph& graph, const ExportOptions& options, Sink& sink) {
  const GraphvizSession session;
  Agiodisc_t io = AgIoDisc;
  io.putstr = put;
  io.flush = flush;
  Agdisc_t discipline{&AgMemDisc, &AgIdDisc, &io};
  MapOptions mapping;
  mapping.label_limit = options.label_limit;
  mapping.discipline = &discipline;
  const GraphHandle map = topic_map(graph, whole_map(graph), mapping);
  Document document(sink);
  Channel channel{document, nullptr};
  const int result = agwrite(map.get(), &channel);
  if (channel.failure) std::rethrow_exception(channel.failure);
  if (result == EOF) throw OutputError("cannot write the graph as DOT: " + session.messages());
  document.finish();
}

}  // namespace asterism
