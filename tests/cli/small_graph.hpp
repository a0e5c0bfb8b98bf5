// SPDX-License-Identifier: Apache-2.0
// A graph of a few nodes, made by hand.
#pragma once

#include "asterism/graph.hpp"

#include <string>
#include <utility>

namespace asterism::testing {

inline Reading reading(std::uint32_t line, std::optional<DateSpan> date) {
  Reading result;
  result.line = result.last_line = line;
  result.date = date;
  return result;
}

/// A work, read at `line` on `date`.
inline Node work(std::string key, std::string label, std::string title, std::uint32_t line, PartialDate date) {
  const NodeKind kind = key.starts_with("arxiv:") ? NodeKind::paper : NodeKind::post;
  Node node;
  node.key = std::move(key);
  node.kind = kind;
  node.label = std::move(label);
  node.title = std::move(title);
  node.readings = {reading(line, DateSpan{date, date})};
  node.readings.front().title = node.title;
  node.start = node.end = date;
  return node;
}

inline Node topic(std::string label, std::vector<std::string> aliases) {
  Node node;
  node.key = "topic:" + comparison_key(label);
  node.kind = NodeKind::topic;
  node.label = std::move(label);
  node.aliases = std::move(aliases);
  return node;
}

/// Three papers and a post; the first two and the post are about reward models. Nodes stand in key order.
inline Graph small_graph() {
  Graph graph;
  graph.sources.emplace_back("log.md", "one\ntwo\nthree\nfour\n");
  graph.nodes = {work("arxiv:1", "Alpha", "Alpha: Learning Rewards", 1, {2024, 5, 1}),
                 work("arxiv:2", "SAM", "Segment Anything", 2, {2024, 6, 1}),
                 work("arxiv:3", "SAM", "Sharpness-Aware Minimization", 3, {2024, 7, 1}), topic("reward model", {"RM"}),
                 work("url:example.org/alphabet", "Alphabet", "Alphabet of Rewards", 4, {2024, 7, 15})};
  graph.evidence = {{.quote = {0, 3}, .mention = {0, 3}}};
  for (const std::uint32_t source : {0U, 1U, 4U}) {
    graph.edges.push_back(
        {.source = NodeId(source), .target = NodeId(3), .relation = Relation::about, .evidence = {0, 1}, .shared = {}});
  }
  return graph;
}

}  // namespace asterism::testing
