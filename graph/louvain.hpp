// SPDX-License-Identifier: Apache-2.0
// The Louvain method: communities that make modularity large.
#pragma once

#include "adjacency.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// The community of every vertex of `links`, which has every link both ways and none from a vertex to itself.
/// Vertices are tried in order, equally good communities give the one of smaller number, so the result depends on
/// nothing else. Range: numbered from 0 by first member. Cost: O(E) a round; some ten rounds are usual.
/// Source: Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008.
std::vector<std::uint32_t> louvain(Adjacency links, double resolution);

}  // namespace asterism
