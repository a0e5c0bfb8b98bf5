// SPDX-License-Identifier: Apache-2.0
// Labels in what a day tells: what only says what follows, and what follows it.
#pragma once

#include "asterism/log.hpp"

#include <cstddef>
#include <string_view>

namespace asterism {

/// How long the check box is that `text`, an item, begins with.
std::size_t check_box_size(std::string_view text);

/// "10:30 pm ", "10:30 - ": how long the time of day is that `text` begins with, where a sign or its half of the day
/// parts it from what was done; "12:30 train" is one thing, and "10:30 am See" may be German.
std::size_t time_size(std::string_view text);

/// "*1.5 hours* ", "2h: ", "30 min - ": how long it took that `text`, what was done, begins with, where a sign or the
/// end of italics, at byte `run`, parts it; 0: there is none.
std::size_t hours_size(std::string_view text, std::size_t run);

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

/// "My work: https://example.org": the address that is all that `passage`, which shows `text`, says behind a label;
/// empty: it says more, or none. Borrows: `log`.
std::string_view labelled_address(const Log& log, const Passage& passage, std::string_view text);

}  // namespace asterism
