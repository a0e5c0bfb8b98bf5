// SPDX-License-Identifier: Apache-2.0
// Writes documents and pictures of the test graphs into a folder, for other tools to read.
#include "graph_builder.hpp"

#include "asterism/export.hpp"

#include <filesystem>
#include <string>

namespace {

using namespace asterism;

/// Two works with two relations between them, and one that refers back.
Graph parallel_edges() {
  test::GraphBuilder builder("parallel edges");
  builder.add(NodeKind::paper, "a", "A");
  builder.add(NodeKind::paper, "b", "B");
  builder.connect({.source = "a", .target = "b", .relation = Relation::extends, .weight = 0.5F, .quote = "one"});
  builder.connect({.source = "a", .target = "b", .relation = Relation::uses, .weight = 0.25F, .quote = "two"});
  builder.connect({.source = "b", .target = "a", .relation = Relation::mentions, .weight = 1, .quote = "three"});
  return builder.build();
}

template <typename Write>
void write_file(const std::filesystem::path& path, Write write) {
  OutputFile file(path);
  write(file.sink());
  file.commit();
}

void write_all(const std::filesystem::path& folder, const std::string& name, const Graph& graph) {
  for (const Format& format : formats()) {
    write_file(folder / (name + std::string(format.extension)), [&](Sink& sink) { format.write(graph, {}, sink); });
  }
  for (const std::string_view format : picture_formats()) {
    write_file(folder / (name + "." + std::string(format)), [&](Sink& sink) { draw(graph, {.format = format}, sink); });
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::filesystem::path folder = argc > 1 ? argv[1] : ".";
  std::filesystem::create_directories(folder);
  write_all(folder, "map", test::sample_map());
  write_all(folder, "hostile", test::hostile_graph());
  write_all(folder, "parallel", parallel_edges());
  write_all(folder, "empty", Graph{});
}
