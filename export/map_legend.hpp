// SPDX-License-Identifier: Apache-2.0
// The legend of a picture: what shapes, colours and lines mean, and what was left out.
#pragma once

#include "graphviz.hpp"
#include "map_plan.hpp"
#include "map_style.hpp"

#include <string>
#include <vector>

namespace asterism {

/// The room for a legend below a map. Units: points; y grows upwards.
struct LegendPlace {
  double left = 0;
  double top = 0;
  double width = 0;
};

/// Nodes of a map that explain the others. Below the map, so that none can meet a node of it.
class MapLegend {
 public:
  /// Adds the legend of `plan` to `map`, all of it in one spot, to be measured. Borrows: all arguments.
  MapLegend(Agraph_t& map, const Graph& graph, const MapPlan& plan, const Fonts& fonts);
  /// Gives every item its position, in rows. Needs the sizes that a layout has left in the attributes of the nodes.
  void arrange(LegendPlace place);

 private:
  struct Item {
    Agnode_t* node = nullptr;
    Agedge_t* line = nullptr;  ///< a sample in front of the node, between nodes of its own
    bool begins_row = false;
  };

  Agnode_t* add_node(const std::string& label);
  void add_item(Agnode_t* node);
  void add_kinds();
  void add_text(const std::string& text, std::string_view colour);
  void add_line(Line line, const std::string& meaning);
  void add_communities();
  void add_community(const std::string& name, std::uint32_t number);
  void add_remark();
  std::string name_of(std::uint32_t community) const;

  Agraph_t& map_;
  const Graph& graph_;
  const MapPlan& plan_;
  const Fonts& fonts_;
  std::vector<Item> items_;
  std::size_t node_count_ = 0;
  bool row_ended_ = false;
};

}  // namespace asterism
