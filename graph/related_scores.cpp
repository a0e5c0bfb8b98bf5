// SPDX-License-Identifier: Apache-2.0
// How related works are to a query, part by part.
#include "related_scores.hpp"

#include "random_walk.hpp"
#include "weights.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace asterism {

const Mixture kMixture{.direct = 0.2, .content = 0.68, .walk = 0.07, .project = 0.04, .time = 0.01};

namespace {

constexpr double kDaysAMonth = 30.0;
/// How many of the nearest works tell more about what the query is about, and how much they count together.
constexpr std::size_t kNearest = 5;
constexpr double kNearestFactor = 0.5;

LinkGraph walking_links(const Graph& graph) {
  const std::vector<double> rare = rarities(graph);
  std::vector<float> weights(graph.edges.size(), 0.0F);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const Edge& edge = graph.edges[i];
    const bool to_project = edge.relation == Relation::part_of && is_work(graph.nodes[index(edge.source)].kind);
    // Topics are left to the vectors: walked over, the common ones would lead everywhere.
    if (is_reference(edge.relation) || to_project) weights[i] = pull(edge, rare);
  }
  LinkGraph links = link_graph(graph, weights);
  normalise(links);
  return links;
}

/// References of one pair add up like places of one reference: 1 - Π(1 - weight · confidence).
void add_references(const RelatedIndex& index, NodeId query, Tally& direct) {
  const auto [begin, end] = out_edges(vertex_of(query), index.links);
  for (auto link = begin; link != end; ++link) {
    const Edge& edge = index.graph.edges[index.links[*link].edge];
    if (!is_reference(edge.relation)) continue;
    const std::uint32_t other = target(*link, index.links);
    const double says = static_cast<double>(edge.weight) * static_cast<double>(edge.confidence);
    direct.add(other, says * (1.0 - direct[other]));
  }
}

/// The works nearest to `query` by references and content, their factors in proportion to their scores.
std::vector<NearWork> nearest(NodeId query, const RelatedParts& parts) {
  std::vector<NearWork> found;
  for (const std::uint32_t node : parts.content.numbers()) {
    const double score = kMixture.direct * parts.direct[node] + kMixture.content * parts.content[node];
    if (node != vertex_of(query)) found.push_back({NodeId{node}, score});
  }
  const std::size_t kept = std::min(kNearest, found.size());
  std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(),
                    [](const NearWork& a, const NearWork& b) {
                      return a.factor != b.factor ? a.factor > b.factor : a.node < b.node;
                    });
  found.resize(kept);
  double sum = 0;
  for (const NearWork& neighbour : found) sum += neighbour.factor;
  for (NearWork& neighbour : found) neighbour.factor *= kNearestFactor / sum;
  return found;
}

/// Adds up `terms` that agree. Order: by term.
void unite(std::vector<Term>& terms) {
  std::stable_sort(terms.begin(), terms.end(), [](const Term& a, const Term& b) { return a.term < b.term; });
  std::size_t kept = 0;
  for (const Term& term : terms) {
    if (kept > 0 && terms[kept - 1].term == term.term) {
      terms[kept - 1].weight += term.weight;
    } else {
      terms[kept++] = term;
    }
  }
  terms.resize(kept);
}

double length_of(const std::vector<Term>& terms) {
  double square = 0;
  for (const Term& term : terms) square += static_cast<double>(term.weight) * static_cast<double>(term.weight);
  return std::sqrt(square);
}

/// Asks once with the query's own words and topics, and again with those of the nearest works added.
/// Source: Rocchio 1971, "Relevance feedback in information retrieval"; the best answers are taken for relevant.
void add_content(const RelatedIndex& index, NodeId query, RelatedParts& parts) {
  const auto own = index.contents.vector(query);
  if (own.empty()) return;
  std::vector<Term> wanted(own.begin(), own.end());
  index.contents.add_similar(wanted, parts.content);
  parts.nearest = nearest(query, parts);
  for (const NearWork& neighbour : parts.nearest) {
    for (const Term& term : index.contents.vector(neighbour.node)) {
      wanted.push_back({term.term, term.weight * static_cast<float>(neighbour.factor)});
    }
  }
  unite(wanted);
  parts.length = length_of(wanted);
  for (Term& term : wanted) term.weight = static_cast<float>(static_cast<double>(term.weight) / parts.length);
  parts.content.clear();
  index.contents.add_similar(wanted, parts.content);
}

void add_project(const RelatedIndex& index, NodeId query, Tally& project) {
  const auto [begin, end] = out_edges(vertex_of(query), index.links);
  for (auto link = begin; link != end; ++link) {
    const std::uint32_t group = target(*link, index.links);
    if (index.graph.nodes[group].kind != NodeKind::project) continue;
    const auto [first, last] = out_edges(group, index.links);
    for (auto member = first; member != last; ++member) {
      const std::uint32_t other = target(*member, index.links);
      if (project[other] == 0.0) project.add(other, 1.0);
    }
  }
}

/// The walk's scores of works other than `query`, scaled so that the highest is 1.
void add_walk(const RelatedIndex& index, NodeId query, double damping, Tally& scores) {
  const Tally met = walk(index.links, vertex_of(query), {.damping = damping});
  const auto counts = [&](std::uint32_t node) {
    return node != vertex_of(query) && is_work(index.graph.nodes[node].kind);
  };
  double highest = 0;
  for (const std::uint32_t node : met.numbers()) highest = counts(node) ? std::max(highest, met[node]) : highest;
  for (const std::uint32_t node : met.numbers()) {
    if (counts(node)) scores.add(node, met[node] / highest);
  }
}

}  // namespace

RelatedIndex::RelatedIndex(const Graph& graph_in)
    : graph(graph_in), links(walking_links(graph_in)), contents(graph_in) {}

RelatedParts related_parts(const RelatedIndex& index, NodeId query, double damping) {
  const std::size_t nodes = index.graph.nodes.size();
  RelatedParts parts{
      .direct = Tally(nodes), .content = Tally(nodes), .walk = Tally(nodes), .project = Tally(nodes), .nearest = {}};
  add_references(index, query, parts.direct);
  add_content(index, query, parts);
  add_walk(index, query, damping, parts.walk);
  add_project(index, query, parts.project);
  return parts;
}

double closeness_in_time(const Node& a, const Node& b) {
  const auto first = a.start ? first_day(*a.start) : std::nullopt;
  const auto second = b.start ? first_day(*b.start) : std::nullopt;
  if (!first || !second) return 0;
  return 1.0 / (1.0 + std::abs(static_cast<double>((*first - *second).count())) / kDaysAMonth);
}

}  // namespace asterism
