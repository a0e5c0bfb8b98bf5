// SPDX-License-Identifier: Apache-2.0
// Which headings are topics of what stands below.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

using Strings = std::vector<std::string>;

TEST_CASE("headings of lists and of all else are no topics, and signs are no part of them", "[extract]") {
  const auto keywords_below = [](const std::string& heading) {
    const Log log = log_of("# Log\n## " + heading + "\n- [Kites](https://a.org/1)\n");
    return log.entries.at(0).keywords;
  };
  for (const std::string heading :
       {"Papers to read", "Paper I'll read ✏️", "Paper I read 🎓", "使っている論文", "重要論文リスト", "읽은 논문",
        "General", "Misc", "その他", "Completed ✅", "In progress", "Next Steps", "Accomplishments", "作業履歴",
        "En cours", "Papers and Notes", "Future research directions"}) {
    INFO(heading);
    CHECK(keywords_below(heading).empty());
  }
  CHECK(keywords_below("Kite flying 👀") == Strings{"Kite flying"});
  CHECK(keywords_below("Kites (silk, paper), boats") == Strings{"Kites (silk, paper)", "boats"});
  CHECK(keywords_below("Kites (silk, boats") == Strings{"Kites (silk", "boats"});
  CHECK(keywords_below("Progress in flying") == Strings{"Progress in flying"});
  CHECK(keywords_below("C++ ⭐️") == Strings{"C++"});
  CHECK(keywords_below("機械論文リスト") == Strings{"機械論文リスト"});
}
