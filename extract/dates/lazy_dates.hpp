// SPDX-License-Identifier: Apache-2.0
// Lines that are a date and stand right below a list item, where CommonMark makes them the end of its text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace asterism {

/// `markdown` with a rule (`***`) of the same length in the place of each line at the margin that is nothing but a
/// date, right below the text of a list item: a rule ends the list, as the date does for its author. Nothing: it has no
/// such line. Cost: O(bytes).
std::optional<std::string> rule_off_dates(std::string_view markdown);

/// Whether `line`, read as a rule at the margin, stands for a date.
bool is_ruled_off(std::string_view line);

/// Whether `line` begins with `- `, `* `, `+ `, `12. ` or `3) `.
bool begins_with_list_marker(std::string_view line);

}  // namespace asterism
