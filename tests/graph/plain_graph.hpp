// SPDX-License-Identifier: Apache-2.0
// Graphs for tests of measures: keys and weighted edges, with evidence that points at an empty text.
#pragma once

#include "asterism/graph.hpp"

#include <string>
#include <vector>

namespace asterism::test {

struct PlainEdge {
  std::string source;
  std::string target;
  float weight = 1;
  Relation relation = Relation::uses;
};

/// The graph with nodes `keys`, which must be sorted; those that begin with `topic:` or `project:` are of that kind.
Graph plain_graph(const std::vector<std::string>& keys, const std::vector<PlainEdge>& edges);

}  // namespace asterism::test
