// SPDX-License-Identifier: Apache-2.0
// Works, topics and projects as nodes in key order.
#include "nodes.hpp"

#include <algorithm>
#include <cassert>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

/// A node to be: where it comes from in the corpus.
struct Candidate {
  std::string_view key;
  NodeOrigin origin;
  std::size_t place;
};

std::vector<std::size_t> count_members(const Corpus& corpus) {
  std::vector<std::size_t> members(corpus.topics.size(), 0);
  // Memberships come by work, so a second one of the same pair directly follows that work's others.
  std::vector<std::optional<WorkId>> last(corpus.topics.size());
  for (const Membership& membership : corpus.memberships) {
    const std::size_t topic = index(membership.topic);
    if (last[topic] == membership.work) continue;
    last[topic] = membership.work;
    ++members[topic];
  }
  return members;
}

std::vector<Candidate> candidates(const Corpus& corpus, TopicScope scope) {
  const std::vector<std::size_t> members = count_members(corpus);
  const std::size_t needed = scope == TopicScope::all ? 1 : 2;
  std::vector<Candidate> found;
  found.reserve(corpus.works.size() + corpus.topics.size() + corpus.projects.size());
  const auto by_key = [](const Candidate& a, const Candidate& b) { return a.key < b.key; };
  // Each of the three lists is in key order already.
  const auto merge_from = [&](std::size_t added) {
    const auto middle = found.begin() + static_cast<std::ptrdiff_t>(added);
    assert(std::is_sorted(middle, found.end(), by_key));
    std::inplace_merge(found.begin(), middle, found.end(), by_key);
  };
  for (std::size_t i = 0; i < corpus.works.size(); ++i) found.push_back({corpus.works[i].key, NodeOrigin::work, i});
  std::size_t before = found.size();
  for (std::size_t i = 0; i < corpus.topics.size(); ++i) {
    if (members[i] >= needed) found.push_back({corpus.topics[i].key, NodeOrigin::topic, i});
  }
  merge_from(before);
  before = found.size();
  for (std::size_t i = 0; i < corpus.projects.size(); ++i) {
    if (!corpus.projects[i].members.empty()) found.push_back({corpus.projects[i].key, NodeOrigin::project, i});
  }
  merge_from(before);
  assert(std::adjacent_find(found.begin(), found.end(),
                            [](const Candidate& a, const Candidate& b) { return a.key == b.key; }) == found.end());
  return found;
}

Reading reading_of(const Log& log, Entry& entry) {
  return {.source = entry.source,
          .line = entry.line,
          .last_line = std::max(entry.line, entry.last_line),
          .date = entry.date,
          .title = visible_text(log, entry.title),
          .url = std::move(entry.url),
          .section = entry.section};
}

/// Widens `node`'s dates to hold `first` and `last`; dates without a year cannot be placed and change nothing.
void widen_dates(Node& node, PartialDate first, PartialDate last) {
  const auto begins = first_day(first);
  const auto ends = last_day(last);
  if (begins && (!node.start || *begins < *first_day(*node.start))) node.start = first;
  if (ends && (!node.end || *ends > *last_day(*node.end))) node.end = last;
}

Node work_node(Log& log, Work& work) {
  Node node{.key = std::move(work.key),
            .kind = work.kind,
            .label = std::move(work.label),
            .title = std::move(work.title),
            .aliases = std::move(work.aliases),
            .url = std::move(work.url),
            .ids = std::move(work.ids),
            .readings = {},
            .published = work.published,
            .start = {},
            .end = {}};
  node.readings.reserve(work.readings.size());
  for (const std::uint32_t place : work.readings) {
    Entry& entry = log.entries[place];
    node.readings.push_back(reading_of(log, entry));
    if (entry.date) widen_dates(node, entry.date->first, entry.date->last);
  }
  return node;
}

Node named_node(NodeKind kind, std::string key, std::string label, std::string title) {
  Node node;
  node.key = std::move(key);
  node.kind = kind;
  node.label = std::move(label);
  node.title = std::move(title);
  return node;
}

Node make_node(Corpus& corpus, const PlannedNode& planned) {
  if (planned.origin == NodeOrigin::work) return work_node(corpus.log, corpus.works[planned.place]);
  if (planned.origin == NodeOrigin::project) {
    Project& project = corpus.projects[planned.place];
    return named_node(NodeKind::project, std::move(project.key), std::move(project.label), std::move(project.title));
  }
  Topic& topic = corpus.topics[planned.place];
  Node node = named_node(NodeKind::topic, std::move(topic.key), std::move(topic.label), {});
  node.aliases = std::move(topic.aliases);
  return node;
}

/// `date` as a number that orders dates of any precision by their first (`unknown` 0) or last day (99).
std::int32_t order_of(PartialDate date, std::int32_t unknown) {
  const std::int32_t month = date.month == 0 ? unknown : date.month;
  const std::int32_t day = date.day == 0 ? unknown : date.day;
  return (date.year * 100 + month) * 100 + day;
}

/// Topics and projects last from the first to the last date of their members.
void date_groups(const Corpus& corpus, const NodeNumbers& numbers, std::vector<Node>& nodes) {
  const auto add_member = [&](std::optional<NodeId> place, WorkId work) {
    if (!place) return;
    Node& group = nodes[index(*place)];
    const Node& member = nodes[index(*numbers.works[index(work)])];
    if (member.start && (!group.start || order_of(*member.start, 0) < order_of(*group.start, 0))) {
      group.start = member.start;
    }
    if (member.end && (!group.end || order_of(*member.end, 99) > order_of(*group.end, 99))) group.end = member.end;
  };
  for (const Membership& membership : corpus.memberships) {
    add_member(numbers.topics[index(membership.topic)], membership.work);
  }
  for (std::size_t i = 0; i < corpus.projects.size(); ++i) {
    for (const auto& member : corpus.projects[i].members) add_member(numbers.projects[i], member.first);
  }
}

}  // namespace

NodePlan plan_nodes(const Corpus& corpus, TopicScope scope) {
  NodePlan plan;
  plan.numbers.works.resize(corpus.works.size());
  plan.numbers.topics.resize(corpus.topics.size());
  plan.numbers.projects.resize(corpus.projects.size());
  for (const Candidate& candidate : candidates(corpus, scope)) {
    auto& numbered = candidate.origin == NodeOrigin::work    ? plan.numbers.works
                     : candidate.origin == NodeOrigin::topic ? plan.numbers.topics
                                                             : plan.numbers.projects;
    numbered[candidate.place] = NodeId{static_cast<std::uint32_t>(plan.nodes.size())};
    plan.nodes.push_back({candidate.origin, static_cast<std::uint32_t>(candidate.place)});
  }
  return plan;
}

std::vector<Node> make_nodes(Corpus& corpus, const NodePlan& plan) {
  std::vector<Node> nodes;
  nodes.reserve(plan.nodes.size());
  for (const PlannedNode& planned : plan.nodes) nodes.push_back(make_node(corpus, planned));
  std::exchange(corpus.works, {});
  std::exchange(corpus.log.entries, {});
  date_groups(corpus, plan.numbers, nodes);
  return nodes;
}

}  // namespace asterism
