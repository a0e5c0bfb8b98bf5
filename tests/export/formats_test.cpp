// SPDX-License-Identifier: Apache-2.0
// The table of formats.
#include "graph_builder.hpp"
#include "support/catch.hpp"
#include "text_sink.hpp"

#include "asterism/error.hpp"
#include "asterism/export.hpp"

#include <set>
#include <sstream>
#include <string>

using namespace asterism;

TEST_CASE("formats are found by name, whatever the case, and by the ending of a path", "[export]") {
  for (const Format& format : formats()) {
    CHECK(&find_format(format.name) == &format);
    CHECK(format_for("folder.json.d/graph" + std::string(format.extension)) == &format);
    CHECK_FALSE(format.summary.empty());
  }
  CHECK(find_format("GraphML").name == "graphml");
  CHECK(format_for("MAP.DOT")->name == "dot");
}

TEST_CASE("names and endings in the table are different", "[export]") {
  std::set<std::string_view> seen;
  for (const Format& format : formats()) {
    CHECK(seen.insert(format.name).second);
    CHECK(seen.insert(format.extension).second);
  }
  CHECK(formats().size() == 3);
}

TEST_CASE("an unknown format is refused with the allowed ones", "[export]") {
  try {
    find_format("xml");
    FAIL("found a format called xml");
  } catch (const UsageError& error) {
    CHECK(std::string(error.what()) == "unknown format 'xml'");
    CHECK(error.hint() == "use dot, graphml or json");
  }
}

TEST_CASE("a path without a known ending asks for no format", "[export]") {
  CHECK(format_for("graph") == nullptr);
  CHECK(format_for("graph.txt") == nullptr);
  CHECK(format_for(".json") == nullptr);
  CHECK(format_for("json") == nullptr);
  CHECK(format_for("") == nullptr);
}

TEST_CASE("documents are handed on in pieces, so that memory does not grow with them", "[export]") {
  const Graph graph = test::large_graph(2000);
  for (const Format& format : formats()) {
    test::TextSink sink;
    format.write(graph, {}, sink);
    INFO(format.name);
    CHECK(sink.text.size() > 2'000'000);
    CHECK(sink.largest_piece < 200'000);
  }
}

TEST_CASE("writing twice gives the same bytes", "[export]") {
  const Graph graph = test::sample_map();
  for (const Format& format : formats()) {
    INFO(format.name);
    CHECK(test::exported(graph, format.name) == test::exported(graph, format.name));
  }
}

TEST_CASE("a failing sink ends the export with its error", "[export]") {
  class FullDisk : public Sink {
    void write(std::string_view) override { throw OutputError("disk full"); }
  };
  for (const Format& format : formats()) {
    FullDisk sink;
    INFO(format.name);
    CHECK_THROWS_AS(format.write(test::sample_map(), {}, sink), OutputError);
  }
}

TEST_CASE("a stream sink reports a stream that fails", "[export]") {
  std::ostringstream stream;
  const std::unique_ptr<Sink> sink = stream_sink(stream);
  sink->write("fine");
  CHECK(stream.str() == "fine");
  stream.setstate(std::ios::badbit);
  CHECK_THROWS_AS(sink->write("lost"), OutputError);
}
