// SPDX-License-Identifier: Apache-2.0
// The words of the graph: kinds of nodes, relations, and the evidence that justifies an edge.
#pragma once

#include "asterism/text.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace asterism {

/// What a node stands for; the kinds before `project` are works (`work` = a work of unknown kind).
enum class NodeKind : std::uint8_t { paper, post, book, resource, video, experiment, work, project, topic };

/// What an edge says, read from its source to its target.
enum class Relation : std::uint8_t {
  same_as,
  extends,
  applies,
  uses,
  outperforms,
  compares_with,
  similar_to,
  surveys,
  related_to,
  mentions,
  about,
  shares_topics,
  part_of,
};

/// The rule that found a piece of evidence. Its name (`cue.applies`) is what exports carry.
enum class Rule : std::uint8_t {
  cue,           ///< a name behind a cue phrase; named with the relation, e.g. `cue.extends`
  name,          ///< a name, and no cue that says more
  date,          ///< an entry pointed to by its date
  position,      ///< "above", "the previous paper", "the approach"
  link,          ///< a link to another entry or to its URL
  title,         ///< another work's name inside a title
  implements,    ///< an experiment titled after a work
  topic_title,   ///< a topic's words in a title
  topic_note,    ///< a topic's words in a note
  topic_given,   ///< a topic the author gave: heading, tag, keyword line
  shared_topic,  ///< a topic that two works share
  project_path,  ///< the folder that holds an experiment
  series,        ///< numbered parts of one series
};

/// The name exports and options use, e.g. `shares_topics`.
std::string_view to_string(NodeKind kind) noexcept;
std::string_view to_string(Relation relation) noexcept;
/// All kinds and relations in the order above.
std::span<const NodeKind> node_kinds() noexcept;
std::span<const Relation> relations() noexcept;
/// The kind or relation called `name`, if there is one.
std::optional<NodeKind> parse_node_kind(std::string_view name) noexcept;
std::optional<Relation> parse_relation(std::string_view name) noexcept;

/// Whether `kind` is a work, not a topic or a project.
constexpr bool is_work(NodeKind kind) noexcept { return kind < NodeKind::project; }
/// Whether `relation` is a reference from work to work that the author's words make.
constexpr bool is_reference(Relation relation) noexcept { return relation < Relation::about; }
/// Whether `relation` holds in both directions though it is stored once.
constexpr bool is_symmetric(Relation relation) noexcept { return relation == Relation::shares_topics; }

/// The place that justifies an edge: `quote` is what is shown, `mention` the words inside it that name the target.
/// Both lie on one line of `source`.
struct Evidence {
  SourceId source{};
  ByteRange quote;
  ByteRange mention;
  Rule rule = Rule::name;
  friend auto operator<=>(const Evidence&, const Evidence&) = default;
};

/// The name of the rule behind a piece of evidence on an edge of `relation`: `cue.extends`, `topic.title` …
std::string_view rule_name(Rule rule, Relation relation) noexcept;

}  // namespace asterism
