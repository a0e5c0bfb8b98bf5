// SPDX-License-Identifier: Apache-2.0
// Where titles begin and end.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// The title of `item` in front of two others.
std::string title_of(const std::string& item) {
  return titles_of(log_of("- " + item + "\n- [A](https://a.org/1)\n- [B](https://a.org/2)\n")).at(0);
}

}  // namespace

TEST_CASE("a label that is a word of its sentence does not cut it", "[extract]") {
  CHECK(title_of("KiteNet: kites of all sizes. They fly. You can read more on their [blog](https://a.org/3).") ==
        "KiteNet: kites of all sizes");
  CHECK(title_of("Looked into sails and took [notes](https://a.org/3)") == "Looked into sails and took notes");
  CHECK(title_of("A Kite of Silk [notes](https://a.org/3)") == "A Kite of Silk");
  CHECK(title_of("\"Kites at Dawn\", slides from the [talk](https://a.org/3)") == "Kites at Dawn");
  CHECK(title_of("“Silk Sails” with the [code](https://a.org/3)") == "Silk Sails");
  CHECK(title_of("A Kite on the [[pdf](https://a.org/3)]") == "A Kite on the");
}

TEST_CASE("what leads to a title in front of a label is no part of it", "[extract]") {
  CHECK(title_of("Read about OarNet [here](https://a.org/3)") == "OarNet");
  CHECK(title_of("Oars about Boats [here](https://a.org/3)") == "Oars about Boats");
  CHECK(title_of("Read about sparse oars [here](https://a.org/3)") == "sparse oars");
  CHECK(title_of("Read about 3D oars [here](https://a.org/3)") == "3D oars");
  CHECK(title_of("Read about oar2vec [here](https://a.org/3)") == "oar2vec");
  CHECK(title_of("Read about it [here](https://a.org/3)") == "Read about it");
  CHECK(title_of("Read about most of OarNet [here](https://a.org/3)") == "Read about most of OarNet");
  CHECK(title_of("Read about 20 pages of OarNet [here](https://a.org/3)") == "Read about 20 pages of OarNet");
}

TEST_CASE("a year that is all in front of a link is when the work came out", "[extract]") {
  const auto published = [](const std::string& lead) {
    return log_of("- " + lead + "[A Kite of Silk](https://a.org/1)\n").entries.at(0).published;
  };
  CHECK(published("2019 - ") == PartialDate{2019, 0, 0});
  CHECK_FALSE(published("Read 2019: "));
  CHECK_FALSE(published("2019 | "));
  CHECK_FALSE(log_of("- [Sails](https://a.org/1)\n- 2023 - [Goals](goals.md)\n").entries.back().published);
  CHECK_FALSE(published("12 - "));
}

TEST_CASE("a sentence ends where two blanks follow its stop", "[extract]") {
  const std::string long_rest(300, 'x');
  CHECK(titles_of(log_of("## 2024-05-01\n\nSewed a sail.  Then it tore.  Y" + long_rest + ".\n")) ==
        Strings{"Sewed a sail."});
}

TEST_CASE("authors and a year at the end of a link are no part of its title", "[extract]") {
  const auto title = [](const std::string& text) {
    return titles_of(log_of("- [" + text + "](https://a.org/1)\n")).at(0);
  };
  CHECK(title("Kites on Long Lines, Doe et al. 2015.") == "Kites on Long Lines");
  CHECK(title("Kites on Long Lines, Boats and Oars, 2015") == "Kites on Long Lines, Boats and Oars, 2015");
  for (const std::string text :
       {"A Reply to Kites, Doe et al. 2015 and its critics", "Sails, Doe et al. 2015a compared"})
    CHECK(title(text) == text);
  CHECK(titles_of(
            log_of("- [山田太郎，鈴木花子 (2017)．凧の飛行に関する考察．凧学会論文誌 3(2)．](https://a.org/1)\n")) ==
        Strings{"凧の飛行に関する考察"});
}

TEST_CASE("italics behind a link to a citation are its title", "[extract]") {
  const auto title = [](const std::string& item) { return titles_of(log_of("- " + item + "\n")).at(0); };
  CHECK(title("[Doe *et al*, 2009](https://a.org/1) - *Kites on Long Lines*") == "Kites on Long Lines");
  CHECK(title("[Doe and Roe, 2009](https://a.org/1): *Kites on Long Lines*.") == "Kites on Long Lines");
  CHECK(title("[Doe and Roe, 2009](https://a.org/1) - *well made* and short") == "Doe and Roe, 2009");
  CHECK(title("[Kites of Silk](https://a.org/1) - *worth a day*") == "Kites of Silk");
  for (const char* remark : {"very good read", "not yet read, but soon", "Nature Physics", "Physical Review Letters",
                             "Key paper", "Must read this paper again", "Journal of Kites and Sails"})
    CHECK(title("[Doe et al., 2009](https://a.org/1) - *" + std::string(remark) + "*") == "Doe et al., 2009");
}

TEST_CASE("a title in italics may stand between its author and its publisher", "[extract]") {
  const auto titles = [](const std::string& item) { return titles_of(log_of("- " + item + "\n")); };
  CHECK(titles("Ann Doe, *Kites of Silk*. Boston: Kite Press, 2018.") == Strings{"Kites of Silk"});
  CHECK(titles("Doe, Ann. *Kites of Silk*. Trans. B. Roe. Boston: Kite Press, 1989.") == Strings{"Kites of Silk"});
  CHECK(titles("Ann Doe, *Kites of Silk*. Boston: Kite Press.").empty());
  CHECK(titles("Ann Doe, *who was there*. She left us early in the spring of 2018.").empty());
  CHECK(titles("We met Ann Doe. *Kites of Silk* was on her desk since 2018.").empty());
}

TEST_CASE("a title in bold may stand in front of its authors and year, and a note behind them", "[extract]") {
  const auto titles = [](const std::string& item) { return titles_of(log_of("- " + item + "\n")); };
  for (const std::string credits : {" (Doe et al., 2020) - They fly.", " by Doe et al. (2020): they fly",
                                    ", Ann Doe and Ben Roe, 2020. They fly.", " (Doe & Roe, 2020)"}) {
    INFO(credits);
    CHECK(titles("**Kites of Silk**" + credits) == Strings{"Kites of Silk"});
  }
  CHECK(titles_of(
            log_of("# Notes\n\n**KiteNet** (Doe et al., 2020) - They fly.\n\n**OarNet** (Roe et al., 2021) - Row.\n\n"
                   "**SailNet** (Poe et al., 2022) - Sail.\n")) == Strings{"KiteNet", "OarNet", "SailNet"});
  for (const std::string text :
       {"**Citation:** Doe et al., 2020", "**Important** see Doe et al. (2020)", "**Deadline** (ICT 2020)",
        "**Trip** (Boston, 2020)", "**We met** Ann Doe and Ben Roe in 2020",
        "**Main idea** (Doe et al., 2020) - it flies",
        "**We decided to follow the protocol** (Doe et al., 2020) - works well", "**Weakness** (Doe et al., 2020)",
        "**Kites of Silk** (Doe et al., 2020) is what we follow", "**Reproduce the baseline** (Doe et al., 2020)"}) {
    INFO(text);
    CHECK(titles(text).empty());
  }
}

TEST_CASE("the number of a page of arXiv in brackets is no part of the title behind it", "[extract]") {
  CHECK(title_of("[[1706.03762] Kites in Wind](https://a.org/3)") == "Kites in Wind");
  CHECK(title_of("[[1706.03762v2] Kites in Wind](https://a.org/3) - a note") == "Kites in Wind");
  CHECK(title_of("[1706.03762] Kites in Wind [[pdf]](https://a.org/3)") == "Kites in Wind");
  CHECK(title_of("[[1706.03762]](https://arxiv.org/abs/1706.03762)") == "[1706.03762]");
  CHECK(title_of("[[1706] Kites in Wind](https://a.org/3)") == "[1706] Kites in Wind");
}

TEST_CASE("an identifier behind a sign is no part of a title", "[extract]") {
  const std::string link = " [[pdf]](https://a.org/1)";
  CHECK(title_of("Kites in Wind. arXiv preprint arXiv:2001.00001." + link) == "Kites in Wind");
  CHECK(title_of("Kites in Wind, doi:10.1000/kites" + link) == "Kites in Wind");
  CHECK(title_of("Kites behind arXiv:2001.00001" + link) == "Kites behind arXiv:2001.00001");
}

TEST_CASE("the marks of Chinese titles go, and wide brackets end an address", "[extract]") {
  for (const char* text :
       {"《关于风筝》（https://a.org/1）很好", "《关于风筝》(https://a.org/1)", "读《关于风筝》https://a.org/1。"}) {
    CHECK(title_of(text) == "关于风筝");
    CHECK(log_of("- " + std::string(text) + "\n").entries.at(0).url == "https://a.org/1");
  }
}

TEST_CASE("a bold name is the beginning of its title", "[extract]") {
  const std::string links = " [[pdf](https://a.org/1)]";
  CHECK(title_of("**KITE**: Strings in Strong Wind" + links) == "KITE: Strings in Strong Wind");
  CHECK(title_of("**Kites** in strong wind:" + links) == "Kites in strong wind");
  CHECK(title_of("**Kites in Wind**, Ann Roe:" + links) == "Kites in Wind");
  CHECK(title_of("**KITE** by Ann Roe and others" + links) == "KITE");
  CHECK(title_of("**KITE**: flies well. Needs more wind." + links) == "KITE");
}
