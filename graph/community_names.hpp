// SPDX-License-Identifier: Apache-2.0
// What to call a community: the topics that hold it together.
#pragma once

#include "asterism/graph.hpp"

#include <vector>

namespace asterism {

/// The communities that the nodes of `graph` are in, named after those of their topics that most of their works
/// are about, or after their most important node. Order: by number. Cost: O(V log V + E).
std::vector<Community> name_communities(const Graph& graph);

}  // namespace asterism
