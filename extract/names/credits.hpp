// SPDX-License-Identifier: Apache-2.0
// What stands in brackets after a title: a name, or who, where, when and which part.
#pragma once

#include "asterism/vocabulary.hpp"

#include <string_view>

namespace asterism {

/// Whether `inside`, in brackets behind `before` in the title of a work of `kind`, names nothing: "(Karpathy)",
/// "(Sutton & Barto)", "(Lectures 1-8)", "(ICML 2023)", "(video)".
bool is_credit(std::string_view inside, NodeKind kind, std::string_view before);

}  // namespace asterism
