// SPDX-License-Identifier: Apache-2.0
// Whether words are written like a title, like a note behind one, or like what somebody did that day.
#pragma once

#include <cstddef>
#include <string_view>

namespace asterism {

/// How many words `text` has; each character of a script without blanks counts as half a one.
std::size_t count_title_words(std::string_view text);

/// Whether `text` needs no link to be a title: 1 to 30 words and no sentence end inside.
bool is_title_like(std::string_view text);

/// Whether `text` begins with a small letter, and not with a name that is written so ("word2vec").
bool begins_small(std::string_view text);

/// Whether the first letter of `text` is of a script that has capitals.
bool begins_with_case(std::string_view text);

/// Whether `text` is written as titles are: behind its first word more words begin with a capital than are long, small
/// and no prepositions, and it does not begin like a remark ("Talked to", "Lunch with"). What is written in a script
/// without capitals may be one.
bool is_in_title_case(std::string_view text);

/// Whether a stop inside `text` ends a sentence: that of an initial or of "Dr." does not.
bool ends_sentence_inside(std::string_view text);

/// Whether `line` ends as sentences do.
bool ends_sentence(std::string_view line);

/// Whether `rest`, the text behind a link, is a note of its own and not the rest of a sentence that the link begins.
bool is_note_start(std::string_view rest);

/// Where the first wide gap of `title` stands that may end it; npos: there is none. What was copied and is all title
/// has some behind colons and words such as "and".
std::size_t find_gap(std::string_view title);

}  // namespace asterism
