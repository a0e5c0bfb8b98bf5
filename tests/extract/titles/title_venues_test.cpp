// SPDX-License-Identifier: Apache-2.0
// What stands around titles and is no part of them: venues, identifiers in brackets, quotation marks.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// The title of the one entry that `line` is as an item with a label link behind it; "none": it is none.
std::string title_before_label(std::string_view line) {
  const Log log = log_of("- " + std::string(line) + " [[pdf](https://a.example.org/1)]\n");
  return log.entries.size() == 1 ? title_of(log, log.entries[0]) : "none";
}

}  // namespace

TEST_CASE("a venue with its year behind a title is no part of it", "[extract]") {
  for (const std::string tail : {". ICT(2019)", ". ICT (2019)", ". ICT 2019", ". OSDI 2019", ". Twine Group(2019)",
                                 ". (2019)", " (ICT 2019)", " [ICT2019]", " (NeurIPS'19 Oral)"}) {
    INFO(tail);
    CHECK(title_before_label("Kites of the Coast" + tail) == "Kites of the Coast");
  }
  CHECK(title_before_label("风筝的研究. 小型系统(2017)") == "风筝的研究");
  const Log log = log_of("- Kites of the Coast. ICT(2019) [[pdf](https://a.example.org/1)]\n");
  CHECK(log.entries.at(0).published == PartialDate{2019, 0, 0});
}

TEST_CASE("what may belong to a title before a year stays in it", "[extract]") {
  CHECK(title_before_label("Deep Kites vs. Sailors 1997") == "Deep Kites vs. Sailors 1997");
  CHECK(title_before_label("Kites. A Study (2019)") == "Kites. A Study");
  CHECK(title_before_label("Kites of the Coast. Proc. ICT 2019") == "Kites of the Coast. Proc. ICT 2019");
  CHECK(title_before_label("Kites in 2019") == "Kites in 2019");
}

TEST_CASE("a venue with its year before a title is no part of it", "[extract]") {
  for (const std::string lead : {"nips2016, ", "ICML 2016, ", "NIPS2016: ", "(ICLR2016) ", "CVPR'16 - ",
                                 "SIGGRAPH Asia 2016 best paper, ", "arxiv2016, ", "[ICT2016] "}) {
    INFO(lead);
    CHECK(title_before_label(lead + "Kites at Dawn") == "Kites at Dawn");
  }
  CHECK(title_before_label("ICT 2016, Kites of the Coast") == "Kites of the Coast");
  CHECK(titles_of(log_of("- ICT 2021 Best Paper Honorable Mention, [Kites](https://a.org/1)\n")) == Strings{"Kites"});
}

TEST_CASE("a title may begin with a name and a year", "[extract]") {
  for (const std::string title : {"KITE 2019: An Overview", "NIPS 2016 Tutorial: Kites at Dawn", "Paris 1900, Kites",
                                  "Windows 2000: Kites Inside", "kites2016, Flown"}) {
    INFO(title);
    CHECK(title_before_label(title) == title);
  }
}

TEST_CASE("a bold name of some words is the beginning of a title that goes on like one", "[extract]") {
  CHECK(title_before_label("**Fly A Kite**: Zero-Shot Twine for Sails,") == "Fly A Kite: Zero-Shot Twine for Sails");
  CHECK(title_before_label("**The Flight of Kites**: Ann Roe, Ben Doe,") == "The Flight of Kites");
  CHECK(title_before_label("**The Flight of Kites**: It shows how they fly,") == "The Flight of Kites");
}

TEST_CASE("an arXiv number in brackets behind a title in a table is its address", "[extract]") {
  const Log log = log_of(
      "| Paper | In short |\n|--|--|\n| KiteNet (2607.00001) | [brief](../briefs/1.md) |\n"
      "| RopeNet (arXiv:2307.00002) | long |\n| Sails (2019.12) | [brief](../briefs/2.md) |\n");
  CHECK(titles_of(log) == Strings{"KiteNet", "RopeNet", "Sails (2019.12)"});
  CHECK(log.entries.at(0).url == "https://arxiv.org/abs/2607.00001");
  CHECK(log.entries.at(0).other_urls == Strings{"../briefs/1.md"});
  CHECK(log.entries.at(1).url == "https://arxiv.org/abs/2307.00002");
}

TEST_CASE("quotation marks around the whole of a title go", "[extract]") {
  CHECK(titles_of(log_of("- [\"Kites at Dawn\"](https://a.org/1)\n- [“Boats”](https://a.org/2)\n"
                         "- [《风筝的研究》](https://a.org/3)\n- [\"Kites\" and \"Boats\"](https://a.org/4)\n"
                         "- [“Why Fly?” A Study](https://a.org/5)\n")) ==
        Strings{"Kites at Dawn", "Boats", "风筝的研究", "\"Kites\" and \"Boats\"", "“Why Fly?” A Study"});
}

TEST_CASE("a short year makes what stands in front of it a venue", "[extract]") {
  CHECK(title_before_label("Kites of the Coast (Oakland'16)") == "Kites of the Coast");
  CHECK(title_before_label("Kites of the Coast (Security'19)") == "Kites of the Coast");
  CHECK(title_before_label("Kites of the Coast (in Oakland '16)") == "Kites of the Coast (in Oakland '16)");
  CHECK(title_before_label("Kites of the Coast, SIGMOD, 2008") == "Kites of the Coast");
  CHECK(title_before_label("Kites of Dover, Calais, 2008") == "Kites of Dover, Calais, 2008");
}

TEST_CASE("authors in front of a link or a title lead to it", "[extract]") {
  const Log log = log_of(
      "- Roe, Doe, Poe, and Loe (2015), [\"From Kites to Boats\"](https://a.org/1)\n"
      "- Bin I., 2019 [Silk and Oak](https://a.org/2) -- he says so\n"
      "- J Roe, B. Doe, C. Poe - [Handbook of Kites](https://a.org/3)\n"
      "- A. Roe, B. Doe - Wind and Rain ([Link](https://a.org/4))\n");
  CHECK(titles_of(log) ==
        std::vector<std::string>{"From Kites to Boats", "Silk and Oak", "Handbook of Kites", "Wind and Rain"});
  CHECK(finds_nothing("- All of what was known in 2019 of [silk](https://a.org/1) is wrong\n"));
}

TEST_CASE("a link text in brackets is a label", "[extract]") {
  const Log log = log_of("1. [Kites of Silk](https://a.org/1)<br>**[[Presentation File]](/a/1.pdf)**\n");
  CHECK(titles_of(log) == std::vector<std::string>{"Kites of Silk"});
}

TEST_CASE("a venue with its year in the link text before a title is no part of it", "[extract]") {
  CHECK(titles_of(log_of("- [CVPR'16 - Kites of the Coast](https://a.org/1)\n")) == Strings{"Kites of the Coast"});
  for (const std::string title : {"ICML 2019: Highlights", "CVPR2023 - Best Papers"}) {
    INFO(title);
    CHECK(titles_of(log_of("- [" + title + "](https://a.org/1)\n")) == Strings{title});
  }
  CHECK(titles_of(log_of("- [Winter 2019 - Kites of the Coast](https://a.org/1)\n")) ==
        Strings{"Winter 2019 - Kites of the Coast"});
}

TEST_CASE("a venue right behind a link says when its work came out", "[extract]") {
  const auto published = [](std::string_view behind) {
    const Log log = log_of("- [Kites of the Coast](https://a.org/1)" + std::string(behind) + "\n");
    return log.entries.at(0).published.value_or(PartialDate{});
  };
  CHECK(published(", ICLR 2014 (3)") == PartialDate{2014, 0, 0});
  CHECK(published(", ICLR 2014. They fly.") == PartialDate{2014, 0, 0});
  CHECK(published(", better than those of 2014") == PartialDate{});
}

TEST_CASE("a title may go on in bold", "[extract]") {
  CHECK(title_before_label("Kites and Boats with **Silk Sails**") == "Kites and Boats with Silk Sails");
  CHECK(title_before_label("Ann Roe, **Silk Sails**") == "Silk Sails");
  CHECK(title_before_label("nice: **Silk Sails**") == "Silk Sails");
  for (const std::string lead : {"I finally got hold of", "our best book is", "By the same author", "I read the"}) {
    INFO(lead);
    CHECK(title_before_label(lead + " **Silk Sails**") == "Silk Sails");
  }
}
