// SPDX-License-Identifier: Apache-2.0
// Lists that hold titles and nothing else.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

const std::string kList = "- The Kite File System\n- Twine for Many Kites\n- Oars: A Scalable Boat\n";
const Strings kTitles = {"The Kite File System", "Twine for Many Kites", "Oars: A Scalable Boat"};

}  // namespace

TEST_CASE("a list of bare titles below what is to be read holds entries", "[extract]") {
  for (const char* heading : {"# Papers to read", "## Reading list", "# Papers I have read"}) {
    INFO(heading);
    CHECK(titles_of(log_of(std::string(heading) + "\n\n" + kList)) == kTitles);
  }
  const Log months = log_of("# Read\n\n## January 2023\n\n" + kList);
  CHECK(titles_of(months) == kTitles);
  CHECK(dates_of(months) == Strings{"2023-01", "2023-01", "2023-01"});
  CHECK(titles_of(log_of("# Papers to read\n\n- The Kite File System\n  - by Ann\n" + kList.substr(23))) == kTitles);
}

TEST_CASE("a list of words is none of titles where one of them may be something else", "[extract]") {
  const auto entries = [](const std::string& markdown) { return log_of(markdown).entries.size(); };
  CHECK(entries("# Kites\n\n" + kList) == 0);
  CHECK(entries("# Papers\n\n" + kList) == 0);
  CHECK(entries("# Papers to read\n\n" + kList + "- ask Ben about it\n") == 0);
  CHECK(entries("# Papers to read\n\n" + kList + "- We Went Home.\n") == 0);
  CHECK(entries("# Papers to read\n\n" + kList + "- Chapter Three of the Book\n") == 0);
  CHECK(entries("# Papers to read\n\n- Computer Vision\n- Kite Flying\n- Large Sails\n") == 0);
  CHECK(entries("# Papers to read\n\n- The Kite File System\n- Twine for Many Kites\n") == 0);
  CHECK(
      titles_of(log_of("# Papers to read\n\n" + kList + "- Kites of the North\n  - [one](https://a.org/1)\n")).size() <
      2);
  CHECK(entries("# Papers to read\n\n## Kites\n\n" + kList) == 0);
}

TEST_CASE("a list that names sections of the page holds no titles", "[extract]") {
  const Log log = log_of("# Papers to read\n\n" + kList +
                         "\n## The Kite File System\n\n- [Knots](https://a.org/1)\n\n## Twine for Many Kites\n\n"
                         "- [Sails](https://a.org/2)\n\n## Oars: A Scalable Boat\n\n- [Hulls](https://a.org/3)\n");
  CHECK(titles_of(log) == Strings{"Knots", "Sails", "Hulls"});
}

TEST_CASE("chores, remarks and quotations are no titles in a list of such", "[extract]") {
  const auto entries = [](const std::string& markdown) { return log_of(markdown).entries.size(); };
  CHECK(entries("# Books\n\n" + kList + "- Buy New Shelves For The Workshop\n") == 0);
  CHECK(entries("# Reading List\n\n" + kList + "- Monday Evening Kite Group\n") == 0);
  CHECK(entries("# Books read\n\n## 2024\n\n- *loved it*\n- *would not fly again*\n- *fun, but long*\n") == 0);
  CHECK(entries("# Books\n\n## 2024\n\n- \"The wind was the best of winds\"\n- \"So the kite goes\"\n"
                "- \"Tie me to the mast\"\n") == 0);
}

TEST_CASE("a list of marked titles holds entries below books, or in marks of titles", "[extract]") {
  CHECK(titles_of(log_of("# Books I read\n\n- *Knots Untied*\n- *Sails*\n- \"The Hull\"\n")) ==
        Strings{"Knots Untied", "Sails", "The Hull"});
  CHECK(titles_of(log_of("# 读书\n\n- 《绳结》\n- 《帆与绳》\n- 《船》\n")) == Strings{"绳结", "帆与绳", "船"});
  CHECK(titles_of(log_of("## 좋은 것\n\n- 『매듭』\n- 『돛』\n- 『배』\n")).size() == 3);
  CHECK(finds_nothing("# Words\n\n- *Knots Untied*\n- *Sails*\n- *The Hull*\n"));
  CHECK(finds_nothing("# Quotes\n\n- \"Be kind\"\n- \"Be good\"\n- \"Fly high\"\n"));
}

TEST_CASE("names and titles in quotes are works without a year below what is read", "[extract]") {
  const std::string list =
      "- Roe, “On the Flight of Kites”\n- Doe, Poe, and Loe, “Boats of Twine”\n- He et al., “Reels for Twine.”\n";
  CHECK(titles_of(log_of("# Papers to read\n\n" + list)) ==
        Strings{"On the Flight of Kites", "Boats of Twine", "Reels for Twine"});
  CHECK(finds_nothing("# Kites\n\n" + list));
  CHECK(finds_nothing("# Papers to read\n\n- Roe said, “On to the kites”\n- Ben, at last, “Be kind”\n- she, “Fly”\n"));
}

TEST_CASE("below papers read in Han, kana or Hangul, titles in Latin letters need no year", "[extract]") {
  const std::string papers = "Single-line flying of kites over water\n";
  const auto titles = [](const std::string& markdown) { return titles_of(log_of(markdown)); };
  const Strings three(3, "Single-line flying of kites over water");
  CHECK(titles("## 本周阅读论文：\n\n1." + papers + "\n2、" + papers + "\n（3）" + papers) == three);
  CHECK(titles("## 本周阅读论文：\n\n1." + papers + "2." + papers + "3." + papers) == three);
  CHECK(titles("## 読んだ論文\n\n1. " + papers + "2. " + papers + "3. " + papers) == three);
  CHECK(titles("## 읽은 논문\n\n- " + papers + "- " + papers + "- " + papers) == three);
  CHECK(titles("## 本周阅读论文：\n\n1." + papers + "\n2.https://a.org/2\n\n3." + papers).size() == 3);
  CHECK(titles("## Papers read\n\n- " + papers + "- " + papers + "- " + papers).empty());
  CHECK(titles("## 本周工作\n\n1." + papers + "\n2." + papers + "\n3." + papers).empty());
  CHECK(titles("## 本周阅读论文：\n\n1.Kites\n\n2.Boats\n\n3.Reels\n").empty());
  CHECK(titles("## 本周阅读论文：\n\n1.读完了 " + papers + "\n2.还没读\n\n3.下周再读\n").empty());
  const auto report = [&](const std::string& a, const std::string& b, const std::string& c) {
    return titles("## 本周阅读论文：\n\n1." + a + "\n2." + b + "\n3." + c + "\n");
  };
  CHECK(report("Sewed the tail of a kite", "Wrote two pages on knots", "Ran with it on the beach").empty());
  CHECK(report("TODO fly a kite again", "ask Ben for more twine", "fly it on the beach").empty());
  CHECK(report("Distributed flying of many kites", "~~Kites of old silk twine~~", "Boats of reed and tar").empty());
  CHECK(report("Distributed flying of many kites", "Boats of reed and tar",
               "~~Kites of old silk twine~~\n4.Oars of ash and oak") ==
        Strings{"Distributed flying of many kites", "Boats of reed and tar", "Oars of ash and oak"});
  CHECK(report("Distributed flying of many kites", "Boats of reed and tar",
               "<del>Kites of old silk twine</del>\n4.Oars of ash and oak")
            .size() == 3);
  CHECK(report("Distributed flying of many kites", "Boats of reed and tar", "~~Kites~~ Sails of old silk ~~twine~~")
            .size() == 3);
  for (const std::string title :
       {"Embed to fly a heavy kite", "Feed the kite more twine", "wav2kite: flying in sound waves",
        "Made to order silk sails", "Did you hear that kite"})
    CHECK(report("Distributed flying of many kites", title, "Boats of reed and tar").size() == 3);
  CHECK(report("Distributed flying of many kites", "Fixed a tear in the silk",
               "Boats of reed and tar\n4.Oars of ash and oak") ==
        Strings{"Distributed flying of many kites", "Boats of reed and tar", "Oars of ash and oak"});
}

TEST_CASE("titles, names and a year are works below what is read", "[extract]") {
  const std::string items =
      "- Flying Kites. Doe (1970).\n- Do Kites Fly? Doe and Roe (1993).\n- On the Use of Twine: a review. Doe, Roe "
      "(1993)\n";
  const Log log = log_of("# Papers of old\n\n" + items);
  CHECK(titles_of(log) == Strings{"Flying Kites", "Do Kites Fly?", "On the Use of Twine: a review"});
  CHECK(log.entries.at(0).published->year == 1970);
  CHECK(finds_nothing(
      "# Things to do\n\n- Fix the bug. Ann (2024).\n- Renew it. Embassy (2025).\n- Buy it. Ikea (2024)\n"));
  CHECK(finds_nothing(
      "# Films\n\n- We moved house. Berlin (2018)\n- Went to the talk. Paris (2019).\n- Sewed.\n- Sawed.\n"));
  const std::string notes =
      "## Notes\n\n- Lines sag more. Coe (2018).\n- Silk tears in rain. Doe (2019).\n- Wool does not. Roe (2020).\n";
  CHECK(finds_nothing("# Kites of Silk\n\nby Ann\n\n" + notes));
  CHECK(finds_nothing("# Papers\n\n" + notes));
  CHECK(titles_of(log_of("# Books\n\n## Kites of Silk\n\n" + notes.substr(10) + "\n## Hulls\n\nThey float.\n")) ==
        Strings{"Kites of Silk", "Hulls"});
  CHECK(titles_of(log_of("# Papers\n\n## [Kites of Silk](https://a.org/1)\n\n#" + notes)) == Strings{"Kites of Silk"});
}

TEST_CASE("titles in front of names and a year in brackets are works where they are written like titles", "[extract]") {
  const std::string items =
      "- Kite Tails Considered (Doe et al., 2020): they do not matter\n- Ropes in the Wind (Roe and Doe, 2019a)\n"
      "- Sails of Silk (Poe, 2018) - silk is fine\n";
  const Strings titles = {"Kite Tails Considered", "Ropes in the Wind", "Sails of Silk"};
  const Log log = log_of("# Kites\n\n" + items);
  CHECK(titles_of(log) == titles);
  CHECK(log.entries.at(1).published->year == 2019);
  const std::string claims =
      "- Long tails help the kite (Doe et al., 2020)\n- Ropes should be thick (Roe and Doe, 2019)\n"
      "- Silk is fine for sails (Poe, 2018)\n";
  CHECK(finds_nothing("# Kites\n\n" + claims));
  CHECK(titles_of(log_of("# Papers to read\n\n" + claims)) ==
        Strings{"Long tails help the kite", "Ropes should be thick", "Silk is fine for sails"});
  CHECK(titles_of(log_of("- [Kites of Silk](https://a.org/1)\n\n  Builds on:\n\n  " + items)) ==
        Strings{"Kites of Silk"});
  CHECK(finds_nothing("# Kites\n\n" + items.substr(0, items.find("- Sails")) + "- Bought rope\n- Sewed a tail\n"));
  CHECK(finds_nothing(
      "# Jobs\n\n- Software Engineer (Siemens, 2018)\n- Kite Builder (Rome, 2019)\n- Head Cook (Oslo, 2020)\n"));
  CHECK(
      finds_nothing("# Findings\n\n- Kites calm sailors (Doe et al., 2018)\n- Twine Tears in Rain (Roe and Doe, 2019)\n"
                    "- Wool does not (Poe et al., 2020)\n"));
  CHECK(finds_nothing("# Trips\n\n- North Sea (we two, 2018)\n- Long Lake (by bus, 2019)\n- Old Fort (rain, 2020)\n"));
}

TEST_CASE("three titles in bold in front of names and a year need not be written like titles", "[extract]") {
  const std::string items =
      "- **A study of long tails on kites** Roe et al., 2020: they matter\n"
      "- **Ropes in the wind** Doe et al., 2019: they do\n- **Sails of silk** Poe and Coe, 2018: fine\n";
  CHECK(titles_of(log_of("# Papers to read\n\n" + items)) ==
        Strings{"A study of long tails on kites", "Ropes in the wind", "Sails of silk"});
  CHECK(finds_nothing("# Kites\n\n" + items));
}
