// SPDX-License-Identifier: Apache-2.0
// Which list items are entries, and the date, section, kind and notes they get.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

Strings section_of(const Log& log, std::size_t entry) { return log.sections.at(log.entries.at(entry).section); }

}  // namespace

TEST_CASE("an empty log has no entries, and one nameless section", "[extract]") {
  const Log log = log_of("");
  CHECK(log.entries.empty());
  CHECK(log.sections == std::vector<Strings>{{}});
  CHECK(log.title == "log");
}

TEST_CASE("a title that is wrapped is one line", "[extract]") {
  CHECK(titles_of(log_of("- Kites in\n  Strong Wind [pdf](https://a.org/1)\n")) == Strings{"Kites in Strong Wind"});
  CHECK(titles_of(log_of("## Kites\n[Kites in\nStrong Wind](https://a.org/1)\n")) == Strings{"Kites in Strong Wind"});
}

TEST_CASE("a season is no year of publication", "[extract]") {
  const Log log = log_of("## Winter 2020\n\n- [A](https://a.org/1)\n\n## 2019\n\n- [B](https://a.org/2)\n");
  CHECK_FALSE(log.entries.at(0).published);
  CHECK(section_of(log, 0).empty());
  CHECK(log.entries.at(1).published);
}

TEST_CASE("an anchor of its own is a place and no entry", "[extract]") {
  const Log log =
      log_of("- [A](https://a.org/1)\n\n<a name=\"t\"></a>\n\n<span id=\"u\"> </span>\n\n- [B](https://a.org/2)\n");
  CHECK(titles_of(log) == Strings{"A", "B"});
}

TEST_CASE("an entry knows the headings above it, dates left out", "[extract]") {
  const Log log =
      log_of("# My log\n\n## Kites\n\n### 2024-07-01\n\n- [A](https://a.org/1)\n\n## Wind\n\n- [B](https://a.org/2)\n");
  CHECK(log.title == "My log");
  CHECK(section_of(log, 0) == Strings{"My log", "Kites"});
  CHECK(section_of(log, 1) == Strings{"My log", "Wind"});
}

TEST_CASE("headings and links decide the kind where no legend does", "[extract]") {
  const Log log = log_of(
      "# Papers of mine\n\n- [A](https://a.org/1)\n\n## Talks\n\n- [B](https://a.org/2)\n\n## Other\n\n"
      "- [C](https://arxiv.org/abs/2101.00001)\n- Watched [D](https://a.org/4)\n- [E](projects/e)\n");
  CHECK(log.entries.at(0).kind == NodeKind::work);  // the first heading is the log's title
  CHECK(log.entries.at(1).kind == NodeKind::video);
  CHECK(log.entries.at(2).kind == NodeKind::paper);
  CHECK(log.entries.at(3).kind == NodeKind::video);
  CHECK(log.entries.at(4).kind == NodeKind::experiment);
}

TEST_CASE("everything below an entry is its notes, however deep", "[extract]") {
  const Log log = log_of(
      "- [A](https://a.org/1): first\n  - second\n    - third\n      - fourth\n\n        fifth\n  - > sixth\n\n  "
      "seventh\n- [B](https://a.org/2)\n");
  REQUIRE(titles_of(log) == Strings{"A", "B"});
  CHECK(notes_of(log, log.entries[0]) == Strings{": first", "second", "third", "fourth", "fifth", "sixth", "seventh"});
  CHECK(log.entries[0].line == 1);
  CHECK(log.entries[0].last_line == 9);
  CHECK(log.entries[1].notes.empty());
}

TEST_CASE("code below an entry is a note", "[extract]") {
  const Log log = log_of("- [A](https://a.org/1)\n\n  ```\n  x = 1\n  ```\n");
  REQUIRE(log.entries.size() == 1);
  CHECK(log.entries[0].notes.size() == 1);
}

TEST_CASE("links inside notes make no entries", "[extract]") {
  const Log log = log_of("- [A](https://a.org/1)\n  - [see this](https://a.org/2)\n  - and [that](https://a.org/3)\n");
  CHECK(titles_of(log) == Strings{"A"});
}

TEST_CASE("a list of links inside a note is a list of entries", "[extract]") {
  const Log log = log_of(
      "- [A](https://a.org/1)\n  - a note\n- A collection I went through: [Main](https://a.org/m)\n"
      "  - [B](https://a.org/2)\n  - [C](https://a.org/3)\n    - on C\n  - [D](https://a.org/4)\n");
  CHECK(titles_of(log) == Strings{"A", "Main", "B", "C", "D"});
  CHECK(notes_of(log, log.entries[3]) == Strings{"on C"});
}

TEST_CASE("items without a link are entries beside linked ones or behind a mark", "[extract]") {
  CHECK(titles_of(log_of("- [A](https://a.org/1)\n- Kites without a link\n")) == Strings{"A", "Kites without a link"});
  CHECK(finds_nothing("- bread\n- butter\n"));
  CHECK(titles_of(log_of("- bread\n- butter\n- milk\n- [A](https://a.org/1)\n")) == Strings{"A"});
  const Log marked =
      log_of("- \U0001F4DA: books\n- \U0001F4DC: papers\n\n## Log\n\n- \U0001F4DA The kite book\n- butter\n");
  CHECK(titles_of(marked) == Strings{"The kite book"});
}

TEST_CASE("a sentence is no title", "[extract]") {
  const Log log = log_of("- [A](https://a.org/1)\n- Went to the beach. Flew a kite there.\n");
  CHECK(titles_of(log) == Strings{"A"});
}

TEST_CASE("entries below plain items are found", "[extract]") {
  const Log log = log_of("- Morning\n  - [A](https://a.org/1)\n- Evening\n  - [B](https://a.org/2)\n");
  CHECK(titles_of(log) == Strings{"A", "B"});
  CHECK(titles_of(log_of("> - [Quoted](https://a.org/1)\n")) == Strings{"Quoted"});
}

TEST_CASE("an entry without a link has notes like any other", "[extract]") {
  const Log log = log_of("- [A](https://a.org/1)\n- Kites at home\n  - of paper\n");
  REQUIRE(log.entries.size() == 2);
  CHECK(log.entries[1].url.empty());
  CHECK(notes_of(log, log.entries[1]) == Strings{"of paper"});
}

TEST_CASE("files are read in their order, each with dates of its own", "[extract]") {
  Diagnostics diagnostics;
  const Log log = log_of(
      {{"a.md", "# First\n\n2024-07-01\n\n- [A](https://a.org/1)\n"}, {"b.md", "# Second\n\n- [B](https://a.org/2)\n"}},
      diagnostics);
  CHECK(titles_of(log) == Strings{"A", "B"});
  CHECK(dates_of(log) == Strings{"2024-07-01", "-"});
  CHECK(log.entries[1].source == SourceId{1});
  CHECK(section_of(log, 1) == Strings{"Second"});
  CHECK(log.date_counts == std::vector<std::uint32_t>{1, 0});
  const Log named =
      log_of({{"2024-07-01.md", "- [A](https://a.org/1)\n"},
              {"b.md", "---\ntitle: B\ndate: 2024-07-02\nurl: https://a.org/2\n---\nFlew.\n"},
              {"2024-07-03-kites.md", "---\ntitle: C\ndate: 2024-07-04\nurl: https://a.org/3\n---\nFlew.\n"}},
             diagnostics);
  CHECK(named.date_counts == std::vector<std::uint32_t>{1, 1, 1});
}

TEST_CASE("a wikilink to no page is reported once, where it stands", "[extract]") {
  Diagnostics diagnostics;
  log_of({{"index.md", "# Kites\n\nNot yet: [[Tails]], [[Lines]].\n\n[[Tails]] again\n"}, {"a.md", "Text\n"}},
         diagnostics);
  REQUIRE(diagnostics.size() == 2);
  CHECK(to_string(diagnostics[0]) == "index.md:3:12: note: no page of the log is called 'Tails'");
  CHECK(diagnostics[1].message == "no page of the log is called 'Lines'");
}

TEST_CASE("a log keeps the runs of text and the markup of its entries alone", "[extract]") {
  const Log log = log_of(
      "Some *words* before.\n\n- [A *b*](https://a.org/1): see [C](https://a.org/3)\n  - a **strong** note\n"
      "- [C](https://a.org/3)\n");
  std::size_t segments = 0;
  std::size_t spans = 0;
  for (const Entry& entry : log.entries) {
    segments += entry.title.segment_count;
    spans += entry.title.span_count;
    for (const Passage& note : entry.notes) {
      segments += note.segment_count;
      spans += note.span_count;
    }
  }
  CHECK(log.pools.segments.size() == segments);
  CHECK(log.pools.spans.size() == spans);
  CHECK(titles_of(log) == Strings{"A b", "C"});
  CHECK(notes_of(log, log.entries.at(0)) == Strings{": see C", "a strong note"});
  const Passage& note = log.entries[0].notes.at(0);
  REQUIRE(note.span_count == 1);
  CHECK(target_of(log, log.pools.spans[note.first_span]) == "https://a.org/3");
}

TEST_CASE("neither the number of a row nor a label is its title", "[extract]") {
  const Log log = log_of(
      "| No | Was | Wo |\n|---|---|---|\n| 1 | Kites of the north | [pdf](https://a.org/1) |\n"
      "| 2 | [link](https://a.org/2) | Kites of the south |\n");
  CHECK(titles_of(log) == Strings{"Kites of the north", "Kites of the south"});
  CHECK(log.entries.at(1).url == "https://a.org/2");
}

TEST_CASE("columns may be called in other languages", "[extract]") {
  const Log log = log_of(
      "| Fecha | Libro | Autor |\n|---|---|---|\n| 25/03/2021 | Nudos | A. Mar |\n\n"
      "| Author | Title | Finished |\n|---|---|---|\n| A. Sea | Knots | 2021-04-02 |\n");
  CHECK(titles_of(log) == Strings{"Nudos", "Knots"});
  CHECK(dates_of(log) == Strings{"2021-03-25", "2021-04-02"});
}

TEST_CASE("a label before a label link is a field of what stands above", "[extract]") {
  const Log log = log_of(
      "# Log\n\n## Kites of the North\n**Authors:** A. Flyer\n**Paper:** [arXiv](https://arxiv.org/abs/2401.00001)\n\n"
      "Long.\n\n## Kites of the South\n\n- **Venue**: KITE\n- **Link**: [pdf](https://a.org/2)\n");
  CHECK(titles_of(log) == Strings{"Kites of the North", "Kites of the South"});
  CHECK(log.entries.at(0).url == "https://arxiv.org/abs/2401.00001");
  CHECK(log.entries.at(1).url == "https://a.org/2");
}

TEST_CASE("fields are no titles beside entries", "[extract]") {
  const Log log = log_of(
      "- [Kites](https://a.org/1)\n- Authors: A. Flyer\n- [Winds](https://a.org/2)\n- Code: [link](https://a.org/c)\n");
  CHECK(titles_of(log) == Strings{"Kites", "Winds"});
}

TEST_CASE("a heading of one word is an entry if nothing but its links follows", "[extract]") {
  const Log log = log_of(
      "# Log\n\n## Sails\n[Paper](https://a.org/1) | [Code](https://a.org/2)\n\nLong.\n\n"
      "## Masts\n\n- [pdf](https://a.org/3)\n\n## Oars\n[Paper](https://a.org/4) is what all of them cite.\n\n"
      "## Code\n[link](https://a.org/5)\n\n## Keels\nhttps://a.org/6\n");
  CHECK(titles_of(log) == Strings{"Sails", "Masts"});
  CHECK(log.entries.at(0).url == "https://a.org/1");
}

TEST_CASE("label links in a line of their own belong to the title above", "[extract]") {
  const Log log = log_of(
      "# Log\n\n## 2024-07-01\n\nKites of\nthe North \\\n[paper](https://a.org/1) | [code](https://a.org/2)\n\n"
      "They have code.\n[code](https://a.org/3)\n\n**Kites**\n[pdf](https://a.org/4)\nLong.\nWinds\n"
      "[pdf](https://a.org/5)\n");
  CHECK(titles_of(log) == Strings{"Kites of the North", "Kites", "Winds"});
  CHECK(log.entries.at(0).other_urls == Strings{"https://a.org/2"});
  CHECK(log.entries.at(0).line == 5);
  CHECK(log.entries.at(0).last_line == 10);
}

TEST_CASE("what is called by its author keeps its year", "[extract]") {
  const Log log = log_of(
      "## Read\n\n- Flyer, 1968\n- Flyer, 1974 (3)\n- Flyer et al., 1975\n- On Kites, 1976\n\n## Flyer, "
      "1974\n\nLong.\n\n"
      "## Roper et al. (1977)\n\nShort.\n");
  CHECK(titles_of(log) ==
        Strings{"Flyer, 1968", "Flyer, 1974", "Flyer et al., 1975", "On Kites", "Flyer, 1974", "Roper et al. (1977)"});
  CHECK(to_string(*log.entries.at(0).published) == "1968");
}

TEST_CASE("links that are enumerated in an item are an entry each", "[extract]") {
  const Log log = log_of(
      "## 2024-07-01\n\n- Read three papers: [Kites](https://a.org/1), [Winds](https://a.org/2) and "
      "[Ropes](https://a.org/3).\n- Paper: [Sails](https://a.org/4), [code](https://a.org/5)\n"
      "- Read [Oars](https://a.org/6), [Masts](https://a.org/7) being too long\n");
  CHECK(titles_of(log) == Strings{"Kites", "Winds", "Ropes", "Sails", "Oars"});
  CHECK(dates_of(log) == Strings(5, "2024-07-01"));
}

TEST_CASE("links that arrows join are an entry each, and behind words those between slashes", "[extract]") {
  const Log log = log_of(
      "- [Kites](https://a.org/1) -> [Winds](https://a.org/2) → [Ropes](https://a.org/3)\n"
      "- Boats: [Sails](https://a.org/4)/[Oars](https://a.org/5)\n- [Masts](https://a.org/6) / "
      "[Hulls](https://a.org/7)\n"
      "- [Tails](https://a.org/8) -> [my notes](https://a.org/9)\n- [Reels](https://a.org/10) -> [Notes on](b.md)\n");
  CHECK(titles_of(log) == Strings{"Kites", "Winds", "Ropes", "Sails", "Oars", "Masts", "Tails", "Reels"});
}

TEST_CASE("wikilinks in properties and queries need no page", "[extract]") {
  Diagnostics diagnostics;
  log_of({{"index.md", "authors:: [[Doe]], [[Roe]]\nitem-type:: [[book]]\n\n# Kites\n\n{{query (and [[wind]])}}\n"},
          {"a.md", "Text\n"}},
         diagnostics);
  CHECK(diagnostics.empty());
  log_of({{"index.md", "# Kites\n\nstd::move: [[Tails]]\n"}, {"a.md", "Text\n"}}, diagnostics);
  CHECK(diagnostics.size() == 1);
}

TEST_CASE("an identifier in a row is its link", "[extract]") {
  const Log log = log_of(
      "| Paper | Id |\n|---|---|\n| Masts at Sea | arXiv:2301.00001 |\n| Ropes at Sea | doi:10.1000/ropes |\n"
      "| Sails at Sea | arXiv: soon |\n");
  CHECK(titles_of(log) == std::vector<std::string>{"Masts at Sea", "Ropes at Sea", "Sails at Sea"});
  CHECK(log.entries.at(0).url == "https://arxiv.org/abs/2301.00001");
  CHECK(log.entries.at(1).url == "https://doi.org/10.1000/ropes");
  CHECK(log.entries.at(2).url.empty());
}

TEST_CASE("an identifier needs no prefix in a column that says what it is, and its case does not count", "[extract]") {
  const Log log = log_of(
      "| Paper | DOI | arXiv |\n|---|---|---|\n| Masts at Sea | | 2301.00001 |\n| Ropes at Sea | 10.1000/ropes | |\n"
      "| Sails at Sea | | arxiv:2301.00002 |\n| Oars at Sea | DOI 10.1000/oars | |\n| Keels at Sea | none | soon |\n");
  const std::vector<std::string> urls = {"https://arxiv.org/abs/2301.00001", "https://doi.org/10.1000/ropes",
                                         "https://arxiv.org/abs/2301.00002", "https://doi.org/10.1000/oars", ""};
  REQUIRE(log.entries.size() == urls.size());
  for (std::size_t i = 0; i < urls.size(); ++i) CHECK(log.entries[i].url == urls[i]);
}

TEST_CASE("a row with a title and authors needs no link", "[extract]") {
  const Log log = log_of(
      "| **Papers I read** | Authors | Tags |\n|---|---|---|\n| Kites of Many Cells | Doe et al. | silk, sails |\n"
      "| Reels | | silk |\n\n| Titel | Autor | Seiten |\n|---|---|---|\n| Vom Segeln | A. Doe | 311 |\n\n"
      "| Name | Length |\n|---|---|\n| Red kite | 3 |\n");
  CHECK(titles_of(log) == Strings{"Kites of Many Cells", "Vom Segeln"});
  CHECK(log.entries.at(0).keywords == Strings{"silk", "sails"});
}

TEST_CASE("lines of links in a row have its dates and tags", "[extract]") {
  const Log log = log_of(
      "| Date | Paper | Year | Tags |\n|---|---|---|---|\n"
      "| 2024-05-02 | [Silk](https://a.org/1)<br>[Cotton](https://a.org/2) | 2017 | tails, masts |\n");
  REQUIRE(titles_of(log) == std::vector<std::string>{"Silk", "Cotton"});
  for (const Entry& entry : log.entries) {
    CHECK(entry.form == EntryForm::row);
    REQUIRE(entry.date);
    CHECK(to_string(*entry.date) == "2024-05-02");
    REQUIRE(entry.published);
    CHECK(to_string(*entry.published) == "2017");
    CHECK(entry.keywords == std::vector<std::string>{"tails", "masts"});
  }
}

TEST_CASE("up to five words lead to a link that an author or a remark follows", "[extract]") {
  const auto urls = [](const std::string& item) { return log_of("- " + item).entries.size(); };
  CHECK(urls("I have just finished reading [A Kite](https://a.org/1) by Ann Author. It flies.") == 1);
  CHECK(urls("I started to read [A Kite](https://a.org/1) (again).") == 1);
  CHECK(urls("Sent the form to [HR](https://a.org/1) by Ann") == 0);
  CHECK(urls("Great talk by [Ann Author](https://a.org/1) (watch it)") == 0);
  CHECK(urls("I read of this at [Acme](https://a.org/1) (closed now).") == 0);
  CHECK(urls("We flew far on [A Kite](https://a.org/1) by the sea.") == 0);
  CHECK(urls("We flew far on [A Kite](https://a.org/1) (again) and fell.") == 0);
}

TEST_CASE("what is to be done is no entry among those with links", "[extract]") {
  const std::string links = "- [Kites](https://example.org/k)\n- [Boats](https://example.org/b)\n";
  CHECK(titles_of(log_of(links + "- TODO: fill the gap\n")) == Strings{"Kites", "Boats"});
  CHECK(titles_of(log_of(links + "- TODO: Ropes of Hemp\n")) == Strings{"Kites", "Boats", "Ropes of Hemp"});
}

TEST_CASE("labels of notes are no titles", "[extract]") {
  for (const std::string label : {"[Paper Note](https://example.org/k)", "[[Paper Notes]](https://example.org/k)",
                                  "[论文笔记](https://example.org/k)", "[Zusammenfassung](https://example.org/k)",
                                  "[Semantic Scholar](https://example.org/k)"}) {
    INFO(label);
    CHECK(titles_of(log_of("- **Kites at Dawn** " + label + "\n")) == Strings{"Kites at Dawn"});
    CHECK(titles_of(log_of("- Kites of the Coast at Dawn and Dusk " + label + "\n")) ==
          Strings{"Kites of the Coast at Dawn and Dusk"});
  }
}

TEST_CASE("a summary in HTML with a link in brackets is called by its bold words", "[extract]") {
  const std::string begin = "<details>\n<summary><b>Kites at Dawn: a Study of Light and Wind</b> <a href=\"";
  const Log log = log_of("# Kites\n## Old\n" + begin +
                         "https://example.org/k\">[Paper Note]</a></summary>\n<p>They fly.</p>\n</details>\n");
  REQUIRE(titles_of(log) == Strings{"Kites at Dawn: a Study of Light and Wind"});
  CHECK(log.entries[0].url == "https://example.org/k");
}
