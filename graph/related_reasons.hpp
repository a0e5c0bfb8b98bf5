// SPDX-License-Identifier: Apache-2.0
// Why a work is related to a query, in parts that can be shown.
#pragma once

#include "related_scores.hpp"

#include "asterism/measures.hpp"

#include <vector>

namespace asterism {

/// What makes `work` related to `query`, strongest first: references with the words that make them, shared topics,
/// the strongest shared words, the project of both, and the work over which references lead from one to the other.
/// Each reason's score is what it adds to the score of `work`; those too small to notice are left out.
std::vector<Reason> related_reasons(const RelatedIndex& index, const RelatedParts& parts, NodeId query, NodeId work);

}  // namespace asterism
