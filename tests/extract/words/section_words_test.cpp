// SPDX-License-Identifier: Apache-2.0
// Words that decide: sections, lists of what was read, diaries, parts of works.
#include "words/section_words.hpp"

#include "support/catch.hpp"
#include "titles/title_likeness.hpp"

#include <string>
#include <string_view>

using namespace asterism;

TEST_CASE("a section about the licence is none of entries in any language", "[extract]") {
  for (const std::string_view text : {"License", "Licencia", "Licença", "许可证", "ライセンス", "라이선스"}) {
    CAPTURE(text);
    CHECK(is_passive_section(text));
  }
}

TEST_CASE("a heading tells years of reading in any language, with or without accents", "[extract]") {
  for (const std::string_view text : {"Books I've read", "Gelesene Bücher", "Libros leídos", "Libros leidos"}) {
    CAPTURE(text);
    CHECK(tells_years_of_reading(text));
  }
  for (const std::string_view text : {"Books I'll read", "Books", "Papers read"}) {
    CAPTURE(text);
    CHECK_FALSE(tells_years_of_reading(text));
  }
}

TEST_CASE("parts of works are counted behind the same words everywhere", "[extract]") {
  for (const std::string_view word : {"chapter", "lecture", "week", "tome", "глава"}) {
    CAPTURE(word);
    CHECK(is_part_word(word));
    CHECK(title_stem("Kites, " + std::string(word) + " 3").stem == "Kites");
  }
  CHECK_FALSE(is_part_word("book"));
  CHECK(title_stem("Kites, Book 3").stem == "Kites, Book 3");
}

TEST_CASE("a diary may be called so in front of what it is of", "[extract]") {
  for (const std::string_view text :
       {"Journal de bord", "Log de travail", "Diário de pesquisa", "Bitácora del viaje", "Журнал экспериментов",
        "Lab notebook", "Field notebook", "A Sailor's Diary", "Notebook", "Log of kiln runs", "Changelog of runs",
        "TIL", "Journal de thèse", "Diario de tesis", "Дневник аспиранта"}) {
    INFO(text);
    CHECK(names_diary(text));
  }
  for (const std::string_view text :
       {"Journal papers", "Notebook computers", "Jupyter notebook", "Diário de um burro", "Diario di Olga Roe",
        "Journal d'un marin", "Дневник моряка", "Blog da Olga", "Starting a blog", "Bidrag til", "Bidrag til 2024",
        "Diary of a trial", "Blog of a lecture"}) {
    INFO(text);
    CHECK_FALSE(names_diary(text));
  }
}

TEST_CASE("a line of time tells what was done, unlike a programme", "[extract]") {
  for (const std::string_view text : {"Syllabus", "Deadlines", "Version history", "12 Week Curriculum"}) {
    INFO(text);
    CHECK(names_calendar(text));
  }
  for (const std::string_view text :
       {"Timeline", "Curriculum learning", "Curriculum learning experiments", "Syllabus of the sailing course"})
    CHECK_FALSE(names_calendar(text));
  CHECK_FALSE(names_calendar("30 Day Challenge"));
  CHECK_FALSE(names_calendar("How I learned to sail without a curriculum"));
  CHECK_FALSE(names_calendar("Cronograma"));
}
