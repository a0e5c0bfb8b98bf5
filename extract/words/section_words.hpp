// SPDX-License-Identifier: Apache-2.0
// What the words of headings and file names say: sections without entries, reading lists, diaries.
#pragma once

#include <cstdint>
#include <string_view>

namespace asterism {

/// Whether nothing below a heading `text` is an entry: contents, licence, how to contribute …
bool is_passive_section(std::string_view text);
/// Whether a heading `text` names a list of what the log holds: contents, index, outline …
bool is_contents_section(std::string_view text);
/// Whether a heading `text` names what is new about the log itself: news, updates, releases …
bool is_news_section(std::string_view text);
/// Whether a heading `text` names a part that any note has, and not what the note is about: Introduction, Summary …
bool is_part_heading(std::string_view text);
/// In years before, nobody kept such logs.
inline constexpr std::uint16_t kFirstLogYear = 1990;
/// Whether `text` is such a year and nothing else: "1984".
bool is_year_before_logs(std::string_view text);
/// Whether `text` is what a template has in the place of a title: "Paper title".
bool is_placeholder(std::string_view text);
/// Whether `text` names a list of things to read or read: "Papers", "Reading list", "Things to read".
bool names_reading_list(std::string_view text);
/// Whether `text` says nothing else than that: "Books I've read in 2024", "My reading list".
bool is_reading_list_name(std::string_view text);
/// Whether `heading` names the books that were read, and not what is to be read or papers ("Books I've read", "Gelesene
/// Bücher"), or what was read in a year ("Papers read in 2022"): a year there, or below, is one of reading.
bool tells_years_of_reading(std::string_view heading);
/// Whether `text` names a log by day: "My research diary", "Log (starting", "研究日志".
bool names_diary(std::string_view text);
/// Whether `text` names days of something else than what was done on them: "Deadlines", "Version history".
bool names_calendar(std::string_view text);
/// Whether `word`, case folded, stands in front of the number of a part of a work: "chapter", "vol".
bool is_part_word(std::string_view word);

}  // namespace asterism
