// SPDX-License-Identifier: Apache-2.0
// The dates that stand in front of a title, or behind it.
#pragma once

#include "titles/title_line.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace asterism {

/// Takes a date in front of the title, and moves `begin` to the text after it.
void take_leading_date(TitleLine& line, std::string_view text, std::size_t& begin, DateOrder order);
/// "[2024-05-06 — A Title](…)", "[[1706.03762] A Title](…)": where the title begins in the link of `line` that begins
/// at byte `begin` and ends `text`. Behind a day it has two words or more, as "Standup" says less alone.
std::size_t begin_of_linked_title(const TitleLine& line, std::string_view text, std::size_t begin);
/// `[Title](…) (2024-02-03)`: takes a date that is all that follows the links. One behind other words may be when the
/// work came out.
void take_trailing_date(TitleLine& line, std::string_view text, DateOrder order);
/// "*Kites* by Ann Roe; 90pp (2024-05-02)", "**Kites - Ann Roe** • May 2, 2024": takes a day with its year that ends
/// `text` behind a sign or in brackets of its own, where no words in front of it there may say what was done then.
void take_day_at_end(TitleLine& line, std::string_view text, DateOrder order);
/// "Apr: [Title](…)": the month that is all that stands in front of the link, with its year or without. It may be a
/// name, too ("Jan").
std::optional<DateSpan> leading_month(const TitleLine& line, DateOrder order);

/// "Apr: A Title": takes a month, with its year or without, that is all that stands before the first colon of a plain
/// `line` of `text` off its title, and sets it as the date; whether there is one.
bool take_month_label(TitleLine& line, std::string_view text, DateOrder order);

/// "Start: 2024-05-01", "Finished on May 2, 2024": whether `text` says on which day or in which month something was
/// begun, read or changed, and nothing else.
bool is_labelled_date(std::string_view text, DateOrder order);

/// Whether `date` is one month of a known year.
bool is_month(const DateSpan& date);

/// The month of a heading that says nothing else than what was read in it: "My March 2024 reading log".
std::optional<DateSpan> month_of_reading(std::string_view heading, DateOrder order);

/// The date at the end of a heading `text`, "Boats of a week (May 3 - May 9) - 2020", and where the title in front of
/// it ends.
std::optional<DateSpan> date_at_end(std::string_view text, DateOrder order, std::uint32_t& title_end);

/// "[2021 ICKF] A Title": the title begins behind the bracket, which says when the work came out.
void take_venue_in_front(TitleLine& line, std::string_view text);

/// Behind which names a day may stand between signs: runs and what else is numbered, or all.
enum class DatedNames : std::uint8_t { numbered, all };

/// So many headings of a page with a day between signs behind any name are how it is written.
inline constexpr std::size_t kRowOfDays = 3;

/// The day of a year that stands between signs behind one of `names` in a heading `text`: "Run 5 - 2024-05-03 -
/// bigger", "Run 6 (2024-05-04): bigger still".
std::optional<DateSpan> date_between(std::string_view text, DateOrder order, DatedNames names);

}  // namespace asterism
