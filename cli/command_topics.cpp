// SPDX-License-Identifier: Apache-2.0
// `asterism topics`: the topics with how many works each has, or the works about one.
#include "commands.hpp"
#include "filter.hpp"
#include "names.hpp"
#include "pipeline.hpp"
#include "rows.hpp"

#include "asterism/graph.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

constexpr std::array kTopicColumns = std::to_array<ListingColumn>({
    {.field = "label"},
    number_column("works"),
    word_column("first"),
    word_column("last"),
    {.field = "aliases"},
    id_column(),
});

constexpr std::array kMemberColumns = std::to_array<ListingColumn>({
    {.field = "label"},
    word_column("kind"),
    number_column("weight"),
    {.field = "date", .text = first_date_text, .cutting = Cutting::never},
    place_column(first_place_text),
    id_column(),
});

/// A topic with what is counted over the works about it.
struct TopicCount {
  std::size_t works = 0;
  std::optional<PartialDate> first;
  std::optional<PartialDate> last;
};

void count(const Node& work, TopicCount& topic) {
  ++topic.works;
  if (work.start && (!topic.first || *work.start < *topic.first)) topic.first = work.start;
  if (work.end && (!topic.last || *topic.last < *work.end)) topic.last = work.end;
}

/// Counts for each node; those of topics are filled.
std::vector<TopicCount> count_topics(const Graph& graph, const Filter& filter) {
  std::vector<TopicCount> counts(graph.nodes.size());
  for (const Edge& edge : graph.edges) {
    if (edge.relation == Relation::about && filter.keeps(edge.source)) {
      count(graph.nodes[index(edge.source)], counts[index(edge.target)]);
    }
  }
  return counts;
}

Json topic_row(const Node& topic, const TopicCount& counts) {
  Json row;
  row["id"] = topic.key;
  row["label"] = topic.label;
  row["works"] = counts.works;
  if (counts.first) row["first"] = to_string(*counts.first);
  if (counts.last) row["last"] = to_string(*counts.last);
  if (!topic.aliases.empty()) row["aliases"] = topic.aliases;
  return row;
}

ExitCode list_topics(const Graph& graph, const TopicsCommand& command, Streams& streams) {
  const Filter filter(graph, command.request.selection);
  const std::vector<TopicCount> counts = count_topics(graph, filter);
  std::vector<std::size_t> places;
  for (std::size_t place = 0; place < counts.size(); ++place) {
    if (counts[place].works > 0) places.push_back(place);
  }
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t left, std::size_t right) { return counts[left].works > counts[right].works; });
  Listing listing({.rows = "topics", .key = id_text, .columns = kTopicColumns, .none = "no topic is like that"},
                  command.presentation, streams);
  for (const std::size_t place : places) listing.add(topic_row(graph.nodes[place], counts[place]));
  return listing.finish();
}

Json member_row(const Graph& graph, const Edge& edge) {
  const Node& work = graph.nodes[index(edge.source)];
  Json row = node_row(work);
  row["weight"] = shortened(edge.weight);
  row["readings"] = reading_rows(graph, work);
  row["evidence"] = evidence_rows(graph, edge);
  return row;
}

ExitCode list_members(const Graph& graph, const TopicsCommand& command, Streams& streams) {
  const NodeId topic = find_topic(graph, *command.name);
  const Filter filter(graph, command.request.selection);
  Listing listing({.rows = "works", .key = id_text, .columns = kMemberColumns, .none = "no work is like that"},
                  command.presentation, streams);
  listing.head("topic", graph.nodes[index(topic)].key);
  for (const std::size_t place : heaviest_edges(graph, topic)) {
    const Edge& edge = graph.edges[place];
    const bool member = edge.relation == Relation::about && edge.target == topic;
    if (member && filter.keeps(edge.source)) listing.add(member_row(graph, edge));
  }
  return listing.finish();
}

}  // namespace

void declare(OptionSet& options, TopicsCommand& command) {
  options.usage("[OPTION…] [NAME]");
  options.argument("NAME", "a topic: then the works about it are listed", command.name);
  options.flag({"--all-topics", "", "also topics that one entry alone holds"}, command.topics, TopicScope::all);
  declare_presentation(options, command.presentation);
  declare_request(options, command.request);
  options.example("asterism topics -n 20", "the twenty with most works");
  options.example("asterism topics \"reward model\" --kind paper", "papers about one, those it is central to first");
}

ExitCode run(const TopicsCommand& command, Streams& streams) {
  const Graph& graph = load_graph(command.request, {.topics = command.topics, .measures = Measures::none}, streams);
  return command.name ? list_members(graph, command, streams) : list_topics(graph, command, streams);
}

}  // namespace asterism
