// SPDX-License-Identifier: Apache-2.0
// The topic map as Graphviz takes it: one graph for the `dot` export and for the pictures.
#pragma once

#include "escape.hpp"
#include "graphviz.hpp"
#include "map_plan.hpp"
#include "map_style.hpp"

#include "asterism/export.hpp"

#include <cstddef>

namespace asterism {

struct MapOptions {
  Fonts fonts = kWebFonts;
  UrlForm urls = UrlForm::markup;
  /// Longest label, before it is wrapped. Units: Unicode characters.
  std::size_t label_limit = ExportOptions{}.label_limit;
  /// Longest title kept: libcgraph cannot read back much longer values. Units: Unicode characters.
  std::size_t title_limit = 2000;
  /// Longest title shown in a tooltip. Units: Unicode characters.
  std::size_t tooltip_limit = 300;
  /// How libcgraph writes and allocates; null: as it does by default. Must outlive the graph.
  Agdisc_t* discipline = nullptr;
};

/// The engine that lays out `plan` best in bearable time.
const char* layout_engine(const MapPlan& plan) noexcept;

/// Builds the map of what `plan` takes from `graph`. Needs a GraphvizSession that outlives it.
GraphHandle topic_map(const Graph& graph, const MapPlan& plan, const MapOptions& options);

}  // namespace asterism
