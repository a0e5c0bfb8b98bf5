// SPDX-License-Identifier: Apache-2.0
// The attributes that nodes and edges of the topic map have.
#pragma once

#include "graphviz.hpp"
#include "map_style.hpp"

#include <string>
#include <string_view>

namespace asterism {

/// An attribute of all nodes or all edges. Setting through the symbol saves a look-up by name for each value.
class Attribute {
 public:
  Attribute(Agraph_t* graph, int kind, const char* name, std::string value);
  /// Does nothing where `value` is the default.
  void set(void* object, std::string_view value) const;

 private:
  std::string default_;
  Agsym_t* symbol_;
};

/// Those of nodes: what a reader may want to know, then how they are drawn, then what gvmap asks for.
struct NodeAttributes {
  Attribute label, kind, title, start, end, weight, url, tooltip;
  Attribute shape, style, fillcolor, color, fontcolor, fontname, fontsize, penwidth, margin;
  Attribute cluster, clustercolor;

  NodeAttributes(Agraph_t* graph, const Fonts& fonts);
};

/// Those of edges.
struct EdgeAttributes {
  Attribute relation, weight, confidence, symmetric, topics, tooltip;
  Attribute style, color, penwidth, direction, length;

  explicit EdgeAttributes(Agraph_t* graph);
};

}  // namespace asterism
