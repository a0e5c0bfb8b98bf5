// SPDX-License-Identifier: Apache-2.0
// Builds graphs for tests: nodes and edges by key, with a log written to match so that evidence points somewhere.
#pragma once

#include "asterism/graph.hpp"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace asterism::test {

/// An edge as tests name it. The quote becomes a note of the source's entry.
struct EdgeSpec {
  std::string source;
  std::string target;
  Relation relation = Relation::mentions;
  float weight = 1;
  float confidence = 1;
  std::string quote;
  Rule rule = Rule::name;
  std::vector<std::string> shared = {};  ///< keys of topics
};

class GraphBuilder {
 public:
  explicit GraphBuilder(std::string title, std::string file = "research-log.md");
  /// Adds a node; works get one reading on `day` of their own. The reference stays good.
  Node& add(NodeKind kind, std::string key, std::string label);
  void connect(EdgeSpec edge);
  void name_community(std::uint32_t number, std::string name);
  /// The graph, in the order that the contract asks for.
  Graph build();

 private:
  void write_log(Graph& graph);
  void write_entry(Graph& graph, Node& node, std::string& log);

  std::string title_;
  std::string file_;
  std::deque<Node> nodes_;
  std::vector<EdgeSpec> edges_;
  std::vector<Community> communities_;
  std::uint32_t next_line_ = 1;
};

/// About 150 nodes: eleven themes with topics, papers, posts, books, videos, resources, experiments and projects.
Graph sample_map();

/// A graph whose labels, keys, quotes and links try to break every format.
Graph hostile_graph();

/// The texts that `hostile_graph` is made from.
const std::vector<std::string>& hostile_texts();

/// `works` works about 200 topics, with ten edges a work: for measuring.
Graph large_graph(std::size_t works);

}  // namespace asterism::test
