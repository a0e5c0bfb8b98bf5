// SPDX-License-Identifier: Apache-2.0
// `asterism path`: the best chain from one work to another, each step with its evidence.
#include "commands.hpp"
#include "filter.hpp"
#include "names.hpp"
#include "pipeline.hpp"
#include "rows.hpp"

#include "asterism/error.hpp"
#include "asterism/graph.hpp"
#include "asterism/measures.hpp"

#include <array>

namespace asterism {
namespace {

/// `-extends->`, `<-extends-` where the step goes against the edge, `-shares_topics-` where there is no direction.
std::string arrow_text(const Json& row) {
  const std::string relation = field_text(row, "relation");
  const std::string direction = field_text(row, "direction");
  return (direction == "backward" ? "<-" : "-") + relation + (direction == "forward" ? "->" : "-");
}

constexpr std::array kColumns = std::to_array<ListingColumn>({
    number_column("step"),
    {.field = "from_label"},
    {.field = "relation", .text = arrow_text},
    {.field = "to_label"},
    place_column(first_place_text),
    {.field = "quote", .text = first_quote_text},
    {.field = "from", .shown_in = ShownIn::tsv},
    {.field = "to", .shown_in = ShownIn::tsv},
});

/// `{"step", "from", "from_label", "to", "to_label", "direction"}`: how the chain goes; then the fields of `edge_row`,
/// and `evidence`.
Json step_row(const Graph& graph, std::size_t number, const Step& step) {
  const Edge& edge = graph.edges[step.edge];
  const Node& from = graph.nodes[index(step.from)];
  const Node& to = graph.nodes[index(step.to)];
  Json row;
  row["step"] = number;
  row["from"] = from.key;
  row["from_label"] = from.label;
  row["to"] = to.key;
  row["to_label"] = to.label;
  row["direction"] = is_symmetric(edge.relation) ? "both" : edge.source == step.from ? "forward" : "backward";
  row.update(edge_row(graph, edge));
  row["evidence"] = evidence_rows(graph, edge);
  return row;
}

std::string reached_text(const Json& row) { return field_text(row, "to"); }

/// The node of `part`, a selection from a larger graph, with `key`. Throws: NotFoundError when filters dropped it.
NodeId still_there(const Graph& part, const std::string& key) {
  if (const std::optional<NodeId> node = find_node(part, key)) return *node;
  throw NotFoundError("the filters leave out '" + key + "'", "a path can only begin and end at what they keep");
}

}  // namespace

void declare(OptionSet& options, PathCommand& command) {
  options.usage("[OPTION…] A B");
  options.argument("A", kNameHelp, command.from);
  options.argument("B", "where the path ends, named likewise", command.to);
  declare_presentation(options, command.presentation);
  declare_request(options, command.request);
  options.nothing_found_means("no path");
  options.example("asterism path STaR DPO", "how to get from one to the other");
  options.example("asterism path STaR DPO --kind paper", "over papers alone");
}

ExitCode run(const PathCommand& command, Streams& streams) {
  Graph& graph = load_graph(command.request, {.measures = Measures::none}, streams);
  const std::string from_key = graph.nodes[index(find_named(graph, command.from))].key;
  const std::string to_key = graph.nodes[index(find_named(graph, command.to))].key;
  if (from_key == to_key) throw UsageError("both names mean '" + from_key + "'", "give two different works");
  const Selection selection = resolve_topics(graph, command.request.selection);
  graph = select(std::move(graph), selection);
  const auto steps = best_path(graph, still_there(graph, from_key), still_there(graph, to_key));
  Listing listing({.rows = "path",
                   .key = reached_text,
                   .columns = kColumns,
                   .none = "no path leads from one to the other",
                   .notice = EmptyNotice::to_all},
                  command.presentation, streams);
  listing.head("from", from_key);
  listing.head("to", to_key);
  std::size_t number = 0;
  for (const Step& step : steps.value_or(std::vector<Step>())) {
    listing.add(step_row(graph, ++number, step));
  }
  return listing.finish();
}

}  // namespace asterism
