// SPDX-License-Identifier: Apache-2.0
// Where a random walk that often returns to its start is found: personalised PageRank.
#include "random_walk.hpp"

#include <vector>

namespace asterism {

Tally walk(const LinkGraph& links, std::uint32_t start, const WalkOptions& options) {
  Tally arrived(num_vertices(links));
  std::vector<double> unspent(num_vertices(links), 0.0);
  std::vector<std::uint32_t> queue{start};
  unspent[start] = 1.0;
  // Vertices are spent in the order in which they first hold enough, so the result is the same everywhere.
  for (std::size_t next = 0; next < queue.size(); ++next) {
    const std::uint32_t node = queue[next];
    const double amount = unspent[node];
    unspent[node] = 0.0;
    arrived.add(node, (1.0 - options.damping) * amount);
    const auto [begin, end] = out_edges(node, links);
    for (auto link = begin; link != end; ++link) {
      const std::uint32_t other = target(*link, links);
      const double enough = options.tolerance * (1.0 + static_cast<double>(out_degree(other, links)));
      const double before = unspent[other];
      unspent[other] += options.damping * amount * static_cast<double>(links[*link].weight);
      if (before < enough && unspent[other] >= enough) queue.push_back(other);
    }
  }
  return arrived;
}

}  // namespace asterism
