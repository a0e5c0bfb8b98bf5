// SPDX-License-Identifier: Apache-2.0
// Why a work is related to a query, in parts that can be shown.
#include "related_reasons.hpp"

#include "weights.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

namespace asterism {
namespace {

constexpr std::size_t kTopicsShown = 5;
constexpr std::size_t kWordsShown = 4;
/// What adds less than this to a score is no reason.
constexpr double kLeastReason = 0.001;

std::uint32_t number(NodeId node) noexcept { return static_cast<std::uint32_t>(node); }

std::string quote_of(const Graph& graph, const Edge& edge) {
  const Evidence& evidence = edge.evidence.front();
  return std::string(graph.sources[index(evidence.source)].slice(evidence.quote));
}

/// The references between the two; their common score is divided in proportion to what each says.
void add_references(const RelatedIndex& index, double score, std::pair<NodeId, NodeId> ends,
                    std::vector<Reason>& reasons) {
  const std::size_t before = reasons.size();
  double sum = 0;
  const auto [begin, end] = out_edges(number(ends.first), index.links);
  for (auto link = begin; link != end; ++link) {
    const Edge& edge = index.graph.edges[index.links[*link].edge];
    if (target(*link, index.links) != number(ends.second) || !is_reference(edge.relation)) continue;
    const double says = static_cast<double>(edge.weight) * static_cast<double>(edge.confidence);
    sum += says;
    reasons.push_back(
        {.part = std::string(to_string(edge.relation)), .score = score * says, .text = quote_of(index.graph, edge)});
  }
  for (std::size_t i = before; i < reasons.size(); ++i) reasons[i].score /= sum;
}

/// A term of the query that `work` has too, and what it adds.
struct CommonTerm {
  std::uint32_t term = 0;
  double score = 0;
};

/// The terms of the query itself, not of its neighbours, that `work` has too, strongest first.
std::vector<CommonTerm> common_terms(const RelatedIndex& index, const RelatedParts& parts, NodeId query, NodeId work) {
  const auto by_term = [](const Term& term, std::uint32_t wanted) { return term.term < wanted; };
  std::vector<CommonTerm> common;
  const auto theirs = index.contents.vector(work);
  for (const Term& own : index.contents.vector(query)) {
    const auto other = std::lower_bound(theirs.begin(), theirs.end(), own.term, by_term);
    if (other == theirs.end() || other->term != own.term) continue;
    const auto wanted = std::lower_bound(parts.wanted.begin(), parts.wanted.end(), own.term, by_term);
    common.push_back({own.term, static_cast<double>(wanted->weight) * static_cast<double>(other->weight)});
  }
  std::stable_sort(common.begin(), common.end(),
                   [](const CommonTerm& a, const CommonTerm& b) { return a.score > b.score; });
  return common;
}

void add_content(const RelatedIndex& index, const std::vector<CommonTerm>& common, std::vector<Reason>& reasons) {
  std::size_t topics = 0;
  std::size_t shown = 0;
  Reason words{.part = "words", .score = 0, .text = {}};
  for (const CommonTerm& term : common) {
    const double score = kMixture.content * term.score;
    if (!index.contents.is_topic(term.term)) {
      words.score += score;
      if (shown++ < kWordsShown) words.text += (words.text.empty() ? "" : ", ") + index.contents.word(term.term);
    } else if (topics++ < kTopicsShown) {
      const Node& topic = index.graph.nodes[asterism::index(index.contents.topic(term.term))];
      reasons.push_back({.part = "topic", .score = score, .text = topic.label});
    }
  }
  if (shown > 0) reasons.push_back(std::move(words));
}

/// The nodes that `node` is linked with by references and projects, in key order.
std::vector<std::uint32_t> linked_nodes(const LinkGraph& links, NodeId node) {
  std::vector<std::uint32_t> nodes;
  const auto [begin, end] = out_edges(number(node), links);
  for (auto link = begin; link != end; ++link) nodes.push_back(target(*link, links));
  std::sort(nodes.begin(), nodes.end());
  nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
  return nodes;
}

/// The works and projects that are linked with both.
void add_common_neighbours(const RelatedIndex& index, const RelatedParts& parts, std::pair<NodeId, NodeId> ends,
                           std::vector<Reason>& reasons) {
  const std::vector<std::uint32_t> a = linked_nodes(index.links, ends.first);
  const std::vector<std::uint32_t> b = linked_nodes(index.links, ends.second);
  std::vector<std::uint32_t> common;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
  for (const std::uint32_t node : common) {
    const bool is_project = index.graph.nodes[node].kind == NodeKind::project;
    const double walked = kMixture.walk * parts.walk[number(ends.second)] / static_cast<double>(common.size());
    const double score = walked + (is_project ? kMixture.project : 0.0);
    reasons.push_back({.part = is_project ? "project" : "via", .score = score, .text = index.graph.nodes[node].label});
  }
}

}  // namespace

std::vector<Reason> related_reasons(const RelatedIndex& index, const RelatedParts& parts, NodeId query, NodeId work) {
  std::vector<Reason> reasons;
  add_references(index, kMixture.direct * parts.direct[number(work)], {query, work}, reasons);
  add_content(index, common_terms(index, parts, query, work), reasons);
  add_common_neighbours(index, parts, {query, work}, reasons);
  reasons.erase(
      std::remove_if(reasons.begin(), reasons.end(), [](const Reason& reason) { return reason.score < kLeastReason; }),
      reasons.end());
  std::stable_sort(reasons.begin(), reasons.end(), [](const Reason& a, const Reason& b) {
    return std::tie(b.score, a.part, a.text) < std::tie(a.score, b.part, b.text);
  });
  for (Reason& reason : reasons) reason.score = stored_score(reason.score);
  return reasons;
}

}  // namespace asterism
