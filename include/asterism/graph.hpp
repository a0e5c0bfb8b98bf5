// SPDX-License-Identifier: Apache-2.0
// The knowledge graph: two vectors, nodes and edges, and the sources that their evidence points into.
#pragma once

#include "asterism/corpus.hpp"
#include "asterism/date.hpp"
#include "asterism/vocabulary.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {

/// Place of a node in `Graph::nodes`, which is in key order.
enum class NodeId : std::uint32_t {};

constexpr std::size_t index(NodeId id) noexcept { return static_cast<std::size_t>(id); }
constexpr std::size_t index(SourceId id) noexcept { return static_cast<std::size_t>(id); }
constexpr std::size_t index(WorkId id) noexcept { return static_cast<std::size_t>(id); }
constexpr std::size_t index(TopicId id) noexcept { return static_cast<std::size_t>(id); }

/// One entry that is about a node's work.
struct Reading {
  SourceId source{};
  std::uint32_t line = 0;
  std::uint32_t last_line = 0;  ///< the last line of its notes
  std::optional<DateSpan> date;
  std::string title;
  std::string url;            ///< empty: none
  std::uint32_t section = 0;  ///< the headings above: see `section_of`
};

struct Node {
  std::string key;  ///< its id in every export
  NodeKind kind = NodeKind::work;
  std::string label;
  std::string title;                 ///< empty: none but the label
  std::vector<std::string> aliases;  ///< other names
  std::string url;                   ///< empty: none
  std::vector<std::pair<std::string, std::string>> ids;
  std::vector<Reading> readings;  ///< by date, then place; empty for topics and projects
  std::optional<PartialDate> published;
  std::optional<PartialDate> start;  ///< first date known, of the readings or of the members
  std::optional<PartialDate> end;    ///< last date known
  double weight = 1;                 ///< importance. Range: (0, 1], 1 for the most important node
  std::uint32_t community = 0;       ///< 1-based, 1 = largest; 0 = not computed
};

/// Values `[first, first + count)` of one of the graph's lists. Edges are many, and most have one place and no topic:
/// a vector in each would double them.
struct Run {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

struct Edge {
  NodeId source{};
  NodeId target{};
  Relation relation = Relation::mentions;
  float weight = 1;      ///< Range: (0, 1]
  float confidence = 1;  ///< Range: (0, 1]
  Run evidence;          ///< of `Graph::evidence`: at least one, by place
  Run shared;            ///< of `Graph::shared`: the topics shared, strongest first (`shares_topics` only)
};

/// A community and how to call it.
struct Community {
  std::uint32_t number = 0;
  std::string name;  ///< its top topics, e.g. "reward model, RLHF"
  std::uint32_t size = 0;
};

/// Where the graph came from.
struct SourceSummary {
  std::uint32_t entries = 0;
  std::uint32_t dates = 0;
};

/// Nodes in key order, edges by source, target and relation: at most one edge for each such triple.
struct Graph {
  std::string title;
  std::vector<Text> sources;
  std::vector<SourceSummary> source_summaries;     ///< one for each source
  std::vector<std::vector<std::string>> sections;  ///< heading paths of all readings
  std::vector<Node> nodes;
  std::vector<Edge> edges;
  std::vector<Evidence> evidence;      ///< of all edges: see `evidence_of`
  std::vector<NodeId> shared;          ///< of all edges: see `shared_topics_of`
  std::vector<Community> communities;  ///< by number
};

/// The places that state `edge`, at least one, by place. Borrows: from `graph`.
std::span<const Evidence> evidence_of(const Graph& graph, const Edge& edge);
/// The topics that the ends of `edge` share, strongest first. Borrows: from `graph`.
std::span<const NodeId> shared_topics_of(const Graph& graph, const Edge& edge);

/// The headings above `reading`, outermost first; none where `graph` does not know them. Borrows: from `graph`.
std::span<const std::string> section_of(const Graph& graph, const Reading& reading);

/// Whether importance and communities are filled in: an answer about edges alone needs neither.
enum class Measures : std::uint8_t { none, all };

struct GraphOptions {
  /// `shared` leaves out topics that one entry alone holds. Default: shared, as such topics link nothing.
  TopicScope topics = TopicScope::shared;
  /// Significance level of the disparity filter on shared-topic edges. Range: (0, 1]. Default: 0.2.
  double backbone_alpha = 0.2;
  /// Without them all nodes have the weight 1 and no community. Default: all.
  Measures measures = Measures::all;
  /// How many threads may work at once. Default: 1; any number gives the same Graph.
  unsigned threads = 1;
};

/// The graph of `corpus`.
/// Cost: O(n log n) in references and memberships. Empty input: a graph without nodes.
Graph build_graph(Corpus corpus, const GraphOptions& options);

/// What to keep of a graph. Empty lists and absent dates keep everything.
struct Selection {
  std::vector<NodeKind> kinds;
  std::vector<Relation> relations;
  std::vector<std::string> topics;  ///< keys of topic nodes: works about at least one of them
  std::optional<PartialDate> since;
  std::optional<PartialDate> until;
  friend bool operator==(const Selection&, const Selection&) = default;
};

/// The part of `graph` that `selection` keeps: nodes that pass, edges between them. Topics stay where a kept work
/// is about them (unless `kinds` leaves them out), projects likewise. Weights and communities are not computed anew.
Graph select(Graph graph, const Selection& selection);

/// The node with `key`. Cost: O(log V).
std::optional<NodeId> find_node(const Graph& graph, std::string_view key);

/// The zero-padded id that exports give to edge number `edge`, e.g. `e0017`: sorts by text as by number.
std::string edge_id(const Graph& graph, std::size_t edge);

/// The nodes that `name` may mean, best reading of `name` only: key, then URL key, then `@LINE`, then label, alias or
/// title of a work, then those of a topic or project, then the beginning of a title; case, hyphens, punctuation and
/// plural `s` are forgiven where nothing is called so exactly; last the works whose title lines cite authors and year
/// so. Order: by key. More than one: ambiguous.
enum class LookupScope : std::uint8_t { works, topics, all };
std::vector<NodeId> look_up(const Graph& graph, std::string_view name, LookupScope scope);

}  // namespace asterism
