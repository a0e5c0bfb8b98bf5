// SPDX-License-Identifier: Apache-2.0
// Lines of authors and venues, and the titles whose links stand behind them.
#include "titles/credit_lines.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("several names, initials or a venue with its year are clear credits", "[extract]") {
  for (const char* text :
       {"Lena Brandtner, Timo Rask", "Lena Brandtner and Timo Rask. ICT 2019.", "Roe, A., van Doe, B. C. (2014).",
        "Roe et al., Kite Conference 2019", "Lena Brandtner∗, Timo Rask†,1994", "ICLR, 2022.", "NeurIPS'19 (oral)",
        "Transactions on the Science of Kites (TSK), 2021", "Journal of Kites & Sails, 2021.",
        "Lena Brandtner. ICT 2020", "Lena Brandtner and many others. arxiv, 2023.", "Timo Rask(2002)",
        "Timo van Rask(2002)"}) {
    INFO(text);
    CHECK(credits_in(text) == Credits::clear);
  }
}

TEST_CASE("what can be a title is no clear credit", "[extract]") {
  for (const char* text : {"On Kites and Twine", "Deep Sails. ICT 2019", "Boats in the Wind. ICT 2019",
                           "Kites: Lena Brandtner, Timo Rask", "Sails, Oars", "Shape Questions for ABC/DEF, 2009",
                           "A Study of Boats, ICT 2019", "They fly.", "2019", "", "Lena Brandtner flew it"}) {
    INFO(text);
    CHECK(credits_in(text) != Credits::clear);
  }
}

TEST_CASE("authors and venue may stand in front of the links below the title of an item", "[extract]") {
  const Log log = log_of(
      "## Kites\n\n+ **Kites at Dawn: A Study.**\n\n"
      "    *Lena Brandtner, Timo Rask.* **ICLR, 2022.** [[pdf](https://a.org/1)] [[code](https://github.com/a/k)]\n\n"
      "+ Boats and Their Sails\n\n    *Timo Rask*\n\n    [paper](https://a.org/2)\n\n    They float.\n");
  CHECK(titles_of(log) == Strings{"Kites at Dawn: A Study", "Boats and Their Sails"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2"});
  CHECK(log.entries.at(0).other_urls == Strings{"https://github.com/a/k"});
  CHECK(notes_of(log, log.entries.at(1)).back() == "They float.");
}

TEST_CASE("authors and venue may stand in front of the links in a list below a title", "[extract]") {
  const Log log = log_of(
      "- **Kites at Dawn**\n  - *Lena Brandtner, Timo Rask*, ICLR 2022. [[pdf](https://a.org/1)]\n"
      "- **Boats and Their Sails**\n  - *Timo Rask*, NeurIPS 2020. [[pdf](https://a.org/2)]\n");
  CHECK(titles_of(log) == Strings{"Kites at Dawn", "Boats and Their Sails"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2"});
}

TEST_CASE("works below a topic that are called by their authors stay works", "[extract]") {
  const Log log = log_of(
      "- Kites of Twine\n  - Brandtner et al., ICT 2019 [[pdf](https://a.org/1)]\n"
      "  - Rask et al., ICT 2020 [[pdf](https://a.org/2)]\n");
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2"});
}

TEST_CASE("authors and venue may stand in front of the links below a heading", "[extract]") {
  const Log log = log_of(
      "# Notes\n\n## On Kites and Twine\n\nLena Brandtner, Timo Rask. ICT 2019. [paper](https://a.org/1)\n\nA "
      "remark.\n\n"
      "## Boats of Old and New\n*Lena Brandtner, Timo Rask*\n\n[paper](https://a.org/2)\n");
  CHECK(titles_of(log) == Strings{"On Kites and Twine", "Boats of Old and New"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2"});
}

TEST_CASE("authors and venue may stand in front of the links below a title in bold", "[extract]") {
  const Log log = log_of(
      "## Kites\n\n**Kites at Dawn: A Study**  \n*Lena Brandtner, Timo Rask.* **ICLR 2022**. "
      "[[pdf](https://a.org/1)]\n\n"
      "**Boats and Their Sails**\n\nTimo Rask, NeurIPS 2020. [[pdf](https://a.org/2)]\n");
  CHECK(titles_of(log) == Strings{"Kites at Dawn: A Study", "Boats and Their Sails"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2"});
}

TEST_CASE("a venue may follow a title in bold above its links", "[extract]") {
  const Log log = log_of(
      "**[1] KiteNet: Kites for All,** ICLR 2022.\n\n*Lena Brandtner, Timo Rask.*\n\n"
      "[[Paper](https://a.org/1)]  [[Code](https://github.com/a/k)]\n\n"
      "**[2] On Oars,** Arxiv 2023.\n\n*Rask, Timo and Brandtner, Lena.*\n\n[[Paper](https://a.org/2)]  [Code]\n");
  CHECK(titles_of(log) == Strings{"KiteNet: Kites for All", "On Oars"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2"});
  CHECK(log.entries.at(0).published == PartialDate{2022, 0, 0});
}

TEST_CASE("names in front of links are no title of a paragraph", "[extract]") {
  CHECK(log_of("## Kites\n\nLena Brandtner, Timo Rask. ICT 2019. [paper](https://a.org/1)\n").entries.size() < 2);
  const Log log = log_of(
      "## Kites\n\nSome are of twine.\n\nLena Brandtner, Timo Rask. ICT 2019. [paper](https://a.org/1)\n\n"
      "Kites of Twine and Silk. [paper](https://a.org/2)\n");
  CHECK(titles_of(log) == Strings{"Kites of Twine and Silk"});
}

TEST_CASE("works that are called by their authors stay works where no title stands above", "[extract]") {
  const Log log = log_of(
      "# Papers\n\n## Kites\nLena Brandtner, Timo Rask. ICT 2019. [pdf](https://a.org/1)\n\n"
      "Lena Brandtner, Timo Rask. ICT 2020. [pdf](https://a.org/2)\n\n"
      "## Boats\nLena Brandtner, Timo Rask. ICT 2021. [pdf](https://a.org/3)\n");
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2", "https://a.org/3"});
}

TEST_CASE("a name above several works that are called by their authors is no title", "[extract]") {
  const std::string credits = "  Lena Brandtner, Timo Rask. ICT 2019. ";
  CHECK(finds_nothing("# Talks\n\n- Monday\n\n" + credits + "[slides](https://a.org/1)\n\n- Kite Workshop\n\n" +
                      credits + "[pdf](https://a.org/2)\n\n" + credits + "[pdf](https://a.org/3)\n"));
}

TEST_CASE("a page of notes below a heading does not hide the works listed there", "[extract]") {
  const Log log = log_of(
      "# Papers\n\n## Kites of All Sorts\n\n[[link](./kites.md)]\n\n"
      "+ **Kites at Dawn.**\n\n    *Lena Brandtner, Timo Rask.* **ICLR, 2022.** [[pdf](https://a.org/1)]\n\n"
      "+ Boats and Sails.\n\n    *Lena Brandtner, Timo Rask.* **ICLR, 2021.** [[pdf](https://a.org/2)]\n\n"
      "+ **Reels of Oak.**\n\n    *Lena Brandtner, Timo Rask.* **ICLR, 2020.** [[pdf](https://a.org/3)]\n");
  CHECK(titles_of(log) == Strings{"Kites at Dawn", "Boats and Sails", "Reels of Oak"});
}

TEST_CASE("authors, venue and year behind the stop of a title are no part of it", "[extract]") {
  const Log log = log_of(
      "- Kites of Twine. Timo Rask. 2014. [PDF](https://a.org/1)\n"
      "- _On the Flight of Kites (a.k.a. Kiting)_. Lena Brandtner. 2014. [PDF](https://a.org/2)\n"
      "- *Boats at Dawn: A Study*, Lena Brandtner, Timo Rask. ICT 2003. [PDF](https://a.org/3)\n"
      "- Reels of Ash. Rask et al. ICT 2014 [[paper](https://a.org/4)]\n"
      "- [Kites vs. Brantal KLS](https://a.org/5)\n"
      "- A Kite of All. Part Two [[paper](https://a.org/6)]\n");
  CHECK(titles_of(log) == Strings{"Kites of Twine", "On the Flight of Kites (a.k.a. Kiting)", "Boats at Dawn: A Study",
                                  "Reels of Ash", "Kites vs. Brantal KLS", "A Kite of All. Part Two"});
  CHECK(log.entries.at(0).published == PartialDate{2014, 0, 0});
}

TEST_CASE("a title that begins in italics is whole", "[extract]") {
  const Strings whole = {"De Novo Kite Design", "C. Elegans Connectome", "Homo Sapiens Genome Project",
                         "In Depth Kites and Boats", "Must Read, Deep Sea Kites 2019"};
  CHECK(titles_of(log_of("- *De Novo* Kite Design [[pdf](https://a.org/1)]\n"
                         "- *C. Elegans* Connectome [[pdf](https://a.org/2)]\n"
                         "- *Homo Sapiens* Genome Project [[pdf](https://a.org/3)]\n"
                         "- *In Depth* Kites and Boats [[pdf](https://a.org/4)]\n"
                         "- *Must Read*, Deep Sea Kites 2019 [[pdf](https://a.org/5)]\n")) == whole);
}

TEST_CASE("authors in front of a title with its year are no part of it", "[extract]") {
  const Log log = log_of(
      "- [Roe, A. KITENET: A light kite(2012)](https://a.org/1)\n"
      "- [Roe, A., Doe, B., and Poe, C. Boats of twine(2014)](https://a.org/2)\n"
      "- [Lena Brandtner, Timo Rask. Reels by Jointly Turning(2015)](https://a.org/3)\n"
      "- [Dr. Kite. A Study of Twine](https://a.org/4)\n");
  CHECK(titles_of(log) ==
        Strings{"KITENET: A light kite", "Boats of twine", "Reels by Jointly Turning", "Dr. Kite. A Study of Twine"});
  CHECK(log.entries.at(1).published == PartialDate{2014, 0, 0});
}

TEST_CASE("two surnames close a title behind its venue where the line breaks", "[extract]") {
  const Log log = log_of(
      "## Kites\n\n[ICT 2019] A Survey of Kites, Boats and Reels \\\n[paper](https://a.org/1)\n\n"
      "[ICT 2019] A Survey of Sails, Brandtner and Harding \\\n[paper](https://a.org/2)\n\n"
      "A Survey of Oars, Brandtner and Rask \\\n[paper](https://a.org/3)\n");
  CHECK(titles_of(log) ==
        Strings{"A Survey of Kites, Boats and Reels", "A Survey of Sails", "A Survey of Oars, Brandtner and Rask"});
}

TEST_CASE("a title may follow its label links and its year", "[extract]") {
  const Log log = log_of(
      "* [[Paper](https://a.org/1)] [[Notes](n.md)] - 2020 - **A Survey of Kites** – Lena Brandtner – *Kite School*\n"
      "* [[Paper](https://a.org/2)] [2021] On Twine and Rope\n* [pdf](https://a.org/3) | 2020 | A Study of Sails\n"
      "* [[Paper](https://a.org/4)] 2020 - **On Reels**\n* [Kites](https://a.org/5) - 2020 was windy\n"
      "* [[Paper](https://a.org/6)] 2020 Kite Games in Numbers\n");
  CHECK(titles_of(log).at(0) == "A Survey of Kites");
  CHECK(titles_of(log).at(1) == "On Twine and Rope");
  CHECK(titles_of(log).at(2) == "A Study of Sails");
  CHECK(titles_of(log).at(3) == "On Reels");
  CHECK(titles_of(log).at(4) == "Kites");
  CHECK(log.entries.at(1).published == PartialDate{2021, 0, 0});
  CHECK(log.entries.at(3).published == PartialDate{2020, 0, 0});
}

TEST_CASE("a venue alone is no title among entries", "[extract]") {
  const Log log = log_of(
      "- [Kites](https://a.org/1)\n- NeurIPS 2021 (Spotlight)\n- [Boats](https://a.org/2)\n"
      "- Reels of Oak\n");
  CHECK(titles_of(log) == Strings{"Kites", "Boats", "Reels of Oak"});
}

TEST_CASE("a list of label links belongs to the title in bold and its authors above", "[extract]") {
  const Log log = log_of(
      "## Kites\n\n**Kite Networks**. Lena Brandtner, Timo Rask.\n- [code](https://github.com/a/k)\n- "
      "[paper](https://a.org/1)\n\n"
      "**Boats and Their Sails**. Timo Rask, Lena Brandtner. ICT 2015.\n- [paper](https://a.org/2)\n");
  CHECK(titles_of(log) == Strings{"Kite Networks", "Boats and Their Sails"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2"});
  CHECK(log.entries.at(0).other_urls == Strings{"https://github.com/a/k"});
  CHECK(log.entries.at(1).published == PartialDate{2015, 0, 0});
  CHECK(
      urls_of(log_of("## Kites\n\n**Resources**\n- [video](https://a.org/1)\n- [slides](https://a.org/2)\n")).size() ==
      2);
}

TEST_CASE("bold words above a list of label links are no title without clear authors", "[extract]") {
  const std::string list = "\n\n- [pdf](https://a.org/1)\n- [code](https://a.org/2)\n\n";
  for (const std::string& title :
       titles_of(log_of("# Papers\n\n## All\n\nSome.\n\n**Kite Papers** (2021)" + list +
                        "**Flying Group**, Room Seven, 2021" + list + "**Ann Roe**, Lena Brandtner, 2019" + list)))
    CHECK((title != "Kite Papers" && title != "Flying Group" && title != "Ann Roe"));
}

TEST_CASE("three titles in bold above their links are no introduction of the log", "[extract]") {
  const std::string two =
      "# Papers\n\n**Kites for All,** ICLR 2022.\n\n*Lena Brandtner, Timo Rask.*\n\n[[Paper](https://a.org/1)]\n\n"
      "**On Oars,** Arxiv 2023.\n\n*Rask, Timo and Brandtner, Lena.*\n\n[[Paper](https://a.org/2)]\n\n";
  CHECK(finds_nothing(two));
  CHECK(titles_of(log_of(two + "**Reels of Oak**\n\n[[Paper](https://a.org/3)]\n")) ==
        Strings{"Kites for All", "On Oars", "Reels of Oak"});
  const std::string listed = "**Kite Networks**. Lena Brandtner, Timo Rask.\n- [paper](https://a.org/1)\n\n";
  CHECK(log_of("# Papers\n\n" + listed + listed + listed).entries.size() == 3);
}
