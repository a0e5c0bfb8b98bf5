// SPDX-License-Identifier: Apache-2.0
// Stems, folders and dates in the names of files.
#include "files/file_names.hpp"

#include "support/catch.hpp"

#include <array>
#include <string>
#include <string_view>

using namespace asterism;

namespace {

/// The date in `name`, with "+" where the file is a note of that day, "?" where it may be one; "-": there is none.
std::string date_in(std::string_view name) {
  constexpr std::array marks = {"", "?", "+"};
  const auto date = date_of_file(name, DayMonthOrder::month_first);
  return date ? to_string(date->span) + marks[static_cast<std::size_t>(date->named_for)] : "-";
}

}  // namespace

TEST_CASE("the stem of a file name has no folders, ending or date", "[extract]") {
  CHECK(file_stem("a/b/2023-01-02-Great Title.md") == "Great Title");
  CHECK(file_stem("a/2023_01_02_great.md") == "great");
  CHECK(file_stem("202301021745 Great Title.md") == "Great Title");
  CHECK(file_stem("2023-01-02.md") == "2023-01-02");
  CHECK(file_stem("v1.2 notes.md") == "v1.2 notes");
  CHECK(file_folder("a/b/c.md") == "a/b");
  CHECK(file_folder("c.md").empty());
}

TEST_CASE("a file may be called like a day, however it is written", "[extract]") {
  CHECK(date_in("a/2023-01-02.md") == "2023-01-02");
  CHECK(date_in("2023_01_02.md") == "2023-01-02");
  CHECK(date_in("20230102.md") == "2023-01-02");
  CHECK(date_in("202301021745.md") == "2023-01-02+");  // the number of a note
  CHECK(date_in("Jan 2nd, 2023.md") == "2023-01-02");
  CHECK(date_in("2023_01_02-kites.md") == "2023-01-02+");
  CHECK(date_in("20230102 kites.md") == "2023-01-02+");
  CHECK(date_in("2023-1-2-kites.md") == "2023-01-02+");
  CHECK(date_in("2023_1_2.md") == "2023-01-02");
  CHECK(file_stem("2023-1-2-kites.md") == "kites");
}

TEST_CASE("a file may be called like a week, a month or a range", "[extract]") {
  CHECK(date_in("2022week41.md") == "2022-10-10/2022-10-16");
  CHECK(date_in("2022-W41.md") == "2022-10-10/2022-10-16");
  CHECK(date_in("week_2-2024.md") == "2024-01-08/2024-01-14");
  CHECK(date_in("2022_10.md") == "2022-10");
  CHECK(date_in("2023-01-02 - 2023-01-08.md") == "2023-01-02/2023-01-08");
}

TEST_CASE("numbers in the names of files that are no days say no date", "[extract]") {
  CHECK(date_in("20231402.md") == "-");
  CHECK(date_in("2023_02_30.md") == "-");
  CHECK(date_in("123456789012.md") == "-");
  CHECK(date_in("2301.00001.md") == "-");
  CHECK(date_in("10_ways_to_fly.md") == "-");
  CHECK(date_in("week 3.md") == "-");
}

TEST_CASE("a word for the notes of a day may stand in front of it", "[extract]") {
  CHECK(date_in("notes-2023-01-02.md") == "2023-01-02?");
  CHECK(date_in("daily log 20230102.md") == "2023-01-02?");
  CHECK(date_in("Meeting_notes_2023_01_02.md") == "2023-01-02?");
  CHECK(date_in("kites-2023-01-02.md") == "-");
  CHECK(date_in("notes-on-kites-2023-01-02.md") == "-");
  CHECK(date_in("notes-2023-01-02-kites.md") == "-");
}

TEST_CASE("folders may be the year and the month of a day", "[extract]") {
  CHECK(date_in("2023/01/02.md") == "2023-01-02?");
  CHECK(date_in("course/2023/1/2.md") == "-");  // one of many, by its number
  CHECK(date_in("course/2023/1/02.md") == "-");
  CHECK(date_in("notes/2023/01/2.md") == "2023-01-02?");
  CHECK(date_in("2023/13/02.md") == "-");
  CHECK(date_in("2023/kites/02.md") == "-");
  CHECK(date_in("2023/01/week-02.md") == "-");
}

TEST_CASE("a note may be numbered by its minute", "[extract]") {
  CHECK(note_number("a/202301021745 Kites.md") == "202301021745");
  CHECK(note_number("20230102174559.md") == "20230102174559");
  CHECK(note_number("20230102 Kites.md").empty());
  CHECK(note_number("209901991745.md").empty());
  CHECK(behind_note_number("202301021745 - Kites", "202301021745.md") == "Kites");
  CHECK(behind_note_number("202301021745", "202301021745.md") == "202301021745");
  CHECK(behind_note_number("202301021745 - Kites", "kites.md") == "202301021745 - Kites");
}
