// SPDX-License-Identifier: Apache-2.0
// Titles that begin with a quotation: "“Why Do Kites Fly?” Explaining the Flight of Kites".
#pragma once

#include <string_view>

namespace asterism {

/// Whether a title that begins with `quoted` in quotation marks goes on in `behind`, the text behind them: a question
/// or exclamation, or a colon, and then words written like a title, which no names or venue are.
bool goes_on_behind_quotes(std::string_view quoted, std::string_view behind);

/// Whether what stands in 「」 between `lead` and `behind` is a title, and nothing that is said: in front of it stands
/// nothing, or authors alone, with the year there or behind.
bool is_wide_title(std::string_view lead, std::string_view behind);

}  // namespace asterism
