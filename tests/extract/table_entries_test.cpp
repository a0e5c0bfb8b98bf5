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
    CHECK(log_of(head + "| " + title + " | Ann | [pdf](https://a.org/1) | 2024-05-02 |\n").entries.empty());
  }
}
