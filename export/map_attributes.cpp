// SPDX-License-Identifier: Apache-2.0
// Declaring attributes and their defaults.
#include "map_attributes.hpp"

#include <utility>

namespace asterism {

Attribute::Attribute(Agraph_t* graph, int kind, const char* name, std::string value)
    : default_(std::move(value)), symbol_(agattr(graph, kind, unchanged(name), unchanged(default_))) {}

void Attribute::set(void* object, std::string_view value) const {
  if (value != default_) agxset(object, symbol_, unchanged(std::string(value)));
}

NodeAttributes::NodeAttributes(Agraph_t* graph, const Fonts& fonts)
    : label(graph, AGNODE, "label", "\\N"),
      kind(graph, AGNODE, "kind", ""),
      title(graph, AGNODE, "title", ""),
      start(graph, AGNODE, "start", ""),
      end(graph, AGNODE, "end", ""),
      weight(graph, AGNODE, "weight", ""),
      url(graph, AGNODE, "URL", ""),
      tooltip(graph, AGNODE, "tooltip", ""),
      shape(graph, AGNODE, "shape", "box"),
      style(graph, AGNODE, "style", "filled,rounded"),
      fillcolor(graph, AGNODE, "fillcolor", "#eeeeee"),
      color(graph, AGNODE, "color", "#888888"),
      fontcolor(graph, AGNODE, "fontcolor", "#2b2b2b"),
      fontname(graph, AGNODE, "fontname", std::string(fonts.regular)),
      fontsize(graph, AGNODE, "fontsize", "9.5"),
      penwidth(graph, AGNODE, "penwidth", "0.9"),
      margin(graph, AGNODE, "margin", "0.075,0.04"),
      cluster(graph, AGNODE, "cluster", ""),
      clustercolor(graph, AGNODE, "clustercolor", "") {
  // Boxes as small as their labels allow.
  agattr(graph, AGNODE, unchanged("width"), unchanged("0.1"));
  agattr(graph, AGNODE, unchanged("height"), unchanged("0.1"));
}

EdgeAttributes::EdgeAttributes(Agraph_t* graph)
    : relation(graph, AGEDGE, "relation", ""),
      weight(graph, AGEDGE, "weight", ""),
      confidence(graph, AGEDGE, "confidence", ""),
      symmetric(graph, AGEDGE, "symmetric", ""),
      topics(graph, AGEDGE, "topics", ""),
      tooltip(graph, AGEDGE, "tooltip", ""),
      style(graph, AGEDGE, "style", ""),
      color(graph, AGEDGE, "color", "#9aa0a660"),
      penwidth(graph, AGEDGE, "penwidth", "1"),
      direction(graph, AGEDGE, "dir", "none"),
      length(graph, AGEDGE, "len", "1") {
  agattr(graph, AGEDGE, unchanged("arrowsize"), unchanged("0.5"));
}

}  // namespace asterism
