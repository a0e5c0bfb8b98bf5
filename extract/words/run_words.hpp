// SPDX-License-Identifier: Apache-2.0
// What the words of headings and notes say of runs, the members of a series of experiments.
#pragma once

#include <cstddef>
#include <string_view>

namespace asterism {

/// Whether `text` names one run of a series: "Experiment 3", "Kiln Experiment 2: slower", "Run #7", "Experiment: a
/// hotter kiln", "exp012"; and does not speak of one ("Since run 1") or compare two ("Run 1 vs run 2").
bool names_run(std::string_view text);
/// Where the word for a run begins that `word`, which has no blanks, ends with: at 0 or behind the last "_", in Russian
/// in any case, or in Han, kana and Hangul behind others. npos: there is none.
std::size_t find_run_word(std::string_view word);
/// Whether `text` is one word with a number at its end, as runs are called: "glaze-3", "exp_12", "exp2".
bool is_run_label(std::string_view text);
/// Where the name of a run ends with which `text` begins as with a label: "Experiment 3b: slower", "Run 7 - again",
/// "实验3：…"; `bold`: where a bold run at its beginning ends, which may stand for the sign. 0: there is none.
std::size_t run_name_end(std::string_view text, std::size_t bold);
/// A cheap first look: false where no text that begins with `begin` begins with the name of a run.
bool may_begin_with_run(std::string_view begin);

}  // namespace asterism
