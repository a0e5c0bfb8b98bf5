// SPDX-License-Identifier: Apache-2.0
// What kind of work a word, a heading or a legend means.
#pragma once

#include "asterism/vocabulary.hpp"

#include <optional>
#include <string_view>

namespace asterism {

/// The kind that the first telling word of `text` stands for ("blog posts, project pages" -> post).
std::optional<NodeKind> kind_of_words(std::string_view text);

/// The kind that a verb or label in front of a title stands for ("Watched", "Video:").
std::optional<NodeKind> kind_of_lead(std::string_view text);

/// Whether `word`, folded, alone means a run: "experiment", "versuch"; not "code", nor "project".
bool is_run_word(std::string_view word);

/// "Experiment: Long Tails", "Versuch: …", "实验：…": whether one word in front of a colon says that `title` is that of
/// a run.
bool is_run_title(std::string_view title);

}  // namespace asterism
