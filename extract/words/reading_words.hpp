// SPDX-License-Identifier: Apache-2.0
// Words that say that a title was read ("Read", "Gelesen", "Finished"), and that name what is.
#pragma once

#include <string_view>

namespace asterism {

/// Whether `word`, case folded, names several books: "bücher".
bool is_books_word(std::string_view word);

/// Whether `word`, case folded, says of several works that they were read: "read", "gelesene".
bool is_were_read_word(std::string_view word);

/// Whether `word`, case folded, is one of these or stands as they do in the names of lists of what is read: "papers".
bool is_reading_list_word(std::string_view word);

/// Whether `word`, case folded, says so in English, German, French, Spanish, Italian, Portuguese or Russian.
bool is_reading_word(std::string_view word);

/// Whether `word`, case folded, says in these, Chinese, Japanese or Korean that reading came to its end: "finished",
/// "gelesen", "読了"; unlike "started", and "reviewed", which others may have done.
bool is_end_of_reading(std::string_view word);

/// Whether `word` stands behind one for reading where that tells of a work and opens no title: what was read, when, how
/// often, or a preposition of a place ("read it", "Skimmed on the train").
bool follows_reading(std::string_view word);

/// Whether `lead`, what stands in front of a link, has a word of reading and does not end as in "by", "from" or "at",
/// behind which no title stands: "I finished reading".
bool leads_to_reading(std::string_view lead);

/// Whether `title` is that of one issue of a digest: "Links of the week", "Weekly Kites #12", "读书周刊 - 第3期"; not
/// of all, as "Paper of the week" and "Weekly Kites since 2019".
bool names_issue(std::string_view title);

}  // namespace asterism
