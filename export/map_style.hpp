// SPDX-License-Identifier: Apache-2.0
// How things look on the topic map: shapes of kinds, fonts, and the colours and sizes of nodes.
#pragma once

#include "palette.hpp"

#include "asterism/graph.hpp"

#include <string>
#include <string_view>

namespace asterism {

/// Font names as Graphviz takes them.
struct Fonts {
  std::string_view regular;
  std::string_view bold;
  std::string_view italic;
};

/// For SVG, which names its fonts and leaves them to the reader's machine. The PostScript names are those that
/// Graphviz turns into a font weight and style.
inline constexpr Fonts kWebFonts{"Helvetica,Arial,sans-serif", "Helvetica-Bold", "Helvetica-Oblique"};
/// For pictures drawn here: a family with wide coverage of scripts that most systems with Graphviz have.
inline constexpr Fonts kSystemFonts{"DejaVu Sans", "DejaVu Sans Bold", "DejaVu Sans Oblique"};

/// What nodes of one kind have in common.
struct KindStyle {
  NodeKind kind = NodeKind::work;
  std::string_view shape;
  std::string_view style;
  std::string_view margin;  ///< around the label; Units: inches
  std::string_view plural;  ///< how several are called
};

const KindStyle& style_of(NodeKind kind) noexcept;

/// "1 paper", "128 papers": `count` things of which several are called `plural`.
std::string counted(std::size_t count, std::string_view plural);

/// How one node is drawn.
struct NodeLook {
  std::string fill;
  std::string border;
  std::string font_colour;
  std::string_view font;
  double font_size = 10;    ///< Units: points.
  double border_width = 1;  ///< Units: points.
};

/// The look of a node of `kind` in the hue of its community. Range: `prominence` [0, 1] makes it larger and stronger.
NodeLook look_of(NodeKind kind, Colour hue, double prominence, const Fonts& fonts);

/// "Research log  ·  128 papers, 11 topics": the title of `graph` and how many nodes it has of each kind.
std::string map_title(const Graph& graph);

}  // namespace asterism
