// SPDX-License-Identifier: Apache-2.0
// What is computed on a graph: importance, communities, relatedness, paths. docs/measures.md has the formulas.
#pragma once

#include "asterism/graph.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace asterism {

struct RankOptions {
  /// Share of the score that flows along edges. Range: (0, 1). Default: 0.85 (Brin & Page 1998).
  double damping = 0.85;
  /// Rounds of power iteration at most; it stops earlier below a change of 1e-9. Default: 100.
  unsigned rounds = 100;
};

/// PageRank of every node over references, topics and projects, both ways along symmetric edges, scaled so that the
/// highest is 1. Range: (0, 1]. Cost: O(rounds · (V + E)).
/// Source: Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X.
std::vector<double> importance(const Graph& graph, const RankOptions& options);

struct CommunityOptions {
  /// Resolution of modularity; larger gives more and smaller communities. Range: > 0. Default: 1.
  double resolution = 1.0;
};

/// Community of every node, numbered from 1 by size (ties: smallest key). Deterministic.
/// Source: Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008 (Louvain).
std::vector<std::uint32_t> communities(const Graph& graph, const CommunityOptions& options);

/// A part of a relatedness score that can be shown: an edge, a shared topic.
struct Reason {
  std::string part;  ///< a relation, or `topic`
  double score = 0;
  std::string text;  ///< the quoted words or the topic's label
};

struct RelatedWork {
  NodeId node{};
  double score = 0;  ///< Range: (0, 1]; comparable within one answer
  std::vector<Reason> why;
};

struct RelatedOptions {
  /// Probability of following an edge instead of going back to the query. Range: (0, 1).
  double damping = 0.6;
  /// How many works to return at most. Default: 10.
  std::size_t limit = 10;
};

/// Ranks works by relatedness to a work, topic or project; built once, asked often.
class Relatedness {
 public:
  explicit Relatedness(const Graph& graph);  ///< Borrows: `graph` must outlive it.
  ~Relatedness();
  Relatedness(const Relatedness&) = delete;
  Relatedness& operator=(const Relatedness&) = delete;
  /// Works related to `query`, best first (ties: by key), never `query` itself.
  std::vector<RelatedWork> rank(NodeId query, const RelatedOptions& options) const;

 private:
  struct Index;
  std::unique_ptr<Index> index_;
};

/// One step of a path: edge `edge` of the graph, walked from source to target or back.
struct Step {
  std::size_t edge = 0;
  NodeId from{};
  NodeId to{};
};

/// The path from `from` to `to` of least cost, edges both ways, cost 1 - log(weight · confidence); references are
/// cheaper than topics. None: not connected. Source: Dijkstra 1959, doi:10.1007/BF01386390 (Boost.Graph).
std::optional<std::vector<Step>> best_path(const Graph& graph, NodeId from, NodeId to);

}  // namespace asterism
