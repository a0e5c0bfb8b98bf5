// SPDX-License-Identifier: Apache-2.0
// The dates that stand in front of a title, or behind it.
#pragma once

#include "title_line.hpp"

#include <cstddef>
#include <string_view>

namespace asterism {

/// Takes a date in front of the title, and moves `begin` to the text after it.
void take_leading_date(TitleLine& line, std::string_view text, std::size_t& begin, DayMonthOrder order);
/// "Apr: [Title](…)": takes a month, with its year or without, that stands between `begin` and `link`, the first link.
void take_leading_month(TitleLine& line, std::string_view text, std::size_t& begin, std::size_t link,
                        DayMonthOrder order);
/// `[Title](…) (2024-02-03)`: takes a date that is all that follows the links, or a day with its year that ends the
/// line.
void take_trailing_date(TitleLine& line, std::string_view text, DayMonthOrder order);

}  // namespace asterism
