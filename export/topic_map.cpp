// SPDX-License-Identifier: Apache-2.0
// Building the topic map with libcgraph.
#include "topic_map.hpp"

#include <array>
#include <string>

#include "evidence.hpp"
#include "labels.hpp"
#include "numbers.hpp"

namespace asterism {
namespace {

struct Default {
  const char* name;
  const char* value;
};

// Values that proved readable on maps of 30 to 250 nodes.
constexpr std::array<Default, 17> kGraphDefaults{{
    {"charset", "UTF-8"},
    {"bgcolor", "#fbfaf7"},
    {"outputorder", "edgesfirst"},
    {"overlap", "prism"},
    {"overlap_scaling", "-1"},
    {"sep", "+7"},
    {"splines", "line"},
    {"start", "3"},
    {"defaultdist", "5"},  // between parts that nothing connects; neato's own grows with the graph
    {"pad", "0.35"},
    {"dpi", "96"},
    {"fontsize", "30"},
    {"fontcolor", "#333333"},
    {"labelloc", "t"},
    {"labeljust", "l"},
    // Without it libcgraph breaks long values with a backslash at the line end, which tools that are not libcgraph
    // rarely understand.
    {"linelength", "0"},
    {"forcelabels", "false"},
}};

/// neato honours `len`, so that edges which are not drawn leave the map as it is; sfdp pulls along every edge alike.
/// But neato takes O(V²) time and memory: 0.3 s for 150 nodes, 5 s for 800.
constexpr std::size_t kMostForNeato = 800;

/// How far apart the ends of an edge would like to be. Units: inches.
std::string_view length_of(Line line) {
  switch (line) {
    case Line::topic: return "1";
    case Line::membership: return "1.1";
    case Line::kinship: return "1.3";
    case Line::reference: return "1.6";
    case Line::hidden: break;
  }
  return "8";
}

/// An attribute of all nodes or all edges. Setting through the symbol saves a look-up by name for each value.
class Attribute {
 public:
  Attribute(Agraph_t* graph, int kind, const char* name, const char* value)
      : symbol_(agattr(graph, kind, unchanged(name), unchanged(value))), default_(value) {}
  void set(void* object, const std::string& value) const {
    if (value != default_) agxset(object, symbol_, unchanged(value));
  }
  void set(void* object, std::string_view value) const { set(object, std::string(value)); }

 private:
  Agsym_t* symbol_;
  std::string default_;
};

/// Declared in the order in which the file lists them.
struct NodeAttributes {
  Attribute label, kind, title, start, end, weight, url, tooltip;
  Attribute shape, style, fillcolor, color, fontcolor, fontname, fontsize, penwidth, margin;
  Attribute cluster, clustercolor;

  NodeAttributes(Agraph_t* graph, const Fonts& fonts)
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
        fontname(graph, AGNODE, "fontname", std::string(fonts.regular).c_str()),
        fontsize(graph, AGNODE, "fontsize", "9.5"),
        penwidth(graph, AGNODE, "penwidth", "0.9"),
        margin(graph, AGNODE, "margin", "0.075,0.04"),
        cluster(graph, AGNODE, "cluster", ""),
        clustercolor(graph, AGNODE, "clustercolor", "") {
    // Boxes as small as their labels allow.
    agattr(graph, AGNODE, unchanged("width"), unchanged("0.1"));
    agattr(graph, AGNODE, unchanged("height"), unchanged("0.1"));
  }
};

struct EdgeAttributes {
  Attribute relation, weight, confidence, symmetric, topics, tooltip;
  Attribute style, color, penwidth, direction, length;

  explicit EdgeAttributes(Agraph_t* graph)
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
};

std::string number(float value) {
  std::string text;
  append_number(text, value);
  return text;
}

std::string number(double value) {
  std::string text;
  append_number(text, value);
  return text;
}

class MapBuilder {
 public:
  MapBuilder(const Graph& graph, const MapPlan& plan, const MapOptions& options)
      : graph_(graph),
        plan_(plan),
        options_(options),
        map_(agopen(unchanged("asterism"), Agdirected, options.discipline)),
        node_(map_.get(), options.fonts),
        edge_(map_.get()),
        drawn_(graph.nodes.size(), nullptr) {}

  GraphHandle build() {
    set_graph_attributes();
    for (const NodeId node : plan_.nodes) add_node(node);
    for (const MapEdge& edge : plan_.edges) add_edge(edge);
    return std::move(map_);
  }

 private:
  void set_graph_attributes() {
    for (const Default& each : kGraphDefaults) agattr(map_.get(), AGRAPH, unchanged(each.name), unchanged(each.value));
    agattr(map_.get(), AGRAPH, unchanged("layout"), unchanged(layout_engine(plan_)));
    agattr(map_.get(), AGRAPH, unchanged("fontname"), unchanged(std::string(options_.fonts.regular)));
    // `\l`: left-justified.
    agattr(map_.get(), AGRAPH, unchanged("label"), unchanged(dot_label(map_title(graph_)) + "\\l"));
  }

  void add_node(NodeId id) {
    const Node& node = graph_.nodes[index(id)];
    Agnode_t* drawn = agnode(map_.get(), unchanged(dot_name(node.key)), 1);
    drawn_[index(id)] = drawn;
    const LabelBox box = node.kind == NodeKind::topic ? LabelBox{11, 3} : LabelBox{17, 3};
    node_.label.set(drawn, dot_label(wrap_label(cut_label(label_of(node), options_.label_limit), box)));
    node_.kind.set(drawn, to_string(node.kind));
    node_.title.set(drawn, dot_text(node.title.empty() ? label_of(node) : node.title));
    if (node.start) node_.start.set(drawn, to_string(*node.start));
    if (node.end) node_.end.set(drawn, to_string(*node.end));
    node_.weight.set(drawn, number(positive(node.weight)));
    node_.url.set(drawn, dot_url(node.url, options_.urls));
    node_.tooltip.set(drawn, dot_tooltip(tooltip(node)));
    set_look(drawn, node, plan_.prominence[index(id)]);
  }

  std::string tooltip(const Node& node) const {
    std::string text(to_string(node.kind));
    text += ": ";
    text += cut_label(node.title.empty() ? label_of(node) : node.title, options_.tooltip_limit);
    if (node.start) text += " (" + to_string(*node.start) + ")";
    return text;
  }

  void set_look(Agnode_t* drawn, const Node& node, double prominence) {
    const KindStyle& kind = style_of(node.kind);
    const Colour colour = hue(node.community);
    const NodeLook look = look_of(node.kind, colour, prominence, options_.fonts);
    node_.shape.set(drawn, kind.shape);
    node_.style.set(drawn, kind.style);
    node_.margin.set(drawn, kind.margin);
    node_.fillcolor.set(drawn, look.fill);
    node_.color.set(drawn, look.border);
    node_.fontcolor.set(drawn, look.font_colour);
    node_.fontname.set(drawn, look.font);
    node_.fontsize.set(drawn, rounded(look.font_size));
    node_.penwidth.set(drawn, rounded(look.border_width));
    if (node.community == 0) return;
    // What gvmap makes the countries of a map from.
    node_.cluster.set(drawn, std::to_string(node.community));
    node_.clustercolor.set(drawn, to_hex(lighter(colour, 0.72)));
  }

  void add_edge(const MapEdge& planned) {
    const Edge& edge = graph_.edges[planned.place];
    Agedge_t* drawn = agedge(map_.get(), drawn_[index(edge.source)], drawn_[index(edge.target)],
                             unchanged(edge_id(graph_, planned.place)), 1);
    edge_.relation.set(drawn, to_string(edge.relation));
    edge_.weight.set(drawn, number(positive(edge.weight)));
    edge_.confidence.set(drawn, number(positive(edge.confidence)));
    if (is_symmetric(edge.relation)) edge_.symmetric.set(drawn, std::string_view("1"));
    if (!edge.shared.empty()) edge_.topics.set(drawn, dot_text(shared_topics(edge)));
    edge_.tooltip.set(drawn, dot_tooltip(tooltip(edge)));
    edge_.length.set(drawn, length_of(planned.line));
    set_line(drawn, edge, planned.line);
  }

  std::string shared_topics(const Edge& edge) const {
    std::string topics;
    for (const NodeId topic : edge.shared) {
      if (!topics.empty()) topics += ';';
      topics += label_of(graph_.nodes[index(topic)]);
    }
    return topics;
  }

  std::string tooltip(const Edge& edge) const {
    std::string text(to_string(edge.relation));
    if (edge.evidence.empty()) return text;
    const Quotation quoted = quotation(graph_, edge.evidence.front());
    text += ": “" + cut_label(quoted.quote, options_.tooltip_limit) + "” (";
    text.append(quoted.file).append(":").append(std::to_string(quoted.position.line)).append(")");
    return text;
  }

  void set_line(Agedge_t* drawn, const Edge& edge, Line line) {
    const Colour colour = hue(graph_.nodes[index(edge.source)].community);
    switch (line) {
      case Line::hidden: edge_.style.set(drawn, std::string_view("invis")); return;
      case Line::topic: edge_.color.set(drawn, to_hex(colour, 0x60)); return;
      case Line::kinship: edge_.color.set(drawn, to_hex(colour, 0x48)); return;
      case Line::membership:
        edge_.style.set(drawn, std::string_view("dashed"));
        edge_.color.set(drawn, to_hex(darker(colour, 0.1), 0xa0));
        return;
      case Line::reference: set_reference(drawn, edge, colour); return;
    }
  }

  /// Dashed where an experiment refers, stronger where the author said how.
  void set_reference(Agedge_t* drawn, const Edge& edge, Colour colour) {
    const bool experiment = graph_.nodes[index(edge.source)].kind == NodeKind::experiment;
    const bool typed = edge.relation < Relation::related_to;
    if (experiment) edge_.style.set(drawn, std::string_view("dashed"));
    edge_.color.set(drawn, to_hex(darker(colour, 0.1), typed ? 0xc0 : 0x90));
    edge_.penwidth.set(drawn, std::string_view(typed && !experiment ? "1.5" : "1.1"));
    edge_.direction.set(drawn, std::string_view("forward"));
  }

  const Graph& graph_;
  const MapPlan& plan_;
  const MapOptions& options_;
  GraphHandle map_;
  NodeAttributes node_;
  EdgeAttributes edge_;
  std::vector<Agnode_t*> drawn_;
};

}  // namespace

const char* layout_engine(const MapPlan& plan) noexcept {
  return plan.nodes.size() <= kMostForNeato ? "neato" : "sfdp";
}

GraphHandle topic_map(const Graph& graph, const MapPlan& plan, const MapOptions& options) {
  return MapBuilder(graph, plan, options).build();
}

}  // namespace asterism
