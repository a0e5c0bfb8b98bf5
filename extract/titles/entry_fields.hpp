// SPDX-License-Identifier: Apache-2.0
// Lines of a note that are fields: keywords, tags, when it was read.
#pragma once

#include "dates/dates.hpp"
#include "files/file_index.hpp"

#include "asterism/log.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {

/// What the fields of a file mean depends on.
struct FieldContext {
  const FileIndex& files;
  SourceId file{};  ///< the one they stand in
  DateOrder order = DayMonthOrder::month_first;
};

/// Adds what the notes of `entry` say in lines such as "Keywords: a, b", "Tags: #c" or "Read date: 2024-05-01" to its
/// keywords and, where it has none, its date. Cost: O(bytes of its short notes).
void read_fields(const Log& log, const FieldContext& context, Entry& entry);

/// Whether a line "`name`: …" says something about a work and is not called so: "Authors", "Venue", "Keywords".
bool is_field_name(std::string_view name);

/// Whether `name` says "title" and no more, in any language: films and tasks have one, too.
bool is_title_word(std::string_view name);
/// Whether a line "`name`: …" says what a text is called: "Title", "Paper title".
bool is_title_field(std::string_view name);

/// Whether a line "`name`: …" says who wrote a work.
bool is_author_field(std::string_view name);
/// Whether it says where or when the work came out: "Venue", "Year".
bool is_publication_field(std::string_view name);

/// Whether `text`, or what `passage` shows, begins with such a name and a colon.
bool begins_with_field(std::string_view text);
bool begins_with_field(const Log& log, const Passage& passage);

/// Where the name of a field ends in `line`, at an ASCII or wide colon, and where its value begins; npos: there is
/// none.
std::pair<std::size_t, std::size_t> find_colon(std::string_view line);

/// Adds `words`, a list with commas, semicolons or `#`, to `keywords`. Years and what is no word are left out.
void add_keywords(std::string_view words, std::vector<std::string>& keywords);

}  // namespace asterism
