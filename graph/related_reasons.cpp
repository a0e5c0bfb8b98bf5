// SPDX-License-Identifier: Apache-2.0
// Why a work is related to a query, in parts that can be shown.
#include "related_reasons.hpp"

#include "weights.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <utility>

namespace asterism {
namespace {

constexpr std::size_t kTopicsShown = 5;
constexpr std::size_t kWordsShown = 4;
constexpr std::size_t kNeighboursShown = 2;
/// Words are shown as long as they add at least this share of what the strongest does; the rest are filler.
constexpr double kShownShare = 0.3;
/// What adds less than this to a score is no reason.
constexpr double kLeastReason = 0.01;

/// Words that count as all do, but say nothing to a reader. A short log has few others to weigh them against.
constexpr std::array kFunctionWords = std::to_array<std::string_view>(
    {"about", "after", "all",   "also",  "and",  "any",   "are",  "because", "been",    "before", "between", "but",
     "can",   "could", "did",   "does",  "each", "for",   "from", "given",   "had",     "has",    "have",    "how",
     "into",  "its",   "just",  "may",   "more", "most",  "much", "nor",     "not",     "only",   "other",   "our",
     "over",  "same",  "some",  "such",  "than", "that",  "the",  "their",   "them",    "then",   "there",   "these",
     "they",  "this",  "thi",   "those", "thus", "under", "upon", "very",    "via",     "was",    "were",    "what",
     "when",  "where", "which", "while", "who",  "why",   "will", "with",    "without", "would",  "you",     "your"});

/// Whether `word`, folded, is a function word, or one of a letter or two without a digit ("on", "et").
bool tells_nothing(std::string_view word) {
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  if (word.size() <= 2) return std::all_of(word.begin(), word.end(), is_letter);
  return std::find(kFunctionWords.begin(), kFunctionWords.end(), word) != kFunctionWords.end();
}

std::string quote_of(const Graph& graph, const Edge& edge) {
  const Evidence& evidence = evidence_of(graph, edge).front();
  return std::string(graph.sources[index(evidence.source)].slice(evidence.quote));
}

/// The references between the two; their common score is divided in proportion to what each says.
void add_references(const RelatedIndex& index, double score, std::pair<NodeId, NodeId> ends,
                    std::vector<Reason>& reasons) {
  const std::size_t before = reasons.size();
  double sum = 0;
  const auto [begin, end] = out_edges(vertex_of(ends.first), index.links);
  for (auto link = begin; link != end; ++link) {
    const Edge& edge = index.graph.edges[index.links[*link].edge];
    if (target(*link, index.links) != vertex_of(ends.second) || !is_reference(edge.relation)) continue;
    const double says = static_cast<double>(edge.weight) * static_cast<double>(edge.confidence);
    sum += says;
    reasons.push_back(
        {.part = std::string(to_string(edge.relation)), .score = score * says, .text = quote_of(index.graph, edge)});
  }
  for (std::size_t i = before; i < reasons.size(); ++i) reasons[i].score /= sum;
}

/// A term that two works have and what it adds to the score.
struct CommonTerm {
  std::uint32_t term = 0;
  double score = 0;
};

/// The terms that both ends have, scaled to what they add, strongest first.
std::vector<CommonTerm> common_terms(const RelatedIndex& index, std::pair<NodeId, NodeId> ends, double factor) {
  std::vector<CommonTerm> common;
  const auto theirs = index.contents.vector(ends.second);
  auto other = theirs.begin();
  for (const Term& own : index.contents.vector(ends.first)) {
    while (other != theirs.end() && other->term < own.term) ++other;
    if (other == theirs.end()) break;
    if (other->term != own.term) continue;
    common.push_back({own.term, factor * static_cast<double>(own.weight) * static_cast<double>(other->weight)});
  }
  std::stable_sort(common.begin(), common.end(),
                   [](const CommonTerm& a, const CommonTerm& b) { return a.score > b.score; });
  return common;
}

double sum_of(const std::vector<CommonTerm>& terms) {
  double sum = 0;
  for (const CommonTerm& term : terms) sum += term.score;
  return sum;
}

void add_topics(const RelatedIndex& index, const std::vector<CommonTerm>& common, std::vector<Reason>& reasons) {
  std::size_t shown = 0;
  for (const CommonTerm& term : common) {
    if (!index.contents.is_topic(term.term) || shown++ >= kTopicsShown) continue;
    const Node& topic = index.graph.nodes[asterism::index(index.contents.topic(term.term))];
    reasons.push_back({.part = "topic", .score = term.score, .text = topic.label});
  }
}

/// All words are one reason, which shows the strongest.
void add_words(const RelatedIndex& index, const std::vector<CommonTerm>& common, std::vector<Reason>& reasons) {
  Reason words{.part = "words", .score = 0, .text = {}};
  std::size_t shown = 0;
  double strongest = 0;
  for (const CommonTerm& term : common) {
    if (index.contents.is_topic(term.term)) continue;
    words.score += term.score;
    strongest = std::max(strongest, term.score);
    const std::string& word = index.contents.word(term.term);
    if (shown >= kWordsShown || term.score < kShownShare * strongest || tells_nothing(word)) continue;
    words.text += (shown++ > 0 ? ", " : "") + word;
  }
  if (shown > 0) reasons.push_back(std::move(words));
}

/// What the words and topics of the query itself add, and those of the works nearest to it.
void add_content(const RelatedIndex& index, const RelatedParts& parts, std::pair<NodeId, NodeId> ends,
                 std::vector<Reason>& reasons) {
  const double scale = kMixture.content / parts.length;
  std::vector<CommonTerm> own = common_terms(index, ends, scale);
  const double similar = sum_of(own);
  for (const NearWork& neighbour : parts.nearest) {
    if (neighbour.node != ends.second) {
      const double adds = sum_of(common_terms(index, {neighbour.node, ends.second}, scale * neighbour.factor));
      reasons.push_back(
          {.part = "via", .score = adds, .text = index.graph.nodes[asterism::index(neighbour.node)].label});
    } else if (similar > 0) {
      // One of the nearest itself: what it has in common with the query counts that much more.
      for (CommonTerm& term : own) term.score *= 1.0 + scale * neighbour.factor / similar;
    }
  }
  add_topics(index, own, reasons);
  add_words(index, own, reasons);
}

/// The nodes that `node` is linked with by references and projects, in key order.
std::vector<std::uint32_t> linked_nodes(const LinkGraph& links, NodeId node) {
  std::vector<std::uint32_t> nodes;
  const auto [begin, end] = out_edges(vertex_of(node), links);
  for (auto link = begin; link != end; ++link) nodes.push_back(target(*link, links));
  std::sort(nodes.begin(), nodes.end());
  nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
  return nodes;
}

/// The works and projects that are linked with both; what the walk adds is divided among them.
void add_common_neighbours(const RelatedIndex& index, const RelatedParts& parts, std::pair<NodeId, NodeId> ends,
                           std::vector<Reason>& reasons) {
  const std::vector<std::uint32_t> a = linked_nodes(index.links, ends.first);
  const std::vector<std::uint32_t> b = linked_nodes(index.links, ends.second);
  std::vector<std::uint32_t> common;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
  for (const std::uint32_t node : common) {
    const bool is_project = index.graph.nodes[node].kind == NodeKind::project;
    const double walked = kMixture.walk * parts.walk[vertex_of(ends.second)] / static_cast<double>(common.size());
    const double score = walked + (is_project ? kMixture.project : 0.0);
    reasons.push_back({.part = is_project ? "project" : "via", .score = score, .text = index.graph.nodes[node].label});
  }
}

/// Joins reasons that say the same.
std::vector<Reason> join(std::vector<Reason> reasons) {
  std::stable_sort(reasons.begin(), reasons.end(), [](const Reason& a, const Reason& b) {
    return std::tie(a.part, a.text) < std::tie(b.part, b.text);
  });
  std::vector<Reason> joined;
  for (Reason& reason : reasons) {
    if (!joined.empty() && joined.back().part == reason.part && joined.back().text == reason.text) {
      joined.back().score += reason.score;
    } else {
      joined.push_back(std::move(reason));
    }
  }
  return joined;
}

/// How near to the author's words a reason is: references first, then what both have, then what leads over others.
int directness(const Reason& reason) {
  if (reason.part == "via") return 2;
  return parse_relation(reason.part) ? 0 : 1;
}

/// Orders `reasons` by directness, then score downwards, and drops those not worth showing.
std::vector<Reason> choose(std::vector<Reason> reasons) {
  std::stable_sort(reasons.begin(), reasons.end(), [](const Reason& a, const Reason& b) {
    const int first = directness(a);
    const int second = directness(b);
    return first != second ? first < second : a.score > b.score;
  });
  std::vector<Reason> chosen;
  std::size_t indirect = 0;
  for (Reason& reason : reasons) {
    if (reason.score < kLeastReason) continue;
    if (reason.part == "via" && indirect++ >= kNeighboursShown) continue;
    reason.score = stored_score(reason.score);
    chosen.push_back(std::move(reason));
  }
  return chosen;
}

}  // namespace

std::vector<Reason> related_reasons(const RelatedIndex& index, const RelatedParts& parts, NodeId query, NodeId work) {
  std::vector<Reason> reasons;
  add_references(index, kMixture.direct * parts.direct[vertex_of(work)], {query, work}, reasons);
  add_content(index, parts, {query, work}, reasons);
  add_common_neighbours(index, parts, {query, work}, reasons);
  return choose(join(std::move(reasons)));
}

}  // namespace asterism
