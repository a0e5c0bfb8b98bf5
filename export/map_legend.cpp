// SPDX-License-Identifier: Apache-2.0
// The items of the legend and their rows.
#include "map_legend.hpp"

#include "escape.hpp"
#include "labels.hpp"
#include "numbers.hpp"

#include <algorithm>
#include <charconv>

namespace asterism {
namespace {

constexpr double kFontSize = 12;
constexpr double kRowHeight = 30;
constexpr double kGap = 12;         // between two items of a row
constexpr double kSampleLine = 40;  // length of a line that shows how an edge is drawn
constexpr double kPointsAnInch = 72;

void set(void* object, const char* name, std::string_view value) {
  agsafeset(object, unchanged(name), unchanged(std::string(value)), unchanged(""));
}

std::string position(double x, double y) { return rounded(x) + ',' + rounded(y); }

/// The width that a layout gave `node`. Units: points.
double width_of(Agnode_t* node) {
  const std::string_view text = agget(node, unchanged("width"));
  double inches = 0;
  std::from_chars(text.data(), text.data() + text.size(), inches);
  return inches * kPointsAnInch;
}

bool shows(const MapPlan& plan, const Graph& graph, NodeKind kind) {
  return std::any_of(plan.nodes.begin(), plan.nodes.end(),
                     [&graph, kind](NodeId id) { return graph.nodes[index(id)].kind == kind; });
}

bool shows(const MapPlan& plan, Line line) {
  return std::any_of(plan.edges.begin(), plan.edges.end(), [line](const MapEdge& edge) { return edge.line == line; });
}

void set_look(Agnode_t* node, const NodeLook& look) {
  set(node, "fillcolor", look.fill);
  set(node, "color", look.border);
  set(node, "fontcolor", look.font_colour);
  set(node, "fontname", look.font);
  set(node, "fontsize", rounded(kFontSize));
  set(node, "penwidth", rounded(look.border_width));
}

}  // namespace

MapLegend::MapLegend(Agraph_t& map, const Graph& graph, const MapPlan& plan, const Fonts& fonts)
    : map_(map), graph_(graph), plan_(plan), fonts_(fonts) {
  add_kinds();
  add_line(Line::topic, "is about");
  add_line(Line::reference, "refers to");
  add_line(Line::membership, "is part of");
  row_ended_ = true;
  add_communities();
  row_ended_ = true;
  add_remark();
}

void MapLegend::arrange(LegendPlace place) {
  double x = place.left;
  double y = place.top - kRowHeight / 2;
  for (const Item& item : items_) {
    const double sample = item.line != nullptr ? kSampleLine : 0;
    const double width = sample + width_of(item.node);
    const bool full = x > place.left && x + width > place.left + place.width;
    if (item.begins_row || full) {
      x = place.left;
      y -= kRowHeight;
    }
    set(item.node, "pos", position(x + sample + width_of(item.node) / 2, y));
    if (item.line != nullptr) {
      set(agtail(item.line), "pos", position(x, y));
      set(aghead(item.line), "pos", position(x + sample, y));
      set(item.line, "pos", "");  // routed anew
    }
    x += width + kGap;
  }
}

Agnode_t* MapLegend::add_node(const std::string& label) {
  // Not anonymous: libcgraph numbers anonymous nodes through all graphs of a process, and the names are in the SVG.
  Agnode_t* node = agnode(&map_, unchanged(legend_name(node_count_++)), 1);
  set(node, "label", dot_label(label));
  set(node, "pos", position(0, 0));
  set(node, "tooltip", dot_tooltip(label));
  return node;
}

void MapLegend::add_item(Agnode_t* node) {
  items_.push_back({.node = node, .line = nullptr, .begins_row = row_ended_ && !items_.empty()});
  row_ended_ = false;
}

void MapLegend::add_kinds() {
  for (const NodeKind kind : node_kinds()) {
    if (!shows(plan_, graph_, kind)) continue;
    Agnode_t* node = add_node(std::string(to_string(kind)));
    set(node, "shape", style_of(kind).shape);
    set(node, "style", style_of(kind).style);
    set(node, "margin", style_of(kind).margin);
    set_look(node, look_of(kind, hue(0), 0, fonts_));
    add_item(node);
  }
}

void MapLegend::add_text(const std::string& text, std::string_view colour) {
  Agnode_t* node = add_node(text);
  set(node, "shape", "plaintext");
  set(node, "style", "");
  set(node, "fontcolor", colour);
  set(node, "fontname", fonts_.regular);
  set(node, "fontsize", rounded(kFontSize));
  add_item(node);
}

void MapLegend::add_line(Line line, const std::string& meaning) {
  if (!shows(plan_, line)) return;
  Agedge_t* edge = agedge(&map_, add_node(""), add_node(""), nullptr, 1);
  for (Agnode_t* end : {agtail(edge), aghead(edge)}) {
    set(end, "shape", "point");
    set(end, "style", "invis");
  }
  set(edge, "color", "#6b6f75");
  set(edge, "penwidth", line == Line::reference ? "1.5" : "1");
  set(edge, "style", line == Line::membership ? "dashed" : "");
  set(edge, "dir", line == Line::reference ? "forward" : "none");
  add_text(meaning, "#555555");
  items_.back().line = edge;
}

void MapLegend::add_communities() {
  bool others = false;
  std::vector<char> drawn(kHueCount + 1, 0);
  for (const NodeId id : plan_.nodes) {
    const std::uint32_t community = graph_.nodes[index(id)].community;
    if (community == 0 || community > kHueCount) {
      others = true;
    } else {
      drawn[community] = 1;
    }
  }
  for (std::uint32_t community = 1; community <= kHueCount; ++community) {
    if (drawn[community] != 0) add_community(name_of(community), community);
  }
  const bool any = std::find(drawn.begin(), drawn.end(), 1) != drawn.end();
  if (others && any) add_community("smaller communities", 0);
}

void MapLegend::add_community(const std::string& name, std::uint32_t number) {
  Agnode_t* node = add_node(name);
  set(node, "shape", "box");
  set(node, "style", "filled,rounded");
  set_look(node, look_of(NodeKind::topic, hue(number), 0, fonts_));
  add_item(node);
}

std::string MapLegend::name_of(std::uint32_t community) const {
  constexpr std::size_t longest_name = 48;
  const auto found = std::find_if(graph_.communities.begin(), graph_.communities.end(),
                                  [community](const Community& each) { return each.number == community; });
  if (found != graph_.communities.end() && !found->name.empty()) return cut_label(found->name, longest_name);
  return "community " + std::to_string(community);
}

void MapLegend::add_remark() {
  if (plan_.works_left_out == 0 && plan_.topics_left_out == 0) return;
  add_text("not drawn: " + counted(plan_.works_left_out, "works") + " and " + counted(plan_.topics_left_out, "topics") +
               " that are less important or that no line ties to the map",
           "#777777");
}

}  // namespace asterism
