// SPDX-License-Identifier: Apache-2.0
// Looking up names for people: preference, candidates and near misses.
#include "names.hpp"

#include "suggestions.hpp"

#include "asterism/error.hpp"

#include <algorithm>
#include <compare>
#include <set>

namespace asterism {
namespace {

constexpr std::size_t kMostSuggestions = 3;

const Node& node_at(const Graph& graph, NodeId node) { return graph.nodes[index(node)]; }

bool in_scope(const Node& node, LookupScope scope) {
  switch (scope) {
    case LookupScope::works:
      return is_work(node.kind);
    case LookupScope::topics:
      return node.kind == NodeKind::topic;
    case LookupScope::all:
      break;
  }
  return true;
}

/// Whether a word of `name` begins with `typed`; both are comparison keys, with single blanks between words.
bool begins_word(std::string_view typed, std::string_view name) {
  return typed.size() >= 3 &&
         (name.starts_with(typed) || name.find(" " + std::string(typed)) != std::string_view::npos);
}

/// How far `typed` is from `name`, both as comparison keys; none when it is further than `limit` edits.
std::optional<std::size_t> distance(std::string_view typed, std::string_view name, std::size_t limit) {
  constexpr std::size_t part_of_name = 2;
  const std::size_t edits = edit_distance(typed, name, limit);
  if (edits <= limit && edits < part_of_name) return edits;
  if (begins_word(typed, name)) return part_of_name;
  return edits <= limit ? std::optional(edits) : std::nullopt;
}

struct NearName {
  std::size_t distance = 0;
  std::size_t length = 0;
  std::string text;
  friend auto operator<=>(const NearName&, const NearName&) = default;
};

/// The name of `node` nearest to `typed`, if one is near: its label where a title or alias fits no better.
std::optional<NearName> nearest_name(std::string_view typed, const Node& node) {
  const std::size_t limit = std::max<std::size_t>(1, typed.size() / 3);
  std::optional<NearName> best;
  const auto consider = [&](const std::string& name) {
    const std::optional<std::size_t> found = distance(typed, comparison_key(name), limit);
    if (found && (!best || *found < best->distance)) best = NearName{*found, name.size(), name};
  };
  consider(node.label);
  for (const std::string& alias : node.aliases) consider(alias);
  if (!node.title.empty()) consider(node.title);
  return best;
}

std::string did_you_mean(const std::vector<std::string>& names) {
  std::string text = "did you mean ";
  for (std::size_t place = 0; place < names.size(); ++place) {
    if (place > 0) text += place + 1 == names.size() ? " or " : ", ";
    text += "'" + names[place] + "'";
  }
  return text + "?";
}

/// What `nodes` are, in one word.
std::string_view plural(const Graph& graph, const std::vector<NodeId>& nodes) {
  const auto work = [&](NodeId node) { return is_work(node_at(graph, node).kind); };
  const auto topic = [&](NodeId node) { return node_at(graph, node).kind == NodeKind::topic; };
  if (std::all_of(nodes.begin(), nodes.end(), work)) return "works";
  return std::all_of(nodes.begin(), nodes.end(), topic) ? "topics" : "things";
}

NodeId only_one(const Graph& graph, std::string_view name, LookupScope scope, const std::vector<NodeId>& found) {
  if (found.size() == 1) return found.front();
  const std::string quoted = "'" + std::string(name) + "'";
  if (!found.empty()) {
    std::vector<std::string> lines;
    lines.reserve(found.size());
    for (const NodeId node : found) lines.push_back(describe(graph, node));
    throw AmbiguousError(
        quoted + " fits " + std::to_string(found.size()) + " " + std::string(plural(graph, found)) + " equally well",
        std::move(lines));
  }
  const std::vector<std::string> near = nearest_names(graph, name, scope);
  const std::string_view what = scope == LookupScope::topics ? "no topic is called " : "nothing is called ";
  const std::string_view list =
      scope == LookupScope::topics ? "'asterism topics' lists them" : "'asterism list' shows what there is";
  throw NotFoundError(std::string(what) + quoted, near.empty() ? std::string(list) : did_you_mean(near));
}

}  // namespace

NodeId find_named(const Graph& graph, std::string_view name) {
  return only_one(graph, name, LookupScope::all, look_up(graph, name, LookupScope::all));
}

NodeId find_topic(const Graph& graph, std::string_view name) {
  return only_one(graph, name, LookupScope::topics, look_up(graph, name, LookupScope::topics));
}

std::string describe(const Graph& graph, NodeId node) {
  const Node& it = node_at(graph, node);
  std::string text = it.label + " (" + std::string(to_string(it.kind)) + ") " + it.key;
  if (!it.readings.empty()) {
    const Reading& first = it.readings.front();
    text += " " + graph.sources[index(first.source)].name() + ":" + std::to_string(first.line);
  }
  return text;
}

std::vector<std::string> nearest_names(const Graph& graph, std::string_view name, LookupScope scope) {
  const std::string typed = comparison_key(name);
  std::vector<NearName> near;
  for (const Node& node : graph.nodes) {
    if (!in_scope(node, scope)) continue;
    if (std::optional<NearName> found = nearest_name(typed, node)) near.push_back(std::move(*found));
  }
  std::sort(near.begin(), near.end());
  std::vector<std::string> names;
  std::set<std::string> seen;
  for (NearName& found : near) {
    if (names.size() == kMostSuggestions) break;
    if (seen.insert(comparison_key(found.text)).second) names.push_back(std::move(found.text));
  }
  return names;
}

}  // namespace asterism
