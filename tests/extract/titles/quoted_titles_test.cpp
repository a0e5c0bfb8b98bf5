// SPDX-License-Identifier: Apache-2.0
// Titles in quotation marks before an address or label links, and what stands around them.
#include "extract/blocks.hpp"
#include "support/catch.hpp"
#include "support/log_builder.hpp"
#include "text/passages.hpp"
#include "titles/title_line.hpp"

#include <string>
#include <string_view>

using namespace asterism;
using namespace asterism::test;

namespace {

struct Read {
  TitleForm form = TitleForm::none;
  std::string title;
  std::string rest;
  std::string url;
};

Read read(std::string_view markdown) {
  const Tree tree = tree_of(markdown);
  REQUIRE(tree.blocks.size() == 1);
  const TitleLine line = read_title_line(tree.log, tree.blocks[0].text, DayMonthOrder::month_first);
  const std::string text = tree.shown(0);
  REQUIRE(line.rest_begin <= text.size());
  return {line.form, text.substr(line.title_begin, line.title_end - line.title_begin), text.substr(line.rest_begin),
          line.url};
}

}  // namespace

TEST_CASE("a quotation before an address is its title", "[extract]") {
  for (const char* text :
       {"Lu « Kites et vents » : https://a.org/x", "Gelesen: „Kites et vents“ https://a.org/x",
        "Leí \"Kites et vents\": https://a.org/x", "A. Flyer, \"Kites et vents,\" 2020: https://a.org/x",
        "A. Flyer and B. Roe, \"Kites et vents,\" https://a.org/x", "Skimmed \"Kites et vents\" https://a.org/x"}) {
    INFO(text);
    CHECK(read(text).title == "Kites et vents");
    CHECK(read(text).url == "https://a.org/x");
  }
  CHECK(read("On the meaning of \"Kites and wind\" [pdf](https://a.org/x)").title ==
        "On the meaning of \"Kites and wind\"");
  CHECK(read("As Doe says, \"kites are the best\", https://a.org/4").form == TitleForm::none);
}

TEST_CASE("a title in Japanese quotation marks stands alone or behind its authors", "[extract]") {
  for (const char* text : {"「凧の骨組み」 https://a.org/x", "山田太郎・鈴木（2019）「凧の骨組み」 https://a.org/x",
                           "山田、鈴木「凧の骨組み」(2019) https://a.org/x"}) {
    INFO(text);
    CHECK(read(text).title == "凧の骨組み");
    CHECK(read(text).url == "https://a.org/x");
  }
  for (const char* text : {"「凧の骨組み」と言った https://a.org/x", "昨日「凧の骨組み」 https://a.org/x",
                           "山田ら(2019)によれば「凧の骨組み」 https://a.org/x"}) {
    INFO(text);
    CHECK(read(text).title != "凧の骨組み");
  }
}

TEST_CASE("a remark may stand between a quotation and its address", "[extract]") {
  const Read said = read("read \"Kites and Their Tails\" by Doe, very nice https://a.org/1");
  CHECK(said.title == "Kites and Their Tails");
  CHECK(said.rest == "by Doe, very nice https://a.org/1");
  for (const char* text :
       {"Read \"Kites and Tails,\" by J. Doe https://a.org/1", "Read “Kites and Tails,” by J. Doe https://a.org/1",
        "Read \"Kites and Tails\", by J. Doe https://a.org/1", "Read «Kites and Tails» by J. Doe https://a.org/1"}) {
    INFO(text);
    CHECK(read(text).title == "Kites and Tails");
    CHECK(read(text).rest == "by J. Doe https://a.org/1");
  }
  CHECK(read("Read \"Kites and Tails\" and \"Reels and Twine\" https://a.org/1").form == TitleForm::none);
  CHECK(read("Read \"Kites and Tails\" today. Then slept https://a.org/1").form == TitleForm::none);
}

TEST_CASE("a remark and an address may stand behind a quotation without blanks", "[extract]") {
  CHECK(read("Read \"Kites and Tails\"(nice)https://a.org/2").rest == "(nice)https://a.org/2");
  CHECK(read("Read \"Kites and Tails\"，很好：https://a.org/2").rest == "，很好：https://a.org/2");
  for (const char* line :
       {"Read \"Kites and Tails\"(nice)https://a.org/2", "Read \"Kites and Tails\"，很好：https://a.org/2"}) {
    INFO(line);
    CHECK_NOTHROW(corpus_of("# Log\n\n## Kites of many cells\n\n" + std::string(line) + "\n"));
    CHECK_NOTHROW(corpus_of("# Log\n\n- " + std::string(line) + "\n"));
    CHECK_NOTHROW(corpus_of("# Log\n\n**Kites of many cells**\n\n" + std::string(line) + "\n"));
  }
}

TEST_CASE("a title may begin with a quotation and go on", "[extract]") {
  const std::string links = " [[pdf](https://a.org/1)]";
  CHECK(read("“Why Do Kites Fly?” Explaining the Flight of Kites" + links).title ==
        "“Why Do Kites Fly?” Explaining the Flight of Kites");
  CHECK(read("\"Kites at Dawn\": Flying with Little Wind" + links).title ==
        "\"Kites at Dawn\": Flying with Little Wind");
  for (const std::string behind : {" Ann Doe and Ben Roe", " Journal of Fine Kites 2016", ": a great book on kites",
                                   " Great for all who fly", ", Explaining the Flight of Kites"}) {
    INFO(behind);
    CHECK(read("\"Why Do Kites Fly?\"" + behind + links).title == "Why Do Kites Fly?");
  }
  CHECK(read("\"Kites at Dawn\" Explaining the Flight of Kites" + links).title == "Kites at Dawn");
}

TEST_CASE("numbers of a bibliography and credits between bars are no part of a title", "[extract]") {
  CHECK(read("[12] Kites at Dawn [[pdf](https://a.org/1)]").title == "Kites at Dawn");
  CHECK(read("[2019] Kites at Dawn").title == "[2019] Kites at Dawn");
  CHECK(read("Kites at Dawn | Roe et al. | ICT 2019 | [pdf](https://a.org/1)").title == "Kites at Dawn");
  CHECK(read("Kites at Dawn | a study of 2019 | twice | [pdf](https://a.org/1)").title ==
        "Kites at Dawn | a study of 2019 | twice");
  CHECK(titles_of(log_of("## Kites\n\n[3] A. Doe and B. Roe. On Kites of Silk. ICT 2019.\n")) ==
        std::vector<std::string>{"On Kites of Silk"});
}

TEST_CASE("a quotation behind a bold name is its title", "[extract]") {
  const std::string links = " [[pdf](https://a.org/1)]";
  CHECK(read("**KITE**: \"KITE: Strings in Wind\", WINDCON, 2021 (*Roe*)." + links).title == "KITE: Strings in Wind");
  CHECK(read("**?**: \"What Holds Kites?\", WINDCON, 2021." + links).title == "What Holds Kites?");
  CHECK(read("**KITE**: \"Strings in Wind\", WINDCON, 2021." + links).title == "Strings in Wind");
  CHECK(read("**KITE:** \"Strings in Wind\", WINDCON, 2021." + links).title == "Strings in Wind");
  CHECK(read("**KITE** \u2013 \"Strings in Wind\", WINDCON, 2021." + links).title == "Strings in Wind");
  CHECK(read("**KITE** - \"the best read of this year\"." + links).title == "KITE");
  CHECK(read("**Sails**: \"the best read of this year\"." + links).title == "Sails: \"the best read of this year\"");
}
