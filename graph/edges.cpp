// SPDX-License-Identifier: Apache-2.0
// References, memberships and projects as edges: one for each source, target and relation.
#include "edges.hpp"

#include "buckets.hpp"
#include "weights.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <span>
#include <tuple>
#include <utility>

namespace asterism {
namespace {

/// One place that states an edge.
struct Finding {
  NodeId source{};
  NodeId target{};
  Relation relation = Relation::mentions;
  float weight = 1;  ///< of a membership; references get theirs from their places
  float confidence = 1;
  const Evidence* evidence = nullptr;  ///< in the corpus
};

bool finding_less(const Finding& a, const Finding& b) noexcept {
  return std::tie(a.source, a.target, a.relation, *a.evidence) < std::tie(b.source, b.target, b.relation, *b.evidence);
}

void add_references(const Corpus& corpus, const NodeNumbers& numbers, std::vector<Finding>& findings) {
  for (const Reference& reference : corpus.references) {
    if (reference.from == reference.to) continue;
    findings.push_back({.source = *numbers.works[index(reference.from)],
                        .target = *numbers.works[index(reference.to)],
                        .relation = reference.relation,
                        .confidence = reference.confidence,
                        .evidence = &reference.evidence});
  }
}

std::size_t source_of(const Membership& membership, const NodeNumbers& numbers) {
  return index(*numbers.works[index(membership.work)]);
}

void add_membership(const Membership& membership, const NodeNumbers& numbers, std::vector<Finding>& findings) {
  const std::optional<NodeId> topic = numbers.topics[index(membership.topic)];
  if (!topic) return;
  findings.push_back({.source = *numbers.works[index(membership.work)],
                      .target = *topic,
                      .relation = Relation::about,
                      .weight = membership.weight,
                      .confidence = rule_confidence(membership.evidence.rule),
                      .evidence = &membership.evidence});
}

void add_wholes(const Corpus& corpus, const NodeNumbers& numbers, std::vector<Finding>& findings) {
  const auto add = [&findings](NodeId part, NodeId whole, const Evidence& evidence) {
    findings.push_back({.source = part,
                        .target = whole,
                        .relation = Relation::part_of,
                        .confidence = rule_confidence(evidence.rule),
                        .evidence = &evidence});
  };
  for (std::size_t i = 0; i < corpus.projects.size(); ++i) {
    for (const auto& [work, evidence] : corpus.projects[i].members) {
      add(*numbers.works[index(work)], *numbers.projects[i], evidence);
    }
  }
  for (std::size_t i = 0; i < corpus.topics.size(); ++i) {
    const Topic& topic = corpus.topics[i];
    if (!numbers.topics[i] || !topic.broader || !topic.broader_evidence) continue;
    const std::optional<NodeId> whole = numbers.topics[index(*topic.broader)];
    if (whole && *whole != *numbers.topics[i]) add(*numbers.topics[i], *whole, *topic.broader_evidence);
  }
}

bool place_less(const Evidence& a, const Evidence& b) noexcept {
  return std::tie(a.source, a.mention) < std::tie(b.source, b.mention);
}

bool overlap(const Evidence& a, const Evidence& b) noexcept {
  return a.source == b.source && a.mention.begin < b.mention.begin + b.mention.length &&
         b.mention.begin < a.mention.begin + a.mention.length;
}

/// Whether `mention` stands where one of `stronger`, in order of place, says more about the same two works.
/// Names do not nest in one another, so only the neighbours in that order can overlap.
bool is_covered(const Evidence& mention, const std::vector<Evidence>& stronger) noexcept {
  const auto next = std::lower_bound(stronger.begin(), stronger.end(), mention, place_less);
  return (next != stronger.end() && overlap(*next, mention)) ||
         (next != stronger.begin() && overlap(*std::prev(next), mention));
}

/// Leaves out of `pair` (all findings on one source and target, in order of relation) those of `weak` that no cue made
/// where the same words say more. Returns how many are left, at the front.
std::size_t drop_covered(std::span<Finding> pair, Relation weak) {
  const auto first =
      std::find_if(pair.begin(), pair.end(), [weak](const Finding& finding) { return finding.relation == weak; });
  if (first == pair.begin() || first == pair.end()) return pair.size();
  std::vector<Evidence> stronger;
  for (auto finding = pair.begin(); finding != first; ++finding) stronger.push_back(*finding->evidence);
  std::sort(stronger.begin(), stronger.end(), place_less);
  const auto end = std::remove_if(first, pair.end(), [&](const Finding& finding) {
    return finding.relation == weak && finding.evidence->rule != Rule::cue && is_covered(*finding.evidence, stronger);
  });
  return static_cast<std::size_t>(end - pair.begin());
}

/// Keeps of `pair` what says something new: a link or a name is no statement of its own where a cue before it is one.
/// Returns how many are left, at the front.
std::size_t drop_covered(std::span<Finding> pair) {
  const std::size_t left = drop_covered(pair, Relation::related_to);
  return drop_covered(pair.first(left), Relation::mentions);
}

/// One edge out of `findings`, which agree in source, target and relation and are in order of place.
Edge merge(std::span<const Finding> findings, std::vector<Evidence>& pool) {
  const auto first = static_cast<std::uint32_t>(pool.size());
  Edge edge{.source = findings.front().source,
            .target = findings.front().target,
            .relation = findings.front().relation,
            .evidence = {first, 0},
            .shared = {}};
  double doubt = 1.0;
  double surest = 0.0;
  double heaviest = 0.0;
  for (const Finding& finding : findings) {
    assert(std::isfinite(finding.weight) && std::isfinite(finding.confidence));
    surest = std::max<double>(surest, finding.confidence);
    heaviest = std::max<double>(heaviest, finding.weight);
    // Two rules that fire on the same words are one place: they must not confirm each other.
    if (pool.size() > first && overlap(pool.back(), *finding.evidence)) continue;
    doubt *= 1.0 - finding.confidence;
    pool.push_back(*finding.evidence);
  }
  edge.evidence.count = static_cast<std::uint32_t>(pool.size()) - first;
  // Places of one log are no independent witnesses, so together they never make more than 0.99.
  edge.confidence = stored_weight(std::max(surest, std::min(1.0 - doubt, 0.99)));
  edge.weight =
      stored_weight(is_reference(edge.relation) ? reference_weight(edge.relation, edge.evidence.count) : heaviest);
  return edge;
}

void merge_pair(std::span<Finding> pair, std::vector<Edge>& edges, std::vector<Evidence>& evidence) {
  const std::span<const Finding> kept = pair.size() == 1 ? pair : pair.first(drop_covered(pair));
  for (std::size_t begin = 0; begin < kept.size();) {
    std::size_t end = begin + 1;
    while (end < kept.size() && kept[end].relation == kept[begin].relation) ++end;
    edges.push_back(merge(kept.subspan(begin, end - begin), evidence));
    begin = end;
  }
}

/// Makes edges of `findings`, all those of one source.
void merge_source(std::vector<Finding>& findings, std::vector<Edge>& edges, std::vector<Evidence>& evidence) {
  std::sort(findings.begin(), findings.end(), finding_less);
  for (auto pair = findings.begin(); pair != findings.end();) {
    const auto end =
        std::find_if(pair, findings.end(), [pair](const Finding& finding) { return finding.target != pair->target; });
    merge_pair({pair, end}, edges, evidence);
    pair = end;
  }
}

}  // namespace

bool edge_less(const Edge& a, const Edge& b) noexcept {
  return std::tie(a.source, a.target, a.relation) < std::tie(b.source, b.target, b.relation);
}

std::vector<Edge> stated_edges(const Corpus& corpus, const NodeNumbers& numbers, std::vector<Evidence>& evidence) {
  std::vector<Finding> others;  // than memberships, which are most and come by work already
  others.reserve(corpus.references.size());
  add_references(corpus, numbers, others);
  add_wholes(corpus, numbers, others);
  std::vector<Edge> edges;
  // Shared-topic edges, some three of a work with two places each, join them later without moving them.
  const std::size_t room = 3 * numbers.works.size();
  const std::size_t stated = others.size() + corpus.memberships.size();
  edges.reserve(stated + room);
  evidence.reserve(evidence.size() + stated + 2 * room);
  const std::size_t sources = numbers.works.size() + numbers.topics.size() + numbers.projects.size();
  Buckets by_source(others.size(), sources, [&](std::size_t place) { return index(others[place].source); });
  std::vector<Finding> findings;
  auto membership = corpus.memberships.begin();
  for (std::size_t source = 0; source < sources; ++source) {
    findings.clear();
    for (const std::uint32_t place : by_source.of(source)) findings.push_back(others[place]);
    for (; membership != corpus.memberships.end() && source_of(*membership, numbers) == source; ++membership) {
      add_membership(*membership, numbers, findings);
    }
    merge_source(findings, edges, evidence);
  }
  assert(membership == corpus.memberships.end());
  return edges;
}

}  // namespace asterism
