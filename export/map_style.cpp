// SPDX-License-Identifier: Apache-2.0
// Shapes, colours and sizes.
#include "map_style.hpp"

#include "labels.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace asterism {
namespace {

/// In the order the title counts them.
constexpr std::array<KindStyle, 9> kKinds{{
    {NodeKind::paper, "box", "filled,rounded", "0.075,0.04", "papers"},
    {NodeKind::post, "box", "filled", "0.075,0.04", "posts"},
    {NodeKind::book, "box3d", "filled", "0.1,0.07", "books"},
    {NodeKind::video, "cds", "filled", "0.2,0.12", "videos"},
    {NodeKind::resource, "component", "filled", "0.12,0.045", "resources"},
    {NodeKind::work, "box", "filled,rounded,dashed", "0.075,0.04", "works"},
    {NodeKind::topic, "ellipse", "filled", "0.04,0.03", "topics"},
    {NodeKind::experiment, "note", "filled", "0.075,0.04", "experiments"},
    {NodeKind::project, "folder", "filled", "0.1,0.06", "projects"},
}};

NodeLook topic_look(Colour hue, double prominence, const Fonts& fonts) {
  return {.fill = to_hex(hue),
          .border = to_hex(darker(hue, 0.28)),
          .font_colour = "#ffffff",
          .font = fonts.bold,
          .font_size = 11 + 15 * std::sqrt(prominence),
          .border_width = 1 + prominence};
}

NodeLook project_look(Colour hue, double prominence, const Fonts& fonts) {
  return {.fill = to_hex(lighter(hue, 0.45)),
          .border = to_hex(darker(hue, 0.2)),
          .font_colour = "#222222",
          .font = fonts.bold,
          .font_size = 11 + 4 * prominence,
          .border_width = 1.2};
}

NodeLook experiment_look(Colour hue, const Fonts& fonts) {
  return {.fill = "#ffffff",
          .border = to_hex(darker(hue, 0.1)),
          .font_colour = "#555555",
          .font = fonts.italic,
          .font_size = 9,
          .border_width = 0.9};
}

NodeLook work_look(Colour hue, double prominence, const Fonts& fonts) {
  return {.fill = to_hex(lighter(hue, 0.84 - 0.24 * prominence)),
          .border = to_hex(lighter(hue, 0.2)),
          .font_colour = "#2b2b2b",
          .font = fonts.regular,
          .font_size = 9.5 + 5 * prominence,
          .border_width = 0.9};
}

}  // namespace

std::string counted(std::size_t count, std::string_view plural) {
  std::string text = std::to_string(count) + ' ';
  text += plural;
  if (count == 1) text.pop_back();
  return text;
}

const KindStyle& style_of(NodeKind kind) noexcept {
  return *std::find_if(kKinds.begin(), kKinds.end(), [kind](const KindStyle& style) { return style.kind == kind; });
}

NodeLook look_of(NodeKind kind, Colour hue, double prominence, const Fonts& fonts) {
  switch (kind) {
    case NodeKind::topic:
      return topic_look(hue, prominence, fonts);
    case NodeKind::project:
      return project_look(hue, prominence, fonts);
    case NodeKind::experiment:
      return experiment_look(hue, fonts);
    default:
      return work_look(hue, prominence, fonts);
  }
}

std::string map_title(const Graph& graph) {
  std::string title = graph.title.empty() ? "Topic map" : single_line(graph.title);
  std::string_view separator = "  ·  ";
  for (const KindStyle& style : kKinds) {
    const auto is_kind = [&style](const Node& node) { return node.kind == style.kind; };
    const auto count = static_cast<std::size_t>(std::count_if(graph.nodes.begin(), graph.nodes.end(), is_kind));
    if (count == 0) continue;
    title += separator;
    title += counted(count, style.plural);
    separator = ", ";
  }
  return title;
}

}  // namespace asterism
