// SPDX-License-Identifier: Apache-2.0
// Which lines cite a work, and what they call it.
#include "titles/citation_lines.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// "title | year | url" of a citation; "-": `line` is none.
std::string cited(std::string_view line) {
  const auto citation = parse_citation_line(line);
  if (!citation) return "-";
  return std::string(line.substr(citation->title_begin, citation->title_end - citation->title_begin)) + " | " +
         std::to_string(citation->year) + " | " + citation->url;
}

}  // namespace

TEST_CASE("a title in quotes behind authors is cited", "[extract]") {
  CHECK(cited("A. Doe, B. C. Roe and D. Poe, \"Kites of Silk,\" in Journal of Kites, vol. 3, pp. 1901-1910, Oct. 2015, "
              "doi: 10.1000/Kite.2015.") == "Kites of Silk | 2015 | https://doi.org/10.1000/Kite.2015");
  CHECK(cited("Doe et al. “Reels”. Kite Conference 2019: 1–7") == "Reels | 2019 | ");
  CHECK(cited("\"Kites of Fine Silk\", Kite Conference 2019") == "Kites of Fine Silk | 2019 | ");
  CHECK(cited("He said \"kites of fine silk\" in 2019.") == "-");
  CHECK(cited("Ann Doe, \"Kites of Silk\", a talk.") == "-");
  CHECK(cited("A. Doe, \"Kites of Silk\", a talk.") == "Kites of Silk | 0 | ");
  CHECK(!parse_citation_line("A. Doe, \"Kites of Silk\", a talk.")->is_dated);
}

TEST_CASE("authors and a title may be sentences", "[extract]") {
  CHECK(cited("Ann Doe and Ben Roe. On Kites of\nSilk. ICKF 2008.") == "On Kites of\nSilk | 2008 | ");
  CHECK(cited("Ann Doe, et al. On Kites: the Cell Method, Journal of Kites, 2000.") ==
        "On Kites: the Cell Method | 2000 | ");
  CHECK(cited("Ann Doe. On kites of silk, ICKF 1999.") == "On kites of silk | 1999 | ");
  CHECK(cited("Doe, A., & Roe, B. (2018). Do kites fly? Journal of Kites, 3(2).") == "Do kites fly? | 2018 | ");
  CHECK(cited("Ann B. Doe. On kites of silk.") == "On kites of silk | 0 | ");
  CHECK(!parse_citation_line("Ann B. Doe. On kites of silk.")->is_dated);
  CHECK(cited("Kites. A review of them. Written in 2019.") == "-");
  CHECK(cited("Ann Doe and Ben Roe. We met them in 2019.") == "-");
  CHECK(cited("Sewed a sail. It holds since 2019.") == "-");
  CHECK(cited("Old Harbour. Met the old team at lunch. They still use the kites of 2019.") == "-");
}

TEST_CASE("a year of its own may follow the authors", "[extract]") {
  const std::string cites = "On the flight of kites | 2016 | ";
  for (const std::string authors :
       {"Roe, B. and A. Doe. 2016.", "Roe, B. y A. Doe. 2016.", "Roe, B. und A. Doe. 2016a.", "Roe, B. e A. Doe. 2016.",
        "Roe, B., A. Doe & C. Poe. (2016).", "Roe, B., & Doe, A. (2016)"}) {
    INFO(authors);
    CHECK(cited(authors + " On the flight of kites. Journal of Kites 3(2):45-58.") == cites);
  }
  CHECK(cited("Roe, B. (2016). Kites. Journal of Kites, 3(2).") == "Kites | 2016 | ");
  CHECK(cited("ROE, Ben, 2016. Kites [online]. Kite Press.") == "Kites | 2016 | ");
  CHECK(cited("Old Harbour. 2016. Met the old team at lunch.") == "-");
  CHECK(cited("Old Harbour, Twine Town, 2016. Dinner.") == "-");
}

TEST_CASE("initials of authors may have no stops", "[extract]") {
  const std::string cites = "On the flight of kites | 2016 | ";
  for (const std::string authors : {"Roe B, Doe AC, Poe C.", "Roe B, Doe A, et al.", "van der Roe BC, Doe A (2016)",
                                    "Roe B.", "Roe B, Doe A. 2016."}) {
    INFO(authors);
    CHECK(cited(authors + " On the flight of kites. J Twine. 2016;3(2):45-58.") == cites);
  }
  CHECK(cited("Roe B, Doe A. On kites [Internet]. Twine Press; 2016.") == "On kites | 2016 | ");
  CHECK(cited("Plan B. We met them in the old harbour. It was 2016.") == "-");
}

TEST_CASE("authors with a year may stand before a dash, and a title before a venue or identifier", "[extract]") {
  CHECK(cited("Doe et al., ICKF 2019 — Kites of Silk. A remark.") == "Doe et al., ICKF 2019 — Kites of Silk | 2019 | ");
  CHECK(cited("May and June 2019 - kites") == "-");
  CHECK(cited("Sun et al., 2019 — On Kites") == "Sun et al., 2019 — On Kites | 2019 | ");
  CHECK(cited("On Kites of Silk. ICKF 2019.") == "On Kites of Silk | 2019 | ");
  CHECK(cited("Flew three kites. Started January 2019.") == "-");
  CHECK(cited("On Kites of Silk (arXiv:1901.00001)") == "On Kites of Silk | 0 | https://arxiv.org/abs/1901.00001");
  CHECK(cited("On Kites of Silk, ICKF 2019, doi:10.1000/k") == "On Kites of Silk | 2019 | https://doi.org/10.1000/k");
  CHECK(cited("On Kites of Silk is arXiv:1901.00001 in short") == "-");
}

TEST_CASE("items that cite are entries, with or without an address", "[extract]") {
  const Log log = log_of(
      "## Kites\n\n- Ann Doe and Ben Roe. On Kites. ICKF 2008. https://a.org/1\n"
      "- A. Doe. On Reels of Twine. ICKF 2009. [pdf](https://a.org/2)\n- C. Poe. Twine of many colours.\n"
      "- (Later: Silk of One Colour.)\n- **Doe et al., ICKF 2019 — Silk and Twine.**\n  A remark.\n");
  CHECK(titles_of(log) ==
        Strings{"On Kites", "On Reels of Twine", "Twine of many colours", "Doe et al., ICKF 2019 — Silk and Twine"});
  CHECK(log.entries.at(0).url == "https://a.org/1");
  CHECK(log.entries.at(0).published == PartialDate{2008, 0, 0});
  CHECK(log.entries.at(1).url == "https://a.org/2");
}

TEST_CASE("an address does for the year of a citation with clear authors", "[extract]") {
  const Log log = log_of(
      "## Kites\n\n- A. Doe, \"Kites,\" https://a.org/1\n- Ann Doe and Ben Roe. We met by [chance](https://a.org/2)\n");
  CHECK(titles_of(log) == Strings{"Kites"});
  CHECK(log.entries.at(0).url == "https://a.org/1");
}

TEST_CASE("a title with two sentences before label links is no citation", "[extract]") {
  const Log log = log_of("- Kite Basics. A Guide to Silk, ICKF 2009 [pdf](https://a.org/1)\n");
  CHECK(titles_of(log) == Strings{"Kite Basics. A Guide to Silk"});
}

TEST_CASE("paragraphs that cite are entries where authors stand in front", "[extract]") {
  const Log log = log_of(
      "# Kites\n\nA. Doe. On Logs. ICKF 2007.\n\n## Silk\n\nDoe, A. and Roe, B. (2008). *On Silk*. Journal of Kites, "
      "3(2).\n\nIt is light.\n\nA. Doe, \"Twine,\" in Kites, 2009. https://a.org/1\n\nOn Reels. ICKF 2010.\n\n"
      "## [A Kite](https://a.org/2)\n\nA. Doe. On Tails. ICKF 2011.\n");
  CHECK(titles_of(log) == Strings{"On Silk", "Twine", "A Kite"});
  CHECK(log.entries.at(0).published == PartialDate{2008, 0, 0});
  CHECK(notes_of(log, log.entries.at(0)).back() == "It is light.");
  CHECK(log.entries.at(1).url == "https://a.org/1");
}

TEST_CASE("a page called a bibliography does not begin with an introduction", "[extract]") {
  const std::string cites =
      "Roe, B., 2013. Kites at Dawn. Twine Letters 1. [https://a.org/1](https://a.org/1)\n\n"
      "ROE, Ben et DOE, Ann, 2014. *Kites* [en ligne]. Twine: [https://a.org/2](https://a.org/2).\n";
  const Log log = log_of("# Bibliographie\n\n" + cites);
  CHECK(titles_of(log) == Strings{"Kites at Dawn", "Kites"});
  CHECK(log.entries.at(1).url == "https://a.org/2");
  CHECK(finds_nothing("# Kites\n\n" + cites));
}

TEST_CASE("paragraphs that quote or begin with a place are no citations", "[extract]") {
  CHECK(titles_of(log_of("## 2024-03-01\n\n\"Fly fast and break kites\" was their motto until 2014.\n")) ==
        Strings{"\"Fly fast and break kites\" was their motto until 2014."});
  CHECK(titles_of(log_of("## 2024-03-01\n\nOld Harbour. Met the old team at lunch. They use the kites of 2019.\n")) ==
        Strings{"Old Harbour. Met the old team at lunch. They use the kites of 2019."});
}

TEST_CASE("the number of a preprint is no year", "[extract]") {
  CHECK(publication_year("arXiv:1904.01234, 2020") == 2020);
  CHECK(publication_year("pp. 12-2019, ICKF-2021") == 2021);
  const Log log = log_of(
      "- [Kites of Silk, Roe et al., arXiv:1904.01234](https://a.org/1)\n- Kites of Twine, Roe+, arXiv:1904.01235\n"
      "- Kites of Paper, Roe+, ICKF 2019, arXiv:1904.01236\n");
  CHECK(titles_of(log) == Strings{"Kites of Silk", "Kites of Twine, Roe+", "Kites of Paper"});
  CHECK(log.entries.at(0).published == std::nullopt);
  CHECK(log.entries.at(1).published == std::nullopt);
  CHECK(log.entries.at(2).published == PartialDate{2019, 0, 0});
}

TEST_CASE("a link that cites in full is called by the title in it, and still by its author", "[extract]") {
  const Log log = log_of(
      "- [Roe, A. (2001). Kites of Silk. Journal of Kites 45, 5--32.](https://a.org/1)\n"
      "- [Doe, B. and Roe, A. (2016). Boats at Sea. In Boat Days, 3--9.](https://a.org/2)\n"
      "- [The Year 2001. A Kite of Silk](https://a.org/4)\n");
  CHECK(titles_of(log) == Strings{"Kites of Silk", "Boats at Sea", "The Year 2001. A Kite of Silk"});
  CHECK(log.entries.at(0).published == PartialDate{2001, 0, 0});
  for (const std::string title :
       {"Kiel, Germany (2019). Kite Days and Boat Nights", "Silk, Hemp, and Reed (2020). A study. Blog",
        "Kites, Boats, 2019: What We Learned. And More"})
    CHECK(titles_of(log_of("- [" + title + "](https://a.org/1)\n")) == Strings{title});
  const Corpus corpus = corpus_of(
      "- [Roe, A. (2001). Kites of Silk. Journal of Kites 45, 5--32.](https://a.org/1)\n"
      "- [Boats at Sea](https://a.org/2)\n  - As Roe (2001) says.\n- Nature (2001): [Oars](https://a.org/4)\n");
  REQUIRE(corpus.references.size() == 1);
  CHECK(mention_of(corpus, corpus.references.front().evidence) == "Roe (2001");
}

TEST_CASE("names in Han, a year and a title are cited", "[extract]") {
  const std::string cites = "凧の飛行に関する考察 | 2017 | ";
  CHECK(cited("山田太郎，鈴木花子 (2017)．凧の飛行に関する考察．凧学会論文誌 3(2)．") == cites);
  CHECK(cited("山田太郎, 鈴木花子. (2017). 凧の飛行に関する考察. 凧学会論文誌 3, 1-7.") == cites);
  CHECK(cited("山田太郎（2017）。凧の飛行に関する考察。凧学会論文誌 3(2)") == cites);
  for (const char* line : {"山田太郎、鈴木花子（2017）。凧の飛行に関する考察", "东京塔（1958）。今天的风很大",
                           "会议、论文（2023）。读完了第三章。明天再读", "会议（2024）：讨论了风筝的设计，3小时",
                           "実験（2024）。結果は良くない。あと3回やる。", "卒業 (2008)．就職した会社は大阪"})
    CHECK(cited(line) == "-");
  CHECK(cited("凧の会 (2017)") == "-");
  CHECK(cited("山田太郎と会った。(2017)。") == "-");
}

TEST_CASE("authors are shortened in German, too", "[extract]") {
  CHECK(cited("Doe, A. u. a. (2019). Drachen aus Seide. Drachenblatt, 3(2).") == "Drachen aus Seide | 2019 | ");
}

TEST_CASE("a mark of what is cited ends a title", "[extract]") {
  CHECK(cited("王伟, 李明. 风筝的飞行[J]. 风筝学报, 2019, 3(2): 1-7.") == "风筝的飞行 | 2019 | ");
  CHECK(cited("Doe A, Roe B, et al. Kites of silk[C]//Kite Conference. 2016: 1-7.") == "Kites of silk | 2016 | ");
  CHECK(cited("Kites of silk[M]. Boston: Kite Press, 2018.") == "Kites of silk | 2018 | ");
  CHECK(cited("Kites of silk[1]. We saw them in 2018.") == "-");
  CHECK(cited("Kites of silk[J].") == "-");
  CHECK(cited("Buy silk. Rated [R] in 2018.") == "-");
  CHECK(cited("Type [P]. Then 2020 appears.") == "-");
}

TEST_CASE("an address of a paper behind the line says that it cites", "[extract]") {
  const std::string_view line = "Ann Doe, “Kites of Silk,” Journal of Kites, ";
  CHECK(cited(line) == "-");
  const auto citation = parse_citation_line(line, "https://doi.org/10.1000/silk");
  REQUIRE(citation);
  CHECK(line.substr(citation->title_begin, citation->title_end - citation->title_begin) == "Kites of Silk");
  CHECK_FALSE(parse_citation_line("We met at the lake and read on ", "https://doi.org/10.1000/silk"));
}
