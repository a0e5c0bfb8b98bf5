// SPDX-License-Identifier: Apache-2.0
// Lists of books without links, and titles without who wrote them.
#include "credited_titles.hpp"
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

std::string title_in(std::string_view line) {
  const auto title = find_credited_title(line, 0);
  return title ? std::string(line.substr(title->first, title->second - title->first)) : std::string();
}

const std::string kBooks =
    "- Long Keels (Sails #4) by Ann Roe\n- *Deep Hulls*, Ben Doe\n- Oars — Cid Poe ★★★☆\n- Masts\n";
const Strings kTitles = {"Long Keels (Sails #4)", "Deep Hulls", "Oars", "Masts"};

}  // namespace

TEST_CASE("a title ends before who wrote it and before a rating", "[extract]") {
  CHECK(title_in("Long Keels by Ann Roe (★★★★)") == "Long Keels");
  CHECK(title_in("Stand by Me by Ann Roe: read twice") == "Stand by Me");
  CHECK(title_in("Lange Kiele von Anna Roe") == "Lange Kiele");
  CHECK(title_in("Кили — Анна Ро, Борис До") == "Кили");
  CHECK(title_in("《灯塔手册》 李船飞 ★★★") == "灯塔手册");
  CHECK(title_in("„Das Tau“ von Anna Mast, ★★★★☆") == "Das Tau");
  CHECK(title_in("Long Keels 4/5") == "Long Keels");
}

TEST_CASE("what follows a title may be something else than names", "[extract]") {
  CHECK(title_in("Learning to Align by Learning to translate").empty());
  CHECK(title_in("Learning by Doing").empty());
  CHECK(title_in("Keels - a short history of them").empty());
  CHECK(title_in("“Keels” are what we need").empty());
}

TEST_CASE("a list whose heading, title or file says that it is read needs no links", "[extract]") {
  CHECK(titles_of(log_of("# Books I've read\n## 2023\n" + kBooks)) == kTitles);
  CHECK(titles_of(log_of("---\ntitle: Books I Read in 2024\n---\nSome words.\n\n" + kBooks)) == kTitles);
  CHECK(titles_of(log_of("# My reading list\n## Boats\n" + kBooks)) == kTitles);
  CHECK(titles_of(log_of("# Boats\n## 読んだ本\n- 《船》 李船飞\n- 《帆》 李船飞\n- 《海》 李船飞\n")) ==
        Strings{"船", "帆", "海"});
  CHECK(titles_of(log_of("# Books read\n## 2023\n- One Keel by Ann Roe\n## 2022\n- Two Keels by Ann Roe\n"
                         "## 2021\n- Three Keels by Ann Roe\n")) == Strings{"One Keel", "Two Keels", "Three Keels"});
}

TEST_CASE("a list of something else has no entries, whoever made what it names", "[extract]") {
  CHECK(titles_of(log_of("# Boats\n" + kBooks)).empty());
  CHECK(titles_of(log_of("# Reading list\n- Milk\n- Bread by Ann Roe\n- Eggs\n- Salt\n")).empty());
  CHECK(titles_of(log_of("# Books\n- Keels by Ann Roe\n- Hulls by Ann Roe\n")).empty());
  for (const std::string_view heading :
       {"Book store", "Message queue", "Paper writing", "Reading group members", "Papers", "Article", "Read", "Reading",
        "To buy books", "Authors of books", "読書会", "Books\n## Authors to meet", "Books\n## To buy",
        "Books\n## Notes", "Reading list\n## Action items", "Books\n## Quotes", "Fantasy books\n## Ropes"}) {
    CAPTURE(heading);
    CHECK(titles_of(log_of("# " + std::string(heading) +
                           "\n- Backend - Spring Boot\n- Frontend — Ann Roe\n"
                           "- Icons by Flat Icon\n"))
              .empty());
  }
  Diagnostics diagnostics;
  CHECK(titles_of(log_of({{"papers.md", "- Backend - Spring Boot\n- Frontend — Ann Roe\n- Icons by Flat Icon\n"}},
                         diagnostics))
            .empty());
}

TEST_CASE("where a name says more than that it lists books, three quarters of the items must say whose", "[extract]") {
  const std::string some = "- Keels by Ann Roe\n- Hulls by Ann Roe\n- Oars\n";
  for (const std::string_view heading : {"Sea books read in 2023", "Books\n## Sea stories"}) {
    CAPTURE(heading);
    const std::string list = "# " + std::string(heading) + "\n" + some;
    CHECK(titles_of(log_of(list)).empty());
    CHECK(titles_of(log_of(list + "- Masts — Ben Roe\n")) == Strings{"Keels", "Hulls", "Oars", "Masts"});
  }
  CHECK(titles_of(log_of("# Books\n" + some)) == Strings{"Keels", "Hulls", "Oars"});
}

TEST_CASE("among linked entries with authors, a title without a link has none either", "[extract]") {
  const std::string linked = "- [One](https://a.org/1) by Ann Roe\n- [Two](https://a.org/2) by Ann Roe\n";
  CHECK(titles_of(log_of(linked + "- *Three* by Ben Doe (★★★)\n")) == Strings{"One", "Two", "Three"});
  CHECK(titles_of(log_of("- [One](https://a.org/1)\n- [Two](https://a.org/2)\n- Denoising by Sparse Coding\n")) ==
        Strings{"One", "Two", "Denoising by Sparse Coding"});
}
