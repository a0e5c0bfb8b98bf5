// SPDX-License-Identifier: Apache-2.0
// Ranking works by relatedness to a work, or the members of a topic or project.
#include "related_reasons.hpp"
#include "related_scores.hpp"
#include "weights.hpp"

#include "asterism/measures.hpp"

#include <algorithm>
#include <cassert>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// How much a member of a narrower topic counts against one of the topic asked for.
constexpr double kNarrowerFactor = 0.5;
/// How much importance counts among members: enough to decide between equals.
constexpr double kImportanceFactor = 0.01;

void mix(const Tally& part, double factor, Tally& total) {
  for (const std::uint32_t node : part.numbers()) total.add(node, factor * part[node]);
}

/// All works that are related to `query` in any way but time, which only decides between them.
std::vector<RelatedWork> related_works(const RelatedIndex& index, const RelatedParts& parts, NodeId query) {
  Tally total(index.graph.nodes.size());
  mix(parts.direct, kMixture.direct, total);
  mix(parts.content, kMixture.content, total);
  mix(parts.walk, kMixture.walk, total);
  mix(parts.project, kMixture.project, total);
  std::vector<RelatedWork> works;
  works.reserve(total.numbers().size());
  const Node& asked = index.graph.nodes[asterism::index(query)];
  for (const std::uint32_t node : total.numbers()) {
    if (NodeId{node} == query) continue;
    const double time = kMixture.time * closeness_in_time(asked, index.graph.nodes[node]);
    works.push_back({.node = NodeId{node}, .score = stored_score(total[node] + time), .why = {}});
  }
  return works;
}

/// The `about` and `part_of` edges that lead to `group`, those to its narrower topics behind them.
std::vector<std::size_t> member_edges(const Graph& graph, NodeId group) {
  std::vector<std::size_t> own;
  std::vector<bool> narrower(graph.nodes.size(), false);
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    const Edge& edge = graph.edges[i];
    if (edge.target != group) continue;
    if (is_work(graph.nodes[index(edge.source)].kind)) {
      own.push_back(i);
    } else {
      narrower[index(edge.source)] = true;
    }
  }
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    if (narrower[index(graph.edges[i].target)] && graph.edges[i].relation == Relation::about) own.push_back(i);
  }
  return own;
}

/// Works that a topic or project holds, also through narrower topics; importance decides between equals.
std::vector<RelatedWork> members(const Graph& graph, NodeId group) {
  Tally total(graph.nodes.size());
  std::vector<std::vector<Reason>> why(graph.nodes.size());
  for (const std::size_t place : member_edges(graph, group)) {
    const Edge& edge = graph.edges[place];
    const auto member = static_cast<std::uint32_t>(edge.source);
    const double factor = (1.0 - kImportanceFactor) * (edge.target == group ? 1.0 : kNarrowerFactor);
    const double adds = factor * static_cast<double>(edge.weight) * (1.0 - total[member]);
    if (adds <= 0) continue;
    total.add(member, adds);
    const char* part = edge.relation == Relation::about ? "topic" : "project";
    why[member].push_back({.part = part, .score = stored_score(adds), .text = graph.nodes[index(edge.target)].label});
  }
  std::vector<RelatedWork> works;
  for (const std::uint32_t node : total.numbers()) {
    const double score = stored_score(total[node] + kImportanceFactor * graph.nodes[node].weight);
    works.push_back({.node = NodeId{node}, .score = score, .why = std::move(why[node])});
  }
  return works;
}

void keep_best(std::vector<RelatedWork>& works, std::size_t limit) {
  const std::size_t kept = std::min(limit, works.size());
  std::partial_sort(works.begin(), works.begin() + static_cast<std::ptrdiff_t>(kept), works.end(),
                    [](const RelatedWork& a, const RelatedWork& b) {
                      return a.score != b.score ? a.score > b.score : a.node < b.node;
                    });
  works.resize(kept);
}

}  // namespace

struct Relatedness::Index {
  RelatedIndex related;
};

Relatedness::Relatedness(const Graph& graph) : index_(std::make_unique<Index>(Index{RelatedIndex(graph)})) {}
Relatedness::~Relatedness() = default;

std::vector<RelatedWork> Relatedness::rank(NodeId query, const RelatedOptions& options) const {
  assert(options.damping > 0 && options.damping < 1);
  const RelatedIndex& index = index_->related;
  if (!is_work(index.graph.nodes[asterism::index(query)].kind)) {
    std::vector<RelatedWork> works = members(index.graph, query);
    keep_best(works, options.limit);
    return works;
  }
  const RelatedParts parts = related_parts(index, query, options.damping);
  std::vector<RelatedWork> works = related_works(index, parts, query);
  keep_best(works, options.limit);
  for (RelatedWork& work : works) work.why = related_reasons(index, parts, query, work.node);
  return works;
}

}  // namespace asterism
