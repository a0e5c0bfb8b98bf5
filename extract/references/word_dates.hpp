// SPDX-License-Identifier: Apache-2.0
// Dates among the words of a sentence.
#pragma once

#include "dates/dates.hpp"
#include "references/spellings.hpp"

#include <cstdint>
#include <optional>

namespace asterism {

/// A day, and words [begin, end) of a sentence that say which.
struct WordDate {
  DateSpan span;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Whether word `i` of `text` is a number; false behind the last one.
bool is_number(const SentenceView& text, std::uint32_t i);

/// A cheap first look at word `i` and those behind it: "07/22", "3. May", "3 May", "3 of May", "May 3".
bool may_be_date(const SentenceView& text, std::uint32_t i);

/// The day that begins at word `first`.
std::optional<WordDate> date_from(const SentenceView& text, std::uint32_t first, DayMonthOrder order);

/// The day that ends right before word `last`, and begins at word `earliest` or behind it.
std::optional<WordDate> date_before(const SentenceView& text, std::uint32_t last, std::uint32_t earliest,
                                    DayMonthOrder order);

}  // namespace asterism
