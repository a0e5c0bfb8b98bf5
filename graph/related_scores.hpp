// SPDX-License-Identifier: Apache-2.0
// How related works are to a query, part by part.
#pragma once

#include "boost_graph.hpp"
#include "content_index.hpp"
#include "tally.hpp"

#include <vector>

namespace asterism {

/// What relatedness is computed from, built once for a graph.
struct RelatedIndex {
  explicit RelatedIndex(const Graph& graph_in);

  const Graph& graph;
  LinkGraph links;  ///< references and project membership, both ways; the weights of each vertex sum to 1
  ContentIndex contents;
};

/// How much each way of being related counts; they sum to 1.
struct Mixture {
  double direct = 0;   ///< references between the two, either way
  double content = 0;  ///< cosine of the vectors of words and topics
  double walk = 0;     ///< being met by a random walk from the query, as a share of the work met most
  double project = 0;  ///< being part of the same project
  double time = 0;     ///< being read at the same time: decides between equals
};

extern const Mixture kMixture;

/// A work near the query and how much its words and topics count besides the query's own.
struct NearWork {
  NodeId node{};
  double factor = 0;
};

/// The ways in which works are related to one query. Range of each tally: [0, 1].
struct RelatedParts {
  Tally direct;
  /// Cosine between works and what is wanted: the query's vector plus, by their factors, those of the `nearest`.
  Tally content;
  Tally walk;
  Tally project;
  std::vector<NearWork> nearest;
  double length = 1;  ///< of the vector wanted, before it is scaled to 1
};

/// All parts for `query`, a work. Units of `damping`: see RelatedOptions. Cost: O(works that share a term of it).
RelatedParts related_parts(const RelatedIndex& index, NodeId query, double damping);

/// How close in time `a` and `b` were read: 1 / (1 + months between). 0 where a date is missing.
double closeness_in_time(const Node& a, const Node& b);

}  // namespace asterism
