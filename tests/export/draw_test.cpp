// SPDX-License-Identifier: Apache-2.0
// Pictures of the topic map. Whether they are well-formed and readable is tested in check_pictures.py.
#include "curves.hpp"
#include "graph_builder.hpp"
#include "support/catch.hpp"
#include "text_sink.hpp"

#include "asterism/error.hpp"
#include "asterism/export.hpp"

#include <cstdio>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

using namespace asterism;

namespace {

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

/// Everything written to file descriptor 2 while it lives.
class CaughtErrors {
 public:
  CaughtErrors() : file_(std::tmpfile()), saved_(::dup(2)) { ::dup2(::fileno(file_), 2); }
  ~CaughtErrors() {
    ::dup2(saved_, 2);
    ::close(saved_);
    std::fclose(file_);
  }
  off_t size() const { return ::lseek(::fileno(file_), 0, SEEK_END); }

 private:
  std::FILE* file_;
  int saved_;
};

}  // namespace

TEST_CASE("an unknown picture format is refused with the allowed ones", "[export]") {
  test::TextSink sink;
  try {
    draw(test::sample_map(), {.format = "jpg"}, sink);
    FAIL("drew a jpg");
  } catch (const UsageError& error) {
    CHECK(std::string(error.what()) == "cannot draw 'jpg'");
    CHECK(error.hint() == "use svg, png or pdf");
  }
  CHECK(sink.text.empty());
}

TEST_CASE("every picture format begins as such a file does", "[export]") {
  const Graph graph = test::sample_map();
  CHECK(test::drawn(graph).rfind("<?xml", 0) == 0);
  CHECK(test::drawn(graph, {.format = "png"}).rfind("\x89PNG", 0) == 0);
  CHECK(test::drawn(graph, {.format = "pdf"}).rfind("%PDF", 0) == 0);
  CHECK(picture_formats().size() == 3);
}

TEST_CASE("drawing twice gives the same bytes", "[export]") {
  const Graph graph = test::sample_map();
  for (const std::string_view format : picture_formats()) {
    INFO(format);
    CHECK((test::drawn(graph, {.format = format}) == test::drawn(graph, {.format = format})));
  }
}

TEST_CASE("threads may draw at the same time", "[export]") {
  const Graph graph = test::sample_map();
  const std::string alone = test::drawn(graph);
  std::vector<std::string> pictures(3);
  std::vector<std::thread> threads;
  for (std::string& picture : pictures) threads.emplace_back([&] { picture = test::drawn(graph); });
  for (std::thread& thread : threads) thread.join();
  for (const std::string& picture : pictures) CHECK((picture == alone));
}

TEST_CASE("a picture has a title with counts and a legend of kinds, lines and communities", "[export]") {
  const std::string svg = test::drawn(test::sample_map());
  CHECK(svg.find("Research log") != std::string::npos);
  CHECK(svg.find("87 papers, 6 posts, 3 books, 4 videos, 3 resources, 2 works, 33 topics, 11 experiments") !=
        std::string::npos);
  for (const char* item : {">paper<", ">experiment<", ">topic<", ">project<", ">is about<", ">refers to<",
                           ">is part of<", ">agents, tool use<", ">causal inference, evaluation<"}) {
    INFO(item);
    CHECK(count(svg, item) == 1);
  }
}

TEST_CASE("the legend names only what the picture shows", "[export]") {
  test::GraphBuilder builder("two");
  builder.add(NodeKind::paper, "a", "A");
  builder.add(NodeKind::paper, "b", "B");
  builder.connect({.source = "a", .target = "b", .relation = Relation::extends, .quote = "b"});
  const std::string svg = test::drawn(builder.build());
  CHECK(count(svg, ">paper<") == 1);
  CHECK(count(svg, ">refers to<") == 1);
  CHECK(count(svg, ">topic<") == 0);
  CHECK(count(svg, ">is about<") == 0);
  CHECK(count(svg, "not drawn") == 0);
}

TEST_CASE("the legend says how many works and topics were left out", "[export]") {
  const std::string svg = test::drawn(test::sample_map(), {.work_limit = 30, .topic_limit = 5});
  CHECK(count(svg, ">not drawn: ") == 1);
  CHECK(svg.find(" works and 28 topics that are less important") != std::string::npos);
  CHECK(count(svg, "<g id=\"node") < 70);
}

TEST_CASE("drawing writes nothing to standard error, whatever the texts", "[export]") {
  const Graph graph = test::hostile_graph();
  for (const std::string_view format : picture_formats()) {
    const CaughtErrors errors;
    CHECK_FALSE(test::drawn(graph, {.format = format}).empty());
    INFO(format);
    CHECK(errors.size() == 0);
  }
}

TEST_CASE("a graph without nodes is drawn as its title", "[export]") {
  for (const std::string_view format : picture_formats()) CHECK_FALSE(test::drawn(Graph{}, {.format = format}).empty());
  CHECK(test::drawn(Graph{}).find("Topic map") != std::string::npos);
}

TEST_CASE("straight edges are bent to their left, other splines stay as they are", "[export]") {
  CHECK(bent("0,0 10,0 20,0 30,0", 0.1) == "0.00,0.00 10.00,4.00 20.00,4.00 30.00,0.00");
  CHECK(bent("e,33,0 0,0 10,0 20,0 30,0", 0.1) == "e,33,0 0.00,0.00 10.00,4.00 20.00,4.00 30.00,0.00");
  CHECK(bent("0,0 1,1 2,2 3,3 4,4 5,5 6,6", 0.1) == "0,0 1,1 2,2 3,3 4,4 5,5 6,6");
  CHECK(bent("0,0 10,0;20,0 30,0", 0.1) == "0,0 10,0;20,0 30,0");
  CHECK(bent("", 0.1).empty());
}
