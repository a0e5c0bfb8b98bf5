// SPDX-License-Identifier: Apache-2.0
// GraphML as every reader takes it. What readers make of it is tested in interop/.
#include "graph_builder.hpp"
#include "support/catch.hpp"
#include "text_sink.hpp"

#include <cctype>
#include <limits>
#include <set>
#include <string>
#include <vector>

using namespace asterism;

namespace {

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// The values of the XML attribute `name` in `text`, in order.
std::vector<std::string> attribute_values(const std::string& text, const std::string& name) {
  std::vector<std::string> values;
  const std::string opening = " " + name + "=\"";
  for (std::size_t at = text.find(opening); at != std::string::npos; at = text.find(opening, at)) {
    at += opening.size();
    values.push_back(text.substr(at, text.find('"', at) - at));
  }
  return values;
}

Graph pair_with(Relation first, Relation second) {
  test::GraphBuilder builder("pair");
  builder.add(NodeKind::paper, "a", "A");
  builder.add(NodeKind::paper, "b", "B");
  builder.connect({.source = "a", .target = "b", .relation = first, .quote = "one"});
  builder.connect({.source = "a", .target = "b", .relation = second, .quote = "two"});
  return builder.build();
}

}  // namespace

TEST_CASE("GraphML begins with a declaration, the default namespace and all keys", "[export]") {
  const std::string text = test::exported(test::sample_map(), "graphml");
  CHECK(text.rfind("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml", 0) == 0);
  CHECK_FALSE(contains(text, "<!DOCTYPE"));
  CHECK(text.rfind("<key ") < text.find("<graph "));
  CHECK(text.rfind("<node ") < text.find("<edge "));
}

TEST_CASE("GraphML avoids what readers disagree on", "[export]") {
  const std::string text = test::exported(test::sample_map(), "graphml");
  CHECK(contains(text, "edgedefault=\"directed\""));
  CHECK_FALSE(contains(text, " directed="));
  CHECK_FALSE(contains(text, "for=\"all\""));
  CHECK_FALSE(contains(text, "\"boolean\""));
  CHECK_FALSE(contains(text, "<default"));
  CHECK_FALSE(contains(text, "\"></data>"));
  CHECK_FALSE(contains(text, "&#"));
}

TEST_CASE("keys of GraphML are different whatever their case, and none has a reader's own name", "[export]") {
  const std::string text = test::exported(Graph{}, "graphml");
  const std::string keys = text.substr(0, text.find("<graph "));
  std::set<std::string> ids;
  for (std::string id : attribute_values(keys, "id")) {
    for (char& character : id) character = static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    CHECK(ids.insert(id).second);
  }
  const std::set<std::string> reserved{"id",   "key", "name",     "timeset", "interval", "source", "target",
                                       "type", "viz", "selected", "suid",    "r",        "g",      "b",
                                       "x",    "y",   "z",        "labels",  "labelv",   "labele", "color"};
  for (const std::string& name : attribute_values(keys, "attr.name")) CHECK(reserved.count(name) == 0);
  for (const std::string& type : attribute_values(keys, "attr.type")) {
    CHECK((type == "string" || type == "int" || type == "double"));
  }
}

TEST_CASE("ids of GraphML elements are names of plain characters, used once", "[export]") {
  const std::string text = test::exported(test::hostile_graph(), "graphml");
  std::set<std::string> seen;
  for (const std::string& id : attribute_values(text, "id")) {
    INFO(id);
    CHECK(seen.insert(id).second);
    CHECK(id.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") ==
          std::string::npos);
    CHECK(std::isalpha(static_cast<unsigned char>(id.front())) != 0);
  }
}

TEST_CASE("edges say their type in an attribute only where edges are parallel", "[export]") {
  const std::string parallel = test::exported(pair_with(Relation::extends, Relation::uses), "graphml");
  CHECK(attribute_values(parallel, "label") == std::vector<std::string>{"extends", "uses"});

  test::GraphBuilder builder("both ways");
  builder.add(NodeKind::paper, "a", "A");
  builder.add(NodeKind::paper, "b", "B");
  builder.connect({.source = "a", .target = "b", .relation = Relation::uses, .quote = "one"});
  builder.connect({.source = "b", .target = "a", .relation = Relation::extends, .quote = "two"});
  CHECK(attribute_values(test::exported(builder.build(), "graphml"), "label").empty());
}

TEST_CASE("every edge of GraphML has a weight above zero", "[export]") {
  Graph graph = pair_with(Relation::extends, Relation::uses);
  graph.edges[0].weight = 0;
  graph.edges[1].weight = std::numeric_limits<float>::quiet_NaN();
  const std::string text = test::exported(graph, "graphml");
  CHECK(contains(text, "<data key=\"e_weight\">1e-06</data>"));
  CHECK_FALSE(contains(text, "nan"));
  CHECK_FALSE(contains(text, "<data key=\"e_weight\">0</data>"));
}

TEST_CASE("dates in GraphML come as they are known and as full days", "[export]") {
  test::GraphBuilder builder("dates");
  Node& node = builder.add(NodeKind::paper, "a", "A");
  node.start = PartialDate{2024, 2, 0};
  node.end = PartialDate{2024, 2, 0};
  node.published = PartialDate{2017, 6, 12};
  builder.add(NodeKind::paper, "b", "B").start = PartialDate{0, 6, 3};
  builder.connect({.source = "a", .target = "b", .relation = Relation::uses, .quote = "one"});
  const std::string text = test::exported(builder.build(), "graphml");
  CHECK(contains(text,
                 "<data key=\"date\">2024-02</data><data key=\"start\">2024-02-01</data>"
                 "<data key=\"end\">2024-02-29</data>"));
  CHECK(contains(text, "<data key=\"published\">2017-06-12</data><data key=\"year\">2017</data>"));
  CHECK(contains(text, "<data key=\"e_date\">2024-02</data>"));
  CHECK_FALSE(contains(text, "XXXX"));
}

TEST_CASE("long labels are cut in GraphML, titles are not", "[export]") {
  test::GraphBuilder builder("long");
  builder.add(NodeKind::paper, "a", std::string(100, 'x'));
  const std::string text = test::exported(builder.build(), "graphml", {.label_limit = 10});
  CHECK(contains(text, "<data key=\"label\">xxxxxxxxx…</data>"));
  CHECK(contains(text, "<data key=\"title\">" + std::string(100, 'x') + "</data>"));
}

TEST_CASE("lists fill one column of GraphML, separated by semicolons", "[export]") {
  test::GraphBuilder builder("lists");
  Node& node = builder.add(NodeKind::paper, "a", "A");
  node.aliases = {"one", "two; or three"};
  node.ids = {{"arxiv", "1"}, {"doi", "10.1/2"}};
  const std::string text = test::exported(builder.build(), "graphml");
  CHECK(contains(text, "<data key=\"aliases\">one;two, or three</data>"));
  CHECK(contains(text, "<data key=\"ids\">arxiv:1;doi:10.1/2</data>"));
}

TEST_CASE("edges in GraphML name their file only where the log has several", "[export]") {
  test::GraphBuilder builder("files");
  builder.add(NodeKind::paper, "a", "A");
  builder.add(NodeKind::paper, "b", "B");
  builder.connect({.source = "a", .target = "b", .relation = Relation::uses, .quote = "one"});
  Graph graph = builder.build();
  CHECK_FALSE(contains(test::exported(graph, "graphml"), "key=\"e_file\">"));
  graph.sources.emplace_back("other.md", "text\n");
  CHECK(contains(test::exported(graph, "graphml"), "<data key=\"e_file\">" + graph.sources[0].name() + "</data>"));
}
