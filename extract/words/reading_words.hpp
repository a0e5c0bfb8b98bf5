// SPDX-License-Identifier: Apache-2.0
// Words that say that a title was read: "Read", "Gelesen", "Finished".
#pragma once

#include <string_view>

namespace asterism {

/// Whether `word`, case folded, says so in English, German, French, Spanish, Italian, Portuguese or Russian.
bool is_reading_word(std::string_view word);

/// Whether `word`, case folded, says in these, Chinese, Japanese or Korean that reading came to its end: "finished",
/// "gelesen", "読了"; unlike "started", and "reviewed", which others may have done.
bool is_end_of_reading(std::string_view word);

/// Whether `lead`, what stands in front of a link, has a word of reading and does not end as in "by", "from" or "at",
/// behind which no title stands: "I finished reading".
bool leads_to_reading(std::string_view lead);

/// Whether `heading` names the books that were read, and not what is to be read or papers ("Books I've read", "Gelesene
/// Bücher"), or what was read in a year ("Papers read in 2022"): a year there, or below, is one of reading.
bool tells_years_of_reading(std::string_view heading);

}  // namespace asterism
