// SPDX-License-Identifier: Apache-2.0
// Building the topic map with libcgraph.
#include "topic_map.hpp"

#include "evidence.hpp"
#include "labels.hpp"
#include "map_attributes.hpp"
#include "numbers.hpp"

#include <array>
#include <string>

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
    // libcgraph breaks longer values with a backslash at the line end, after 128 characters if not told otherwise,
    // which few other tools understand. Its own reader takes no more than 16384 characters at a time.
    {"linelength", "8000"},
    {"forcelabels", "false"},
}};

/// neato honours `len`, so that edges which are not drawn leave the map as it is; sfdp pulls along every edge alike.
/// But neato takes O(V²) time and memory: 0.3 s for 150 nodes, 5 s for 800.
constexpr std::size_t kMostForNeato = 800;

/// How far apart the ends of an edge would like to be. Units: inches.
std::string_view length_of(Line line) {
  switch (line) {
    case Line::topic:
      return "1";
    case Line::membership:
      return "1.1";
    case Line::kinship:
      return "1.3";
    case Line::reference:
      return "1.6";
    case Line::hidden:
      break;
  }
  return "8";
}

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
    node_.title.set(drawn, dot_text(cut_label(title_of(node), options_.title_limit)));
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
    text += cut_label(title_of(node), options_.tooltip_limit);
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
    if (is_symmetric(edge.relation)) edge_.symmetric.set(drawn, "1");
    if (edge.shared.count > 0) edge_.topics.set(drawn, dot_text(shared_topics(edge)));
    edge_.tooltip.set(drawn, dot_tooltip(tooltip(edge)));
    edge_.length.set(drawn, length_of(planned.line));
    set_line(drawn, edge, planned.line);
  }

  std::string shared_topics(const Edge& edge) const {
    std::string topics;
    for (const NodeId topic : shared_topics_of(graph_, edge)) {
      if (!topics.empty()) topics += ';';
      topics += label_of(graph_.nodes[index(topic)]);
    }
    return topics;
  }

  std::string tooltip(const Edge& edge) const {
    std::string text(to_string(edge.relation));
    if (edge.evidence.count == 0) return text;
    const Quotation quoted = quotation(graph_, evidence_of(graph_, edge).front());
    text += ": “" + cut_label(quoted.quote, options_.tooltip_limit) + "” (";
    text.append(quoted.file).append(":").append(std::to_string(quoted.position.line)).append(")");
    return text;
  }

  void set_line(Agedge_t* drawn, const Edge& edge, Line line) {
    const Colour colour = hue(graph_.nodes[index(edge.source)].community);
    switch (line) {
      case Line::hidden:
        edge_.style.set(drawn, "invis");
        return;
      case Line::topic:
        edge_.color.set(drawn, to_hex(colour, 0x60));
        return;
      case Line::kinship:
        edge_.color.set(drawn, to_hex(colour, 0x48));
        return;
      case Line::membership:
        edge_.style.set(drawn, "dashed");
        edge_.color.set(drawn, to_hex(darker(colour, 0.1), 0xa0));
        return;
      case Line::reference:
        set_reference(drawn, edge, colour);
        return;
    }
  }

  /// Dashed where an experiment refers, stronger where the author said how.
  void set_reference(Agedge_t* drawn, const Edge& edge, Colour colour) {
    const bool experiment = graph_.nodes[index(edge.source)].kind == NodeKind::experiment;
    const bool typed = edge.relation < Relation::related_to;
    if (experiment) edge_.style.set(drawn, "dashed");
    edge_.color.set(drawn, to_hex(darker(colour, 0.1), typed ? 0xc0 : 0x90));
    edge_.penwidth.set(drawn, typed && !experiment ? "1.5" : "1.1");
    edge_.direction.set(drawn, "forward");
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
