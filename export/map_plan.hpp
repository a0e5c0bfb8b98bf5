// SPDX-License-Identifier: Apache-2.0
// What a topic map shows of a graph, and how each of its edges appears.
#pragma once

#include "asterism/graph.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace asterism {

/// How an edge appears on the map.
enum class Line : std::uint8_t {
  hidden,      ///< part of the document, but drawing it would only clutter the map
  topic,       ///< a work and a topic it is mostly about
  reference,   ///< a work and one it refers to
  membership,  ///< an experiment and its project
  kinship,     ///< works that share topics, where nothing else ties one of them to the map
};

struct MapEdge {
  std::size_t place = 0;  ///< in `Graph::edges`
  Line line = Line::hidden;
};

/// A map of some of the nodes and edges of a graph, both in its order.
struct MapPlan {
  std::vector<NodeId> nodes;
  std::vector<MapEdge> edges;
  std::vector<double> prominence;  ///< of every node of the graph among its like. Range: [0, 1]
  std::size_t works_left_out = 0;
  std::size_t topics_left_out = 0;
};

/// A plan with every node and every edge of `graph`.
MapPlan whole_map(const Graph& graph);

struct MapLimits {
  std::size_t works = 160;
  std::size_t topics = 40;
};

/// A plan with the most important nodes and no hidden edges: the topics that weigh most over their works, the works
/// of greatest weight that some line ties to the map, the projects of those works. Ties: by key.
/// Cost: O(E + V log V).
MapPlan readable_map(const Graph& graph, const MapLimits& limits);

}  // namespace asterism
