// SPDX-License-Identifier: Apache-2.0
// Which works share topics, and which of these edges are worth drawing.
#include "backbone.hpp"

#include "../parallel/beside.hpp"
#include "../parallel/in_order.hpp"
#include "buckets.hpp"
#include "companions.hpp"
#include "incidence.hpp"
#include "partners.hpp"
#include "weights.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <future>
#include <span>
#include <utility>

namespace asterism {
namespace {

/// A work asks for at most this many edges. More of them is a hairball, however significant each may be.
constexpr std::size_t kEdgesAsked = 3;
/// An experiment asks for this many of its own project besides: a series is read as one, whatever else is near.
constexpr std::size_t kSiblingsAsked = 6;
/// And for this many works that were read just before it.
constexpr std::size_t kReadingsAsked = 2;
/// Pairs whose edges a thread makes at a time.
constexpr std::size_t kPairsAtOnce = 1024;

struct Pair {
  NodeId source{};
  NodeId target{};
};

/// A topic that two works share, with their `about` edges.
struct SharedTopic {
  const Edge* source = nullptr;  ///< from the source of the pair
  const Edge* target = nullptr;
  double share = 0;
};

/// Strongest first, then by key.
bool is_stronger(const Partner& a, const Partner& b) noexcept {
  return a.weight != b.weight ? a.weight > b.weight : a.work < b.work;
}

/// The weight above which one of `count` partners, `strength` together, is significant: the disparity filter's
/// (1 - w/s)^(k-1) < alpha, solved for w.
double significant_weight(double strength, std::size_t count, double alpha) {
  const double others = static_cast<double>(count) - 1;
  return others < 1 ? strength : strength * (1.0 - std::pow(alpha, 1.0 / others));
}

/// Moves the partners that `work` asks to be linked with to the front and returns how many they are.
std::size_t choose(std::span<Partner> partners, double alpha) {
  if (partners.empty()) return 0;
  const std::span<Partner> front = partners.first(std::min(kEdgesAsked, partners.size()));
  std::sort(front.begin(), front.end(), is_stronger);
  double strength = 0;
  for (const Partner& partner : front) strength += static_cast<double>(partner.weight);
  for (Partner& partner : partners.subspan(front.size())) {
    strength += static_cast<double>(partner.weight);
    if (!is_stronger(partner, front.back())) continue;
    std::swap(partner, front.back());
    std::sort(front.begin(), front.end(), is_stronger);
  }
  const double threshold = significant_weight(strength, partners.size(), alpha);
  std::size_t chosen = 1;
  while (chosen < front.size() && static_cast<double>(front[chosen].weight) > threshold) ++chosen;
  return chosen;
}

/// Moves those of the partners behind the first `chosen` that pass `keep` to their front, the strongest `most` of them,
/// and returns how many are chosen now.
template <typename Keep>
std::size_t choose_more(std::span<Partner> partners, std::size_t chosen, std::size_t most, const Keep& keep) {
  const auto rest = partners.subspan(chosen);
  const auto kept =
      std::partition(rest.begin(), rest.end(), [&](const Partner& partner) { return keep(partner.work); });
  std::sort(rest.begin(), kept, is_stronger);
  return chosen + std::min(most, static_cast<std::size_t>(kept - rest.begin()));
}

std::size_t choose_companions(std::span<Partner> partners, std::size_t chosen, const Companions& companions,
                              NodeId experiment) {
  chosen = choose_more(partners, chosen, kSiblingsAsked,
                       [&](NodeId other) { return companions.are_siblings(experiment, other); });
  return choose_more(partners, chosen, kReadingsAsked,
                     [&](NodeId other) { return companions.was_read_for(experiment, other); });
}

/// Where `count` ranges of nodes with the same number of works begin, and the end.
std::vector<std::size_t> ranges_of_works(const Graph& graph, std::size_t count) {
  const auto works = static_cast<std::size_t>(
      std::count_if(graph.nodes.begin(), graph.nodes.end(), [](const Node& node) { return is_work(node.kind); }));
  std::vector<std::size_t> begins = {0};
  std::size_t seen = 0;
  for (std::size_t i = 0; i < graph.nodes.size() && begins.size() < count; ++i) {
    if (is_work(graph.nodes[i].kind) && seen++ == works * begins.size() / count) begins.push_back(i);
  }
  begins.push_back(graph.nodes.size());
  return begins;
}

/// `pairs` in order, each once.
std::vector<Pair> without_repeats(const std::vector<Pair>& pairs, std::size_t nodes) {
  Buckets by_source(pairs.size(), nodes, [&pairs](std::size_t place) { return index(pairs[place].source); });
  std::vector<Pair> found;
  found.reserve(pairs.size());
  for (std::size_t source = 0; source < nodes; ++source) {
    const std::span<std::uint32_t> places = by_source.of(source);
    std::sort(places.begin(), places.end(),
              [&pairs](std::uint32_t a, std::uint32_t b) { return pairs[a].target < pairs[b].target; });
    for (const std::uint32_t place : places) {
      const Pair& pair = pairs[place];
      if (found.empty() || found.back().source != pair.source || found.back().target != pair.target) {
        found.push_back(pair);
      }
    }
  }
  return found;
}

std::vector<Pair> backbone_pairs(const Graph& graph, const Incidence& incidence, const std::vector<double>& rarity,
                                 const Companions& companions, const BackboneOptions& options) {
  const auto ask = [&](std::size_t begin, std::size_t end, std::vector<Pair>& pairs) {
    PartnerSearch search(incidence, rarity);
    for (std::size_t i = begin; i < end; ++i) {
      if (!is_work(graph.nodes[i].kind)) continue;
      const NodeId work{static_cast<std::uint32_t>(i)};
      const std::span<Partner> partners = search.partners(work);
      std::size_t chosen = choose(partners, options.alpha);
      if (companions.is_experiment(work)) chosen = choose_companions(partners, chosen, companions, work);
      for (std::size_t k = 0; k < chosen; ++k) {
        pairs.push_back({std::min(work, partners[k].work), std::max(work, partners[k].work)});
      }
    }
  };
  // Every work asks for itself, so ranges of them can be done at once.
  const std::vector<std::size_t> begins = ranges_of_works(graph, std::max(1U, options.threads));
  std::vector<Pair> pairs;
  in_order<std::vector<Pair>>(
      begins.size() - 1, options.threads,
      [&](std::size_t i, std::vector<Pair>& found) {
        found.clear();
        ask(begins[i], begins[i + 1], found);
      },
      [&](const std::vector<Pair>& found) { pairs.insert(pairs.end(), found.begin(), found.end()); });
  return without_repeats(pairs, graph.nodes.size());
}

/// Puts all topics that the works of `pair` share into `shared`, strongest first.
void find_shared_topics(const Incidence& incidence, const std::vector<double>& rarity, const Pair& pair,
                        std::vector<SharedTopic>& shared) {
  shared.clear();
  const std::span<const Edge> a = incidence.edges_from(pair.source);
  const std::span<const Edge> b = incidence.edges_from(pair.target);
  for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
    if (a[i].target != b[k].target) {
      ++(a[i].target < b[k].target ? i : k);
    } else if (a[i].relation != Relation::about) {
      ++i;
    } else if (b[k].relation != Relation::about) {
      ++k;
    } else {
      const double roots = static_cast<double>(std::sqrt(a[i].weight) * std::sqrt(b[k].weight));
      shared.push_back({.source = &a[i], .target = &b[k], .share = rarity[index(a[i].target)] * roots});
      ++i, ++k;
    }
  }
  std::sort(shared.begin(), shared.end(), [](const SharedTopic& x, const SharedTopic& y) {
    return x.share != y.share ? x.share > y.share : x.source->target < y.source->target;
  });
}

/// Edges with lists of their own for what they point to.
struct EdgeList {
  std::vector<Edge> edges;
  std::vector<Evidence> evidence;
  std::vector<NodeId> shared;
};

/// Adds the edge over `topics`; the places of the strongest in both works, which are in `stated`, are its evidence.
void add_shared_edge(std::span<const Evidence> stated, const Pair& pair, const std::vector<SharedTopic>& topics,
                     EdgeList& list) {
  const Edge& source = *topics.front().source;
  const Edge& target = *topics.front().target;
  std::array<Evidence, 2> places{stated[source.evidence.first], stated[target.evidence.first]};
  for (Evidence& place : places) place.rule = Rule::shared_topic;
  std::sort(places.begin(), places.end());
  Edge edge{.source = pair.source,
            .target = pair.target,
            .relation = Relation::shares_topics,
            .confidence = stored_weight(source.confidence * target.confidence),
            .evidence = {static_cast<std::uint32_t>(list.evidence.size()), places.size()},
            .shared = {static_cast<std::uint32_t>(list.shared.size()), static_cast<std::uint32_t>(topics.size())}};
  list.evidence.insert(list.evidence.end(), places.begin(), places.end());
  double left = 1.0;
  for (const SharedTopic& topic : topics) {
    left *= 1.0 - topic.share;
    list.shared.push_back(topic.source->target);
  }
  edge.weight = stored_weight(1.0 - left);
  list.edges.push_back(edge);
}

/// Adds the edges of `next` to `edges`, and what they point to to the lists of `graph`.
void append(const EdgeList& next, std::vector<Edge>& edges, Graph& graph) {
  for (Edge edge : next.edges) {
    edge.evidence.first += static_cast<std::uint32_t>(graph.evidence.size());
    edge.shared.first += static_cast<std::uint32_t>(graph.shared.size());
    edges.push_back(edge);
  }
  graph.evidence.insert(graph.evidence.end(), next.evidence.begin(), next.evidence.end());
  graph.shared.insert(graph.shared.end(), next.shared.begin(), next.shared.end());
}

}  // namespace

std::vector<Edge> shared_topic_edges(Graph& graph, const BackboneOptions& options) {
  assert(options.alpha > 0 && options.alpha <= 1);
  // Neither needs the others; the members of topics take longest to put in order.
  std::future<std::vector<double>> rare = beside(options.threads, [&graph] { return rarities(graph); });
  std::future<Companions> known = beside(options.threads, [&graph] { return Companions(graph); });
  const Incidence incidence(graph, options.threads);
  const std::vector<double> rarity = rare.get();
  const std::vector<Pair> pairs = backbone_pairs(graph, incidence, rarity, known.get(), options);
  // Where the places stated so far stay while those of the new edges are put behind them.
  graph.evidence.reserve(graph.evidence.size() + 2 * pairs.size());
  const std::span<const Evidence> stated = graph.evidence;
  // The edges of some pairs, and the topics of the pair at hand.
  struct Part {
    EdgeList list;
    std::vector<SharedTopic> topics;
  };
  const auto make = [&](std::size_t number, Part& part) {
    part.list.edges.clear();
    part.list.evidence.clear();
    part.list.shared.clear();
    const std::size_t begin = number * kPairsAtOnce;
    for (std::size_t i = begin; i < std::min(begin + kPairsAtOnce, pairs.size()); ++i) {
      find_shared_topics(incidence, rarity, pairs[i], part.topics);
      add_shared_edge(stated, pairs[i], part.topics, part.list);
    }
  };
  std::vector<Edge> edges;
  edges.reserve(pairs.size());
  in_order<Part>((pairs.size() + kPairsAtOnce - 1) / kPairsAtOnce, options.threads, make,
                 [&](const Part& part) { append(part.list, edges, graph); });
  return edges;
}

}  // namespace asterism
