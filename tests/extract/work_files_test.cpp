// SPDX-License-Identifier: Apache-2.0
// Logs of many files: notes about one work each, lists that link to them, and references across files.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

Log read(std::vector<RawFile> files) {
  Diagnostics diagnostics;
  return log_of(std::move(files), diagnostics);
}

/// "from -> to" for each reference between works.
Strings references_of(const Corpus& corpus) {
  Strings found;
  for (const Reference& reference : corpus.references) {
    found.push_back(corpus.works[static_cast<std::size_t>(reference.from)].title + " -> " +
                    corpus.works[static_cast<std::size_t>(reference.to)].title);
  }
  return found;
}

const std::vector<RawFile> kNotes = {
    {"README.md", "# Notes\n- [Sorted Graphs](notes/sorted.md)\n- [Other](https://example.org/other)\n"},
    {"notes/sorted.md",
     "# Sorted Graphs\nLink to the paper: https://arxiv.org/abs/2401.00007\n\nSee [it](loose.md#idea).\n"},
    {"notes/loose.md", "# Loose Ends of Sorting\n## Idea\nA line on [the other](https://example.org/other).\n"},
};

}  // namespace

TEST_CASE("a list and the notes that it links to are readings of one work", "[extract]") {
  const Corpus corpus = corpus_of(read(kNotes));
  CHECK(keys_of(corpus) == Strings{"arxiv:2401.00007", "path:notes/loose.md", "url:example.org/other"});
  CHECK(corpus.works[0].readings.size() == 2);
}

TEST_CASE("links between notes are references, by file and by address", "[extract]") {
  CHECK(references_of(corpus_of(read(kNotes))) ==
        Strings{"Sorted Graphs -> Loose Ends of Sorting", "Loose Ends of Sorting -> Other"});
}

TEST_CASE("a page that a file of the log seems to be is one with it under one title", "[extract]") {
  const auto keys = [](std::string_view title) {
    const std::string list = "- [" + std::string(title) + "](https://example.org/notes/paperkites-of-japan)\n";
    return keys_of(corpus_of(read({{"README.md", list},
                                   {"notes/2021-01-05-Paperkites.md", "# Paperkites\nThey fly.\n"},
                                   {"notes/Paperkites of Japan.md", "# Paperkites\nThey fly, too.\n"}})))
        .size();
  };
  CHECK(keys("Paperkites") == 2);
  CHECK(keys("Boats") == 3);
}

TEST_CASE("a link inside a sentence far down is not what a file is about", "[extract]") {
  const std::string begin = "# Paper Kites\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\n";
  const auto url = [&](std::string_view line) {
    return read({{"a.md", begin + std::string(line) + "\n"}, {"README.md", "- [A](https://example.org/a)\n"}})
        .entries.front()
        .url;
  };
  CHECK(url("It goes back to the boats of old ([link to my review](https://example.org/boats)).").empty());
  CHECK(url("- [Link to the paper](https://example.org/kites)") == "https://example.org/kites");
}

TEST_CASE("a link to a heading means the entry that it is", "[extract]") {
  const Corpus corpus = corpus_of(
      "## 2024-01-02: Wide Search\nIt is [deeper](#2024-01-03-deep-search) than it looks.\n"
      "## 2024-01-03: Deep Search\nNothing.\n");
  CHECK(references_of(corpus) == Strings{"Wide Search -> Deep Search"});
}

TEST_CASE("a file name is the title where the text has none, and can be quoted nowhere", "[extract]") {
  const Log log = read({{"a/some-old-paper-title.md", "Just a thought."}, {"README.md", "# Notes\n"}});
  REQUIRE(titles_of(log) == Strings{"some old paper title"});
  CHECK(log.entries[0].line == 1);
  CHECK(log.entries[0].form == EntryForm::file);
  CHECK(notes_of(log, log.entries[0]) == Strings{"Just a thought."});
}

TEST_CASE("a field or a heading that is a label names the work of a file", "[extract]") {
  const auto title = [](std::string_view page) {
    return titles_of(read({{"notes/ann2020.md", std::string(page)}, {"README.md", "# Notes\n"}}));
  };
  CHECK(title("# Ann 2020\n\n- Title: Kites of Silk\n- Year: 2020\n") == Strings{"Kites of Silk"});
  CHECK(title("Ann2020\n\nTitle:: Kites of Silk\n\nDate:: 2020\n\nText.\n") == Strings{"Kites of Silk"});
  CHECK(title("# Ann 2020\n- 标题：Kites of Silk\n") == Strings{"Kites of Silk"});
  CHECK(title("# Ann 2020\n- Titolo: Kites of Silk\n") == Strings{"Kites of Silk"});
  CHECK(title("### Paper:\n\nKites of Silk\n\n### Author:\n\nAnn\n") == Strings{"Kites of Silk"});
  CHECK(title("# Kites of Silk\n\nPaper: https://example.org/silk\n") == Strings{"Kites of Silk"});
}

TEST_CASE("a link whose text holds the title of a file leads to its work", "[extract]") {
  const std::string citation =
      "- [Ann Author, \"Kites of Silk,\" Proc. Kites, 2016](https://arxiv.org/abs/1601.00001)\n";
  const Log log = read({{"a.md", "---\ntitle: Kites of Silk\n---\n## What is it?\nA kite.\n## Links\n" + citation},
                        {"README.md", "# Notes\n"}});
  REQUIRE(titles_of(log) == Strings{"Kites of Silk"});
  CHECK(log.entries[0].url == "https://arxiv.org/abs/1601.00001");
}

TEST_CASE("a title of front matter stands in its field, however it is written", "[extract]") {
  const std::string page = "---\naliases: [It's Sorted]\ntitle: 'It''s Sorted'\n---\nText.\n";
  const Log log = read({{"notes/a.md", page}, {"README.md", "# Notes\n"}});
  REQUIRE(titles_of(log) == Strings{"It's Sorted"});
  CHECK(log.entries[0].line == 3);
  CHECK(log.pools.segments[log.entries[0].title.first_segment].begin == page.find("It''s"));
}

TEST_CASE("wikilinks may call a page by an alias of its front matter", "[extract]") {
  const Corpus corpus = corpus_of(read({{"a.md", "---\ntitle: A Kite of Silk\naliases: [light one]\n---\nText.\n"},
                                        {"b.md", "# Kites of Paper\nHeavier than [[light one]].\n"}}));
  CHECK(references_of(corpus) == Strings{"Kites of Paper -> A Kite of Silk"});
}

TEST_CASE("pages of tags and templates are no works", "[extract]") {
  const Log log = read({{"tags/a.md", ""},
                        {"tags/b.md", ""},
                        {"tags/c.md", "short"},
                        {"template.md", "# Paper title\n"},
                        {"papers/x.md", "# A Title\n[[a]] is a tag.\n"}});
  CHECK(titles_of(log) == Strings{"A Title"});
}

TEST_CASE("a folder with one page is about one work, and a link to it leads to the page", "[extract]") {
  const Log log = read({{"README.md", "- [Silk](silk_kites/)\n- [Cotton](cotton)\n- [All](more/)\n"},
                        {"cotton/note.md", "# Kites of Cotton\nLike [silk](../silk_kites/).\n"},
                        {"kinds/README.md", "# Some notes\nNone yet.\n"},
                        {"more/a.md", "# Kites of Paper\nThey fly.\n"},
                        {"more/b.md", "# Kites of Wood\nThey fall.\n"},
                        {"silk_kites/README.md", "# Silk Kites: a Survey\nThey fly, too.\n"}});
  CHECK(titles_of(log) ==
        Strings{"Silk", "Cotton", "Kites of Cotton", "Kites of Paper", "Kites of Wood", "Silk Kites: a Survey"});
  const Corpus corpus = corpus_of(log);
  CHECK(corpus.works.size() == 4);
  CHECK(references_of(corpus).size() == 1);
}

TEST_CASE("a link text that is a path is called by the file", "[extract]") {
  const Corpus corpus =
      corpus_of(read({{"README.md", "- [pages/silk kites.md](pages/silk%20kites.md)\n- [gone.md](gone.md)\n"},
                      {"pages/silk kites.md", "# Silk Kites: a Survey\nThey fly.\n"}}));
  CHECK(titles_of(corpus.log) == Strings{"silk kites", "gone", "Silk Kites: a Survey"});
  CHECK(corpus.works.size() == 2);
}

TEST_CASE("a short page that opens a site is no work, and a list of pages has no entry for it", "[extract]") {
  const Log log = read({{"index.md", "- [Introduction](intro.md)\n- [Kites](kites.md)\n"},
                        {"intro.md", "# Introduction\n\nThese are notes.\n"},
                        {"_sidebar.md", "# Pages\n\nAll of them.\n"},
                        {"kites.md", "# Kites\n\nThey fly.\n"}});
  CHECK(titles_of(log) == Strings{"Kites", "Kites"});
}

TEST_CASE("a page of dated sections or of links is a list of entries", "[extract]") {
  const Log log = read({{"README.md", "# x\n"},
                        {"diary.md", "## 2024-01-01\nSlept.\n## 2024-01-02\n- [A](https://a.org/1)\n"},
                        {"links.md", "- [B](https://a.org/2)\n- [C](https://a.org/3)\n- [D](https://a.org/4)\n"}});
  CHECK(titles_of(log) == Strings{"Slept.", "A", "B", "C", "D"});
}

TEST_CASE("links to lists and templates are no entries", "[extract]") {
  const Log log = read({{"README.md", "# x\n- [January](january.md)\n- [paper name](link)\n- [E](https://a.org/5)\n"},
                        {"january.md", "- [B](https://a.org/2)\n- [C](https://a.org/3)\n- [D](https://a.org/4)\n"}});
  CHECK(titles_of(log) == Strings{"E", "B", "C", "D"});
}

TEST_CASE("names of files may hold anything, also line ends", "[extract]") {
  const Log log = read({{"a\nb: c \"d\".md", "Text of it."}, {"x.md", "# X y z\n"}});
  REQUIRE(log.entries.size() == 2);
  CHECK(titles_of(log)[1] == "X y z");
}

TEST_CASE("a number behind the word for a run means the run of the same series", "[extract]") {
  const Corpus corpus = corpus_of(
      "## A Experiment 1\nFirst.\n## A Experiment 2\nFinetuned exp 1, 2 times.\n## B Experiment 1\nNew.\n"
      "## B Experiment 2\nAs exp-1, but slower than A.\n");
  CHECK(references_of(corpus) == Strings{"A Experiment 2 -> A Experiment 1", "B Experiment 2 -> B Experiment 1"});
}

TEST_CASE("labels of runs and days of entries are found in notes", "[extract]") {
  const Corpus corpus = corpus_of(
      "## glaze-1\nA try.\n## glaze-2\nLike glaze-1 with v1.2.\n## glaze-3\nNew.\n"
      "## 2024-05-06: Wide search\nIt failed.\n## 2024-05-07: Deep search\nBetter than 2024-05-06.\n");
  CHECK(references_of(corpus) == Strings{"Deep search -> Wide search", "glaze-2 -> glaze-1"});
}

TEST_CASE("a page names the link to its work in any language, or opens with one to a paper", "[extract]") {
  for (const std::string_view head :
       {"- URL：https://arxiv.org/abs/2401.00007", "[論文PDF](https://arxiv.org/abs/2401.00007)",
        "[링크](https://arxiv.org/abs/2401.00007)", "**출처**: [글](https://arxiv.org/abs/2401.00007)",
        "论文链接：[这里](https://arxiv.org/abs/2401.00007)", "**Статья:** https://arxiv.org/abs/2401.00007",
        "paper\n: <https://arxiv.org/abs/2401.00007>",
        "[Doe and Roe, Graph Sorting](https://arxiv.org/abs/2401.00007)"}) {
    INFO(head);
    const Log log = read({{"notes/sorted.md", "# Sorted Graphs\n\n" + std::string(head) + "\n\nNice.\n"},
                          {"notes/loose.md", "# Loose Ends\n\nA line.\n"}});
    CHECK(std::any_of(log.entries.begin(), log.entries.end(),
                      [](const Entry& entry) { return entry.url == "https://arxiv.org/abs/2401.00007"; }));
  }
  const Log log = read({{"kites.md", "# Kites\n\nharbour\n: <https://a.org/1>\n\nThey fly.\n"}, kNotes.back()});
  CHECK(log.entries.front().url.empty());
}

TEST_CASE("a page that opens with links to several papers is about none of them", "[extract]") {
  const Log log = read({{"reading.md",
                         "# Reading\n\n[Sorted Graphs](https://arxiv.org/abs/2401.00007)\n\n"
                         "[Loose Ends](https://arxiv.org/abs/2401.00008)\n"},
                        {"other.md", "# Other\n\nA line.\n"}});
  CHECK(std::none_of(log.entries.begin(), log.entries.end(),
                     [](const Entry& entry) { return entry.url.ends_with("2401.00007"); }));
}

namespace {

/// The titles of the entries of a page `name` with `content` beside another.
Strings titles_in(std::string_view name, std::string_view content) {
  return titles_of(read({{std::string(name), std::string(content)}, {"README.md", "# Notes\n"}}));
}

}  // namespace

TEST_CASE("a page that lists works is no note about the first of them, whatever its links are called", "[extract]") {
  const Strings all{"On the Flight of Kites", "On Boats of Old", "On Sails of Silk", "On Reels of Oak"};
  const auto page = [&](std::string_view head, std::string_view before, std::string_view behind) {
    std::string text(head);
    for (const std::string& title : all) text += std::string(before) + title + std::string(behind);
    return text;
  };
  CHECK(titles_in("kites.md", page("", "* ", " [[pdf](https://example.org/k)]\n")) == all);
  CHECK(titles_in("kites.md", page("# Kites\n\nAll of them.\n\n", "* ", " [link](https://example.org/k)\n")) == all);
  CHECK(titles_in("kites.md", page("# Kites\n", "* Ann Roe. ", ", Twine Letters, 2013. https://example.org/k.pdf\n")) ==
        all);
  CHECK(titles_in("kites.md",
                  page("# Kites\n", "* Ann Roe and Ben Doe. ", ", Twine Letters, 2013.\n  - It flies.\n")) == all);
  CHECK(titles_in("kites.md", page("# Kites\n\n## papers\n\n", "[", "](https://example.org/k)\n\n")) == all);
  CHECK(titles_in("kites.md", page("", "## ", "\n[pdf](https://example.org/k.pdf)\n\nIt flies.\n\n")) == all);
  CHECK(titles_in("kites.md", page("| Title | Link |\n|--|--|\n", "| ", " | [pdf](https://example.org/k.pdf) |\n")) ==
        all);
  CHECK(titles_in("kites.md", page("# Kites\n[link](https://github.com/doe/kites)\n\n", "- [",
                                   "](https://example.org/k)\n")) == all);
  CHECK(titles_in("kites.md",
                  "* https://a.org/1.pdf\n* https://a.org/2.pdf\n* https://a.org/3.pdf\n"
                  "* https://a.org/4.pdf\n")
            .size() == 4);
}

TEST_CASE("a page that is called a list is one", "[extract]") {
  CHECK(titles_in("kites-reading-list.md", "[Kites](https://a.org/1)\n\n[Boats](https://a.org/2)\n") ==
        Strings{"Kites", "Boats"});
  CHECK(titles_in("shelf.md", "# Books read\n- *Kites* by Ann Roe\n- *Boats* by Ben Roe\n- *Sails* by Cy Roe\n") ==
        Strings{"Kites", "Boats", "Sails"});
}

TEST_CASE("a note about one work stays one, whatever it lists", "[extract]") {
  const std::string boats =
      "* On Boats of Old [[pdf](https://example.org/b)]\n* On Ropes of Hemp [[pdf](https://example.org/r)]\n"
      "* On Sails of Silk [[pdf](https://example.org/s)]\n* On Reels of Oak [[pdf](https://example.org/o)]\n";
  const Strings one{"Kites of Silk"};
  CHECK(titles_in("kites.md", "# Kites of Silk\nA kite.\n\n## Related work\n" + boats) == one);
  CHECK(titles_in("kites.md", "# Kites of Silk\n[pdf](https://example.org/k)\n\n" + boats) == one);
  CHECK(titles_in("kites.md",
                  "# Kites of Silk\nA kite that flies higher than all the others of its time, for it is "
                  "light, and that is what its makers wanted to show with it. They sewed it of the cloth "
                  "that they had, and flew it on the hill above their town until the twine broke, which "
                  "took longer than anybody had thought.\n\n" +
                      boats) == one);
  CHECK(titles_in("kites.md",
                  "# Kites of Silk\n- [Paper](https://arxiv.org/abs/2401.00001)\n"
                  "- [Code](https://github.com/doe/kites)\n- [Talk](https://example.org/talk)\n"
                  "- Authors: Ann Roe [home](https://example.org/roe)\n") == one);
  CHECK(titles_in("kites.md",
                  "# Kites of Silk\n- https://example.org/k.pdf\n- https://github.com/doe/kites\n"
                  "- https://example.org/talk\n\nThey fly.\n") == one);
  CHECK(titles_in("kites.md",
                  "# Kites of Silk\nA kite.\n\n## References\n* Ann Roe. On Boats, Twine, 2013.\n"
                  "* Ben Roe. On Ropes, Twine, 2014.\n* Cy Roe. On Sails, Twine, 2015.\n") == one);
}

TEST_CASE("a file whose name says nothing is called like its folder", "[extract]") {
  const Log log = read({{"README.md", "# Notes\n"},
                        {"18-kites/notes.md", "# Notes\nThey fly.\n"},
                        {"2024/Boats of Old/paper.md", "They float.\n"},
                        {"papers/review.md", "They are read.\n"},
                        {"2024/memo.md", "A year.\n"}});
  CHECK(titles_of(log) == Strings{"18 kites", "Boats of Old", "review", "memo"});
}

TEST_CASE("a list of a title and its authors that opens a file gives its title", "[extract]") {
  const std::string parts = "\n# Sails and Ropes\n\nThey hold.\n\n# Results\n\nIt flew.\n";
  CHECK(titles_in("silk/notes.md", "* Kites of Silk: a Survey\n* Ann Roe, Ben Doe\n" + parts) ==
        Strings{"Kites of Silk: a Survey"});
  CHECK(titles_in("silk/notes.md", "* They sewed it of silk\n* It flew very well\n" + parts) ==
        Strings{"Sails and Ropes"});
}

TEST_CASE("a table of the links of one work is no list", "[extract]") {
  CHECK(titles_in("kites.md",
                  "# Kites of Silk\n| Title | Kites of Silk |\n|--|--|\n| Paper | [pdf](https://a.org/p) |\n"
                  "| Code | [code](https://github.com/a/b) |\n| Talk | [video](https://a.org/v) |\n\nThey fly.\n") ==
        Strings{"Kites of Silk"});
}

TEST_CASE("a note about one work that lists many is remarked on", "[extract]") {
  const auto remarks_on = [](std::string_view between) {
    std::string page = "# Kites of Silk\n[pdf](https://example.org/k)\n\n" + std::string(between);
    for (const char c : std::string("abcde"))
      page += std::string("- [Kite ") + c + " of Old](https://example.org/" + c + ")\n";
    Diagnostics diagnostics;
    const Log log = log_of({{"kites.md", page}, {"README.md", "# Notes\n"}}, diagnostics);
    CHECK(titles_of(log) == Strings{"Kites of Silk"});
    Strings found;
    for (const Diagnostic& diagnostic : diagnostics) found.push_back(diagnostic.message);
    return found;
  };
  CHECK(remarks_on("") == Strings{"read as notes about one work, but it lists 5"});
  CHECK(remarks_on("## References\n").empty());
}

TEST_CASE("the contents of a book are no list of works", "[extract]") {
  Diagnostics diagnostics;
  const std::string items = "# Summary\n\n* [Kiln at 900](runs/a.md)\n* [Kiln at 950](runs/b.md)\n";
  const std::string page = "# Kiln at 900\n\nIt cracked.\n";
  CHECK(titles_of(log_of({{"README.md", "# Kilns\n"}, {"SUMMARY.md", items}, {"runs/a.md", page}}, diagnostics)) ==
        Strings{"Kiln at 900"});
  const std::string other = items + "* [Kiln at 990](https://a.org/1)\n";
  CHECK(log_of({{"README.md", "# Kilns\n"}, {"SUMMARY.md", other}, {"runs/a.md", page}}, diagnostics).entries.size() >
        1);
}

TEST_CASE("the word for a run stands in any case and without blanks", "[extract]") {
  const auto references = [](const std::string& log) { return references_of(corpus_of(log)); };
  CHECK(references("## Эксперимент 1: мало\nПлохо.\n## Эксперимент 2: много\nЛучше, чем в эксперименте 1.\n") ==
        Strings{"Эксперимент 2: много -> Эксперимент 1: мало"});
  CHECK(references("## 实验 1：小\n差。\n## 实验 2：大\n比实验1好。\n") == Strings{"实验 2：大 -> 实验 1：小"});
  CHECK(references("## exp001\nPoor.\n## exp002\nBetter than exp001.\n") == Strings{"exp002 -> exp001"});
  CHECK(references("## Эксперимент 1: мало\nПлохо.\n## Эксперимент 2: много\nЭкспериментаторов 1.\n").empty());
}
