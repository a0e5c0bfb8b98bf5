// SPDX-License-Identifier: Apache-2.0
// What the name of a file says: its folder, its stem, the day, week or month that it is called like, and its part.
#pragma once

#include "dates/dates.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace asterism {

/// The folder of a file, without a final slash; empty: none. Borrows: from `name`.
std::string_view file_folder(std::string_view name);
/// The name of a file without folders and ending. Borrows: from `name`.
std::string_view bare_file_name(std::string_view name);
/// The same without a day in front. Borrows: from `name`.
std::string_view file_stem(std::string_view name);

/// The day with its minutes or seconds by which file `name` is numbered: `202405061730 kites`; empty: it is not.
/// Borrows: from `name`.
std::string_view note_number(std::string_view name);
/// `title` without that of file `name` in front. Borrows: from `title`.
std::string_view behind_note_number(std::string_view title, std::string_view name);

/// The letters and digits of `name`, case folded: `Neural_Module-Networks` and `neural module networks` are alike.
std::string letters_of(std::string_view name);

/// Whether `title` has the words of `folder` in their order: "Glaze and salt, run 2" those of `glaze-run2`.
bool holds_name_of(std::string_view title, std::string_view folder);

/// What the name of a file makes of a date in it.
enum class NamedFor : std::uint8_t {
  date,   ///< `2024-05-06`: the page is that of the date
  notes,  ///< `notes-2024-05-06`, `2024/05/06`: the same, or a note of that day with a title of its own
  work,   ///< `2024-05-06-kites`, `202405061730`: a note of that day
};

/// A date in the name of a file.
struct FileDate {
  DateSpan span;
  NamedFor named_for = NamedFor::work;
};

/// Whether all words of `text` are ones for the notes of a day: "Meeting notes".
bool names_day_notes(std::string_view text);

/// The date that file `name` is called like (`2024-05-06`, `2024_05_06`, `20240506`, `notes-2024-05-06`, `2024/05/06`,
/// `2024week19`, `May 2024`), or the day that its name begins with (`2024-05-06-kites`, `202405061730`).
std::optional<FileDate> date_of_file(std::string_view name, DateOrder order);

/// Whether a file called `stem` (without its ending) lists what other files hold: README, index, contents …
bool is_index_name(std::string_view stem);
/// Whether a file called `stem` opens a site or a book: introduction, preface …
bool is_opening_name(std::string_view stem);
/// Whether a file called `stem` holds what the log is not about: a template, licence, change log …
bool is_aside_name(std::string_view stem);

}  // namespace asterism
