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

/// "*1.5 hours* Cut a sail": where what was done begins in `text` behind how long it took, which is all of the italics
/// that end at byte `run`; 0: it says something else, or goes on in small letters ("*10 minutes* is all it took").
std::size_t hours_size(std::string_view text, std::size_t run);

/// "**What I did.** Cut a sail", "**Mood** - Fine": where the rest begins in `text` behind words in bold up to byte
/// `end` that a stop, a dash or the end of their line parts from it; 0: nothing does, or there is no rest.
std::size_t behind_label(std::string_view text, std::size_t end);

/// "Updates:", "To do:": what only says what follows.
bool is_label(std::string_view text);

/// "Dear Ann,": the few words in front of what is told.
bool is_salutation(std::string_view text);

/// "Plans for today:", "Goals:": what only says what was still to be done.
bool is_plan_label(std::string_view text);

/// "Tasks for Week 6", "Plan for Monday": whether `title` is a word for what was still to be done in a week or on a
/// day.
bool names_plan(std::string_view title);

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
