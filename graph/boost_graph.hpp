// SPDX-License-Identifier: Apache-2.0
// The one adapter that shows a Graph to Boost.Graph: a compressed sparse row graph of weighted links.
#pragma once

#include "asterism/graph.hpp"

#include <cstdint>
#include <span>
#include <vector>

#include <boost/graph/compressed_sparse_row_graph.hpp>

namespace asterism {

/// One way along an edge: the edge's place in `Graph::edges` and the weight of going that way.
struct WeightedLink {
  std::uint32_t edge = 0;
  float weight = 0;
};

/// Vertices are nodes in key order; the links of a vertex are in the order of the edges.
using LinkGraph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, WeightedLink,
                                                     boost::no_property, std::uint32_t, std::uint32_t>;

/// The vertex of `node`.
inline std::uint32_t vertex_of(NodeId node) noexcept { return static_cast<std::uint32_t>(node); }

/// The links of `graph`, each edge both ways, weighted by `weights` (one for each edge; edges of weight 0 are left
/// out). Cost: O(V + E).
LinkGraph link_graph(const Graph& graph, std::span<const float> weights);

/// Makes the weights of each vertex's links sum to 1. Returns the vertices without links. Cost: O(V + E).
std::vector<std::uint32_t> normalise(LinkGraph& links);

}  // namespace asterism
