// SPDX-License-Identifier: Apache-2.0
// Bending straight splines.
#include "curves.hpp"

#include "numbers.hpp"

#include <charconv>
#include <optional>
#include <vector>

namespace asterism {
namespace {

struct Point {
  double x = 0;
  double y = 0;
};

std::optional<Point> parse_point(std::string_view text) {
  Point point;
  const char* const end = text.data() + text.size();
  const auto x = std::from_chars(text.data(), end, point.x);
  if (x.ec != std::errc{} || x.ptr == end || *x.ptr != ',') return std::nullopt;
  const auto y = std::from_chars(x.ptr + 1, end, point.y);
  if (y.ec != std::errc{} || y.ptr != end) return std::nullopt;
  return point;
}

void append_point(std::string& out, Point point) {
  out += ' ';
  append_rounded(out, point.x, 2);
  out += ',';
  append_rounded(out, point.y, 2);
}

/// An edge of one cubic curve with its arrowheads, if any.
struct Spline {
  std::string heads;
  std::vector<Point> points;
};

std::optional<Spline> parse_spline(std::string_view text) {
  Spline spline;
  while (!text.empty()) {
    const std::string_view part = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(part.size() + 1, text.size()));
    if (part.starts_with("e,") || part.starts_with("s,")) {
      spline.heads.append(spline.heads.empty() ? "" : " ").append(part);
    } else if (const std::optional<Point> point = parse_point(part)) {
      spline.points.push_back(*point);
    } else {
      return std::nullopt;
    }
  }
  if (spline.points.size() != 4) return std::nullopt;
  return spline;
}

}  // namespace

std::string bent(std::string_view spline, double share) {
  std::optional<Spline> parsed = parse_spline(spline);
  if (!parsed) return std::string(spline);
  std::vector<Point>& points = parsed->points;
  // Control points offset by d move the middle of a cubic by 3/4 d.
  const Point side{-(points[3].y - points[0].y) * share * 4 / 3, (points[3].x - points[0].x) * share * 4 / 3};
  for (const std::size_t inner : {1U, 2U}) {
    points[inner].x += side.x;
    points[inner].y += side.y;
  }
  std::string text = parsed->heads;
  for (const Point& point : points) append_point(text, point);
  if (text.starts_with(' ')) text.erase(0, 1);
  return text;
}

}  // namespace asterism
