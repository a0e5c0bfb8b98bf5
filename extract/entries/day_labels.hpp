// SPDX-License-Identifier: Apache-2.0
// Labels in what a day tells: what only says what follows, and what follows it.
#pragma once

#include <cstddef>
#include <string_view>

namespace asterism {

/// "Updates:", "To do:": what only says what follows.
bool is_label(std::string_view text);

/// "Dear Ann,": the few words in front of what is told.
bool is_salutation(std::string_view text);

/// "Plans for today:", "Goals:": what only says what was still to be done.
bool is_plan_label(std::string_view text);

/// "Todo", "Takeaways:": whether `text` heads what was not done on a day: plans, or notes on what was read.
bool is_aside_label(std::string_view text);

/// "", "Notes", "Plan": whether `title`, beside a day, says nothing of it.
bool says_nothing_of_day(std::string_view title);

/// "Project: A kite": where the title begins behind a label of at most three words; 0: there is none.
std::size_t label_end(std::string_view text);

/// "Authors: …", "To do tomorrow: …", "Mood: good": whether `text`, an item, is a field.
bool is_field(std::string_view text);

}  // namespace asterism
