// SPDX-License-Identifier: Apache-2.0
// Why a work is related to a query, in parts that can be shown.
#pragma once

#include "related_scores.hpp"

#include "asterism/measures.hpp"

#include <vector>

namespace asterism {

/// What makes `work` related to `query`: references with the words that make them; then shared topics, the strongest
/// shared words (`words`) and the project of both; then works over which one leads to the other (`via`). Each
/// reason's score is what it adds to the score of `work`; those too small to notice are left out.
std::vector<Reason> related_reasons(const RelatedIndex& index, const RelatedParts& parts, NodeId query, NodeId work);

}  // namespace asterism
