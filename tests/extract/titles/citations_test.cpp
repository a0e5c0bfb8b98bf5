// SPDX-License-Identifier: Apache-2.0
// Titles that cite by authors and year, and what the line behind them is called.
#include "titles/citations.hpp"

#include "references/bylines.hpp"
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

/// Authors and year of `title`, as `Doe+Roe 2019`; empty: it does not cite.
std::string cited(std::string_view title) {
  const auto citation = parse_citation(title);
  if (!citation) return {};
  std::string out;
  for (const std::string& author : citation->authors) out += (out.empty() ? "" : "+") + author;
  return out + " " + std::to_string(citation->year);
}

std::string title_behind(std::string_view item) {
  const Log log = log_of("- " + std::string(item) + "\n");
  return log.entries.size() == 1 ? cited_title(log, log.entries[0], title_of(log, log.entries[0])) : "?";
}

}  // namespace

TEST_CASE("a title may cite by authors and year", "[extract]") {
  CHECK(cited("Doe et al. 2019") == "Doe 2019");
  CHECK(cited("Doe et al Kite Letters (2019a)") == "Doe 2019");
  CHECK(cited("Doe & Roe 2020 - On Kites") == "Doe+Roe 2020");
  CHECK(cited("Jane Doe, Richard Roe-Poe and J. O'Neil, 2021") == "Doe+Roe-Poe+O'Neil 2021");
  CHECK(cited("Doe 2018") == "Doe 2018");
  CHECK(cited("Doe, J. (2018). On the Kites of Roe") == "Doe 2018");
  CHECK(cited("Müller und Šimek 1999") == "Müller+Šimek 1999");
}

TEST_CASE("words with a year are no citation by themselves", "[extract]") {
  for (const std::string_view title :
       {"May 2019", "ICLR 2019", "Kites and boats 2019", "Kite Surveys 2019", "2019", "Doe et al.",
        "Kite 2018 is a year", "Results of Doe et al. 2019", "Kites vol. 3 (2019)", ""}) {
    INFO(title);
    CHECK(cited(title).empty());
  }
}

TEST_CASE("a title may end with its authors and year", "[extract]") {
  const auto byline = [](std::string_view title) {
    const auto found = parse_byline(title);
    if (!found) return std::string();
    std::string out(title.substr(0, found->begin));
    for (const std::string& author : found->citation.authors) out += "+" + author;
    return out + " " + std::to_string(found->citation.year);
  };
  CHECK(byline("On Kites (2019) - Doe, Roe and Poe") == "On Kites +Doe+Roe+Poe 2019");
  CHECK(byline("On Kites, by Doe (2019).") == "On Kites,+Doe 2019");
  CHECK(byline("On Kites (Doe et al., 2019)") == "On Kites +Doe 2019");
  CHECK(byline("On Kites - Doe & Roe 2019") == "On Kites+Doe+Roe 2019");
  CHECK(byline("On Kites - at night, Doe et al. 2019") == "On Kites - at night+Doe 2019");
  for (const std::string_view title :
       {"On Kites (Nature 2019)", "On Kites (2019) - Survey", "On Kites - Part 2019", "Flown by night (2019)",
        "On Kites (2019)", "On Kites, Doe and Roe", "Kites, Boats and Trains 2019"}) {
    INFO(title);
    CHECK(byline(title).empty());
  }
}

TEST_CASE("authors and year may stand beside a title", "[extract]") {
  const auto byline = [](std::string_view item) {
    const Log log = log_of("- " + std::string(item) + "\n");
    REQUIRE(log.entries.size() == 1);
    const auto found = find_byline(log, log.entries[0]);
    return found ? found->authors[0] + " " + std::to_string(found->year) : std::string();
  };
  for (const std::string_view item :
       {"**On Kites**, Doe et al. (2019). [pdf](https://a.org/1)", "[On Kites](https://a.org/2020), Doe & Roe (2019)",
        "[On Kites](https://a.org/1) (Doe et al., 2019): for the hills",
        "*[On Kites](https://a.org/1)* by Doe et al. 2019", "Doe et al. (2019). **On Kites**. [pdf](https://a.org/1)",
        "1. 2024-05-02: Doe and Roe (2019). [On Kites](https://a.org/1)",
        "Doe et al. (2019). \"On Kites\". [pdf](https://a.org/1)",
        "[On Kites](https://a.org/1) – *Doe et al.* (2019)"}) {
    INFO(item);
    CHECK(byline(item) == "Doe 2019");
  }
  for (const std::string_view item :
       {"[On Kites](https://a.org/1) - Doe et al. (2019) say the same", "[On Kites](https://a.org/1), Nature 2019",
        "[On Kites](https://a.org/1) unlike Doe et al. (2019)", "[On Kites](https://a.org/1)\n  Doe et al. (2019)"}) {
    INFO(item);
    CHECK(byline(item).empty());
  }
}

TEST_CASE("the line behind a citation may be the title", "[extract]") {
  CHECK(title_behind("[Doe et al. 2019](https://a.org/1) \"On Flying Kites\" read twice") == "On Flying Kites");
  CHECK(title_behind("[Doe & Roe 2019](https://a.org/1) On Flying Kites<br>\n  Worth it.") == "On Flying Kites");
  CHECK(title_behind("[Doe et al. 2019](https://a.org/1) - Flying kites at night - a second try") ==
        "Flying kites at night");
  CHECK(title_behind("[Doe et al. 2019 - On Flying Kites](https://a.org/1)") == "On Flying Kites");
  CHECK(title_behind("[Doe et al. 2019](https://a.org/1) - compares boats with kites").empty());
  CHECK(title_behind("[On Kites](https://a.org/1) On Flying Kites").empty());
  CHECK(title_behind("[Doe et al. 2019](https://a.org/1) - Source: Some Kite Letters").empty());
  CHECK(title_behind("[Doe et al. 2019](https://a.org/1) - DOI / arXiv: https://a.org/2").empty());
}

TEST_CASE("one work cited and titled is one work, two of one author are not", "[extract]") {
  const Corpus one = corpus_of(
      "- [Doe et al. 2019](https://a.org/1) \"On Flying Kites\"\n- [On Flying Kites](https://b.org/2) again\n");
  CHECK(one.works.size() == 1);
  const Corpus two = corpus_of(
      "- [Doe et al. 2019](https://a.org/1) \"On Flying Kites\"\n- [Roe et al. 2021](https://b.org/2) \"On Flying "
      "Kites\"\n");
  CHECK(two.works.size() == 2);
  const Corpus byline = corpus_of(
      "- [On Flying Kites (2019) - Doe and Roe](https://a.org/1)\n- [On Flying Kites](https://b.org/2) again\n");
  CHECK(byline.works.size() == 1);
}

TEST_CASE("the line behind a citation may end at its article", "[extract]") {
  for (const std::string note : {"The", "the ", "The\n    next", "The-", "The KNOT", "The KNOT pap"}) {
    const Corpus corpus = corpus_of("- [Doe et al. 2019](http://a.org/1)\n  - " + note + "\n");
    INFO(note);
    REQUIRE(corpus.works.size() == 1);
    CHECK(cited_name(corpus.log, corpus.log.entries[0], "Doe et al. 2019").empty());
  }
  const Corpus named = corpus_of("- [Doe et al. 2019](http://a.org/1)\n  - The KNOT paper\n");
  CHECK(cited_name(named.log, named.log.entries[0], "Doe et al. 2019") == "KNOT");
}

TEST_CASE("a title cites at its beginning, in a byline, or not at all", "[extract]") {
  const auto first = find_citation("Doe et al. 2019");
  REQUIRE(first);
  CHECK(first == parse_citation("Doe et al. 2019"));
  const auto byline = find_citation("On Kites (2019) - Doe and Roe");
  REQUIRE(byline);
  CHECK(byline->authors == std::vector<std::string>{"Doe", "Roe"});
  CHECK_FALSE(find_citation("On Kites"));
  CHECK_FALSE(find_citation("Kites of 2019"));
}

TEST_CASE("a title that cites goes on behind a colon", "[extract]") {
  const auto title = [](const std::string& line) { return titles_of(log_of("- " + line + "\n")).at(0); };
  CHECK(title("[Roe 2017](https://a.org/1): On the Flight of Kites, [notes](https://b.org/1)") ==
        "Roe 2017: On the Flight of Kites");
  CHECK(title("[Roe et al. 2017](https://a.org/1): On the Flight of Kites") ==
        "Roe et al. 2017: On the Flight of Kites");
  CHECK(title("[Roe 2017](https://a.org/1): it is great to read") == "Roe 2017");
  CHECK(title("[Roe 2017](https://a.org/1): It is great. We flew.") == "Roe 2017");
  CHECK(title("[Kites 1-3](https://a.org/1): On the Flight of Kites") == "Kites 1-3");
}

TEST_CASE("surnames in Han with a year cite where there are several", "[extract]") {
  CHECK(cited("山田ら(2019)") == "山田 2019");
  CHECK(cited("山田・鈴木（2019）凧の骨組み") == "山田+鈴木 2019");
  CHECK(cited("山田、鈴木、他（2019年）") == "山田+鈴木 2019");
  CHECK(cited("张三等（2019）") == "张三 2019");
  for (const std::string_view text : {"山田(2019)", "凧の骨組みら(2019)", "凧糸研究会ら(2019)", "山田ら",
                                      "山田ら(第3回)", "北京、上海、2019年の記録", "美国等2019年报告"})
    CHECK(cited(text).empty());
}
