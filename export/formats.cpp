// SPDX-License-Identifier: Apache-2.0
// The table of formats: a new one is a row here and a file with its writer.
#include "writers.hpp"

#include "asterism/error.hpp"
#include "asterism/export.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asterism {
namespace {

constexpr std::array<Format, 3> kFormats{{
    {"dot", ".dot", "the topic map for Graphviz, with every node and edge", write_dot},
    {"graphml", ".graphml", "for Gephi, Cytoscape, yEd, networkx and igraph", write_graphml},
    {"json", ".json", "node-link JSON with all evidence (schema asterism/graph/1)", write_json},
}};

char lower(char character) {
  return static_cast<char>(character >= 'A' && character <= 'Z' ? character - 'A' + 'a' : character);
}

bool equal_but_for_case(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

/// "dot, graphml or json".
std::string allowed_names() {
  std::string names;
  for (std::size_t i = 0; i < kFormats.size(); ++i) {
    if (i > 0) names += i + 1 == kFormats.size() ? " or " : ", ";
    names += kFormats[i].name;
  }
  return names;
}

}  // namespace

std::span<const Format> formats() noexcept { return kFormats; }

const Format& find_format(std::string_view name) {
  const auto found = std::find_if(kFormats.begin(), kFormats.end(),
                                  [name](const Format& format) { return equal_but_for_case(format.name, name); });
  if (found != kFormats.end()) return *found;
  throw UsageError("unknown format '" + std::string(name) + "'", "use " + allowed_names());
}

const Format* format_for(const std::filesystem::path& path) noexcept {
  const std::string& whole = path.native();
  const auto found = std::find_if(kFormats.begin(), kFormats.end(), [&whole](const Format& format) {
    const std::size_t size = format.extension.size();
    return whole.size() > size &&
           equal_but_for_case(std::string_view(whole).substr(whole.size() - size), format.extension);
  });
  return found == kFormats.end() ? nullptr : &*found;
}

}  // namespace asterism
