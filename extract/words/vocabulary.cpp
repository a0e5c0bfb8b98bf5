// SPDX-License-Identifier: Apache-2.0
// The names of kinds, relations and rules, each in one table.
#include "asterism/vocabulary.hpp"

#include <array>
#include <cassert>
#include <cstddef>

namespace asterism {
namespace {

constexpr std::size_t kKindCount = static_cast<std::size_t>(NodeKind::topic) + 1;
constexpr std::size_t kRelationCount = static_cast<std::size_t>(Relation::part_of) + 1;
constexpr std::size_t kRuleCount = static_cast<std::size_t>(Rule::series) + 1;

constexpr std::array<std::string_view, kKindCount> kKindNames = {"paper",      "post", "book",    "resource", "video",
                                                                 "experiment", "work", "project", "topic"};

/// A relation's name is what follows `cue.` here, so that neither can drift from the other.
constexpr std::array<std::string_view, kRelationCount> kCueNames = {
    "cue.same_as",       "cue.extends",       "cue.applies", "cue.uses",       "cue.outperforms",
    "cue.compares_with", "cue.similar_to",    "cue.surveys", "cue.related_to", "cue.mentions",
    "cue.about",         "cue.shares_topics", "cue.part_of"};
constexpr std::size_t kCuePrefix = std::string_view("cue.").size();

/// The first place belongs to `Rule::cue`, which `kCueNames` names.
constexpr std::array<std::string_view, kRuleCount> kRuleNames = {
    "cue",          "name.exact",       "pointer.date",  "pointer.position", "link.target",
    "title.name",   "title.implements", "topic.title",   "topic.note",       "topic.given",
    "topic.shared", "project.path",     "project.series"};

template <typename Value, std::size_t count>
constexpr std::array<Value, count> all_values() {
  std::array<Value, count> values{};
  for (std::size_t at = 0; at < count; ++at) values[at] = static_cast<Value>(at);
  return values;
}

constexpr auto kKinds = all_values<NodeKind, kKindCount>();
constexpr auto kRelations = all_values<Relation, kRelationCount>();

template <typename Value>
std::optional<Value> find_by_name(std::span<const Value> values, std::string_view name) noexcept {
  for (const Value value : values) {
    if (to_string(value) == name) return value;
  }
  return std::nullopt;
}

}  // namespace

std::string_view to_string(NodeKind kind) noexcept {
  assert(static_cast<std::size_t>(kind) < kKindCount);
  return kKindNames[static_cast<std::size_t>(kind)];
}

std::string_view to_string(Relation relation) noexcept {
  assert(static_cast<std::size_t>(relation) < kRelationCount);
  return kCueNames[static_cast<std::size_t>(relation)].substr(kCuePrefix);
}

std::span<const NodeKind> node_kinds() noexcept { return kKinds; }
std::span<const Relation> relations() noexcept { return kRelations; }

std::optional<NodeKind> parse_node_kind(std::string_view name) noexcept { return find_by_name(node_kinds(), name); }
std::optional<Relation> parse_relation(std::string_view name) noexcept { return find_by_name(relations(), name); }

std::string_view rule_name(Rule rule, Relation relation) noexcept {
  assert(static_cast<std::size_t>(rule) < kRuleCount && static_cast<std::size_t>(relation) < kRelationCount);
  if (rule == Rule::cue) return kCueNames[static_cast<std::size_t>(relation)];
  return kRuleNames[static_cast<std::size_t>(rule)];
}

}  // namespace asterism
