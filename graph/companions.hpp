// SPDX-License-Identifier: Apache-2.0
// What belongs to an experiment whatever the weight of shared topics: its own series, and what was read for it.
#pragma once

#include "asterism/graph.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace asterism {

/// Answers which works are companions of an experiment. Cost: O(V + E) to make, O(1) a question.
class Companions {
 public:
  explicit Companions(const Graph& graph);

  bool is_experiment(NodeId work) const { return graph_.nodes[index(work)].kind == NodeKind::experiment; }
  /// Whether both are experiments of one project.
  bool are_siblings(NodeId a, NodeId b) const {
    return projects_[index(a)] != kNoProject && projects_[index(a)] == projects_[index(b)];
  }
  /// Whether `work` was read on the day of `experiment` or in the two weeks before.
  bool was_read_for(NodeId experiment, NodeId work) const {
    const auto& made = days_[index(experiment)];
    const auto& read = days_[index(work)];
    return made && read && *read <= *made && *made - *read <= kReadBefore && !is_experiment(work);
  }

 private:
  static constexpr std::uint32_t kNoProject = 0xffffffff;
  /// What was read longer ago is background of much else as well.
  static constexpr std::chrono::days kReadBefore{14};

  const Graph& graph_;
  std::vector<std::uint32_t> projects_;                     ///< by node
  std::vector<std::optional<std::chrono::sys_days>> days_;  ///< by node: the first day it was read or made
};

}  // namespace asterism
