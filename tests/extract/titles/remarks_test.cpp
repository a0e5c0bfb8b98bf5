// SPDX-License-Identifier: Apache-2.0
// What was done, noted without a link between entries with links.
#include "titles/remarks.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

const std::string kLinks = "- [Kites](https://a.org/1)\n- [Boats](https://a.org/2)\n- [Sails](https://a.org/3)\n";

}  // namespace

TEST_CASE("a remark between the linked items of a day is no entry", "[extract]") {
  const std::string log = "# Diary\n\n## 2024-03-04\n\n" + kLinks;
  CHECK(titles_of(log_of(log + "- Talked to Ben about the plan\n- gym, then groceries\n- Groceries\n")) ==
        Strings{"Kites", "Boats", "Sails"});
  CHECK(titles_of(log_of(log + "- Met Ann Roe\n- 2 hours of coding\n")) == Strings{"Kites", "Boats", "Sails"});
}

TEST_CASE("a title between the linked items of a day needs no link", "[extract]") {
  const std::string log = "# Diary\n\n## 2024-03-04\n\n" + kLinks;
  CHECK(titles_of(log_of(log + "- Learning from Data\n- *kites and boats*\n")) ==
        Strings{"Kites", "Boats", "Sails", "Learning from Data", "kites and boats"});
  CHECK(titles_of(log_of(log + "- \"kites are boats\"\n- 凧の骨組み\n")) ==
        Strings{"Kites", "Boats", "Sails", "kites are boats", "凧の骨組み"});
}

TEST_CASE("without a day, only what begins with a small letter is a remark", "[extract]") {
  CHECK(titles_of(log_of("# List\n\n" + kLinks + "- An overview of oars\n- ask Ben for more\n")) ==
        Strings{"Kites", "Boats", "Sails", "An overview of oars"});
  CHECK(titles_of(log_of("# List\n\n- [kites](https://a.org/1)\n- [boats](https://a.org/2)\n- oars\n")) ==
        Strings{"kites", "boats", "oars"});
}

TEST_CASE("the sign that linked items have in front makes one without a link an entry", "[extract]") {
  CHECK(titles_of(log_of("## 2024-03-04\n\n- 📄 [Kites](https://a.org/1)\n- 📄 an overview of oars\n- a walk\n"
                         "- 📄 [Boats](https://a.org/2)\n")) == Strings{"Kites", "an overview of oars", "Boats"});
}

TEST_CASE("title case is counted without short words and prepositions", "[extract]") {
  CHECK(is_in_title_case("Learning from Data"));
  CHECK(is_in_title_case("mixup: Beyond Empirical Risk Minimization"));
  CHECK(is_in_title_case("Die Vermessung der Welt"));
  CHECK(is_in_title_case("论文"));
  CHECK_FALSE(is_in_title_case("Kites"));
  CHECK_FALSE(is_in_title_case("gym, then Ben"));
  CHECK_FALSE(is_in_title_case("Lunch with Ann Roe"));
  CHECK(begins_small("kites"));
  CHECK_FALSE(begins_small("word2vec explained"));
}

TEST_CASE("a run between the linked items of a day is no remark", "[extract]") {
  const Log log = log_of(
      "## 2024-05-06\n\n- [Kites](https://a.org/1)\n- Experiment: flew it again with a long tail\n"
      "- [Boats](https://a.org/2)\n- [Sails](https://a.org/3)\n");
  CHECK(titles_of(log).size() == 4);
}

TEST_CASE("a year behind a title begins a note, and no other number does", "[extract]") {
  for (const std::string_view rest : {", 2019", ", 2019. It flies.", ", 1999, in silk"}) {
    CAPTURE(rest);
    CHECK(is_note_start(rest));
  }
  for (const std::string_view rest : {", 2000 of them were made.", ", 20 kites", ", 20190 kites", ", 2019-05 kites"}) {
    CAPTURE(rest);
    CHECK_FALSE(is_note_start(rest));
  }
}

TEST_CASE("initials and short forms of two letters end no title", "[extract]") {
  for (const std::string_view title : {"C. Doe: On Kites", "J. R. R. Doe, Rings of Oak", "St. Brendan at Sea"}) {
    CAPTURE(title);
    CHECK(is_title_like(title));
  }
  for (const std::string_view text :
       {"It flew. It fell", "A kite of oak. C. Doe made it", "We saw it. Then rain", "Ok. They fly", "No. They fell"}) {
    CAPTURE(text);
    CHECK_FALSE(is_title_like(text));
  }
  CHECK(titles_of(log_of("- 2024-05-01 C. Doe: On Kites\n- 2024-05-02 Ann Roe: Boats\n")) ==
        Strings{"C. Doe: On Kites", "Ann Roe: Boats"});
}

TEST_CASE("a sentence may end in a word of two letters", "[extract]") {
  CHECK(titles_of(log_of("## 2024-05-01\n\nSaw what oars can do. I carved one.\nIt is long.\n")) ==
        Strings{"Saw what oars can do."});
  CHECK(titles_of(log_of("## 2024-05-01\n\nSailed with Mr. Doe to the island.\nIt is far.\n")) ==
        Strings{"Sailed with Mr. Doe to the island."});
}
