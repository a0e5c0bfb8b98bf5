// SPDX-License-Identifier: Apache-2.0
// Lists of books without links.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

const std::string kBooks =
    "- Long Keels (Sails #4) by Ann Roe\n- *Deep Hulls*, Ben Doe\n- Oars — Cid Poe ★★★☆\n- Masts\n";
const Strings kTitles = {"Long Keels (Sails #4)", "Deep Hulls", "Oars", "Masts"};

}  // namespace

TEST_CASE("a list whose heading, title or file says that it is read needs no links", "[extract]") {
  CHECK(titles_of(log_of("# Books I've read\n## 2023\n" + kBooks)) == kTitles);
  CHECK(titles_of(log_of("---\ntitle: Books I Read in 2024\n---\nSome words.\n\n" + kBooks)) == kTitles);
  CHECK(titles_of(log_of("# My reading list\n## Boats\n" + kBooks)) == kTitles);
  CHECK(titles_of(log_of("# Boats\n## 読んだ本\n- 《船》 李船飞\n- 《帆》 李船飞\n- 《海》 李船飞\n")) ==
        Strings{"船", "帆", "海"});
  CHECK(titles_of(log_of("# 2024年に読んだ本\n- 『船』 李船飞\n- 『帆』 李船飞\n- 海（李船飞）\n")) ==
        Strings{"船", "帆", "海（李船飞）"});
  CHECK(finds_nothing("# 论文\n- 《船》 李船飞\n- 《帆》 李船飞\n- 《海》 李船飞\n"));
  CHECK(titles_of(log_of("# Books read\n## 2023\n- One Keel by Ann Roe\n## 2022\n- Two Keels by Ann Roe\n"
                         "## 2021\n- Three Keels by Ann Roe\n")) == Strings{"One Keel", "Two Keels", "Three Keels"});
}

TEST_CASE("a list of something else has no entries, whoever made what it names", "[extract]") {
  CHECK(finds_nothing("# Boats\n" + kBooks));
  CHECK(finds_nothing("# Reading list\n- Milk\n- Bread by Ann Roe\n- Eggs\n- Salt\n"));
  CHECK(finds_nothing("# Reading list\n- Buy rope - Ann Roe\n- Call Ben ★★★\n- Return oars by Monday Noon\n"));
  CHECK(finds_nothing("# Books\n- Keels by Ann Roe\n- Hulls by Ann Roe\n"));
  for (const std::string_view heading :
       {"Book store", "Message queue", "Paper writing", "Reading group members", "Papers", "Article", "Read", "Reading",
        "To buy books", "Authors of books", "読書会", "Books\n## Authors to meet", "Books\n## To buy",
        "Books\n## Notes", "Reading list\n## Action items", "Books\n## Quotes", "Fantasy books\n## Ropes"}) {
    CAPTURE(heading);
    CHECK(finds_nothing("# " + std::string(heading) +
                        "\n- Backend - Spring Boot\n- Frontend — Ann Roe\n"
                        "- Icons by Flat Icon\n"));
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
    CHECK(finds_nothing(list));
    CHECK(titles_of(log_of(list + "- Masts — Ben Roe\n")) == Strings{"Keels", "Hulls", "Oars", "Masts"});
  }
  CHECK(titles_of(log_of("# Books\n" + some)) == Strings{"Keels", "Hulls", "Oars"});
}

TEST_CASE("what a section about one book lists is no book", "[extract]") {
  for (const std::string_view list :
       {"- **Author**: Ann Roe\n- **Status**: Finished\n- **Rating**: ★★★★\n",
        "- **Author** - Ann Roe\n- **Status** - Finished\n- **Rating** - ★★★★\n", "- Plot ★★★\n- Style ★★\n- End 4/5\n",
        "- \"Keels are long\" - Ann Roe\n- \"Hulls are wide\" - Ben Doe\n- “Oars are wet” (Cid Poe)\n"}) {
    CAPTURE(list);
    CHECK(finds_nothing("# Books I've read\n## Keels\n" + std::string(list)));
  }
  const std::string fields = "- Author - Ann Roe\n- Genre - Sea Stories\n";
  CHECK(finds_nothing("# Books\n## Keels\n" + fields + "## Hulls\n" + fields));
  CHECK(finds_nothing("# Books\n## Keels by Ann Roe\n- Rigging by Ben Doe\n- Timber by Ben Doe\n- Tar by Ben Doe\n"));
  CHECK(finds_nothing("# Reading log\n## 2024\n- **Dataset**: Ships\n- **Model**: Keel\n- **Why**: Speed\n"));
}

TEST_CASE("names of lists of books may have small words of their language", "[extract]") {
  for (const std::string_view heading : {"Livres lus en 2024", "Meine Bücher im Jahr 2024", "Libros leídos en 2024",
                                         "Livros lidos em 2024", "Книги за 2024 год", "📚 Books I've read"}) {
    CAPTURE(heading);
    CHECK(titles_of(log_of("# " + std::string(heading) + "\n" + kBooks)) == kTitles);
  }
}

TEST_CASE("one odd item leaves a list of books what it is", "[extract]") {
  const std::string list = "# Books read\n- Keels by Ann Roe\n- Hulls by Ann Roe\n- Oars by Ann Roe\n";
  CHECK(titles_of(log_of(list + "- [Masts](https://a.org/1) by Ben Doe\n")) ==
        Strings{"Keels", "Hulls", "Oars", "Masts"});
  CHECK(titles_of(log_of(list + "- Masts by Ben Doe. What a book, and how I liked it.\n- I stopped there.\n")) ==
        Strings{"Keels", "Hulls", "Oars", "Masts"});
  CHECK(titles_of(log_of(list + "- Masts by Ben Doe  \n  a note on it\n")) ==
        Strings{"Keels", "Hulls", "Oars", "Masts"});
}

TEST_CASE("a list of books may say who wrote them in several ways", "[extract]") {
  CHECK(titles_of(log_of("# Books read\n- Keels by Ann Roe\n- Hulls - Ben Doe\n- *Tar*, Cid Poe\n- Oars\n- Masts\n")) ==
        Strings{"Keels", "Hulls", "Tar", "Oars", "Masts"});
  CHECK(finds_nothing("# Books read\n- Keels - Ann Roe\n- Hulls - Ben Doe\n- *Tar*\n- Oars by Cid Poe\n- Masts\n"));
}

TEST_CASE("whether the dashes of a file stand before or behind authors is one decision", "[extract]") {
  CHECK(titles_of(log_of("# Books read\n- Long Keels - Ann Roe\n- Oars - Ben Doe\n- The Hull - Ann Roe\n")) ==
        Strings{"Long Keels", "Oars", "The Hull"});
  const Strings whole = {"Ann Roe - Long Keels", "Ben Doe - Oars", "A. B. Roe - The Hull"};
  CHECK(titles_of(log_of("# Books read\n- " + whole[0] + "\n- " + whole[1] + "\n- " + whole[2] + "\n")) == whole);
  CHECK(titles_of(log_of("# Books read\n- **Ann Roe** - *Oars*\n- **Ben Doe** - *Keels*\n- **Cid Poe** - *Hulls*\n")) ==
        Strings{"Ann Roe - Oars", "Ben Doe - Keels", "Cid Poe - Hulls"});
}

TEST_CASE("among linked entries with authors, a title without a link has none either", "[extract]") {
  const std::string linked = "- [One](https://a.org/1) by Ann Roe\n- [Two](https://a.org/2) by Ann Roe\n";
  CHECK(titles_of(log_of(linked + "- *Three* by Ben Doe (★★★)\n")) == Strings{"One", "Two", "Three"});
  CHECK(titles_of(log_of(linked + "- Go - Async Await\n- Fixed by Ann Roe\n")) ==
        Strings{"One", "Two", "Go - Async Await", "Fixed by Ann Roe"});
  CHECK(titles_of(log_of("- [One](https://a.org/1)\n- [Two](https://a.org/2)\n- Denoising by Sparse Coding\n"
                         "- Learning by Deep Coding\n")) ==
        Strings{"One", "Two", "Denoising by Sparse Coding", "Learning by Deep Coding"});
}

TEST_CASE("a day or the sign of an experiment keeps a title whole", "[extract]") {
  const Strings days = {"Kiln Run - Red Glaze", "Lesson 3/5", "Walked by Lake Como", "Talk by Ann Roe"};
  std::string dated;
  for (std::size_t i = 0; i < days.size(); ++i) dated += "- 2024-07-0" + std::to_string(i + 1) + ": " + days[i] + "\n";
  CHECK(titles_of(log_of("# Log\n" + dated)) == days);
  const std::string legend = "Legend: 🧪 experiment, 📚 book\n\n";
  CHECK(titles_of(log_of(
            legend +
            "- 🧪 Kiln - Red Glaze\n- 🧪 Kiln - Blue Glaze\n- 🧪 *Kiln* - Old Glaze\n- 🧪 Fit 9/10\n")) ==
        Strings{"Kiln - Red Glaze", "Kiln - Blue Glaze", "Kiln - Old Glaze", "Fit 9/10"});
  CHECK(titles_of(log_of(legend + "- 📚 Keels by Ann Roe\n- 📚 Hulls by Ben Doe\n- 🧪 Sorted by Merge Sort\n")) ==
        Strings{"Keels", "Hulls", "Sorted by Merge Sort"});
}

TEST_CASE("a season and \"of all time\" are no more than when books were read", "[extract]") {
  const std::string books = "\n\n- Knots Untied by Ann Roe\n- The Making of Ropes by Ben Doe\n- Sails by Cleo Poe\n";
  for (const char* heading :
       {"# Books I read this summer", "# Favourite books of all time", "# Best books of last winter"})
    CHECK(titles_of(log_of(heading + books)) ==
          std::vector<std::string>{"Knots Untied", "The Making of Ropes", "Sails"});
}

TEST_CASE("a number that could be a year is a book where it is rated, or alone and older than logs", "[extract]") {
  const auto lines = [](const std::string& items) {
    const Log log = log_of("# Books read\n\n" + items + kBooks);
    return titles_of(log).size() == dates_of(log).size() && dates_of(log).back() == "-" ? titles_of(log) : Strings{};
  };
  CHECK(lines("- 1984\n") == Strings{"1984", kTitles[0], kTitles[1], kTitles[2], kTitles[3]});
  CHECK(lines("- 2001 ★★★\n") == Strings{"2001", kTitles[0], kTitles[1], kTitles[2], kTitles[3]});
  CHECK(titles_of(log_of("# Books read\n\n- 1984\n" + kBooks + "- 1985\n")) == kTitles);
  const Log headed = log_of("- 1987\n- [Keels](https://a.org/1)\n- 1992\n- [Oars](https://a.org/2)\n");
  CHECK(titles_of(headed) == Strings{"Keels", "Oars"});
  CHECK(dates_of(headed) == Strings{"1987", "1992"});
  CHECK(titles_of(log_of("# Books read\n\n- 2001\n" + kBooks)) == kTitles);
  CHECK(dates_of(log_of("- [Keels](https://a.org/1)\n- 1984\n- [Oars](https://a.org/2)\n")).back() == "-");
}

TEST_CASE("who wrote it may stand in the markup of a title, before a long remark", "[extract]") {
  const std::string remark = "It tells of *much else*, see [here](https://a.org/1). " + std::string(300, 'x') + ".\n";
  const Log log = log_of("# Books read\n\n- **Keels by Ann Roe:** " + remark + "- **Long Oars by Ben Doe**: " + remark +
                         "- **Masts** by Cid Poe. " + remark + "- **Tides by Dan Low**\n");
  CHECK(titles_of(log) == Strings{"Keels", "Long Oars", "Masts", "Tides"});
  const std::string aside = "It tells of [tides](https://a.org/2) as well.\n";
  CHECK(titles_of(log_of("# Books read\n\n- **Keels by Ann Roe:** " + aside + "- **Oars** by Ben Doe. " + aside +
                         "- **Masts by Cid Poe**\n")) == Strings{"Keels", "Oars", "Masts"});
  CHECK(finds_nothing("# Notes\n\n- **Keels by Ann Roe:** " + aside + "- **Oars by Ben Doe**: " + aside));
}

TEST_CASE("beside lists of books, what other sections list is none, be it in markup", "[extract]") {
  const std::string items = "\n\n- **Tides** by Ann Roe\n- *Ropes* by Ben Doe\n- *Twine* by Cid Poe\n";
  for (const char* heading : {"# Chores", "# Paintings", "# Favourite quotes", "# Authors to meet", "# Tasks"}) {
    CAPTURE(heading);
    CHECK(titles_of(log_of("# Books read\n\n" + kBooks + heading + items)) == kTitles);
  }
}

TEST_CASE("favourites right beside books are books where three quarters say whose they are", "[extract]") {
  const std::string books = "# Books read\n\n" + kBooks;
  const std::string some = "# Favourites\n\n- *Tides* by Ann Roe\n- *Ropes* by Ben Doe\n- *Twine* by Cid Poe\n";
  Strings all = kTitles;
  all.insert(all.end(), {"Tides", "Ropes", "Twine"});
  CHECK(titles_of(log_of(books + some)) == all);
  CHECK(finds_nothing(some));
  CHECK(titles_of(log_of(books + "# Songs\n\n#" + some)) == kTitles);
  CHECK(titles_of(log_of(books + "# Songs\n\n" + some)) == kTitles);
  CHECK(titles_of(log_of(books + some + "- Bread\n- Milk\n")) == kTitles);
}

TEST_CASE("months in front of books are when they were read", "[extract]") {
  const std::string items =
      "- Wip: The tides of war - Ann Roe\n- Apr: A book of keels - Ben Doe\n- Apr: Why we sail - Cid Poe\n"
      "- Mar: When the mast says no: The cost of wind - Dan Low\n";
  const Log log = log_of("# Books read\n\n## 2025\n\n" + items);
  CHECK(titles_of(log) ==
        Strings{"The tides of war", "A book of keels", "Why we sail", "When the mast says no: The cost of wind"});
  CHECK(dates_of(log) == Strings{"2025", "2025-04", "2025-04", "2025-03"});
  CHECK(
      finds_nothing("# Log\n\n## 2025\n\n- May: Meeting the Team - Ann Roe\n- Jun: Trip to Rome - Ben Doe\n"
                    "- Jul: Birthday - Cid Poe\n"));
  CHECK(titles_of(log_of("# Books read\n\n- June: A Life by Ann Roe\n" + kBooks)).front() == "June: A Life");
}

TEST_CASE("books read again in other months leave their list what it is", "[extract]") {
  const Strings keels = {"Keels", "Oars", "Keels"};
  const Log log = log_of(
      "# Books read\n\n## 2024\n\n- Jan: Keels by Ann Roe\n- Feb: Oars by Ben Doe\n"
      "- Dec: Keels by Ann Roe\n");
  CHECK(titles_of(log) == keels);
  CHECK(dates_of(log) == Strings{"2024-01", "2024-02", "2024-12"});
}

TEST_CASE("markup may hold a title and, behind a dash, who wrote it", "[extract]") {
  const std::string items = "- **Long Keels – Ann Roe**\n- **The Oar – Ben Doe**\n- **Why We Row – Cid Poe**\n";
  CHECK(titles_of(log_of("# Books read\n\n" + items)) == Strings{"Long Keels", "The Oar", "Why We Row"});
  CHECK(finds_nothing("# Notes\n\n" + items));
}

TEST_CASE("a day that ends a book without a link is when it was read", "[extract]") {
  const auto dates = [](const std::string& end) {
    return dates_of(log_of("# Books read\n\n- *Tides* by Ann Roe" + end + "\n" + kBooks)).front();
  };
  for (const char* end : {"; 90pp (2024-05-02)", " (2 May 2024)", " • 2nd May 2024", " - 2024-05-02", " | 2024-05-02",
                          "; finished (2024-05-02)", "; liked it (2024-05-02)", ". Hard going. (2024-05-02)",
                          " - audiobook - 2024-05-02", " | from Cy | 2024-05-02", "; sehr gut - 2024-05-02"}) {
    CAPTURE(end);
    CHECK(dates(end) == "2024-05-02");
  }
  for (const char* end : {" (2024)", " (out on 2024-05-02)", ", reprint of 2024-05-02", "; 2024-05-02 is its birthday",
                          "; first published (2024-05-02)", ". Wishlist - 2024-05-02", " | out - 2024-05-02",
                          " - ausgeliehen - 2024-05-02"}) {
    CAPTURE(end);
    CHECK(dates(end) == "-");
  }
}
