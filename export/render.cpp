// SPDX-License-Identifier: Apache-2.0
// The topic map as a picture: laid out and drawn by libgvc. The only place that uses it.
#include "curves.hpp"
#include "map_legend.hpp"
#include "topic_map.hpp"

#include "asterism/error.hpp"
#include "asterism/export.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include <gvc.h>

namespace asterism {
namespace {

constexpr std::array<std::string_view, 3> kPictureFormats{"svg", "png", "pdf"};

struct FreePicture {
  void operator()(char* picture) const noexcept { gvFreeRenderData(picture); }
};

void set(Agraph_t& map, const char* name, const std::string& value) {
  agattr(&map, AGRAPH, unchanged(name), unchanged(value));
}

/// Graphviz as it is used here: one call at a time, with one context.
struct Graphviz {
  GraphvizSession session;
  GVC_t* context = nullptr;
};

/// A graph that has been laid out; layouts must be freed before the graph is.
class Layout {
 public:
  Layout(const Graphviz& graphviz, Agraph_t& map, const std::string& engine) : context_(graphviz.context), map_(map) {
    set(map, "layout", engine);
    if (gvLayout(context_, &map, engine.c_str()) != 0) {
      throw OutputError("Graphviz cannot lay out the map: " + graphviz.session.messages());
    }
  }
  ~Layout() { gvFreeLayout(context_, &map_); }
  Layout(const Layout&) = delete;
  Layout& operator=(const Layout&) = delete;

 private:
  GVC_t* context_;
  Agraph_t& map_;
};

/// The four numbers of a bounding box "x,y,x,y"; zeros for what is missing.
std::array<double, 4> parse_box(std::string_view text) {
  std::array<double, 4> box{};
  for (double& number : box) {
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(result.ptr - text.data()));
    if (!text.empty()) text.remove_prefix(1);
  }
  return box;
}

/// Lays out `map` with `engine` and leaves positions and sizes in its attributes.
void lay_out(const Graphviz& graphviz, Agraph_t& map, const std::string& engine) {
  const Layout layout(graphviz, map, engine);
  attach_attrs(&map);
}

void bend_edges(Agraph_t& map) {
  constexpr double bend = 0.06;
  for (Agnode_t* node = agfstnode(&map); node != nullptr; node = agnxtnode(&map, node)) {
    for (Agedge_t* edge = agfstout(&map, node); edge != nullptr; edge = agnxtout(&map, edge)) {
      agset(edge, unchanged("pos"), unchanged(bent(agget(edge, unchanged("pos")), bend)));
    }
  }
}

LegendPlace place_below(Agraph_t& map) {
  constexpr double gap = 30;
  constexpr double least_width = 720;
  const std::array<double, 4> box = parse_box(agget(&map, unchanged("bb")));
  return {.left = box[0], .top = box[1] - gap, .width = std::max(least_width, box[2] - box[0])};
}

/// Gives everything on the picture its position: the map, the legend below it, the title above.
void compose(const Graphviz& graphviz, Agraph_t& map, const Graph& graph, const MapPlan& plan, const Fonts& fonts) {
  const std::string title = agget(&map, unchanged("label"));
  set(map, "label", "");
  lay_out(graphviz, map, layout_engine(plan));
  bend_edges(map);
  const LegendPlace below = place_below(map);
  MapLegend legend(map, graph, plan, fonts);
  lay_out(graphviz, map, "nop2");
  legend.arrange(below);
  // Without its box the map is measured anew, legend and title included.
  set(map, "bb", "");
  set(map, "label", title);
}

/// Cairo writes the time of day into a PDF; the same graph must give the same bytes.
void remove_time(std::string& pdf) {
  constexpr std::string_view label = "/CreationDate (D:";
  const std::size_t key = pdf.find(label);
  if (key == std::string::npos) return;
  for (std::size_t i = key + label.size(); i < pdf.size() && pdf[i] != ')'; ++i) {
    if (pdf[i] >= '0' && pdf[i] <= '9') pdf[i] = '0';
  }
}

std::string render(const Graphviz& graphviz, Agraph_t& map, const std::string& format) {
  const Layout layout(graphviz, map, "nop2");
  char* bytes = nullptr;
  unsigned length = 0;
  const int result = gvRenderData(graphviz.context, &map, format.c_str(), &bytes, &length);
  const std::unique_ptr<char, FreePicture> picture(bytes);
  if (result != 0 || bytes == nullptr || length == 0) {
    throw OutputError("Graphviz cannot draw " + format + ": " + graphviz.session.messages());
  }
  std::string drawn(bytes, length);
  if (format == "pdf") remove_time(drawn);
  return drawn;
}

/// The context of the process, never freed: the text plugin of Graphviz 2.42 keeps a pointer to the last font name of a
/// context beyond the context's end, and reads it in the next one.
GVC_t* shared_context(const GraphvizSession& session) {
  static GVC_t* context = nullptr;  // guarded by the session
  if (context == nullptr) context = gvContext();
  if (context == nullptr) throw OutputError("Graphviz cannot be started: " + session.messages());
  return context;
}

std::string draw_map(const Graph& graph, const MapPlan& plan, const std::string& format) {
  Graphviz graphviz;
  graphviz.context = shared_context(graphviz.session);
  MapOptions options;
  options.fonts = format == "svg" ? kWebFonts : kSystemFonts;
  options.urls = format == "svg" ? UrlForm::markup : UrlForm::plain;
  const GraphHandle map = topic_map(graph, plan, options);
  compose(graphviz, *map, graph, plan, options.fonts);
  return render(graphviz, *map, format);
}

}  // namespace

std::span<const std::string_view> picture_formats() noexcept { return kPictureFormats; }

void draw(const Graph& graph, const DrawOptions& options, Sink& sink) {
  if (std::find(kPictureFormats.begin(), kPictureFormats.end(), options.format) == kPictureFormats.end()) {
    throw UsageError("cannot draw '" + std::string(options.format) + "'", "use svg, png or pdf");
  }
  const MapPlan plan = readable_map(graph, {.works = options.work_limit, .topics = options.topic_limit});
  sink.write(draw_map(graph, plan, std::string(options.format)));
}

}  // namespace asterism
