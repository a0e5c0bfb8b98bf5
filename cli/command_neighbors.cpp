// SPDX-License-Identifier: Apache-2.0
// `asterism neighbors`: what a node is linked to, and how.
#include "commands.hpp"
#include "filter.hpp"
#include "names.hpp"
#include "pipeline.hpp"
#include "rows.hpp"

#include "asterism/graph.hpp"

namespace asterism {
void declare(OptionSet& options, NeighborsCommand& command) {
  options.usage("[OPTION…] NAME");
  options.argument("NAME", kNameHelp, command.name);
  declare_presentation(options, command.presentation);
  declare_request(options, command.request);
  options.example("asterism neighbors STaR", "all its edges, heaviest first");
  options.example("asterism neighbors STaR --kind topic", "its topics");
}

ExitCode run(const NeighborsCommand& command, Streams& streams) {
  const Graph& graph = load_graph(command.request, {.measures = Measures::none}, streams);
  const NodeId node = find_named(graph, command.name);
  const Filter filter(graph, command.request.selection);
  Listing listing({.rows = "neighbors",
                   .key = id_text,
                   .columns = neighbor_columns(),
                   .none = "nothing is linked to it",
                   .notice = EmptyNotice::to_all},
                  command.presentation, streams);
  listing.head("id", graph.nodes[index(node)].key);
  for (const std::size_t place : heaviest_edges(graph, node)) {
    const Edge& edge = graph.edges[place];
    if (filter.keeps(edge.relation) && filter.keeps(other_end(edge, node))) {
      listing.add(neighbor_row(graph, edge, node));
    }
  }
  return listing.finish();
}

}  // namespace asterism
