// SPDX-License-Identifier: Apache-2.0
// Titles without who wrote them and without ratings.
#include "titles/credited_titles.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

std::string title_in(std::string_view line, std::size_t marked = 0, AtDash at_dash = AtDash::end_title) {
  const auto title = find_credited_title(line, marked, at_dash);
  return title ? std::string(line.substr(title->begin, title->end - title->begin)) : std::string();
}

}  // namespace

TEST_CASE("a title ends before who wrote it and before a rating", "[extract]") {
  CHECK(title_in("Long Keels by Ann Roe (★★★★)") == "Long Keels");
  CHECK(title_in("Stand by Me by Ann Roe: read twice") == "Stand by Me");
  CHECK(title_in("Lange Kiele von Anna Roe") == "Lange Kiele");
  CHECK(title_in("Кили — Анна Ро, Борис До") == "Кили");
  CHECK(title_in("《灯塔手册》 李船飞 ★★★") == "灯塔手册");
  CHECK(title_in("„Das Tau“ von Anna Mast, ★★★★☆") == "Das Tau");
  CHECK(title_in("Long Keels 4/5") == "Long Keels");
  CHECK(title_in("The Keels of the Day 4/5") == "The Keels of the Day");
  CHECK(title_in("Long Keels by Ann Roe, abandoned") == "Long Keels");
  CHECK(title_in("Long Keels by Ann Roe. I liked it. A book of keels.") == "Long Keels");
  CHECK(title_in("Long Keels by Dr. Ann B. Roe. I liked it.") == "Long Keels");
}

TEST_CASE("words that join titles, too, say who wrote a title only behind quotes or markup", "[extract]") {
  for (const std::string_view word : {"by", "von", "par", "por", "de", "di", "af", "av"}) {
    CAPTURE(word);
    const std::string rest = " " + std::string(word) + " Anna Roe";
    CHECK(title_in("Keels" + rest, 5) == "Keels");
    CHECK(title_in("«Keels»" + rest) == "Keels");
  }
  for (const std::string_view line :
       {"Keels de Anna Roe", "Keels di Anna Roe", "Keels af Anna Roe", "Keels av Anna Roe"})
    CHECK(title_in(line).empty());
}

TEST_CASE("words that begin titles, days and months are no names", "[extract]") {
  for (const std::string_view line :
       {"Keels - The Final Voyage", "Keels - A Voyage", "Kiele — Die Lange Reise", "Keels - Of Ropes",
        "Send them by Friday Noon", "Finish it by Summer 2024", "“Keels” by Monday", "“Keels” by May 2024"}) {
    CAPTURE(line);
    CHECK(title_in(line).empty());
  }
  CHECK(title_in("Keels by June Roe") == "Keels");
  CHECK(title_in("“Keels” by Sun Tzu") == "Keels");
}

TEST_CASE("common words behind \"by\" are no names", "[extract]") {
  CHECK(title_in("Death by Black Hole").empty());
  CHECK(title_in("Sorting by Hand and Foot").empty());
  CHECK(title_in("Death by Black Hole by Neil Roe") == "Death by Black Hole");
  CHECK(title_in("Long Keels by Rose Doe") == "Long Keels");
  CHECK(title_in("Long Keels by R. Black") == "Long Keels");
  CHECK(
      titles_of(log_of("Legend: 📚 book, 🎤 talk\n\n- 📚 Death by Black Hole\n- 📚 Long Keels by Ann Roe\n- 📚 Oars by Ben "
                       "Doe\n")) == Strings{"Death by Black Hole", "Long Keels", "Oars"});
}

TEST_CASE("authors may be called by common words where the first is known as a name", "[extract]") {
  for (const std::string_view name :
       {"James Clear", "Adam Grant", "Bill Gates", "Rob Bell", "Grant Price", "Sue Black", "Rich Hill", "Art Young",
        "Will Self", "Drew Page", "Hope King", "Mark Stone and Ann Roe"}) {
    CAPTURE(name);
    CHECK(title_in("Long Keels by " + std::string(name)) == "Long Keels");
  }
  CHECK(title_in("Light by Ray Tracing").empty());
  CHECK(titles_of(log_of("# Books\n- Keels by James Clear\n- Hulls by Adam Grant\n- Oars by Ann Roe\n")) ==
        Strings{"Keels", "Hulls", "Oars"});
}

TEST_CASE("a pronoun is a name where a capital follows", "[extract]") {
  CHECK(title_in("Long Keels by You Wang") == "Long Keels");
  CHECK(title_in("Long Keels by you").empty());
}

TEST_CASE("a title does not end in an open bracket", "[extract]") {
  CHECK(title_in("Keels (told by Ann Roe)").empty());
  CHECK(title_in("Keels (told - Ann Roe)").empty());
  CHECK(title_in("Keels (new) by Ann Roe") == "Keels (new)");
}

TEST_CASE("a number of parts is no rating", "[extract]") {
  for (const std::string_view line : {"Keels, chapters 3/10", "Keels, Vol. 4/5", "Lesson 3/5", "Kiele, Kapitel 2/10"}) {
    CAPTURE(line);
    CHECK(title_in(line).empty());
  }
}

TEST_CASE("a dash ends a title only where asked to, and where it shows what stands in front", "[extract]") {
  CHECK(title_in("Oars - Ann Roe 4/5", 0, AtDash::keep) == "Oars - Ann Roe");
  CHECK(title_in("Ann Roe - Oars") == "Ann Roe - Oars");
  CHECK(title_in("A. B. Roe - Long Keels") == "A. B. Roe - Long Keels");
  CHECK(title_in("Long Keels - A. B. Roe") == "Long Keels");
  CHECK(title_in("Oars - Ann Roe - Sea Press") == "Oars - Ann Roe - Sea Press");
  const auto credit = [](std::string_view line) { return find_credited_title(line, 0, AtDash::keep)->credit; };
  CHECK(credit("Oars - Ann Roe") == Credit::title_first);
  CHECK(credit("Ann Roe - The Oars") == Credit::author_first);
  CHECK(credit("Long Keels - Ann Roe") == Credit::either_first);
}

TEST_CASE("what stands behind many dashes and \"by\" is not looked at", "[extract]") {
  CHECK(title_in("By by by by by Ann Roe") == "By by by by");
  CHECK(title_in("By by by by by by Ann Roe").empty());
}

TEST_CASE("what follows a title may be something else than names", "[extract]") {
  CHECK(title_in("Learning to Align by Learning to translate").empty());
  CHECK(title_in("Learning by Doing").empty());
  CHECK(title_in("Keels - a short history of them").empty());
  CHECK(title_in("“Keels” are what we need").empty());
}

TEST_CASE("a part in brackets may stand between a title in markup and who wrote it", "[extract]") {
  CHECK(title_in("Deep Hulls (Boats, #1) by Ann Roe; 90pp", 10) == "Deep Hulls");
  CHECK(title_in("Deep Hulls (Boats, #1) and more", 10).empty());
}

TEST_CASE("a title in markup ends before who wrote it, and a title alone does not", "[extract]") {
  CHECK(title_in("Long Keels - Ann Roe • read twice", 20) == "Long Keels");
  CHECK(title_in("Long Keels • read twice", 10).empty());
  CHECK(title_in("Ann Roe - Long Keels • read twice", 20, AtDash::keep) == "Ann Roe - Long Keels");
  CHECK(title_in("Stand by Me: a song", 11).empty());
  CHECK(title_in("Stand by Me by Ann Roe: a song", 22) == "Stand by Me");
}
