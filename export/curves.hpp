// SPDX-License-Identifier: Apache-2.0
// Edges as gentle arcs.
#pragma once

#include <string>
#include <string_view>

namespace asterism {

/// `spline`, the position Graphviz gave a straight edge (`e,x,y x,y x,y x,y x,y`), bent to its left by `share` of its
/// length. Anything else comes back as it is. Graphviz's own `splines=curved` looks for all cycles of the graph, which
/// takes minutes where edges are many.
std::string bent(std::string_view spline, double share);

}  // namespace asterism
