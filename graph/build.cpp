// SPDX-License-Identifier: Apache-2.0
// Corpus -> Graph: nodes, stated edges, shared topics, then importance and communities.
#include "../parallel/beside.hpp"
#include "backbone.hpp"
#include "community_names.hpp"
#include "edges.hpp"
#include "nodes.hpp"

#include "asterism/graph.hpp"
#include "asterism/measures.hpp"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <future>
#include <utility>

namespace asterism {
namespace {

std::vector<SourceSummary> summaries(const Log& log) {
  std::vector<SourceSummary> found(log.texts.size());
  for (const Entry& entry : log.entries) ++found[index(entry.source)].entries;
  for (std::size_t i = 0; i < std::min(found.size(), log.date_counts.size()); ++i) found[i].dates = log.date_counts[i];
  return found;
}

/// Puts the `extra` edges, which are in order like those of `graph`, between them, from the back and so in place.
void merge_edges(std::vector<Edge> extra, Graph& graph) {
  auto from = static_cast<std::ptrdiff_t>(graph.edges.size());
  graph.edges.resize(graph.edges.size() + extra.size());
  for (auto to = graph.edges.end(); !extra.empty();) {
    Edge& last = extra.back();
    if (from > 0 && edge_less(last, graph.edges[static_cast<std::size_t>(from - 1)])) {
      *--to = std::move(graph.edges[static_cast<std::size_t>(--from)]);
    } else {
      *--to = std::move(last);
      extra.pop_back();
    }
  }
}

[[maybe_unused]] bool is_sound(const Edge& edge) {
  return edge.weight > 0 && edge.weight <= 1 && edge.confidence > 0 && edge.confidence <= 1 &&
         edge.evidence.count > 0 && edge.source != edge.target;
}

void measure(Graph& graph, unsigned threads) {
  std::future<std::vector<double>> ranking = beside(threads, [&] { return importance(graph, {}); });
  const std::vector<std::uint32_t> numbers = communities(graph, {});
  const std::vector<double> scores = ranking.get();
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    graph.nodes[i].weight = scores[i];
    graph.nodes[i].community = numbers[i];
  }
  graph.communities = name_communities(graph);
}

/// Gives back the memory of what no graph is made of: an empty value assigned would leave it its room.
void drop_unused(Corpus& corpus) {
  std::exchange(corpus.short_names, {});
  std::exchange(corpus.open_names, {});
  std::exchange(corpus.log.pools.spans, {});
  std::exchange(corpus.log.pools.targets, {});
}

}  // namespace

Graph build_graph(Corpus corpus, const GraphOptions& options) {
  drop_unused(corpus);
  Graph graph;
  graph.title = std::move(corpus.log.title);
  graph.source_summaries = summaries(corpus.log);
  const NodePlan plan = plan_nodes(corpus, options.topics);
  // Edges are made of references and memberships, nodes of everything else. Those are in many small pieces, and the
  // thread that made the corpus has room for them where it freed such pieces.
  std::future<std::vector<Edge>> edges =
      beside(options.threads, [&] { return stated_edges(corpus, plan.numbers, graph.evidence); });
  graph.nodes = make_nodes(corpus, plan);
  graph.edges = edges.get();
  graph.sources = std::move(corpus.log.texts);
  graph.sections = std::move(corpus.log.sections);
  // It is large and in many pieces, so it goes beside what follows.
  const std::future<void> freed = beside(options.threads, [&corpus] { const Corpus gone = std::move(corpus); });
  if (freed.wait_for(std::chrono::seconds{0}) == std::future_status::deferred) freed.wait();
  merge_edges(shared_topic_edges(graph, {options.backbone_alpha, options.threads}), graph);
  assert(std::all_of(graph.edges.begin(), graph.edges.end(), is_sound));
  if (options.measures == Measures::all) measure(graph, options.threads);
  return graph;
}

}  // namespace asterism
