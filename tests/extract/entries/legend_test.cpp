// SPDX-License-Identifier: Apache-2.0
// Legends: which lists are one, what their marks mean, and where they may stand.
#include "entries/legend.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

std::vector<NodeKind> kinds_of(const Log& log) {
  std::vector<NodeKind> kinds;
  for (const Entry& entry : log.entries) kinds.push_back(entry.kind);
  return kinds;
}

}  // namespace

TEST_CASE("a legend gives marks their kinds and is no list of entries", "[extract]") {
  const Log log =
      log_of("- \U0001F4DC: papers\n- \U0001F3A5: videos, talks\n\n---\n\n- \U0001F3A5 [Kites](https://a.org/1)\n");
  REQUIRE(log.legend.size() == 2);
  CHECK(log.legend[0].mark == "\U0001F4DC");
  CHECK(log.legend[0].meaning == "papers");
  CHECK(log.legend[0].kind == NodeKind::paper);
  CHECK(log.legend[0].line == 1);
  CHECK(kinds_of(log) == std::vector{NodeKind::video});
}

TEST_CASE("a legend may follow the entries it explains", "[extract]") {
  const Log log =
      log_of("- \U0001F9EA [Kites](https://a.org/1)\n\n## Legend\n\n- \U0001F9EA: experiments\n- \U0001F4DA: books\n");
  CHECK(kinds_of(log) == std::vector{NodeKind::experiment});
}

TEST_CASE("a legend in one file explains the entries of another", "[extract]") {
  Diagnostics diagnostics;
  const Log log = log_of({{"a.md", "- \U0001F4DA [Kites](https://a.org/1)\n"},
                          {"b.md", "- \U0001F9EA: experiments\n- \U0001F4DA: books\n"}},
                         diagnostics);
  CHECK(kinds_of(log) == std::vector{NodeKind::book});
  CHECK(diagnostics.empty());
}

TEST_CASE("a legend may use dashes, equals signs, code and shortcodes", "[extract]") {
  const Log log =
      log_of("* \U0001F4DC - papers\n* \U0001F3A5 = videos\n* :books: – books\n\n+ :books: [Kites](https://a.org/1)\n");
  REQUIRE(log.legend.size() == 3);
  CHECK(log.legend[2].mark == ":books:");
  CHECK(kinds_of(log) == std::vector{NodeKind::book});
}

TEST_CASE("the legend outdoes what the link or the heading says", "[extract]") {
  const Log log = log_of(
      "- \U0001F4DC: papers\n- \U0001F4DD: blog posts\n\n## Videos\n\n- \U0001F4DD "
      "[Kites](https://arxiv.org/abs/2101.00001)\n");
  CHECK(kinds_of(log) == std::vector{NodeKind::post});
}

TEST_CASE("variation selectors do not make another mark", "[extract]") {
  const Log log =
      log_of("- \u270F\uFE0F: blog posts\n- \U0001F4DC: papers\n\n## Log\n\n- \u270F [Kites](https://a.org/1)\n");
  CHECK(kinds_of(log) == std::vector{NodeKind::post});
  CHECK(find_mark(log.legend, "\u270F\uFE0F") == find_mark(log.legend, "\u270F"));
  CHECK(find_mark(log.legend, "\U0001F525") == nullptr);
}

TEST_CASE("a mark that the legend does not know is reported with its line", "[extract]") {
  Diagnostics diagnostics;
  const Log log = log_of(
      {{"log.md", "- \U0001F4DC: papers\n- \U0001F3A5: videos\n\n## Log\n\n- \U0001F9ED [Kites](https://a.org/1)\n"}},
      diagnostics);
  REQUIRE(diagnostics.size() == 1);
  CHECK(to_string(diagnostics[0]) == "log.md:6: warning: unknown kind mark '\U0001F9ED'");
  CHECK_FALSE(diagnostics[0].hint.empty());
  CHECK(kinds_of(log) == std::vector{NodeKind::work});
}

TEST_CASE("without a legend marks are decoration and no cause for a remark", "[extract]") {
  Diagnostics diagnostics;
  const Log log = log_of({{"log.md", "- \U0001F9ED [Kites](https://arxiv.org/abs/2101.00001)\n"}}, diagnostics);
  CHECK(diagnostics.empty());
  CHECK(kinds_of(log) == std::vector{NodeKind::paper});
}

TEST_CASE("of two rows for one mark the first counts", "[extract]") {
  const Log log =
      log_of("- \U0001F4DC: papers\n- \U0001F4DC: books\n\n## Log\n\n- \U0001F4DC [Kites](https://a.org/1)\n");
  CHECK(log.legend.size() == 1);
  CHECK(kinds_of(log) == std::vector{NodeKind::paper});
}

TEST_CASE("lists of other sorts are no legend", "[extract]") {
  for (const char* text : {
           "- \U0001F4DC: papers\n",                                                           // one row
           "- papers: what I read\n- videos: what I saw\n",                                    // no signs
           "- \U0001F4DC: [Kites](https://a.org/1)\n- \U0001F3A5: [Wind](https://a.org/2)\n",  // links
           "- \U0001F4DC papers\n- \U0001F3A5 videos\n",                                       // nothing between
           "- \U0001F4DC: papers\n  - with a note\n- \U0001F3A5: videos\n",                    // notes below
       }) {
    INFO(text);
    CHECK(log_of(text).legend.empty());
  }
}

TEST_CASE("of several marks in one the first that says a kind counts", "[extract]") {
  Diagnostics diagnostics;
  const Log log = log_of(
      {{"a.md",
        "Legend: \u2B50 good, \U0001F4DC paper, \U0001F3A5 video\n\n- \U0001F4DC\u2B50 [Kites](https://a.org/1)\n"
        "- \u2B50\U0001F3A5\U0001F4DC [Reels](https://a.org/2)\n- \u2B50\U0001F9EA [Twine](https://a.org/3)\n"}},
      diagnostics);
  CHECK(kinds_of(log) == std::vector{NodeKind::paper, NodeKind::video, NodeKind::work});
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].message == "unknown kind mark '\u2B50\U0001F9EA'");
}

TEST_CASE("of several marks in one of which none says a kind the first counts", "[extract]") {
  const Log log =
      log_of("Legend: \u2B50 good, \u2705 done, \U0001F4DC paper\n\n- \U0001F4DC [Kites](https://a.org/1)\n");
  REQUIRE(find_mark(log.legend, "\u2B50\u2705") != nullptr);
  CHECK(find_mark(log.legend, "\u2B50\u2705")->mark == "\u2B50");
}

TEST_CASE("that a sign means no kind in particular may be given, also beside another", "[extract]") {
  Legend legend;
  add_mark({"\u2B50", NodeKind::work}, legend);
  add_mark({"\U0001F4DC", NodeKind::paper}, legend);
  CHECK(find_mark(legend, "\u2B50\U0001F4DC")->kind == NodeKind::work);
}

TEST_CASE("a legend may give several signs in one a meaning of their own", "[extract]") {
  const std::string entry = "\n\n- \U0001F4DC\U0001F3A5 [Kites](https://a.org/1)\n";
  const std::string line = "Legend: \U0001F4DC paper, \U0001F3A5 video, \U0001F4DC\U0001F3A5 book";
  const std::string list = "- \U0001F4DC: paper\n- \U0001F3A5: video\n- \U0001F4DC\U0001F3A5: book\n\n---";
  CHECK(kinds_of(log_of(line + entry)) == std::vector{NodeKind::book});
  CHECK(kinds_of(log_of(list + entry)) == std::vector{NodeKind::book});
  Diagnostics diagnostics;
  const Log log = log_of({{"a.md", "Legend: \U0001F4DC paper, \U0001F3A5 video" + entry},
                          {"b.md", "Legend: \U0001F9EA run, \U0001F4DC\U0001F3A5 book\n"}},
                         diagnostics);
  CHECK(kinds_of(log) == std::vector{NodeKind::book});
}

TEST_CASE("a legend has no more rows than can be told apart", "[extract]") {
  std::string text = "Legend:";
  for (int row = 0; row < 2000; ++row) text += " :m" + std::to_string(row) + "x: paper,";
  CHECK(log_of(text + "\n\n- [Kites](https://a.org/1)\n").legend.size() == 500);
}

TEST_CASE("behind a mark, several sentences are a title and its note", "[extract]") {
  const Log log =
      log_of("Legend: \U0001F4DC paper, \U0001F9EA run\n\n- \U0001F9EA Flew the kite. It fell.\n- Milk. And bread.\n");
  CHECK(titles_of(log) == std::vector<std::string>{"Flew the kite."});
  CHECK(notes_of(log, log.entries.at(0)) == std::vector<std::string>{"It fell."});
}

TEST_CASE("behind a mark, a citation or a line that is all title stays whole", "[extract]") {
  const auto title = [](const std::string& line) {
    const std::vector<std::string> titles =
        titles_of(log_of("Legend: \U0001F4DC paper, \U0001F9EA run\n\n- \U0001F4DC " + line + "\n"));
    return titles.size() == 1 ? titles[0] : std::to_string(titles.size()) + " titles";
  };
  CHECK(title("A. Doe, B. Roe, \"On Kites and Tails,\" in Kite Conference, 2019.") == "On Kites and Tails");
  CHECK(title("Doe, J. (2019). On the Kites. Journal of Kites.") == "On the Kites");
  CHECK(title("J. Doe and A. Roe. The Kites of Spring. 2019") == "The Kites of Spring");
  CHECK(title("Attention? Attention!") == "Attention? Attention!");
  CHECK(title("Do Kites See? A Study of Wind") == "Do Kites See? A Study of Wind");
  CHECK(title("Kite.js | a library") == "Kite.js | a library");
}

TEST_CASE("what a legend announces needs no colon", "[extract]") {
  const std::string log = "\n\n## 2024-07-01\n\n- \U0001F3A5 [Kites](https://a.org/1)\n";
  for (const char* legend : {
           "Legend:\n\n- \U0001F4DC papers\n- \U0001F3A5 videos",
           "## Legend\n\n- \U0001F4DC papers\n- \U0001F3A5: videos",
           "- Key\n  - \U0001F4DC papers\n  - \U0001F3A5 videos",
           "Legend: \U0001F4DC paper, \U0001F3A5 video",
           "**Legend** \U0001F4DC = paper | \U0001F3A5 → video",
           "# 图例\n\n\U0001F4DC paper\n\U0001F3A5 video",
           "Legend: :scroll: paper, \U0001F3A5 video",
           "| Sign | Meaning |\n|---|---|\n| \U0001F4DC | papers |\n| \U0001F3A5 | videos |",
       }) {
    INFO(legend);
    const Log read = log_of(legend + log);
    CHECK(read.legend.size() == 2);
    CHECK(kinds_of(read) == std::vector{NodeKind::video});
  }
}

TEST_CASE("signs in prose, in lists without a legend and of states in a table are no legend", "[extract]") {
  for (const char* text : {
           "Today \U0001F4DC a paper and \U0001F3A5 a video\n",
           "Key ideas: \U0001F4DC a paper and \U0001F3A5 a video\n",
           "## Today\n\n- \U0001F4DC papers\n- \U0001F3A5 videos\n",
           "Legend: \U0001F4DC papers\n",
           "| State | Task |\n|---|---|\n| \u2705 | read |\n| \u2705 | write |\n",
       }) {
    INFO(text);
    CHECK(log_of(text).legend.empty());
  }
}

TEST_CASE("the sign of a title that looks like that of a run counts first", "[extract]") {
  const Log log = log_of("Legend: 📜 paper, 📚 book\n\n- 📚 Run: a novel\n- 📜 [One](https://a.org/1)\n");
  REQUIRE(log.entries.size() == 2);
  CHECK(log.entries[0].kind == NodeKind::book);
}
