// SPDX-License-Identifier: Apache-2.0
// Diaries whose paragraphs or items begin with their day.
#pragma once

#include "dates/dates.hpp"
#include "entries/page.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

/// Parts the days that paragraphs of `page` begin with, on a line of their own or in front of a sentence, from what is
/// told of them, as an empty line would: where two paragraphs of a section begin so. `numbers` is the order of
/// "05/06/2024". Cost: O(blocks, and the bytes of such paragraphs).
void part_dated_paragraphs(Page& page, DayMonthOrder numbers);

/// Whether a list of days stands below `heading`, in front of the next one: two items, and half of the list, begin with
/// a day of a year. Below the title of a work, they tell when it was read.
bool lists_days_below(const Log& log, const std::vector<Block>& blocks, std::uint32_t heading, DateOrder order);

}  // namespace asterism
