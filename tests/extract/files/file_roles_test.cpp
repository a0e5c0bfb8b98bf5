// SPDX-License-Identifier: Apache-2.0
// Which files are notes about one work, which are lists, and what the notes are called.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

Log read(std::vector<RawFile> files) {
  files.push_back({"README.md", "# Notes\n"});
  Diagnostics diagnostics;
  return log_of(std::move(files), diagnostics);
}

Strings titles_in(std::string_view name, std::string_view content) {
  return titles_of(read({{std::string(name), std::string(content)}}));
}

/// The address of the one entry of `content`.
std::string address_in(std::string_view content) {
  const Log log = read({{"notes/kites.md", std::string(content)}});
  return log.entries.size() == 1 ? log.entries[0].url : "several";
}

}  // namespace

TEST_CASE("links below a heading for other works or sources make no list of a note", "[extract]") {
  const std::string links =
      "- [On Boats of Old](https://a.org/1)\n- [On Ropes](https://a.org/2)\n- [On Sails](https://a.org/3)\n";
  CHECK(titles_in("kites.md", "# Kites of Silk\n\nThey fly.\n\n## References\n\n" + links) == Strings{"Kites of Silk"});
  CHECK(titles_in("kites.md", "# Kites of Silk\n\nThey fly.\n\n## Papers\n\n" + links) ==
        Strings{"On Boats of Old", "On Ropes", "On Sails"});
}

TEST_CASE("a page that says nothing outside sections for other works is there for these", "[extract]") {
  const std::string links = "- [Silk](https://a.org/1)\n- [Hemp](https://a.org/2)\n- [Reed](https://a.org/3)\n";
  const Strings all{"Silk", "Hemp", "Reed"};
  CHECK(titles_in("twine.md", "# Twine and rope\n\n## Links\n\n" + links) == all);
  CHECK(titles_in("twine.md", "# Good twine\n\n## Resources\n\n### Shops\n\n" + links) == all);
  CHECK(titles_in("twine.md", "# Good twine\n\n[A shop](https://a.org): cheap\n\n## Sources\n\n" + links).size() >= 3);
  const auto is_work = [&](const std::string& content) { return titles_in("twine.md", content).size() == 1; };
  CHECK(is_work("# Twine with Few Resources\n\nIt needs no flax.\n\n## References\n\n" + links));
  CHECK(is_work("# Good twine\n\n[Ann](https://a.org) shows that it needs no flax.\n\n## References\n\n" + links));
  CHECK(titles_in("twine.md", "# Twine and rope\n\n- It holds.\n\n## Links\n\n" + links) == Strings{"Twine and rope"});
}

TEST_CASE("sections that open with the title of a paper each make a list of a page", "[extract]") {
  const auto section = [](std::string_view head, std::string_view link, std::string_view url) {
    return "\n## " + std::string(head) + "\n\n[" + std::string(link) + "](" + std::string(url) + ")\n\nIt flies.\n";
  };
  const std::string head = "# Kites\n\nI read of them, and they flew well, all of them, in any wind that blew.\n";
  const std::string arxiv = "https://arxiv.org/abs/2401.0000";
  CHECK(titles_in("kites.md", head + section("Roe (2001)", "Kites of Old Silk", arxiv + "1") +
                                  section("Doe (2007)", "Tails of Long Kites", arxiv + "2") +
                                  section("Moe (2012)", "Twine That Never Tears", arxiv + "3")) ==
        Strings{"Kites of Old Silk", "Tails of Long Kites", "Twine That Never Tears"});
  CHECK(titles_in("kites.md", head + section("Silk", "photo", "https://a.org/1") +
                                  section("Tails", "photo", "https://a.org/2") +
                                  section("Twine", "photo", "https://a.org/3")) == Strings{"Kites"});
}

TEST_CASE("citations that end with their address make a list of a page whoever wrote them", "[extract]") {
  const std::string notes =
      "\n    - It flies in light winds, but it does not turn.\n    - No tail is longer than ten.\n";
  const std::string cited = "* Ann Roe. Kites of Old Silk, WINDCON 1998. ";
  const std::string more = "* Franz Moe. Twine That Never Tears. WINDCON 2003. https://a.org/3" + notes;
  const std::string second = "* Ben Poe and Cy Loo. Tails of Long Kites. WINDCON 2001. https://a.org/2" + notes;
  CHECK(titles_in("kites.md", "# Kites\n\n" + cited + "https://a.org/1" + notes + second + more) ==
        Strings{"Kites of Old Silk", "Tails of Long Kites", "Twine That Never Tears"});
  CHECK(titles_in("kites.md", "# Kites\n\nThey fly.\n\n" + cited + notes + "* They are light. " + notes +
                                  "* They tear. " + notes) == Strings{"Kites"});
}

TEST_CASE("a table of fields names the work of a page", "[extract]") {
  const std::string rows =
      "|--|--|\n| Authors | [Ann Roe](https://a.org/roe), [Ben Doe](https://a.org/doe) |\n| Link | https://a.org/1 |\n"
      "| Keywords | silk |\n";
  const std::string table = "| Title | Kites of Old Silk |\n" + rows + "\nThey fly.\n\n";
  const std::string runs = "## Experiment 1\n\nSewn.\n\n## Experiment 2\n\nTorn.\n";
  CHECK(titles_in("kites.md", table + runs) == Strings{"Kites of Old Silk"});
  CHECK(address_in(table + runs) == "https://a.org/1");
  const Log dated = read({{"kites.md", table + "| Field | Value |\n" + rows + "| Year | 2019 |\n"}});
  CHECK(dated.entries.at(0).published == PartialDate{2019, 0, 0});
  const Strings two = titles_in("kites.md", table + "| Title | Long Tails |\n" + rows);
  CHECK(two.size() == 1);  // in no entry are fields works
  CHECK(titles_in("kites.md", "They fly.\n\n" + table + runs) ==
        Strings{"Kites of Old Silk", "Experiment 1", "Experiment 2"});
}

TEST_CASE("addresses without titles make a list only of a page that says no more", "[extract]") {
  const std::string two = "\n- https://a.org/1\n- https://a.org/2\n";
  const std::string links = two + "- https://a.org/3\n";
  const std::string prose =
      "A kite of silk flies higher than one of paper, for it is light and tears less in wind.\n\n";
  const std::string more = "It soaks up the rain.\n\nSo it does not fly in fog.\n";
  CHECK(titles_in("silk.md", prose + two) == Strings{"silk"});
  CHECK(titles_in("silk.md", prose + more + links) == Strings{"silk"});
  CHECK(titles_in("silk.md", prose + links).size() == 3);
  CHECK(titles_in("silk.md", "Silk:\n" + links).size() == 3);
}

TEST_CASE("only SUMMARY in capitals is the contents of a book, and its first links may stand alone", "[extract]") {
  const std::string items = "\n* [Kiln at 900](runs/a.md)\n* [Kiln at 950](runs/b.md)\n";
  const RawFile page{"runs/a.md", "# Kiln at 900\n\nIt cracked.\n"};
  CHECK(titles_of(read({{"SUMMARY.md", "# Summary\n\n[Opening](runs/a.md)\n" + items}, page})) ==
        Strings{"Kiln at 900"});
  CHECK(titles_of(read({{"SUMMARY.md", "# Summary\n\nSee [the opening](runs/a.md)\n" + items}, page})).size() > 1);
  CHECK(titles_of(read({{"summary.md", "# Summary\n" + items}, page})).size() > 1);
}

TEST_CASE("a page of a folder whose title holds the words of its name is about one run", "[extract]") {
  const std::string parts =
      "\n\n## Setup\n\nClay.\n\n## Changes since run 1\n\nSalt.\n\n## Run 1 vs run 2\n\nIt holds.\n";
  const Log log = read({{"runs/glaze-run2/README.md", "# Glaze and salt, run 2" + parts}});
  CHECK(titles_of(log) == Strings{"Glaze and salt, run 2"});
  CHECK(log.entries[0].kind == NodeKind::experiment);
}

TEST_CASE("a numbered note has its title behind the number", "[extract]") {
  CHECK(titles_in("202405061730.md", "# 202405061730 Kites of Silk\n\nThey fly.\n") == Strings{"Kites of Silk"});
  CHECK(titles_in("silk.md", "# 1001 Kites of Silk\n\nThey fly.\n") == Strings{"1001 Kites of Silk"});
}

TEST_CASE("a numbered note without a heading is called by its first sentence", "[extract]") {
  CHECK(titles_in("202405061730.md", "Silk tears less. So does felt.\n\nMore of it.\n") == Strings{"Silk tears less."});
  CHECK(titles_in("202405061730.md", "- 10:00 sewed a kite\n- 11:00 tore it\n") == Strings{"10:00 sewed a kite"});
  CHECK(titles_in("202405061730 silk.md", "It tears less.\n") == Strings{"silk"});
  CHECK(titles_in("202405061730.md", "") == Strings{});
  for (const std::string above : {"tags: #silk #felt", "#silk #felt", "[[index]] | [[silk]]", "![silk](silk.png)",
                                  "Created: 2024-05-06", "Status: draft"}) {
    CHECK(titles_in("202405061730.md", above + "\nSilk tears less.\n") == Strings{"Silk tears less."});
    CHECK(titles_in("202405061730.md", above + "\n\n## On silk\n\nIt tears less.\n") == Strings{"On silk"});
  }
  CHECK(titles_in("202405061730.md", "Silk: how it tears\n\nIt does.\n") == Strings{"Silk: how it tears"});
}

TEST_CASE("a page called like the notes of a day is a work where it has a title of its own", "[extract]") {
  const std::string notes = "\n\nSilk tears less. So does felt.\n";
  const auto is_work = [](const std::string& name, const std::string& content) {
    const Log log = read({{name, content}});
    return log.entries.size() == 1 && log.entries[0].form == EntryForm::file;
  };
  for (const std::string name : {"meeting-2024-05-06.md", "notes/2024/05/06.md"}) {
    CHECK(is_work(name, "# A talk on silk" + notes));
    CHECK(is_work(name, "---\ntitle: A talk on silk\n---" + notes));
    CHECK_FALSE(is_work(name, "# Meeting notes" + notes));
    for (const std::string day : {"Monday", "Tuesday 7th", "Wednesday, week 19", "Montag, KW 19", "Today", "Standup"}) {
      CHECK_FALSE(is_work(name, "# " + day + notes));
      CHECK_FALSE(is_work(name, "---\ntitle: " + day + "\n---" + notes));
    }
    CHECK_FALSE(is_work(name, "# Notes of 6 May 2024" + notes));
    CHECK_FALSE(is_work(name, "# Silk" + notes + "\n# Felt" + notes));
    CHECK_FALSE(is_work(name, notes));
  }
  const Log log = read({{"2024/05/06.md", "---\ntitle: Silk\nurl: https://arxiv.org/abs/2101.00001\n---\nThin.\n"}});
  REQUIRE(log.entries.size() == 1);
  CHECK(log.entries[0].url == "https://arxiv.org/abs/2101.00001");
  CHECK(log.entries[0].date);
}

TEST_CASE("a heading that the notes of several days share is the title of none", "[extract]") {
  const Log log = read({{"2024/05/06.md", "# Sync with Ann\n\nSewed silk.\n"},
                        {"2024/05/07.md", "# Sync with Ann\n\nSewed felt.\n"},
                        {"2024/05/08.md", "# A talk on twine\n\nIt holds.\n"}});
  CHECK(titles_of(log) == Strings{"Sewed silk.", "Sewed felt.", "A talk on twine"});
}

TEST_CASE("a page called like the notes of a day that lists works is that of the day", "[extract]") {
  const std::string list = "- [Silk](https://example.org/silk)\n- [Felt](https://example.org/felt)\n";
  const auto lists = [](const std::string& content) { return titles_in("2024/05/06.md", content); };
  CHECK(lists("# Two days off\n\n" + list) == Strings{"Silk", "Felt"});
  CHECK(lists("---\nurl: https://example.org/2024/05/06\n---\n" + list) == Strings{"Silk", "Felt"});
  CHECK(lists("# A talk on silk\n\nSilk tears less than felt.\n\n## References\n\n" + list) ==
        Strings{"A talk on silk"});
}

TEST_CASE("a title of front matter may repeat the link that opens the page behind a label", "[extract]") {
  const auto titles = [](std::string_view title) {
    const std::string head = "---\ntitle: \"" + std::string(title) + "\"\n---\n";
    return titles_in("kites.md", head + "[Kites of Silk](https://a.org/1)\n\nThey fly.\n");
  };
  CHECK(titles("Digest -- Kites of Silk") == Strings{"Kites of Silk"});
  CHECK(titles("Notes on Kites of Silk") == Strings{"Notes on Kites of Silk"});
}

TEST_CASE("labels of a title and of an address may stand above them in one item", "[extract]") {
  const std::string page =
      "- 论文标题\n\n  Kites of Silk\n\n- 论文地址\n\n  [here](https://a.org/silk)\n\n- 笔记\n\n  They fly.\n";
  CHECK(titles_in("notes/kites.md", page) == Strings{"Kites of Silk"});
  CHECK(address_in(page) == "https://a.org/silk");
  CHECK(address_in("- 论文标题\n\n  Kites of Silk\n\n- 笔记\n\n  [here](https://a.org/silk)\n").empty());
}

TEST_CASE("the BibTeX record of a work in its notes has the address", "[extract]") {
  const auto record = [](std::string_view title, std::string_view field) {
    return "# Kites of Silk\n\n```\n@article{roe,\n  title = {" + std::string(title) + "},\n  " + std::string(field) +
           "\n}\n```\n\nThey fly.\n";
  };
  CHECK(address_in(record("{K}ites of Silk", "url = {https://a.org/silk}")) == "https://a.org/silk");
  CHECK(address_in(record("Kites of Silk", "doi = {10.1000/silk}")) == "https://doi.org/10.1000/silk");
  CHECK(address_in(record("Kites of Silk", "url = {\\url{https://a.org/silk}}")) == "https://a.org/silk");
  CHECK(address_in(record("Kites of Silk", "url = {https://a.org/1}, doi = {https://doi.org/10.1000/silk}")) ==
        "https://doi.org/10.1000/silk");
  CHECK(address_in(record("Kites of Silk", "eprint = {2401.00009}, archivePrefix = {arXiv}")) ==
        "https://arxiv.org/abs/2401.00009");
  CHECK(address_in(record("Kites of Silk", "url = {none}")).empty());
  CHECK(address_in(record("Kites of Silk", "url = {javascript:open()}")).empty());
  CHECK(address_in(record("Kites of Paper", "url = {https://a.org/paper}")).empty());
  CHECK(address_in(record("Kites of Silk", "url = {https://a.org/1}") + record("Boats", "year = 2019")).empty());
}

TEST_CASE("a page in which a site generator lists its pages is no work", "[extract]") {
  const std::string head = "---\nlayout: page\ntitle: All Kites\n---\n<div>\n";
  CHECK(
      titles_in("kites.md", head + "{% for post in site.posts %}<a href=\"{{ post.url }}\">x</a>{% endfor %}\n</div>\n")
          .empty());
  CHECK(titles_in("kites.md", "---\nlayout: page\n---\n- {% for post in site.posts %}\n  - x\n{% endfor %}\n").empty());
  CHECK(titles_in("kites.md", head + "{% for kite in kites %}{{ kite }}{% endfor %}\n</div>\n") ==
        Strings{"All Kites"});
  CHECK(titles_in("kites.md", head + "</div>\n\nWrite `{% for post in site.posts %}` there.\n") ==
        Strings{"All Kites"});
  CHECK(titles_in("kites.md", head + "</div>\n\n```\n{% for post in site.posts %}\n```\n") == Strings{"All Kites"});
}

TEST_CASE("tags of site generators behind the link that opens a page show nothing", "[extract]") {
  const std::string head = "---\ntitle: Kites of Silk\n---\n[Kites](https://arxiv.org/abs/2401.00007)";
  CHECK(address_in(head + " {% cite roe2019 %}\n\nThey fly.\n") == "https://arxiv.org/abs/2401.00007");
  CHECK(address_in(head + " is where I saw it first\n\nThey fly.\n").empty());
}

TEST_CASE("what a manager of references exports has the title and date of the work", "[extract]") {
  const auto entry = [](std::string_view name, std::string_view fields) {
    return read({{std::string(name), "title:: @Kites of Silk\ndate:: May 6th, 2014\n" + std::string(fields) +
                                         "\n- [[Notes]]\n\t- They fly.\n"}});
  };
  const Log record = entry("pages/@Kites of Silk.md", "item-type:: [[journalArticle]]\n");
  CHECK(titles_of(record) == Strings{"Kites of Silk"});
  CHECK(record.entries.at(0).published == PartialDate{2014, 5, 6});
  CHECK_FALSE(record.entries.at(0).date);
  const Log note = entry("pages/kites.md", "");
  CHECK(titles_of(note) == Strings{"@Kites of Silk"});
  CHECK(note.entries.at(0).date);
}

TEST_CASE("wikilinks to pages make no list of works of what was done on a day", "[extract]") {
  const auto titles = [](std::string_view first) {
    const std::string items = std::string(first) + "- DONE Sewed a Tail\n- [[silk]] tears in wind\n";
    return titles_of(read({{"2024_05_06.md", items}, {"silk.md", "# Silk of Old\n\nIt holds.\n"}}));
  };
  CHECK(titles("- [[silk]]\n") == Strings{"silk", "Silk of Old"});
  CHECK(titles("- [Kites](https://a.org/1)\n- [Boats](https://a.org/2)\n") ==
        Strings{"Kites", "Boats", "DONE Sewed a Tail", "Silk of Old"});
}
