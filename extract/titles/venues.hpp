// SPDX-License-Identifier: Apache-2.0
// Where works come out: the short names of conferences and journals.
#pragma once

#include <span>
#include <string_view>

namespace asterism {

/// Whether `word` is the short name of a well-known conference, journal, archive or publisher, in any case: "NeurIPS",
/// "osdi". Some are words as well ("Nature").
bool is_venue(std::string_view word);

/// The names of `is_venue` that mean nothing else, case folded.
std::span<const std::string_view> venue_names();

}  // namespace asterism
