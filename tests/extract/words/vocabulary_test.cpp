// SPDX-License-Identifier: Apache-2.0
// The names of kinds, relations, rules and diagnostics.
#include "asterism/vocabulary.hpp"

#include "support/catch.hpp"

#include <set>
#include <string>
#include <string_view>

using namespace asterism;

TEST_CASE("every node kind is found by its name", "[extract]") {
  CHECK(node_kinds().size() == 9);
  for (const NodeKind kind : node_kinds()) CHECK(parse_node_kind(to_string(kind)) == kind);
  CHECK(to_string(NodeKind::experiment) == "experiment");
  CHECK(to_string(NodeKind::topic) == "topic");
}

TEST_CASE("every relation is found by its name", "[extract]") {
  CHECK(relations().size() == 13);
  for (const Relation relation : relations()) CHECK(parse_relation(to_string(relation)) == relation);
  CHECK(to_string(Relation::same_as) == "same_as");
  CHECK(to_string(Relation::shares_topics) == "shares_topics");
  CHECK(to_string(Relation::part_of) == "part_of");
}

TEST_CASE("names that are none name nothing", "[extract]") {
  for (const std::string_view name : {"", "Paper", "papers", "cue", "extends "}) {
    CHECK_FALSE(parse_node_kind(name).has_value());
    CHECK_FALSE(parse_relation(name).has_value());
  }
}

TEST_CASE("a cue is named with the relation it says", "[extract]") {
  CHECK(rule_name(Rule::cue, Relation::extends) == "cue.extends");
  for (const Relation relation : relations()) {
    CHECK(rule_name(Rule::cue, relation) == "cue." + std::string(to_string(relation)));
  }
}

TEST_CASE("other rules have one name each, whatever the relation", "[extract]") {
  std::set<std::string_view> names;
  for (int value = 1; value <= static_cast<int>(Rule::series); ++value) {
    const auto rule = static_cast<Rule>(value);
    names.insert(rule_name(rule, Relation::mentions));
    CHECK(rule_name(rule, Relation::mentions) == rule_name(rule, Relation::about));
  }
  const std::set<std::string_view> expected = {"name.exact",  "pointer.date",     "pointer.position", "link.target",
                                               "title.name",  "title.implements", "topic.title",      "topic.note",
                                               "topic.given", "topic.shared",     "project.path",     "project.series"};
  CHECK(names == expected);
}

TEST_CASE("a diagnostic reads as file, line, column, severity and message", "[extract]") {
  Diagnostic diagnostic{Severity::warning, "log.md", 12, 3, "unknown mark", "declare it"};
  CHECK(to_string(diagnostic) == "log.md:12:3: warning: unknown mark");
  diagnostic.column = 0;
  CHECK(to_string(diagnostic) == "log.md:12: warning: unknown mark");
  diagnostic.line = 0;
  diagnostic.severity = Severity::note;
  CHECK(to_string(diagnostic) == "log.md: note: unknown mark");
}
