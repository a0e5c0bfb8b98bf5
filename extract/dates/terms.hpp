// SPDX-License-Identifier: Apache-2.0
// Seasons and terms: parts of a year by which courses and stays are called.
#pragma once

#include <cstdint>
#include <string_view>

namespace asterism {

/// Whether `word`, case folded, is a season or a term: "summer", "wintersemester".
bool is_term(std::string_view word);

/// The year of the only season or term with its year that is a line of `text`, or stands in one between signs: "Ann Roe
/// - Summer 2013", "Journal, Fall semester 2024"; 0: there is none, or they differ, or it is a winter, which is part of
/// two years. Cost: O(bytes).
std::int16_t year_of_term(std::string_view text);

}  // namespace asterism
