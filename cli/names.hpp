// SPDX-License-Identifier: Apache-2.0
// From a name as typed to the node it means, and what to say when it means none or several.
#pragma once

#include "asterism/graph.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// The work, topic or project that `name` means. Throws: NotFoundError with the nearest names, AmbiguousError.
NodeId find_named(const Graph& graph, std::string_view name);

/// The same among topics alone.
NodeId find_topic(const Graph& graph, std::string_view name);

/// `STaR (paper) arxiv:2203.14465 research-log.md:68`.
std::string describe(const Graph& graph, NodeId node);

/// Up to three names of nodes in `scope` that `name` may have been meant to be, nearest first: by the
/// letters that differ; a name with a word that begins with `name` counts like one with two letters changed.
/// Cost: O(V).
std::vector<std::string> nearest_names(const Graph& graph, std::string_view name, LookupScope scope);

}  // namespace asterism
