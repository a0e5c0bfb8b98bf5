// SPDX-License-Identifier: Apache-2.0
// Which rows of a table are entries, and which of their cells give title and date.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

Strings dated_titles(std::string_view markdown) {
  const Log log = log_of(markdown);
  const Strings titles = titles_of(log);
  Strings shown;
  for (std::size_t i = 0; i < titles.size(); ++i) {
    const auto& date = log.entries[i].date;
    shown.push_back((date ? to_string(*date) : "-") + " " + titles[i]);
  }
  return shown;
}

}  // namespace

TEST_CASE("a column is one of dates if half of its cells are", "[extract]") {
  CHECK(dated_titles("| Title | Seen |\n|--|--|\n| Long Keels | 2024-01-02 |\n| Deep Hulls | - |\n"
                     "| Old Oars | 2024-02-03 |\n| New Oars | soon |\n") ==
        Strings{"2024-01-02 Long Keels", "2024-02-03 Old Oars"});
  const std::string release = "|--|--|\n| sails | 2024-01-02 |\n| masts | 2024-02-03 |\n";
  CHECK(dated_titles("| Name | Released |\n" + release).empty());
  CHECK(dated_titles("| Title | Published |\n" + release).empty());
  CHECK(dated_titles("| Title | Loss |\n|--|--|\n| sails | 1.2 |\n| masts | 2.3 |\n").empty());
}

TEST_CASE("of two dates of a row, the end of reading counts before its beginning", "[extract]") {
  CHECK(dated_titles(
            "| Title | Author | Added | Finished |\n|--|--|--|--|\n| Keels | Ann Roe | 2024-01-02 | 2024-02-03 |\n"
            "| Hulls | Ann Roe | 2024-01-04 | - |\n") == Strings{"2024-02-03 Keels", "2024-01-04 Hulls"});
  CHECK(dated_titles(
            "| 标题 | 开始日期 | 日期 | 完成日期 |\n|--|--|--|--|\n| 船 | 2024-01-02 | 2024-01-03 | 2024-02-03 |\n"
            "| 帆 | 2024-01-02 | 2024-01-03 | |\n") == Strings{"2024-02-03 船", "2024-01-03 帆"});
}

TEST_CASE("where a column is that of titles, no other cell is one", "[extract]") {
  CHECK(dated_titles("| Date | Who | Paper |\n|--|--|--|\n| 2024-01-02 | Ann Roe | Long Keels |\n"
                     "| 2024-01-09 | Holiday | |\n| 2024-01-16 | Ann Roe | TBD |\n| 2024-01-23 | Ben Doe | . |\n"
                     "| 2024-01-30 | Ben Doe | (to come) |\n") == Strings{"2024-01-02 Long Keels"});
  CHECK(dated_titles("| Date | Name | Link |\n|--|--|--|\n| 2024-01-02 | | [Long Keels](https://a.org/1) |\n") ==
        Strings{"2024-01-02 Long Keels"});
}

TEST_CASE("a row with a link is an entry, whatever cell is blank", "[extract]") {
  CHECK(dated_titles("| Name | Paper | Repo |\n|--|--|--|\n| KeelBench | | [repo](https://github.com/a/k) |\n") ==
        Strings{"- KeelBench"});
  CHECK(dated_titles("| Dataset | Paper | Size |\n|--|--|--|\n| [HullSet](https://a.org/1) | | 3 |\n") ==
        Strings{"- HullSet"});
  CHECK(dated_titles("| Link | Gelesen? |\n|--|--|\n| [Keels](https://a.org/1) | ja |\n| [Hulls](https://a.org/2) | "
                     "|\n") == Strings{"- Keels", "- Hulls"});
  CHECK(dated_titles("| Post | Read it? |\n|--|--|\n| [Keels](https://a.org/1) | ✅ |\n") == Strings{"- Keels"});
}

TEST_CASE("dates of what is no reading make no entries and date none", "[extract]") {
  const std::string days = "|--|--|--|\n| Keels | 2024-01-02 | 2024-02-03 |\n| Hulls | 2024-01-03 | 2024-02-04 |\n";
  CHECK(dated_titles("| Work | From | To |\n" + days).empty());
  CHECK(dated_titles("| Work | Begin | End |\n" + days).empty());
  CHECK(dated_titles("| Book | Due | Deadline |\n" + days).empty());
  CHECK(dated_titles("| Paper | Submitted | Decision |\n" + days).empty());
  CHECK(dated_titles("| Title | Read | Published |\n|--|--|--|\n| Keels | no | 2020-05-01 |\n"
                     "| Hulls | 2024-01-03 | 2021-05-01 |\n") == Strings{"2024-01-03 Hulls"});
}

TEST_CASE("authors are no titles", "[extract]") {
  CHECK(dated_titles("| Autor | Werk | Gelesen im |\n|--|--|--|\n| Roe | Lange Kiele | 2024-01 |\n"
                     "| Doe | Tiefe Rümpfe | 2024-02 |\n") == Strings{"2024-01 Lange Kiele", "2024-02 Tiefe Rümpfe"});
  CHECK(dated_titles("| Author | Date |\n|--|--|\n| Ann Roe | 2024-01-02 |\n").empty());
}

TEST_CASE("a title may stand in brackets or be none", "[extract]") {
  CHECK(dated_titles("| Book | Author | Finished |\n|--|--|--|\n| Untitled | Ann Roe | 2024-01-02 |\n"
                     "| (untitled manuscript) | Ann Roe | 2024-01-03 |\n| TBD | Ann Roe | 2024-01-04 |\n")
            .size() == 2);
  CHECK(
      dated_titles("| Title | Date |\n|--|--|\n| [Keels at Dawn] | 2024-01-02 |\n| (later) | 2024-01-03 |\n").size() ==
      1);
}

TEST_CASE("a row whose title is held open has none, whatever slides stand beside it", "[extract]") {
  const std::string head = "| Paper | Presenter | Slides | Done |\n|--|--|--|--|\n";
  for (const std::string title : {"TBD", "-", "(none)"}) {
    INFO(title);
    CHECK(finds_nothing(head + "| " + title + " | Ann | [pdf](https://a.org/1) | 2024-05-02 |\n"));
  }
}

TEST_CASE("a row needs no link where half of the rows have one", "[extract]") {
  const std::string head = "| Resource | Why |\n|--|--|\n";
  const std::string linked = "| [Long Keels](https://a.org/1) | thin |\n| [Deep Hulls](https://a.org/2) | wide |\n";
  CHECK(dated_titles(head + linked + "| Roe et al. — Old Oars | short |\n| New Oars | |\n") ==
        Strings{"- Long Keels", "- Deep Hulls", "- Roe et al. — Old Oars"});
  CHECK(dated_titles(head + "| [Long Keels](https://a.org/1) | thin |\n| Deep Hulls | wide |\n| Old Oars | - |\n") ==
        Strings{"- Long Keels"});
  CHECK(dated_titles("| Resource | Rating |\n|--|--|\n| [Long Keels](https://a.org/1) | ★★ |\n| Deep Hulls | 4/5 |\n"
                     "| Old Oars | ★ |\n") == Strings{"- Long Keels", "- Deep Hulls", "- Old Oars"});
}

TEST_CASE("a row needs no link where heads and sections say that the table lists what is read", "[extract]") {
  const std::string rows = "|--|--|\n| The Length of Keels | x |\n| On Deep Hulls | y |\n| TBD | z |\n";
  const Strings titles{"- The Length of Keels", "- On Deep Hulls"};
  CHECK(dated_titles("## Papers read 🎓\n\n| Paper | Status |\n" + rows) == titles);
  CHECK(dated_titles("# Gelesene Artikel\n## Schiffe\n\n| Titel | Stand |\n" + rows) == titles);
  CHECK(dated_titles("| Paper | Venue |\n" + rows) == titles);
  CHECK(dated_titles("| 论文 | 期刊 |\n" + rows) == titles);
  CHECK(dated_titles("| Title | Rating |\n|--|--|\n| The Length of Keels | 4/5 |\n| On Deep Hulls | ★★ |\n") == titles);
  CHECK(
      dated_titles("| Title | Status |\n|--|--|\n| The Length of Keels | READ_FULL |\n| On Deep Hulls | to read |\n") ==
      titles);
}

TEST_CASE("tables of tasks, comparisons and notes list no works", "[extract]") {
  const std::string rows = "|--|--|\n| Sew the new sails | done |\n| Carve the long oars | open |\n";
  CHECK(dated_titles("| Title | Status |\n" + rows).empty());
  CHECK(dated_titles("## Boats\n\n| Paper | Status |\n" + rows).empty());
  CHECK(dated_titles("| Subject | Paper | Year |\n|--|--|--|\n| keels | KeelNet (van Roe) | 2024 |\n"
                     "| hulls | Hull First Review | 2025 |\n")
            .empty());
  CHECK(dated_titles("# Papers read\n## [Keels](https://a.org/1)\n\n| Paper | Loss |\n" + rows) == Strings{"- Keels"});
}

TEST_CASE("a number in a column of PubMed is an address", "[extract]") {
  const Log log = log_of("| PMID | Paper |\n|--|--|\n| 42000001 | Keels of Cells |\n");
  REQUIRE(log.entries.size() == 1);
  CHECK(log.entries[0].url == "https://pubmed.ncbi.nlm.nih.gov/42000001");
}

TEST_CASE("ratings and parts of something are no dates", "[extract]") {
  const auto dated = [](std::string_view head, std::string_view first, std::string_view second) {
    return dated_titles("| Paper | " + std::string(head) + " |\n|--|--|\n| [Keels](https://a.org/1) | " +
                        std::string(first) + " |\n| [Hulls](https://a.org/2) | " + std::string(second) + " |\n");
  };
  const Strings undated{"- Keels", "- Hulls"};
  for (const std::string_view head : {"Rating", "Score", "Progress", "Pages", "평점", "Opinion", ""}) {
    CHECK(dated(head, "8/10", "**4/5**") == undated);
  }
  CHECK(dated("Rating", "5/4", "3/5") == undated);
  CHECK(dated("기한", "2024-05-01", "2024-05-02") == undated);
  CHECK(dated("Date", "5/12", "4/5") == Strings{"XXXX-05-12 Keels", "XXXX-04-05 Hulls"});
  CHECK(dated("When", "5/12", "3 May") == Strings{"XXXX-05-12 Keels", "XXXX-05-03 Hulls"});
  CHECK(dated_titles("| Date | Paper | My rating |\n|--|--|--|\n| 2024-05-01 | [Keels](https://a.org/1) | 4/5 |\n"
                     "| | [Hulls](https://a.org/2) | 3/5 |\n") == Strings{"2024-05-01 Keels", "- Hulls"});
}

TEST_CASE("a dash in a column of titles is part of them where another cell names the author", "[extract]") {
  const std::string rows = "|--|--|--|\n| Tales - Of Paris | Ben Doe | x |\n| Tales - Of Rome | Cleo Poe | x |\n";
  CHECK(dated_titles("| Titre | Auteur | Lu |\n" + rows) == Strings{"- Tales - Of Paris", "- Tales - Of Rome"});
  CHECK(dated_titles("| Title | Date |\n|--|--|\n| Long Keels - Ann Roe | 2024-05-01 |\n") ==
        Strings{"2024-05-01 Long Keels"});
}

TEST_CASE("courses, talks and films are titles in front of links to what proves them", "[extract]") {
  for (const char* const name : {"Course Name", "Course", "Talk", "Film"}) {
    CHECK(dated_titles("|| " + std::string(name) +
                       " | Certificate | Date |\n|--|--|--|--|\n"
                       "|1| Kites for All | [TJWV2](https://example.org/c/1) | 27 May, 2017 |\n"
                       "|2| Boats for All | [ZEBX3](https://example.org/c/2) | 21 June, 2017 |\n") ==
          Strings{"2017-05-27 Kites for All", "2017-06-21 Boats for All"});
  }
}

TEST_CASE("a column of the times at which something finished is one of dates", "[extract]") {
  const Log log = log_of(
      "# Runs\n\n| Rope | Started At | Finished At |\n|---|---|---|\n| Hemp | 2025-11-13 12:50 | 2025-11-13 13:10 |\n");
  CHECK(titles_of(log) == Strings{"Hemp"});
  CHECK(dates_of(log) == Strings{"2025-11-13"});
  CHECK(finds_nothing("# Notes\n\n| Finished at | Task |\n|---|---|\n| 2024-05-01 | Painted the Boat |\n"));
}

TEST_CASE("a column of papers that holds nothing but titles needs no links", "[extract]") {
  const std::string rows =
      "|---|---|---|\n| 1 | The Kite File System | TODO |\n| 2 | Twine for Many Kites | TODO |\n"
      "| 3 | Oars: A Scalable Boat | TODO |\n";
  CHECK(titles_of(log_of("## Files\n\n| ID | Paper | Who |\n" + rows)) ==
        Strings{"The Kite File System", "Twine for Many Kites", "Oars: A Scalable Boat"});
  CHECK(finds_nothing("## Files\n\n| ID | Title | Who |\n" + rows));
  CHECK(finds_nothing("## Files\n\n| ID | Paper | Who |\n" + rows + "| 4 | KiteNet | TODO |\n"));
  CHECK(
      finds_nothing("## Files\n\n| Paper | Price |\n|---|---|\n| Heavy Cotton Drawing Paper | 12 |\n"
                    "| White Office Copy Paper Pack | 5 |\n| Fine Grit Sand Paper Roll | 3 |\n"));
}

TEST_CASE("a gap inside a copied title does not end it", "[extract]") {
  const Log log = log_of(
      "| Title | Authors |\n|---|---|\n| One Size Flies:  A Study of Kites | Roe |\n| Boats and  Sails | Doe "
      "|\n"
      "| Oars of oak  They row | Poe |\n");
  CHECK(titles_of(log).at(0) == "One Size Flies:  A Study of Kites");
  CHECK(titles_of(log).at(1) == "Boats and  Sails");
  CHECK(titles_of(log).at(2) == "Oars of oak");
}

TEST_CASE("a page that is not there is no better address than one beside it", "[extract]") {
  const Log log = log_of(
      "| Name | Link |\n|--|--|\n| [[Long Keels]] | https://a.org/1 |\n"
      "| [[Deep Hulls]] | |\n");
  CHECK(titles_of(log) == Strings{"Long Keels", "Deep Hulls"});
  CHECK(log.entries.at(0).url == "https://a.org/1");
  CHECK(log.entries.at(1).url == "wikilink:Deep Hulls");
  const auto url = [](const std::string& head, const std::string& cell, const std::string& other) {
    return log_of("| Name | " + head + " |\n|--|--|\n| [[Long Keels]] | " + cell + " |\n| [[Deep Hulls]] | " + other +
                  " |\n")
        .entries.at(0)
        .url;
  };
  CHECK(url("Author", "[Ann Doe](https://a.org/doe)", "[Ben Roe](https://a.org/roe)") == "wikilink:Long Keels");
  CHECK(url("Quote", "as [Doe](https://a.org/doe) says", "see [masts](https://a.org/2)") == "wikilink:Long Keels");
  CHECK(url("Link", "https://a.org", "https://a.org") == "wikilink:Long Keels");
  CHECK(url("Code", "https://a.org/1", "https://a.org/2") == "wikilink:Long Keels");
  CHECK(url("Who", "https://a.org/1", "https://a.org/2") == "wikilink:Long Keels");
}

TEST_CASE("a column that says again and again of what sort its rows are has no titles", "[extract]") {
  const std::string head = "| Date | Area | Done |\n|--|--|--|\n";
  const std::string rows =
      "| 2024-01-02 | Sails | Cut one |\n| 2024-01-03 | Sails | Sewed it |\n"
      "| 2024-01-04 | Oars | Bent one |\n| 2024-01-05 | Sails | Set it |\n";
  CHECK(titles_of(log_of(head + rows + "| 2024-01-06 | Oars | Broke it |\n")) ==
        Strings{"Cut one", "Sewed it", "Bent one", "Set it", "Broke it"});
  CHECK(titles_of(log_of(head + "| 2024-01-02 | Cut a sail | Ann |\n| 2024-01-03 | Sewed it | Ann |\n")) ==
        Strings{"Cut a sail", "Sewed it"});
  const auto titles = [](const std::string& column, const std::string& cell) {
    std::string table = "| Date | Area | " + column + " |\n|--|--|--|\n";
    for (int day = 1; day < 6; ++day)
      table += "| 2024-01-0" + std::to_string(day) + " | Sails | " + cell +
               std::string(static_cast<std::size_t>(day), 'x') + " |\n";
    return titles_of(log_of(table)).at(0);
  };
  CHECK(titles("Done", "Cut ") == "Cut x");
  CHECK(titles("Done", "2 h cut ") == "Sails");
  CHECK(titles("Done", "") == "Sails");
  for (const std::string column : {"Duration", "Comment", "Who", "Result", "Accuracy"})
    CHECK(titles(column, "too much ") == "Sails");
  const auto linked = [](const std::string& text) { return "| [" + text + "](https://a.org/" + text + ") |\n"; };
  const Log log = log_of("| Topic | Notes |\n|--|--|\n| Long Sails " + linked("View") + "| Deep Hulls " +
                         linked("View") + "| Old Oars " + linked("View"));
  CHECK(titles_of(log) == Strings{"Long Sails", "Deep Hulls", "Old Oars"});
  CHECK(log.entries.at(0).url == "https://a.org/View");
  CHECK(titles_of(log_of("| Topic | Notes |\n|--|--|\n| Sails " + linked("Keels") + "| Hulls " + linked("Masts") +
                         "| Oars " + linked("Reels"))) == Strings{"Keels", "Masts", "Reels"});
}

TEST_CASE("in a table without a head, a number in front of a linked title is none", "[extract]") {
  const auto row = [](const std::string& first, const std::string& second) {
    return "<tr><td>" + first + "</td><td>" + second + "</td></tr>";
  };
  CHECK(titles_of(log_of("# Papers\n\n<table>" + row("2020", "<a href=\"https://a.org/1\">Sail Nets</a>") +
                         row("2021", "<a href=\"https://a.org/2\">Tar Nets</a>") + "</table>\n")) ==
        Strings{"Sail Nets", "Tar Nets"});
  CHECK(titles_of(log_of("# Books\n\n| Title | Author |\n|---|---|\n| 1984 | [Roe](https://a.org/1) |\n")) ==
        Strings{"1984"});
}

TEST_CASE("the fields of one work in a table are no works", "[extract]") {
  const std::string fields =
      "| Authors | [Ann Roe](https://a.org/roe) |\n| Link | https://a.org/1 |\n| Year | 2019 |\n";
  const std::string head = "| Title | Silk and Wind |\n|--|--|\n";
  CHECK(titles_of(log_of("# May\n\n" + head + fields + "\n## More\n\n| Title | Oars |\n|--|--|\n" + fields)) ==
        Strings{"Silk and Wind", "Oars"});
  CHECK(titles_of(log_of("| By | Work |\n|--|--|\n| Author | [Silk Kites](https://a.org/1) |\n"
                         "| Tags | [Long Sails](https://a.org/2) |\n| DOI | [Old Hulls](https://a.org/3) |\n")) ==
        Strings{"Silk Kites", "Long Sails", "Old Hulls"});
  CHECK(titles_of(log_of("| Topic | Link |\n|--|--|\n| Sails | [Long Sails](https://a.org/1) |\n"
                         "| Link | [Chains](https://a.org/2) |\n| Year | [Old Hulls](https://a.org/3) |\n"
                         "| Oars | [Oars of Ash](https://a.org/4) |\n")) ==
        Strings{"Long Sails", "Chains", "Old Hulls", "Oars of Ash"});
}

TEST_CASE("a link that shows its address without the scheme is no title", "[extract]") {
  const auto titles = [](const std::string& text) {
    return titles_of(
        log_of("| Name of all | Where |\n|--|--|\n| **Silk Sails** | [" + text + "](https://www.kites.org/silk/) |\n"));
  };
  CHECK(titles("kites.org/silk") == Strings{"Silk Sails"});
  CHECK(titles("Kites of Silk") == Strings{"Kites of Silk"});
  CHECK(titles("kites.org/hemp") == Strings{"kites.org/hemp"});
}

TEST_CASE("who presents a work is no title, be there slides behind the name", "[extract]") {
  const std::string row = "| 2024-05-02 | [Ann](slides/ann.pdf) | [Keels](https://a.org/1) |\n";
  const Log log = log_of("| Date | Presenter | Topics Covered |\n|--|--|--|\n" + row);
  CHECK(titles_of(log) == Strings{"Keels"});
  CHECK(log.entries.at(0).url == "https://a.org/1");
  CHECK(titles_of(log_of("| Date | Ship | Topics Covered |\n|--|--|--|\n" + row)) == Strings{"Ann"});
}
