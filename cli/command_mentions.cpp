// SPDX-License-Identifier: Apache-2.0
// `asterism mentions`: the places of the log that point to a work, topic or project.
#include "commands.hpp"
#include "filter.hpp"
#include "names.hpp"
#include "pipeline.hpp"
#include "rows.hpp"

#include "asterism/graph.hpp"

#include <algorithm>
#include <vector>

namespace asterism {
namespace {

/// A place and the edge it justifies.
struct Mention {
  Evidence evidence;
  std::size_t edge = 0;
  friend auto operator<=>(const Mention&, const Mention&) = default;
};

/// Places of edges that end at `node` and pass `filter`, in the order of the log.
std::vector<Mention> mentions_of(const Graph& graph, NodeId node, const Filter& filter) {
  std::vector<Mention> mentions;
  for (const std::size_t place : edges_of(graph, node)) {
    const Edge& edge = graph.edges[place];
    const bool points_here = edge.target == node && !is_symmetric(edge.relation);
    if (!points_here || !filter.keeps(edge.relation) || !filter.keeps(edge.source)) continue;
    for (const Evidence& evidence : evidence_of(graph, edge)) mentions.push_back({evidence, place});
  }
  std::sort(mentions.begin(), mentions.end());
  return mentions;
}

}  // namespace

void declare(OptionSet& options, MentionsCommand& command) {
  options.usage("[OPTION…] NAME");
  options.argument("NAME", kNameHelp, command.name);
  declare_presentation(options, command.presentation);
  declare_request(options, command.request);
  options.nothing_found_means("nothing refers to it");
  options.example("asterism mentions DPO", "every place, with the words used");
  options.example("asterism mentions DPO --kind experiment -f keys", "file:line:column, in experiments alone");
}

ExitCode run(const MentionsCommand& command, Streams& streams) {
  const Graph& graph = load_graph(command.request, {.measures = Measures::none}, streams);
  const NodeId node = find_named(graph, command.name);
  const Filter filter(graph, command.request.selection);
  Listing listing({.rows = "mentions",
                   .key = place_text,
                   .columns = edge_place_columns(),
                   .none = "nothing refers to it",
                   .notice = EmptyNotice::to_all},
                  command.presentation, streams);
  listing.head("id", graph.nodes[index(node)].key);
  for (const Mention& mention : mentions_of(graph, node, filter)) {
    listing.add(edge_place_row(graph, graph.edges[mention.edge], mention.evidence));
  }
  return listing.finish();
}

}  // namespace asterism
