// SPDX-License-Identifier: Apache-2.0
// Days that tell something beside links, and the labels, counters and marks that stand around what they tell.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

const std::string kTold = "- Gained access to the workshop\n- Set up the new lathe beside the old one\n";

}  // namespace

TEST_CASE("a day whose list tells what was done is an entry beside one link", "[extract]") {
  CHECK(titles_of(log_of("## 2024-05-01\n\n" + kTold + "- [Lathes](https://a.org/1)\n")) ==
        Strings{"Gained access to the workshop", "Lathes"});
  CHECK(titles_of(log_of("## 2024-05-01\n\n" + kTold +
                         "\n**Resources**\n\n- [A](https://a.org/1)\n"
                         "- [B](https://a.org/2)\n- [C](https://a.org/3)\n")) ==
        Strings{"Gained access to the workshop", "A", "B", "C"});
}

TEST_CASE("remarks in a list of links, short ones and those below others make no day", "[extract]") {
  const std::string links = "- [A](https://a.org/1)\n- [B](https://a.org/2)\n";
  CHECK(titles_of(log_of("## 2024-05-01\n\n" + kTold + links)) == Strings{"A", "B"});
  CHECK(titles_of(log_of("## 2024-05-01\n\n- Went home\n- Slept\n\nLinks\n\n" + links)) == Strings{"A", "B"});
  CHECK(titles_of(log_of(
            "## 2024-05-01\n\n- Papers:\n  - [A](https://a.org/1)\n- Gained access to the workshop and set up the"
            " new lathe there beside the old one\n")) == Strings{"A"});
  CHECK(titles_of(log_of("## 2024-05-01\n\n- Work\n  - [A](https://a.org/1)\n- Home\n"
                         "  - Gained access to the workshop\n  - Set up the new lathe beside the old one\n")) ==
        Strings{"A"});
}

TEST_CASE("a link that goes on with the line above begins no entry", "[extract]") {
  const auto titles = [](const std::string& text) { return titles_of(log_of("## 2024-05-01\n\n" + text)); };
  CHECK(titles("Studied the new lathe and made trials, following its\n[tutorial](https://a.org/1).\n") ==
        Strings{"Studied the new lathe and made trials, following its tutorial."});
  CHECK(titles("In fact, the new lathe was specifically mentioned in\n[their letter](https://a.org/1),\nat last.\n")
            .size() == 1);
  CHECK(titles("The new lathe has its page on the site of the club\n[Lathes](https://a.org/1)\n") == Strings{"Lathes"});
  CHECK(titles("The Shape of Hulls and the Shape of Water, by Ann\n[Hulls](https://a.org/1).\n") == Strings{"Hulls"});
}

TEST_CASE("an address below the first line of a day is its source", "[extract]") {
  CHECK(titles_of(log_of("## 2024-05-01\nJoined the regatta.\nhttps://a.org/1\n")) == Strings{"Joined the regatta."});
  CHECK(titles_of(log_of("## 2024-05-01\nhttps://a.org/1 - the regatta\n")) == Strings{"https://a.org/1"});
}

TEST_CASE("a count of a hundred and a round of days are no title", "[extract]") {
  const auto title = [](const std::string& heading) {
    const Log log = log_of("# Log\n\n## " + heading + "\n\nSewed a sail.\n");
    return titles_of(log).at(0) + " " + dates_of(log).at(0);
  };
  CHECK(title("Round 3- 26/100 - 19/03/2021 - Friday") == "Sewed a sail. 2021-03-19");
  CHECK(title("Round 3 (19/03/2021)") == "Round 3 2021-03-19");
  CHECK(title("26/100 - 19/03/2021") == "Sewed a sail. 2021-03-19");
  CHECK(title("R1D1 - 15MAY2020") == "Sewed a sail. 2020-05-15");
  CHECK(title("R2D15: 15 May 2020: Sails") == "Sails 2020-05-15");
  CHECK(title("Weds May 8, 2024") == "Sewed a sail. 2024-05-08");
  CHECK(title("21/06/2021 (x) - Call with Ann") == "Call with Ann 2021-06-21");
  CHECK(titles_of(log_of("# Log\n\n## R1D1\nSewed a sail.\n\n## R1D2\nBent a mast.\n")) ==
        Strings{"Sewed a sail.", "Bent a mast."});
}

TEST_CASE("a label in bold that begins half of the days is no title", "[extract]") {
  const std::string label = "\n\n**Progress today**\n\n- ";
  CHECK(titles_of(log_of("# 2024-05-01" + label + "Read the source.\n\n**Next**: more.\n\n# 2024-05-02" + label +
                         "Read the tests.\n")) == Strings{"Read the source.", "Read the tests."});
  CHECK(titles_of(log_of("# 2024-05-01\n\n**Mood**\nSewed one.\n\n# 2024-05-02\n\n**Mood**\nBent one.\n")) ==
        Strings{"Sewed one.", "Bent one."});
  CHECK(titles_of(log_of("# 2024-05-01\n\n**Thoughts:**\nSewed one.\n")) == Strings{"Sewed one."});
  CHECK(titles_of(log_of("# 2024-05-01\n\n**Sails**\n\nSewed one.\n\n# 2024-05-02\n\n**Masts**\n\nBent one.\n")) ==
        Strings{"Sails", "Masts"});
}

TEST_CASE("a form that nobody filled in is no entry", "[extract]") {
  CHECK(titles_of(log_of("## 2024-05-01\n\n- [ ] \n- [ ] \n\n## 2024-05-02\n\n- [ ] \n- [x] Sewed a sail\n")) ==
        Strings{"Sewed a sail"});
  Diagnostics diagnostics;
  const Log log =
      log_of({{"2024-05-01.md", "# 2024-05-01\n\n## Sewed a sail\n\nIt holds.\n\n## New ideas\n\n- \n"}}, diagnostics);
  CHECK(titles_of(log) == Strings{"Sewed a sail"});
}

TEST_CASE("plans, notes and fields beside a link tell nothing of its day", "[extract]") {
  const std::string link = "- [Lathes](https://a.org/1)\n";
  for (const char* label : {"### Todo", "### Plans", "TODO:", "Takeaways:", "Summary", "Notes:"}) {
    INFO(label);
    CHECK(titles_of(log_of("## 2024-05-01\n\n" + link + "\n" + label + "\n\n" + kTold)) == Strings{"Lathes"});
  }
  CHECK(titles_of(log_of("## 2024-05-01\n\n- Authors: Ann Roe, Ben Doe, Carl Moe, Dora Poe, Emil Loe, Fred Noe\n"
                         "- Venue: Letters of Lathes in a town\n" +
                         link)) == Strings{"Lathes"});
  CHECK(titles_of(log_of("## 2024-05-01\n\n- Plans: set up the new lathe beside the old one in the workshop\n"
                         "- Todo: gain access to the workshop\n" +
                         link)) == Strings{"Lathes"});
}

TEST_CASE("what is left empty and whom it is written to give a day no title", "[extract]") {
  CHECK(titles_of(log_of("## 2024-05-01\n\n### Help\n\nN/A (a first day)\n\n### Done\n\n- None\n- Sewed.\n")) ==
        Strings{"Sewed."});
  CHECK(titles_of(log_of("## 2024-05-01\n\nDear Ann,\n\nI sewed a sail.\n\nBen\n")) == Strings{"I sewed a sail."});
  CHECK(titles_of(log_of("## 2024-05-01\n\nNone of them flew.\n")) == Strings{"None of them flew."});
}

TEST_CASE("links to what was done on a day are no works of others", "[extract]") {
  for (const std::string label :
       {"Link to work", "Links to work", "Link(s) to work", "Link of work", "Link to commit"}) {
    INFO(label);
    CHECK(titles_of(log_of("## 2024-05-01\n\nSewed a sail.\n\n**" + label + ":** https://a.org/1\n")) ==
          Strings{"Sewed a sail."});
  }
  CHECK(titles_of(log_of("## 2024-05-01\n\nSewed.\n\n**Work:** [commit 12ab34f](https://a.org/1)\n")) ==
        Strings{"Sewed."});
  CHECK(titles_of(log_of("## 2024-05-01\n\nSewed.\n\n**Sail of silk:** https://a.org/1\n")).size() == 1);
  CHECK(titles_of(log_of("## 2024-05-01\n\n- [Commit to Sails](https://a.org/1)\n")) == Strings{"Commit to Sails"});
}

TEST_CASE("headings below days with titles of their own are entries", "[extract]") {
  const Log log = log_of(
      "# 2024-05-01\n\n## Kites over Water\n\nThey fly.\n\n### 1. Method\n\nTwine.\n\n## Boats and Oars\n\n"
      "- They float.\n\n# 2024-05-02\n\n## Reels for Twine\n\nThey turn.\n");
  CHECK(titles_of(log) == Strings{"Kites over Water", "Boats and Oars", "Reels for Twine"});
  CHECK(dates_of(log) == Strings{"2024-05-01", "2024-05-01", "2024-05-02"});
  CHECK(titles_of(log_of("# 2024-05-01\n\n## Kite workshop\n\nFull.\n\n## Boat house\n\nShut.\n\n# 2024-05-02\n\n"
                         "## Kite workshop\n\nShut.\n\n## Boat house\n\nOpen.\n")) == Strings{"Full.", "Shut."});
  CHECK(titles_of(log_of("# 2024-05-01\n\n## Goals\n\nFly.\n\n## Two kites flown\n\nHigh.\n\n# 2024-05-02\n\n"
                         "## Goals\n\nRest.\n\n## Done\n\nSlept.\n"))
            .size() == 2);
}

TEST_CASE("plans below a heading or in bold give a day no title where more is told", "[extract]") {
  for (const std::string plans :
       {"### Goals", "### To do", "**To do**", "### Next steps", "Next week:", "### 下周计划"}) {
    INFO(plans);
    CHECK(titles_of(log_of("## 2024-05-01\n\n" + plans + "\n\n- [ ] Decide on a boat\n\n### Done\n\n- Sewed.\n")) ==
          Strings{"Sewed."});
  }
  CHECK(titles_of(log_of("## 2024-05-01\n\n### Goals\n\n- Decide on a boat\n")) == Strings{"Decide on a boat"});
  CHECK(titles_of(log_of("## 2024-05-01\n\n### Next door\n\nSewed a sail.\n")) == Strings{"Sewed a sail."});
}

TEST_CASE("a day beside a name that says nothing of it is told by what stands below", "[extract]") {
  for (const std::string heading :
       {"Notes of 2024-05-06", "Summary from 2024-05-06", "Résumé du 6/5/2024", "Plan for 2024-05-06",
        "Notes (2024-05-06)", "2024-05-06 Notes", "2024-05-06 :tada:", "As of 2024-05-06"}) {
    INFO(heading);
    const Log log = log_of("# Log\n\n## " + heading + "\n\nSewed a sail.\n\n## 27/5/2024\n\nTore it.\n");
    CHECK(titles_of(log) == Strings{"Sewed a sail.", "Tore it."});
    CHECK(dates_of(log) == Strings{"2024-05-06", "2024-05-27"});
  }
  CHECK(titles_of(log_of("## 2024-05-06 Next Sail Prediction\n\nIt held.\n")) == Strings{"Next Sail Prediction"});
  CHECK(titles_of(log_of("## [A Kite](https://a.org/1)\n\n### Notes 2024-05-06\n\nIt flies.\n")) == Strings{"A Kite"});
  CHECK(titles_of(log_of("## 2024-05-06\n\nFlew.\n\n### Summary (2024-05-06)\n\nIt flies.\n")).size() == 1);
}

TEST_CASE("a report of a day or week beside its date is told by what stands below", "[extract]") {
  const Log log = log_of("## 周报 2024.05.06-2024.05.12\n\n- [凧](https://a.org/1)\n\n## 2024.05.13日报\n\n缝了帆。\n");
  CHECK(titles_of(log) == Strings{"凧", "缝了帆。"});
  CHECK(dates_of(log) == Strings{"2024-05-06/2024-05-12", "2024-05-13"});
}

TEST_CASE("times, numbers, plans and headings in small letters below days are no titles", "[extract]") {
  const auto titles = [](const std::string& a, const std::string& b, const std::string& c) {
    return titles_of(log_of("# 2024-05-01\n\n## " + a + "\n\nHigh.\n\n## " + b + "\n\nWet.\n\n# 2024-05-02\n\n## " + c +
                            "\n\nDry.\n"));
  };
  const Strings days{"High.", "Dry."};
  CHECK(titles("07:30", "12:15", "09:45") == days);
  CHECK(titles("Chore 1", "Chore 2", "Chore 3") == days);
  CHECK(titles("What went wrong", "Open points", "Plans for the week") == days);
  CHECK(titles("Choses à faire", "Le vent du nord", "Les prochaines étapes") == days);
  CHECK(titles("Kites over Water", "Next Steps", "Boats and Oars") == days);
  CHECK(titles("凧の話", "明日计划", "船の話") == days);
  CHECK(titles("Aujourd'hui au port", "Today at Sea", "14h Sails") == days);
}

namespace {

/// The titles of a log whose days have one of `headings` each, with text below.
Strings titles_below_days(const Strings& headings) {
  std::string log = "# Log\n";
  for (std::size_t i = 0; i < headings.size(); ++i)
    log += "\n## 2024-05-0" + std::to_string(i + 1) + "\n\n### " + headings[i] + "\n\nIt flew.\n";
  return titles_of(log_of(log));
}

}  // namespace

TEST_CASE("what only begins like a day or a time below a day is a title", "[extract]") {
  const Strings headings{"Hoyer Boats at Sea", "Morgenrot über dem Meer", "今日頭の大きな凧の話", "2:1 Odds of Rain",
                         "4h Sails of Silk"};
  CHECK(titles_below_days(headings) == headings);
}

TEST_CASE("headings below days are titles where all are long and their own, in any case", "[extract]") {
  for (const Strings& headings :
       {Strings{"Kites over Water", "Boats and Oars"},
        Strings{"Kites over water", "Sails of silk", "Boats on dry land", "Oars and other wood", "How ropes tear"},
        Strings{"Les voiles de soie", "Le vent du nord", "Une étude des rames", "Cordes et autres fils",
                "Le bois des bateaux"},
        Strings{"Kites over Water 2", "Catch 22", "Boats and Oars 3", "Sails of Silk"}})
    CHECK(titles_below_days(headings) == headings);
  CHECK(titles_below_days({"Kites over water", "Sails of silk", "Boats on dry land", "Oars and wood", "Ropes tear"}) ==
        Strings(5, "It flew."));
  CHECK(titles_below_days({"Boat Chore 1", "Boat Chore 2", "Boat Chore 3", "Boat Chore 4"}) == Strings(4, "It flew."));
}

TEST_CASE("what was made on a day, or a link that only names what it leads to, is no entry beside its words",
          "[extract]") {
  const std::string day = "## 2024-05-01\n\nSewed a sail of silk.\n\n";
  CHECK(titles_of(log_of(day + "**Link to work:** [The Sail](https://a.org/1)\n")) == Strings{"Sewed a sail of silk."});
  CHECK(titles_of(log_of(day + "* [video](https://a.org/1)\n")) == Strings{"Sewed a sail of silk."});
  CHECK(titles_of(log_of(day + "* [How Sails Work](https://a.org/1)\n")) == Strings{"How Sails Work"});
  CHECK(titles_of(log_of(day + "**Paper:** [How Sails Work](https://a.org/1)\n")) == Strings{"How Sails Work"});
  CHECK(urls_of(log_of("## 2024-05-01\n\n* [video](https://a.org/1)\n")) == Strings{"https://a.org/1"});
}

TEST_CASE("papers known by a label or an identifier, or called a work, are entries of their day", "[extract]") {
  const std::string day = "## 2024-05-01\n\nRead of kites today.\n\n";
  const std::string paper = "(https://arxiv.org/abs/2401.00001)\n";
  const Strings url{"https://arxiv.org/abs/2401.00001"};
  CHECK(urls_of(log_of(day + "* [2401.00001]" + paper)) == url);
  CHECK(urls_of(log_of(day + "* [video]" + paper)) == url);
  CHECK(urls_of(log_of(day + "* [pdf](https://a.org/1.pdf)\n")) == Strings{"https://a.org/1.pdf"});
  CHECK(titles_of(log_of(day + "* Work: [Oars]" + paper)) == Strings{"Oars"});
  CHECK(titles_of(log_of(day + "* Link to work: [Oars]" + paper)) == Strings{"Oars"});
  CHECK(titles_of(log_of(day + "* Read the work: [Oars](https://a.org/1)\n")) == Strings{"Oars"});
  CHECK(titles_of(log_of(day + "* Notes on [Kites](https://a.org/1) and how they hold\n")) == Strings{"Kites"});
}

TEST_CASE("a title behind a day is one above a single link that only names what it leads to", "[extract]") {
  const Log log = log_of("# Course\n\n## Lecture 3 (2024-05-01)\n\n* [video](https://a.org/1)\n\nKnots.\n");
  CHECK(titles_of(log) == Strings{"Lecture 3"});
  CHECK(urls_of(log) == Strings{"https://a.org/1"});
  CHECK(titles_of(log_of("# Course\n\n## Lecture 3 (2024-05-01)\n\n* [How to Tie](https://a.org/1)\n\nKnots.\n")) ==
        Strings{"How to Tie"});
}

TEST_CASE("bold beginnings that come again are labels of what a day tells", "[extract]") {
  const auto day = [](const std::string& date, const std::string& done, const std::string& made) {
    return "## " + date + "\n\n**What I did.** " + done + "\n\n**What I made.** " + made + "\n\n**Mood.** Fine.\n\n";
  };
  CHECK(titles_of(log_of("# Log\n\n" + day("2024-05-01", "Cut a sail. It took long.", "A sail.") +
                         day("2024-05-02", "Bent an oar.", "An oar.") + day("2024-05-03", "Slept.", "None."))) ==
        Strings{"Cut a sail.", "Bent an oar.", "Slept."});
  const std::string names = "**KiteNet** flies.\n\n**SailNet** sails.\n\n**OarNet** rows.\n\n";
  CHECK(titles_of(
            log_of("# Log\n\n## 2024-05-01\n\n" + names + "## 2024-05-02\n\n" + names + "## 2024-05-03\n\n" + names))
            .size() == 9);
  const std::string works = "**Kites of Silk.** Read.\n\n**Oars of Ash.** Read.\n\n**Sails.** Read.\n\n";
  CHECK(titles_of(log_of("# Log\n\n## 2024-05-01\n\n" + works + "## 2024-05-02\n\n" + works)).size() == 6);
  const auto days = [](const std::string& first, const std::string& second, const std::string& third) {
    return titles_of(log_of("# Log\n\n## 2024-05-01\n\n" + first + "\n\n## 2024-05-02\n\n" + second +
                            "\n\n## 2024-05-03\n\n" + third + "\n"));
  };
  CHECK(days("**KiteNet** flies", "**KiteNet** fails on wool", "**NO** kites today") ==
        Strings{"KiteNet flies", "KiteNet fails on wool", "NO kites today"});
  CHECK(days("**Done** - Cut a sail", "**Done** — Bent an oar", "Slept") ==
        Strings{"Cut a sail", "Bent an oar", "Slept"});
  CHECK(days("**Silk.** Cut a sail", "Slept", "Rest.\n\n# Notes\n\n**Silk.** It is light.") ==
        Strings{"Silk. Cut a sail", "Slept", "Rest."});
  CHECK(titles_of(log_of("# Log\n\n## 2024-05-01\n\n**Sails** were cut.\n\n**Oars** were bent.\n\n"
                         "**Masts** were found.\n")) == Strings{"Sails", "Oars", "Masts"});
  CHECK(titles_of(log_of("# Log\n\n## 2024-05-01\n\n**Cut a sail.** It took long.\n\n## 2024-05-02\n\n"
                         "**Bent an oar.** It broke.\n")) ==
        Strings{"Cut a sail. It took long.", "Bent an oar. It broke."});
}

TEST_CASE("how long it took in italics in front of what was done on half of the days is no title", "[extract]") {
  const auto titles = [](const std::string& first, const std::string& second) {
    return titles_of(log_of("# Log\n\n## 2024-05-01\n\n" + first + "\n\n## 2024-05-02\n\n" + second +
                            "\n\n## 2024-05-03\n\nSlept\n"));
  };
  CHECK(titles("* *1.5 hours* Cut a sail. It holds.\n* Ate", "* *1 h* Bent an oar\n* Ate") ==
        Strings{"Cut a sail.", "Bent an oar", "Slept"});
  CHECK(titles("*2h*\nCut a sail", "*1 hour* - Bent an oar") == Strings{"Cut a sail", "Bent an oar", "Slept"});
  CHECK(titles("*2 hours* Cut a sail", "Bent an oar") == Strings{"2 hours Cut a sail", "Bent an oar", "Slept"});
  CHECK(titles("*10 minutes* is all it took", "*5 minutes* of rest") ==
        Strings{"10 minutes is all it took", "5 minutes of rest", "Slept"});
  CHECK(titles("72 Hours: Kites in War", "24 hours: a film by Ann") ==
        Strings{"72 Hours: Kites in War", "24 hours: a film by Ann", "Slept"});
  CHECK(titles("*2 sails* Cut", "*3 sails* Cut") == Strings{"2 sails Cut", "3 sails Cut", "Slept"});
}

TEST_CASE("a day with a table alone is called by the first cell of the column that tells something", "[extract]") {
  CHECK(titles_of(log_of("# Log\n\n## 2024-05-01\n\n| From | Work | Hours |\n|--|--|--|\n| 9:00 | Cut a sail | 2 |\n"
                         "| 11:00 | Bent an oar | 1 |\n\n## 2024-05-02\n\nSlept.\n")) ==
        Strings{"Cut a sail", "Slept."});
  const auto titles = [](const std::string& first, const std::string& second) {
    return titles_of(log_of("# Log\n\n## 2024-05-01\n\n| Wind | Sea |\n|--|--|\n" + first +
                            "\n## 2024-05-02\n\n| Wind | Sea |\n|--|--|\n" + second));
  };
  CHECK(titles("| 3 | 2 |\n", "| strong | high |\n").empty());
  CHECK(titles("| Long read | x |\n", "| Long read | |\n").empty());
  CHECK(titles("| yes | Cut a sail |\n", "| no | Slept |\n| P1 | Bent an oar |\n") == Strings{"Cut a sail", "Slept"});
  CHECK(titles("| 体重 | 7時間 |\n", "| 3 | 帆を縫った |\n") == Strings{"帆を縫った"});
}

TEST_CASE("quotations between entries tell nothing of a day", "[extract]") {
  const std::string entry = "1. **A Kite of Silk** [[paper](https://a.org/1)]\n";
  const std::string said = "It is said that silk is the best of all for kites that are flown in a light wind.\n";
  CHECK(titles_of(log_of("## 2024-05-01\n\n" + entry + "\n> " + said)) == Strings{"A Kite of Silk"});
  CHECK(titles_of(log_of("## 2024-05-01\n\n" + said + "\n" + entry)).size() == 2);
  CHECK(titles_of(log_of("## 2024-05-01\n\n> " + said + "\n" + entry)).size() == 2);
}

TEST_CASE("two runs below days are entries where both stand in one section", "[extract]") {
  const std::string first = "Experiment 1: a kiln at 900 degrees. The glaze cracked.\n\n";
  const std::string second = "Experiment 2: slower cooling. No cracks.\n\n";
  const Log together = log_of("# Log\n\n## 2024-05-02\n\n" + first + second);
  CHECK(titles_of(together) == Strings{"Experiment 1: a kiln at 900 degrees", "Experiment 2: slower cooling"});
  CHECK(together.entries.at(1).kind == NodeKind::experiment);
  const Log apart = log_of("# Log\n\n## 2024-05-02\n\n" + first + "## 2024-05-03\n\n" + second);
  CHECK(apart.entries.at(1).kind == NodeKind::work);  // what the day tells
}
