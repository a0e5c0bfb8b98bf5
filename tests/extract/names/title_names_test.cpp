// SPDX-License-Identifier: Apache-2.0
// The names that a title offers for its work.
#include "names/title_names.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace asterism;

namespace {

/// The names of `title` by rule `rule`, joined by semicolons.
std::string named(std::string_view title, std::string_view rule, NodeKind kind = NodeKind::paper,
                  std::string_view url = "") {
  std::string out;
  for (const TitleName& name : find_title_names(title, kind, url)) {
    REQUIRE(name.begin < name.end);
    REQUIRE(name.end <= title.size());
    if (name.rule == rule) out.append(out.empty() ? "" : "; ").append(title.substr(name.begin, name.end - name.begin));
  }
  return out;
}

}  // namespace

TEST_CASE("what stands before a colon or a dash is a name", "[extract]") {
  CHECK(named("SKY: Steering Kites with Yarn", "title.colon") == "SKY");
  CHECK(named("Lean-SKY: Steering Less", "title.colon") == "Lean-SKY");
  CHECK(named("SKY - Steering Kites", "title.colon") == "SKY");
  CHECK(named("SKY – Steering Kites", "title.colon") == "SKY");
  CHECK(named("SKY (Karp): Steering Kites", "title.colon") == "SKY");
  CHECK(named("Kites at 10:30", "title.colon").empty());
  CHECK(named("Wind-driven kites", "title.colon").empty());
}

TEST_CASE("a numbered task is called by its code", "[extract]") {
  CHECK(named("TASK-B-012 (sails and ropes) done.", "title.colon") == "TASK-B-012");
  CHECK(named("TASK-B-012 · Sails", "title.colon") == "TASK-B-012");
  CHECK(named("Task-12 (sails) done.", "title.colon").empty());
  CHECK(named("SKY-LINE (sails) done.", "title.colon").empty());
  CHECK(named("Done TASK-12 (sails).", "title.colon").empty());
}

TEST_CASE("a name in brackets in front begins like the title", "[extract]") {
  CHECK(named("(SKY) Steering Kites", "title.parenthesis") == "SKY");
  CHECK(named("(SKY2)Steering Kites Again", "title.parenthesis") == "SKY2");
  CHECK(named("(SKY) Steering Kites", "title.whole") == "Steering Kites; (SKY) Steering Kites");
  CHECK(named("[SKY] Steering Kites", "title.parenthesis") == "SKY");
  CHECK(named("[Steering] Small Kites", "title.parenthesis").empty());
  CHECK(named("[SKY] Steering Kites", "title.whole") == "Steering Kites; [SKY] Steering Kites");
  CHECK(named("(AI) Steering Kites", "title.parenthesis").empty());
  CHECK(named("(NIPS) Nets of Silk", "title.parenthesis").empty());
  CHECK(named("(Steering) Small Kites", "title.parenthesis").empty());
  CHECK(named("(S4)", "title.parenthesis").empty());
}

TEST_CASE("a capital and a digit alone are a name", "[extract]") {
  CHECK(named("T5", "title.whole") == "T5");
  CHECK(named("S4: Long Kites", "title.colon") == "S4");
  CHECK(named("5T", "title.whole").empty());
  CHECK(named("To", "title.whole").empty());
}

TEST_CASE("a name before a colon carries the rest as its long form", "[extract]") {
  const auto names = find_title_names("SKY: Steering Kites with Yarn", NodeKind::paper, "");
  const auto colon =
      std::find_if(names.begin(), names.end(), [](const TitleName& n) { return n.rule == "title.colon"; });
  REQUIRE(colon != names.end());
  CHECK(colon->long_form == "Steering Kites with Yarn");
}

TEST_CASE("articles and the word report are left out of a name", "[extract]") {
  CHECK(named("The Paper Kite: A Story", "title.colon") == "The Paper Kite; Paper Kite");
  CHECK(named("The Kite-Tree: A Story", "title.colon") == "The Kite-Tree; Kite-Tree");
  CHECK(named("The KGM-index: A Story", "title.colon") == "The KGM-index; KGM-index");
  CHECK(named("The Kite: A Story", "title.colon") == "The Kite");
  CHECK(named("Towards Paper Kites: A Story", "title.colon") == "Towards Paper Kites; Paper Kites");
  CHECK(named("SKY-2 Technical Report: All of It", "title.colon") == "SKY-2 Technical Report; SKY-2");
}

TEST_CASE("words that announce a sort of text name nothing", "[extract]") {
  for (const std::string_view title : {"Introduction: Kites", "Tutorial: Paper Kites", "Case Study: Boats", "Q&A: Wind",
                                       "What we learned from flying very many kites: a report"}) {
    INFO(title);
    CHECK(named(title, "title.colon").empty());
  }
}

TEST_CASE("a short form in parentheses is a name", "[extract]") {
  CHECK(named("Kite Flying Optimization (KFO)", "title.parenthesis") == "KFO");
  CHECK(named("Kite Flying Optimization (KFO): Once More", "title.parenthesis") == "KFO");
  CHECK(named("Steering by Yarn (SKY-2)", "title.parenthesis") == "SKY-2");
  CHECK(named("Steering by Yarn (Sky)", "title.parenthesis") == "Sky");
}

TEST_CASE("parentheses that say who, when or which part name nothing", "[extract]") {
  for (const std::string_view title :
       {"Paper Kites (Karp & Flyer)", "Paper Kites (Karp, 2019)", "Paper Kites (2019)", "Paper Kites (Lectures 1-8)",
        "Paper Kites (Karp et al.)", "Paper Kites (with a long remark)", "Paper Kites (draft)"}) {
    INFO(title);
    CHECK(named(title, "title.parenthesis").empty());
  }
  CHECK(named("Paper Kites (Karp)", "title.parenthesis", NodeKind::book).empty());
}

TEST_CASE("the whole title is a name without its part and its credit", "[extract]") {
  CHECK(named("Paper Kites of Japan", "title.whole") == "Paper Kites of Japan");
  CHECK(named("Paper Kites of Japan, Chapter 3", "title.whole") == "Paper Kites of Japan");
  CHECK(named("Paper Kites (Karp)", "title.whole", NodeKind::book) == "Paper Kites (Karp); Paper Kites");
  CHECK(named("Kites", "title.whole").empty());
}

TEST_CASE("the method at the end of a title is a name", "[extract]") {
  CHECK(named("Better Boats via Wind Debate", "title.method") == "Wind Debate");
  CHECK(named("Better Boats with Sails", "title.method") == "Sails");
  CHECK(named("Better Boats via a Long Row of Small Sails", "title.method").empty());
}

TEST_CASE("a word that the link repeats is the name of a tool", "[extract]") {
  CHECK(named("Kitelang documentation", "title.slug", NodeKind::work, "https://a.org/docs/kitelang") == "Kitelang");
  CHECK(named("kitelang", "title.slug", NodeKind::work, "https://a.org/kitelang.html") == "kitelang");
  CHECK(named("Kitelang documentation", "title.slug", NodeKind::work, "https://a.org/docs/other").empty());
  CHECK(named("Kitelang", "title.slug", NodeKind::experiment, "projects/kitelang").empty());
}

TEST_CASE("no name is offered twice, and none is longer than its title", "[extract]") {
  for (const std::string_view title :
       {"", ":", "()", "( )", "a", "SKY: (SKY)", "SKY (SKY): SKY via SKY", ": (x)", "- -",
        "\u51e7: \u51e7\u306e\u7814\u7a76", "\U0001F4DC: scroll", "A: ", " (AB)"}) {
    INFO(title);
    std::vector<std::string> seen;
    for (const TitleName& name : find_title_names(title, NodeKind::paper, "https://a.org/sky")) {
      REQUIRE(name.end <= title.size());
      const std::string text(title.substr(name.begin, name.end - name.begin));
      CHECK(std::find(seen.begin(), seen.end(), text) == seen.end());
      seen.push_back(text);
    }
  }
}

TEST_CASE("a title that is one word is a name if it is written like one", "[extract]") {
  CHECK(named("KiteFold", "title.whole") == "KiteFold");
  CHECK(named("KEEL-4o", "title.whole") == "KEEL-4o");
  CHECK(named("Attention", "title.whole").empty());
  CHECK(named("Kitolino", "title.whole") == "Kitolino");  // no word otherwise
  CHECK(named("kitolino", "title.whole").empty());
  CHECK(named("https://a.org/B2", "title.whole").empty());
}

TEST_CASE("sentences that stand in as titles give no names but before a colon", "[extract]") {
  const std::string_view day = "No new flight. The one from Monday (flight 2) goes on.";
  CHECK(find_title_names(day, NodeKind::work, "").empty());
  CHECK(find_title_names("Nothing flown today with Silk Kites.", NodeKind::work, "").empty());
  CHECK(named("Flight 3: same as flight 2 (Heron).", "title.colon", NodeKind::work) == "Flight 3");
  CHECK(named("Flying with Paper (FLYP).", "title.parenthesis", NodeKind::paper, "https://a.org/1") == "FLYP");
}

TEST_CASE("a long form ends where its noun does", "[extract]") {
  const auto long_form = [](std::string_view title) {
    const std::vector<TitleName> names = find_title_names(title, NodeKind::paper, "");
    return names.empty() ? std::string() : names[0].long_form;
  };
  CHECK(long_form("SKITER: Silk Kites for Tail-based Approximate Neighbour Search") ==
        "Silk Kites for Tail-based Approximate Neighbour Search");
  CHECK(long_form("SKPole: Silk-Aware Kites for Pole Estimation in Wind") == "Silk-Aware Kites for Pole Estimation");
  CHECK(long_form("SKY: Silk Kites of Yarn Alone") == "Silk Kites of Yarn");
}

TEST_CASE("the number of a day names no work", "[extract]") {
  CHECK(named("Day 4 — Sails of Silk", "title.colon").empty());
  CHECK(named("Day 4: Sails of Silk", "title.colon").empty());
  CHECK(named("Flight 4: Sails of Silk", "title.colon") == "Flight 4");
}

TEST_CASE("a name with a number stands before a dot between blanks, too", "[extract]") {
  CHECK(named("S12 · Sails of Silk", "title.colon", NodeKind::experiment) == "S12");
  for (const std::string_view title : {"GitHub · sail code", "API · twine/knots", "Blog · Sails", "v2.0 · Sails"}) {
    INFO(title);
    CHECK(named(title, "title.colon").empty());
  }
}

TEST_CASE("what a bar parts is as often a site as a name", "[extract]") {
  for (const std::string_view title : {"YouTube | Sewing a sail", "Home | SailLab", "F(a | b) of oars"}) {
    INFO(title);
    CHECK(named(title, "title.colon").empty());
  }
}

TEST_CASE("a work is called by its name in front of the word for it", "[extract]") {
  CHECK(named("OarNet paper", "title.paper") == "OarNet");
  CHECK(named("S4 Paper", "title.paper") == "S4");
  for (const std::string_view title :
       {"Kite paper", "OarNet paper boats", "EMNLP paper", "VLDB Paper", "NVIDIA paper", "HTML paper", "PhD paper"}) {
    INFO(title);
    CHECK(named(title, "title.paper").empty());
  }
}

TEST_CASE("authors and year behind a title are no part of its name", "[extract]") {
  CHECK(named("KiteNet (Doe et al., 2022)", "title.whole") == "KiteNet");
  CHECK(named("KiteNet (Doe & Roe, 2022)", "title.whole") == "KiteNet");
  CHECK(named("Kites of Silk, Doe et al. 2022", "title.whole") == "Kites of Silk");
  CHECK(named("Kites (Doe et al., 2022)", "title.whole").empty());
}
